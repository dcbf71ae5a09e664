#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-search.sh [BUILD_DIR] [DATA QUERIES]: the search key by key over 36,000 and 400,000 made-up vacancies, and the size of its
# index. With a kiosk's data folder and a file of judged queries (class<TAB>query<TAB>regular expression of the titles that
# answer it) also recall and precision of each class over that kiosk. Prints table rows for docs/benchmarks.md.
. "$(dirname "$0")/bench.sh"
data=${2:-${YIZHAN_SEARCH_DATA:-}}
queries=${3:-${YIZHAN_SEARCH_QUERIES:-}}

for rows in ${SEARCH_ROWS:-36000 400000}; do
    "$build/bench/makevacancies" --rows "$rows" --format csv --seed 1 --today "$(date +%F)" --out "$work/all.csv" > /dev/null
    "$build/bin/yizhan" load --data "$work/kiosk" "$work/all.csv" > /dev/null 2>&1
    echo "| search, per key with suggestions and counts | p95 ≤ 10 ms at 36,000, ≤ 50 ms at 400,000; index ≤ 1.5 × text | $("$build/bench/bench_search" "$work/kiosk") |"
    rm -rf "$work/kiosk" "$work/all.csv"
done
if [ -n "$data" ] && [ -n "$queries" ]; then
    cut -f2 "$queries" | sort -u > "$work/queries"
    "$build/bin/yizhan" search --data "$data" --queries "$work/queries" > "$work/found"
    sqlite3 -separator $'\t' "file:$data/catalogue.db?mode=ro" "SELECT title FROM vacancy_name" > "$work/titles"
    awk -F'\t' -f tests/bench/searchquality.awk "$work/titles" "$queries" "$work/found" | sort | while read -r line; do
        echo "| search quality | | $line |"
    done
fi
