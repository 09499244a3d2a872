#!/bin/sh
# The explorer of the corpus, that of a large graph and that of nothing, in a real browser.
# usage: explorer.sh RELATA SOURCE_ROOT BUILD_FOLDER
set -eu
relata=$1 source=$2 modules=$3
. "$source/tests/pictures/browser.sh"

"$relata" build "$source/corpus" --name cyber-dialogues --formats html -o "$folder"
python3 "$source/tests/pictures/large_graph.py" 1600 4000 > "$folder/large.jsonl"
: > "$folder/none.jsonl"
for name in large none; do
    "$relata" export "$folder/$name.jsonl" -o "$folder/$name.html"
done
node "$source/tests/pictures/explorer.js" "$chromium" \
    "$folder/cyber-dialogues.html" "$folder/large.html" "$folder/none.html"
