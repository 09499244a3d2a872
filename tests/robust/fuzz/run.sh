#!/bin/sh
# run.sh BUILD SECONDS: run every fuzzing target that was built for so many seconds.
set -eu
build=$1
seconds=$2
status=0
for target in "$build"/tests/robust/fuzz/fuzz-*; do
    [ -x "$target" ] && [ -f "$target" ] || continue
    name=$(basename "$target")
    corpus=$build/$name-inputs
    mkdir -p "$corpus"
    echo "== $name"
    if ! (cd "$build" && "tests/robust/fuzz/$name" -max_total_time="$seconds" -max_len=4096 -timeout=10 \
        -rss_limit_mb=2048 -verbosity=0 -print_final_stats=1 "$name-inputs"); then
        status=1
    fi
done
exit $status
