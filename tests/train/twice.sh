#!/bin/sh
# Training twice on the same treebank gives the same bytes, and a model that knows what it has seen.
# usage: twice.sh RELATA-TRAIN TREEBANK
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$1" "$folder/first.model" "$2" --test "$2" > "$folder/scores"
"$1" "$folder/second.model" "$2"
cmp "$folder/first.model" "$folder/second.model"

cat "$folder/scores"
awk '/^XPOS/ && $2 < 95 { print "the tags of the sample itself are not learnt"; exit 1 }
     /^UAS/ && $2 < 80 { print "the trees of the sample itself are not learnt"; exit 1 }' "$folder/scores"

# What cannot be read is an error and leaves no file.
printf '1\tGo\tVERB\tVB\t7\troot\n' > "$folder/broken.tsv"
if "$1" "$folder/broken.model" "$folder/broken.tsv" 2> "$folder/message"; then
    echo "a head outside its sentence was accepted"
    exit 1
fi
grep -q 'head outside' "$folder/message"
[ ! -e "$folder/broken.model" ]
