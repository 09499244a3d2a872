#!/bin/sh
# Makes all of graphs/ from corpus/; with --check writes nothing and exits with 1 when a file is stale.
# usage: make.sh RELATA CORPUS FOLDER [OPTIONS OF relata build…]
set -eu
relata=$(realpath "$1") corpus=$(realpath "$2") folder=$3
shift 3
check=
for option; do [ "$option" != --check ] || check=--check; done

"$relata" build "$corpus" -o "$folder" --name cyber-dialogues --each "$@"
"$relata" build "$corpus"/2015-12-*.txt -o "$folder" --name december-2015 --formats jsonl "$@"
"$relata" build "$corpus"/2016-12-*.txt -o "$folder" --name december-2016 --formats jsonl "$@"

# The gallery of graphs/README.md.
cd "$folder"
"$relata" export cyber-dialogues.jsonl -o cyber-dialogues.html $check
"$relata" export cyber-dialogues.jsonl --style timeline -o timeline.svg $check
"$relata" export cyber-dialogues.jsonl --focus "Guo Shengkun" --hops 1 -o guo-shengkun.svg $check
# As with diff(1), 1 means that there is a difference, and with --check that the picture is stale.
"$relata" diff december-2015.jsonl december-2016.jsonl --title "December 2015 to December 2016" \
    -o december-2015-to-2016.svg $check || { [ $? -eq 1 ] && [ -z "$check" ]; }
