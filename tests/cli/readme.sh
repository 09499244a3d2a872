#!/bin/sh
# Runs the examples of README.md as they stand there, in a folder that has the corpus.
# usage: readme.sh RELATA README CORPUS
set -eu
relata=$(realpath "$1") readme=$(realpath "$2") corpus=$3

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/out"
ln -s "$relata" "$folder/bin/relata"
ln -s "$corpus" "$folder/corpus"
PATH="$folder/bin:$PATH"
cd "$folder"

awk '/^```sh$/ {inside = 1; next} /^```$/ {inside = 0} inside' "$readme" > examples
[ "$(grep -c '^relata ' examples)" -ge 5 ] || { echo "README.md has fewer than five examples"; exit 1; }

failures=0
while IFS= read -r line; do
    if sh -c "$line" > printed 2>&1 < /dev/null; then
        echo "ok: $line"
    else
        echo "failed with $?: $line"
        cat printed
        failures=$((failures + 1))
    fi
done < examples
for file in out/*; do
    [ -s "$file" ] || { echo "empty: $file"; failures=$((failures + 1)); }
done
[ "$failures" -eq 0 ]
