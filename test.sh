#!/usr/bin/env bash
# Builds everything, runs every test and ends with one line: N passed, N failed, N skipped.
# Tests of the category Long (minutes each) run with --long only.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$root" || exit 3
. "$root/prerequisites.sh"

usage="usage: ./test.sh [--long]"
which=(--filter "Category!=Long")
case "$*" in
    "") ;;
    --long) which=() ;;
    -h|--help) echo "$usage"; exit 0 ;;
    *) albero_stop "unknown option '$*'; $usage" ;;
esac
albero_need_sdk
albero_need_node
browser=$(albero_find_browser) || exit 1
if [ -z "$browser" ]; then
    albero_install_browser || true
    browser=$(albero_find_browser)
    [ -n "$browser" ] || albero_stop "no browser was found and none could be installed: install Chromium, or name one in ALBERO_BROWSER, and run this again."
fi
export ALBERO_BROWSER="$browser"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
# To watch how code is used in order to compile it better later pays for what runs long. Here it took half of a build's processor time
# and a fifth of the longer test projects'.
export DOTNET_TieredPGO=0

dotnet restore Albero.slnx --locked-mode -v quiet || albero_stop "the restore failed; the messages above say which package."

# Every project by one compiler that stays warm, whatever the machine's habit, and goes when they are done: two fifths less.
sdk=$(dotnet --info | sed -n 's/^ *Base Path: *//p' | head -1)
compiler="${sdk%/}/Roslyn/bincore/VBCSCompiler.dll"
shared=()
stop_compiler() { :; }
if [ -f "$compiler" ]; then
    shared=(-p:UseSharedCompilation=true "-p:SharedCompilationId=albero-$$")
    stop_compiler() { dotnet "$compiler" -shutdown "-pipename:albero-$$" >/dev/null 2>&1; }
fi
trap stop_compiler EXIT
dotnet build Albero.slnx -c Release --no-restore -v quiet -nologo "${shared[@]}" || albero_stop "the build failed; the messages above say where."
stop_compiler

# All projects in one run, the longest first, one more than there are cores side by side: each waits at times for a browser, a
# process or a disk.
projects=(tests/Albero.Etl.Tests tests/EndToEnd.Tests tests/Albero.Dashboards.Tests)
while read -r project; do
    [[ " ${projects[*]} " == *" $project "* ]] || projects+=("$project")
done < <(find tests -name '*.Tests.csproj' -printf '%h\n' | sort)
assemblies=()
for project in "${projects[@]}"; do assemblies+=("$project/bin/Release/net10.0/$(basename "$project").dll"); done

log=$(mktemp)
trap 'rm -f "$log"' EXIT
code=0
dotnet test "${assemblies[@]}" --nologo "${which[@]}" --logger "console;verbosity=minimal" \
    -- "RunConfiguration.MaxCpuCount=$(($(nproc) + 1))" 2>&1 | tee "$log" || code=$?

# One summary line a project: "Passed!  - Failed:     0, Passed:    12, Skipped:     0, Total:    12, Duration: …".
read -r passed failed skipped reported < <(sed -nE \
    's/^(Passed|Failed|Skipped)! +- Failed: +([0-9]+), Passed: +([0-9]+), Skipped: +([0-9]+),.*/\3 \2 \4/p' "$log" |
    awk '{ p += $1; f += $2; s += $3; n++ } END { print p + 0, f + 0, s + 0, n + 0 }')

expected=${#projects[@]}
if [ "$reported" -lt "$expected" ]; then
    echo "albero: only $reported of $expected test projects reported; one did not finish, its output is above" >&2
    failed=$((failed + expected - reported))
elif [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then
    echo "albero: the test run ended with $code though no test failed" >&2
    failed=1
fi

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
