#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-match.sh [BUILD_DIR] [ROWS]: matching a resident's wishes over a kiosk's catalogue, the page of reasons included. Prints table
# rows for docs/benchmarks.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(realpath "${1:-build/release}")
rows=${2:-50000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 TZ=Asia/Shanghai
"$build/bench/makevacancies" --rows "$rows" --format csv --seed 1 --today "$(date +%F)" --out "$work/all.csv" > /dev/null
"$build/bin/yizhan" load --data "$work/kiosk" "$work/all.csv" > /dev/null 2>&1
"$build/bench/bench_match" "$work/kiosk" | while read -r line; do echo "| match over $rows vacancies | ≤ 100 ms a page | $line |"; done
