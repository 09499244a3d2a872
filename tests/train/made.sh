#!/bin/sh
# A grammar makes the sentences that are written down here, and its mistakes are told.
# usage: made.sh RELATA-TRAIN GRAMMAR TREEBANK
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$1" --show "$2" | diff "$3" -

# complains EXPRESSION MESSAGE: the grammar that sed makes is refused with that message.
complains() {
    sed "$1" "$2" > "$folder/broken.grammar"
    if "$program" --show "$folder/broken.grammar" > /dev/null 2> "$folder/message"; then
        echo "accepted: $1"
        exit 1
    fi
    grep -q "$3" "$folder/message" || { cat "$folder/message"; exit 1; }
}
program=$1
complains 's/^actor | /somebody | /' "$2" "nothing is called 'actor'"
complains 's/(nmod of/(modifier of/' "$2" "no such relation: 'modifier'"
complains 's/said.VBD/said/' "$2" "the word 'said' has no tag"
complains 's/^country | NNP/country | NAME/' "$2" "no such tag"
complains 's/^\[verbs\]/[deeds]/' "$2" "no such section: 'deeds'"
complains 's/^deed | .*/deed | $deed/' "$2" "'report' does not end"
complains 's/(nmod of \$country)/(nmod of)/' "$2" "has no head"
