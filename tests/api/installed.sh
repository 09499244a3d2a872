#!/bin/sh
# The installed library: what it shows, and that a client compiles, links and runs with pkg-config.
# usage: installed.sh BUILD CLIENT.C MESON
set -eu
build=$1 client=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

DESTDIR="$folder" meson install -C "$build" --no-rebuild --quiet > "$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
pc=$(find "$folder" -name relata.pc | head -n 1)
[ -n "$pc" ] || { echo "no relata.pc"; exit 1; }
export PKG_CONFIG_PATH="${pc%/*}" PKG_CONFIG_SYSROOT_DIR="$folder"
library=$(find "$folder" -name 'librelata.so' | head -n 1)

strangers=$(nm -D --defined-only "$library" | awk '{print $3}' | grep -v '^relata_' || true)
[ -z "$strangers" ] || { echo "the library shows more than relata_ names:"; echo "$strangers"; exit 1; }

header=$(find "$folder" -name relata.h)
printf '#include <relata.h>\nint main(void) { return relata_version() == 0; }\n' > "$folder/alone.c"
cp "$folder/alone.c" "$folder/alone.cc"
strict="-Wall -Wextra -Wpedantic -Werror -fsyntax-only -I${header%/*}"
cc -std=c99 $strict "$folder/alone.c"
c++ -std=c++11 $strict "$folder/alone.cc"
for file in relata.1 records.schema.json; do
    [ -n "$(find "$folder" -name "$file*")" ] || { echo "$file is not installed"; exit 1; }
done

# Sanitized libraries need a sanitized client, which is not what is tested here.
if nm -D "$library" | grep -q -e __asan_ -e __ubsan_; then echo "sanitized: not linked"; exit 0; fi
cc -std=c99 -Wall -Wextra -Werror "$client" -o "$folder/client" $(pkg-config --cflags --libs relata)
cd "$folder"
LD_LIBRARY_PATH="${library%/*}" ./client records.jsonl > graph.dot
grep -q 'country:china' graph.dot
cc -std=c99 "$client" -o "$folder/static" -I"${header%/*}" "${library%.so}.a" $(pkg-config --static --libs-only-l --libs-only-other relata | sed 's/-lrelata//')
./static records.jsonl | cmp - graph.dot
echo "the client runs, linked both ways"
