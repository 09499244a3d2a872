#!/bin/sh
# Makes all of graphs/ from corpus/.
# usage: make.sh RELATA CORPUS FOLDER [OPTIONS OF relata build…]
set -eu
relata=$(realpath "$1") corpus=$(realpath "$2") folder=$3
shift 3

"$relata" build "$corpus" -o "$folder" --name cyber-dialogues --each "$@"
"$relata" build "$corpus"/2015-12-*.txt -o "$folder" --name december-2015 --formats jsonl "$@"
"$relata" build "$corpus"/2016-12-*.txt -o "$folder" --name december-2016 --formats jsonl "$@"

# The gallery of graphs/README.md.
cd "$folder"
"$relata" export cyber-dialogues.jsonl -o cyber-dialogues.html
"$relata" export cyber-dialogues.jsonl --style timeline -o timeline.svg
"$relata" export cyber-dialogues.jsonl --focus "Guo Shengkun" --hops 1 -o guo-shengkun.svg
# As with diff(1), 1 means that there is a difference.
"$relata" diff december-2015.jsonl december-2016.jsonl --title "December 2015 to December 2016" \
    -o december-2015-to-2016.svg || [ $? -eq 1 ]
