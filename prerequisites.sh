# Sourced by run.sh and test.sh: says in one sentence what is missing, and stops.

albero_stop() {
    printf 'albero: %s\n' "$1" >&2
    exit 1
}

albero_need_sdk() {
    command -v dotnet >/dev/null 2>&1 ||
        albero_stop "the .NET SDK is missing: install the .NET 10 SDK (https://dotnet.microsoft.com/download) and run this again."
    dotnet --list-sdks 2>/dev/null | grep -qE '^(1[0-9]|[2-9][0-9])\.' ||
        albero_stop "the .NET SDK is too old (found: $(dotnet --list-sdks 2>/dev/null | cut -d' ' -f1 | paste -sd' ' -)): install the .NET 10 SDK (https://dotnet.microsoft.com/download) and run this again."
}

albero_need_node() {
    if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
        albero_stop "Node.js is missing: install Node.js 20 or newer with npm (https://nodejs.org) and run this again."
    fi
    local major
    major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
    [ "$major" -ge 20 ] || albero_stop "Node.js $(node --version) is too old: install Node.js 20 or newer (https://nodejs.org) and run this again."
}

# Prints the path of a Chromium, or nothing.
albero_find_browser() {
    local name
    if [ -n "${ALBERO_BROWSER:-}" ]; then
        [ -x "$ALBERO_BROWSER" ] || albero_stop "ALBERO_BROWSER names '$ALBERO_BROWSER', and there is no such program: name an installed Chromium, or leave it unset."
        printf '%s\n' "$ALBERO_BROWSER"
        return 0
    fi
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        if command -v "$name" >/dev/null 2>&1; then command -v "$name"; return 0; fi
    done
    return 0
}

albero_install_browser() {
    local sudo=""
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && sudo="sudo -n"; }
    echo "albero: no Chromium found, installing one through the system's package manager" >&2
    if command -v apt-get >/dev/null 2>&1; then
        { $sudo apt-get update && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y --no-install-recommends chromium; } >&2
    elif command -v dnf >/dev/null 2>&1; then
        $sudo dnf install -y chromium >&2
    elif command -v pacman >/dev/null 2>&1; then
        $sudo pacman -Sy --noconfirm chromium >&2
    elif command -v zypper >/dev/null 2>&1; then
        $sudo zypper --non-interactive install chromium >&2
    elif command -v brew >/dev/null 2>&1; then
        brew install --cask chromium >&2
    else
        return 1
    fi
}
