#!/bin/sh
# corpus/ in, graphs/ out: what is committed is what the program makes today, however it is run.
# usage: graphs.sh RELATA SOURCE_ROOT
set -eu
relata=$(realpath "$1")
cd "$2"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0

check() { # check RULE COMMAND…
    rule=$1
    shift
    if "$@" > "$folder/printed" 2>&1; then
        echo "ok: $rule"
    else
        echo "failed: $rule"
        head -n 20 "$folder/printed"
        failures=$((failures + 1))
    fi
}

build() { "$relata" build corpus --name cyber-dialogues --each "$@"; }

# Pictures depend on the Graphviz that is installed, all else on nothing.
same_data() { # same_data FOLDER FOLDER
    for file in "$1"/*.dot "$1"/*.graphml "$1"/*.jsonl; do
        cmp "$file" "$2/${file##*/}" || return 1
    done
}

build -o "$folder/one" -j 1
build -o "$folder/two" -j 2
LC_ALL=de_DE.UTF-8 TZ=Asia/Tokyo build -o "$folder/elsewhere"
check "the committed DOT, GraphML and JSON Lines are what the corpus gives" same_data "$folder/one" graphs
check "a run with two threads gives the same bytes" diff -r "$folder/one" "$folder/two"
check "another locale and time zone give the same bytes" diff -r "$folder/one" "$folder/elsewhere"
check "no committed file is stale" build -o graphs --check
[ "$failures" -eq 0 ]
