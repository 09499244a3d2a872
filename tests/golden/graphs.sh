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

# Pictures depend on the Graphviz that is installed, all else on nothing.
same_data() { # same_data FOLDER FOLDER
    for file in "$1"/*.dot "$1"/*.graphml "$1"/*.jsonl; do
        cmp "$file" "$2/${file##*/}" || return 1
    done
}

same_files() {
    ls "$1" > "$folder/one.list"
    find "$2" -maxdepth 1 -type f ! -name README.md ! -name make.sh -printf '%f\n' | LC_ALL=C sort > "$folder/two.list"
    diff "$folder/one.list" "$folder/two.list"
}

is_stale() { # is_stale FOLDER FILE
    ! graphs/make.sh "$relata" corpus "$1" --check > "$folder/stale.list" && grep -q "^$2 is stale" "$folder/stale.list"
}

is_named_in_the_gallery() {
    for picture in $(sed -n 's/.*](\([a-z0-9-]*\.[a-z]*\)).*/\1/p' graphs/README.md); do
        [ -s "graphs/$picture" ] || { echo "graphs/README.md shows $picture, which is not there"; return 1; }
    done
}

LC_ALL=C
export LC_ALL
graphs/make.sh "$relata" corpus "$folder/one" -j 1
graphs/make.sh "$relata" corpus "$folder/two" -j 2
LC_ALL=de_DE.UTF-8 TZ=Asia/Tokyo graphs/make.sh "$relata" corpus "$folder/elsewhere"
check "the committed DOT, GraphML and JSON Lines are what the corpus gives" same_data "$folder/one" graphs
check "nothing is missing and nothing is left over" same_files "$folder/one" graphs
check "a run with two threads gives the same bytes" diff -r "$folder/one" "$folder/two"
check "another locale and time zone give the same bytes" diff -r "$folder/one" "$folder/elsewhere"
check "no committed file is stale" graphs/make.sh "$relata" corpus graphs --check
cp -r "$folder/one" "$folder/edited"
echo '<!-- by hand -->' >> "$folder/edited/december-2015-to-2016.svg"
check "a picture that was edited by hand is told" is_stale "$folder/edited" december-2015-to-2016.svg
check "every picture of the gallery is there" is_named_in_the_gallery
[ "$failures" -eq 0 ]
