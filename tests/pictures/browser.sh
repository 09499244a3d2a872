# What tests in a real browser begin with; to be sourced with $source and $modules set, and `set -eu`.
# Sets $chromium and $folder, and skips where Chromium, Node or the two packages of package.json cannot be had.
skip() {
    echo "skipped: $*"
    exit 77
}
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || skip "no Chromium"
command -v node > /dev/null && command -v npm > /dev/null || skip "no Node"
mkdir -p "$modules"
if [ ! -d "$modules/node_modules/playwright-core" ]; then
    cp "$source/tests/pictures/package.json" "$modules/"
    npm install --silent --no-audit --no-fund --prefix "$modules" > /dev/null 2>&1 || skip "npm cannot install"
fi
export NODE_PATH="$modules/node_modules"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
