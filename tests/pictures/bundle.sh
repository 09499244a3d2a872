#!/bin/sh
# The library of the map is what its script makes of the pinned packages. usage: bundle.sh SOURCE_ROOT BUILD_FOLDER
# Skipped where npm cannot have them.
set -eu
source=$1
work=$2/bundle

skip() {
    echo "skipped: $*"
    exit 77
}
command -v npm > /dev/null || skip "no npm"
rm -rf "$work"
mkdir -p "$work/made"
sh "$source/src/export/explorer/sigma/build.sh" "$work" "$work/made" > "$work/log" 2>&1 || skip "npm cannot install: $(tail -n 1 "$work/log")"
for file in sigma.min.js LICENSES.txt; do
    cmp "$source/src/export/explorer/sigma/$file" "$work/made/$file"
done
! grep -nE '"resolved"|https?://' "$source/src/export/explorer/sigma/package-lock.json"
