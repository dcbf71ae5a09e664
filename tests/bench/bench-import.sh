#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-import.sh [BUILD_DIR] [ROWS]: a whole import into a fresh embedded database, from the start of the program to its end, and its
# peak memory at two sizes. Prints table rows for docs/benchmarks.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(realpath "${1:-build/release}")
rows=${2:-50000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Seconds and peak memory in KiB of one import of $1.
once() {
    rm -rf "$work/data"
    local start=$EPOCHREALTIME peak=0 now
    "$build/bin/yizhan-server" import --data "$work/data" --json "$1" > "$work/out.json" &
    local import=$!
    while kill -0 "$import" 2>/dev/null; do
        now=$(awk '/^VmHWM/ { print $2 }' "/proc/$import/status" 2>/dev/null || echo 0)
        if [ "${now:-0}" -gt "$peak" ]; then peak=$now; fi
        sleep 0.02
    done
    wait "$import"
    awk -v a="$start" -v b="$EPOCHREALTIME" -v p="$peak" 'BEGIN { printf "%.3f %d\n", b - a, p }'
}

measure() { # format, rows wanted a second
    local size peaks=""
    for size in "$rows" $((rows * 4)); do
        "$build/bench/makevacancies" --rows "$size" --format "$1" --seed 1 --today "$(date +%F)" --out "$work/in.$1" > /dev/null
        local best=()
        for run in 1 2 3; do best+=("$(once "$work/in.$1")"); done
        local median
        median=$(printf '%s\n' "${best[@]}" | sort -n | sed -n 2p)
        peaks="$peaks $size rows: $(awk -v n="$size" '{ printf "%d rows/s, %.0f MB;", n / $1, $2 / 1024 }' <<< "$median")"
        rm -f "$work/in.$1"
    done
    echo "| import of $1 into SQLite, whole program | ≥ $2 rows/s, memory flat |${peaks%;} |"
}
measure csv 20,000
measure xlsx 10,000
