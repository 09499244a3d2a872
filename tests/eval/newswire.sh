#!/bin/sh
# The parser reads the sentences of newswire.conllu at least as well as it did when this was written.
# usage: newswire.sh RELATA TREEBANK
set -eu
scores=$("$1" parse --eval "$2")
echo "$scores"
echo "$scores" | awk '
    /^XPOS/ && $2 < 96.5 { print "tags are worse"; failed = 1 }
    /^UAS.*[0-9]$/ && $4 < 82 { print "trees are worse"; failed = 1 }
    /^nsubj\(/ && $7 < 83 { print "subjects are worse"; failed = 1 }
    END { exit failed }'
