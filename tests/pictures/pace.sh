#!/bin/sh
# How fast the map of the largest graph is made, loaded and moved; software draws where there is no graphics processor.
# usage: pace.sh RELATA SOURCE_ROOT BUILD_FOLDER [ENTITIES RELATIONS]
set -eu
relata=$1 source=$2 modules=$3
. "$source/tests/pictures/browser.sh"

python3 "$source/tests/pictures/large_graph.py" "${4:-50000}" "${5:-150000}" > "$folder/large.jsonl"
"$relata" export "$folder/large.jsonl" -o "$folder/large.html"
node "$source/tests/pictures/pace.js" "$chromium" "$folder/large.html"
