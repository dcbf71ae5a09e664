#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-scan.sh [BUILD_DIR] [FRAMES] [FOLDER...]: what is read of a camera's frames, and in which time. FRAMES of each condition are drawn (100). Each
# FOLDER holds pictures beside N.txt with what they say, or a manifest.tsv (path, set, text). Prints tables for docs/benchmarks.md:
# pictures, read at the first look, read by the whole ladder, misread, milliseconds of the first look and of the ladder (median / 95 %).
. "$(dirname "$0")/bench.sh"
frames=${2:-100}
shift $(($# < 2 ? $# : 2))
head='| what | pictures | first look | ladder | wrong | first look, ms | ladder, ms |
|---|---|---|---|---|---|---|'
echo "$head"
"$build/bench/bench_scan" drawn "$frames" 2026
"$build/bench/bench_scan" empty "$((frames * 2))" 7
for folder in "$@"; do
    echo
    echo "$head"
    if [ -f "$folder/manifest.tsv" ]; then
        "$build/bench/bench_scan" files "$folder/manifest.tsv"
    else
        "$build/bench/bench_scan" photos "$folder"/*/
    fi
done
