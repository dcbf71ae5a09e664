#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-match.sh [BUILD_DIR] [ROWS]: matching a resident's wishes over a kiosk's catalogue, the page of reasons included. Prints table
# rows for docs/benchmarks.md.
. "$(dirname "$0")/bench.sh"
rows=${2:-50000}
"$build/bench/makevacancies" --rows "$rows" --format csv --seed 1 --today "$(date +%F)" --out "$work/all.csv" > /dev/null
"$build/bin/yizhan" load --data "$work/kiosk" "$work/all.csv" > /dev/null 2>&1
"$build/bench/bench_match" "$work/kiosk" | while read -r line; do echo "| match over $rows vacancies | ≤ 100 ms a page | $line |"; done
