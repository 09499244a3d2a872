#!/bin/sh
# Of the dialogue that the five stories of corpus/ tell of, each by other names, there are four
# rounds: three that were held, in two cities by turns, and one that is planned.
# usage: rounds.sh RELATA CORPUS
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$1" build "$2" -o "$folder" --name all --formats jsonl
grep '"k":"node","id":"meeting:' "$folder/all.jsonl" |
    grep -E '"(label|aliases)":[^]]*(dialogue|round of|next round)' |
    sed -E 's/.*"label":"([^"]*)".*/\1/' > "$folder/rounds"

sed -E 's/^(first|second|third|fourth) .*/\1/' "$folder/rounds" | LC_ALL=C sort > "$folder/numbers"
if [ "$(tr '\n' ' ' < "$folder/numbers")" != "first fourth second third " ]; then
    echo "these are not four rounds:"
    cat "$folder/rounds"
    exit 1
fi
