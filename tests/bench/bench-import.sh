#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-import.sh [BUILD_DIR] [ROWS]: a whole import into a fresh embedded database, from the start of the program to its end, and its
# peak memory at two sizes. Prints table rows for docs/benchmarks.md.
. "$(dirname "$0")/bench.sh"
rows=${2:-50000}

# Seconds of one import of $1.
timed() {
    rm -rf "$work/data"
    local start=$EPOCHREALTIME
    "$build/bin/yizhan-server" import --data "$work/data" --json "$1" > "$work/out.json"
    awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.3f\n", b - a }'
}
# Peak memory in MB of one import of $1: apart from the timed runs, which looking on would slow.
peak() {
    rm -rf "$work/data"
    local most=0 now
    "$build/bin/yizhan-server" import --data "$work/data" --json "$1" > "$work/out.json" &
    local import=$!
    while kill -0 "$import" 2>/dev/null; do
        now=$(awk '/^VmHWM/ { print $2 }' "/proc/$import/status" 2>/dev/null || echo 0)
        if [ "${now:-0}" -gt "$most" ]; then most=$now; fi
        sleep 0.05
    done
    wait "$import"
    echo $((most / 1024))
}

measure() { # format, rows wanted a second
    local size found=""
    for size in "$rows" $((rows * 4)); do
        "$build/bench/makevacancies" --rows "$size" --format "$1" --seed 1 --today "$(date +%F)" --out "$work/in.$1" > /dev/null
        local runs=() median
        for run in 1 2 3; do runs+=("$(timed "$work/in.$1")"); done
        median=$(printf '%s\n' "${runs[@]}" | sort -n | sed -n 2p)
        found="$found $size rows: $(awk -v n="$size" -v s="$median" 'BEGIN { printf "%d rows/s", n / s }'), $(peak "$work/in.$1") MB;"
        rm -f "$work/in.$1"
    done
    echo "| import of $1 into SQLite, whole program | ≥ $2 rows/s, memory flat |${found%;} |"
}
measure csv 20,000
measure xlsx 10,000
