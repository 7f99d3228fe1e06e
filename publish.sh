#!/usr/bin/env bash
# Builds what is installed: both hosts for linux-x64 with .NET inside, so that the machine they run on needs no SDK and no runtime.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$root/prerequisites.sh"

usage="usage: ./publish.sh OUT (a folder that is empty or does not exist yet)"
case "${1:-}" in -h|--help) echo "$usage"; exit 0 ;; esac
[ $# -eq 1 ] || albero_stop "$usage"
case "$1" in -*) albero_stop "unknown option '$1'; $usage" ;; esac
mkdir -p "$1" || albero_stop "the folder '$1' can't be created; $usage"
out=$(cd "$1" && pwd)
[ -z "$(ls -A "$out")" ] || albero_stop "the folder '$1' is not empty: files of an earlier release would stay among the new ones. Name another; $usage"

albero_need_sdk
albero_need_node
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
platform=linux-x64

quietly() {
    local log
    if ! log=$("$@" 2>&1); then
        printf '%s\n' "$log" >&2
        albero_stop "'$*' failed; the messages above say where."
    fi
}

for host in etl/Albero.Etl dashboards/Albero.Dashboards; do
    echo "albero: publishing ${host%%/*}"
    # The ordinary build fetches the parts that NuGet doesn't bring; publishing then finds them in their places.
    quietly dotnet build "$root/$host.csproj" -c Release -v quiet -nologo -p:RestoreLockedMode=true
    quietly dotnet publish "$root/$host.csproj" -c Release -v quiet -nologo -p:RestoreLockedMode=true -p:AlberoRelease=$platform -o "$out/${host%%/*}"
done

for file in etl/Albero.Etl etl/libduckdb.so dashboards/Albero.Dashboards dashboards/libduckdb.so \
    dashboards/wwwroot/_framework/blazor.web.js dashboards/wwwroot/lib/charts.js; do
    [ -s "$out/$file" ] || albero_stop "the release lacks $file: please report it."
done

mkdir "$out/install"
cp "$root/etl/install/"*.service "$root/etl/install/"*.conf "$root/etl/install/README.md" "$root/dashboards/install/"*.service "$out/install/"
cp "$root/LICENSE" "$root/THIRD-PARTY-NOTICES.md" "$root/publiccode.yml" "$out/"
echo "albero: $out holds $(du -sh "$out" | cut -f1), to be installed as install/README.md says"
