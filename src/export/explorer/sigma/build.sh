#!/bin/sh
# Builds sigma.min.js and LICENSES.txt from the packages of package-lock.json.
# usage: build.sh WORK_FOLDER [TARGET_FOLDER]   (the target is this folder unless given)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$1
target=${2:-$here}

mkdir -p "$work" "$target"
cp "$here/package.json" "$here/package-lock.json" "$here/entry.js" "$work/"
# Nothing of the packages is run but esbuild itself, whose program comes as a package of its own.
npm ci --prefix "$work" --silent --no-audit --no-fund --ignore-scripts
(cd "$work" && ./node_modules/@esbuild/*/bin/esbuild entry.js --bundle --minify --format=iife \
    --global-name=sigma --target=es2020 --legal-comments=none --charset=ascii --log-level=warning \
    --define:process.env.NODE_ENV='"production"' --outfile=sigma.js)
for package in sigma graphology graphology-utils events; do
    version=$(sed -n 's/^ *"version": "\(.*\)",*$/\1/p' "$work/node_modules/$package/package.json" | head -n 1)
    printf '== %s %s ==\n\n' "$package" "$version"
    cat "$work/node_modules/$package/LICENSE"*
    printf '\n'
done > "$target/LICENSES.txt"
# The licences ask to stand in every copy, and every page with a map is one.
{
    printf '/*\n'
    cat "$target/LICENSES.txt"
    printf '*/\n'
    cat "$work/sigma.js"
} > "$target/sigma.min.js"
