#!/usr/bin/env bash
# Builds Albero, loads the data packages when they changed, and starts the dashboard.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$root/prerequisites.sh"

port=5080
data="$root/data"
mart=""
usage="usage: ./run.sh [--port N] [--data DIR] [--mart DIR]"
while [ $# -gt 0 ]; do
    case "$1" in
        -h|--help) echo "$usage"; exit 0 ;;
        --port|--data|--mart)
            [ $# -ge 2 ] || albero_stop "$1 needs a value; $usage"
            case "$1" in
                --port)
                    case "$2" in ''|*[!0-9]*) albero_stop "--port takes a number from 1 to 65535, not '$2'; $usage" ;; esac
                    { [ "$2" -ge 1 ] && [ "$2" -le 65535 ]; } || albero_stop "--port takes a number from 1 to 65535, not '$2'; $usage"
                    port=$2 ;;
                --data) [ -d "$2" ] || albero_stop "--data: there is no folder '$2'"; data=$(cd "$2" && pwd) ;;
                --mart) mkdir -p "$2" || albero_stop "--mart: the folder '$2' can't be created"; mart=$(cd "$2" && pwd) ;;
            esac
            shift 2 ;;
        *) albero_stop "unknown option '$1'; $usage" ;;
    esac
done
[ -n "$mart" ] || mart="$root/data/mart"

albero_need_sdk

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
etl="$root/etl/bin/Release/net10.0/Albero.Etl.dll"
dashboards="$root/dashboards/bin/Release/net10.0/Albero.Dashboards.dll"

# A build that has nothing to do still takes seconds: it is skipped when no source is newer than the last one.
stamp="$root/dashboards/obj/run.stamp"
sources_changed() {
    { [ -f "$stamp" ] && [ -f "$etl" ] && [ -f "$dashboards" ]; } || return 0
    [ -n "$(find "$root/src" "$root/etl" "$root/dashboards" "$root/Parts.targets" "$root/parts.sha256" \
        "$root/Directory.Build.props" "$root/Directory.Packages.props" "$root/package-lock.json" \
        \( -name bin -o -name obj -o -path "$root/dashboards/wwwroot/lib" -o -path "$root/dashboards/wwwroot/_framework" \) -prune \
        -o -newer "$stamp" -print -quit)" ]
}
if sources_changed; then
    albero_need_node
    echo "albero: building (about a minute the first time)"
    for project in etl/Albero.Etl.csproj dashboards/Albero.Dashboards.csproj; do
        if ! log=$(dotnet build "$root/$project" -c Release -v quiet -nologo 2>&1); then
            printf '%s\n' "$log" >&2
            albero_stop "the build failed; the messages above say where."
        fi
    done
    touch "$stamp"
fi

# 2 means that a package was rejected: what was published before, if anything, is still good to show.
code=0
dotnet "$etl" load --data "$data" --mart "$mart" --if-changed || code=$?
if [ "$code" -ne 0 ]; then
    [ -f "$mart/current" ] || exit "$code"
    echo "albero: the load did not succeed (exit code $code); showing what was published before" >&2
fi

if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
    albero_stop "port $port is already in use: stop the program that listens there, or choose another with --port N."
fi

cd "$root/dashboards"
dotnet "$dashboards" --port "$port" --mart "$mart" &
dashboard=$!
stop() {
    trap - INT TERM
    kill -TERM "$dashboard" 2>/dev/null || true
    wait "$dashboard" 2>/dev/null || true
    echo "albero: stopped"
    exit 0
}
trap stop INT TERM

until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    kill -0 "$dashboard" 2>/dev/null || { wait "$dashboard" || code=$?; albero_stop "the dashboard ended before it answered (exit code $code)."; }
    sleep 0.1
done
echo "albero: http://127.0.0.1:$port (Ctrl-C stops it)"
wait "$dashboard"
