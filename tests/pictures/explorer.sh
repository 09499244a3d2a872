#!/bin/sh
# The explorer of the corpus, and that of a large graph, in a real browser.
# usage: explorer.sh RELATA SOURCE_ROOT BUILD_FOLDER
# Skipped where Chromium, Node or the two packages of package.json cannot be had.
set -eu
relata=$1
source=$2
modules=$3

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

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$relata" build "$source/corpus" --name cyber-dialogues --formats html -o "$folder"
python3 "$source/tests/pictures/large_graph.py" 1600 4000 > "$folder/large.jsonl"
"$relata" export "$folder/large.jsonl" -o "$folder/large.html"
: > "$folder/none.jsonl"
"$relata" export "$folder/none.jsonl" -o "$folder/none.html"
NODE_PATH="$modules/node_modules" node "$source/tests/pictures/explorer.js" "$chromium" \
    "$folder/cyber-dialogues.html" "$folder/large.html" "$folder/none.html"
