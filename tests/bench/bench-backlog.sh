#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-backlog.sh [BUILD_DIR] [SCANS]: how long, and in how many requests, what a door of a fair wrote down without a network goes up
# over HTTP, and that all of it has arrived. Prints a table row for docs/benchmarks.md. Needs curl.
. "$(dirname "$0")/bench.sh"
scans=${2:-10000}

printf '招聘会编号,招聘会名称,举办日期\nf1,夜招聘（示例）,%s\n' "$(TZ=Asia/Shanghai date +%F)" > "$work/fairs.csv"
"$build/bin/yizhan-server" import --data "$work/data" --kind fair "$work/fairs.csv" --json > /dev/null
serve
. tests/bench/kiosks.sh
enrol "$build" "$work/data" "$url" "$work/kiosk"
"$build/bin/yizhan" sync --data "$work/kiosk" --server "$url" --once > /dev/null
"$build/bench/bench_backlog" "$work/kiosk" bureau/f1 "$scans"

requests() { curl -s "$url/metrics" | awk '/^yizhan_http_requests_total\{.*"ops"/ { sum += $NF } END { print sum + 0 }'; }
before=$(requests)
start=$(now)
"$build/bin/yizhan" sync --data "$work/kiosk" --server "$url" --once > /dev/null
seconds=$(awk -v a="$start" -v b="$(now)" 'BEGIN { printf "%.1f", b - a }')
sent=$(($(requests) - before))
came=$("$build/bin/yizhan-server" stats fair bureau/f1 --data "$work/data" --json | sed -n 's/.*"attendance":\([0-9]*\).*/\1/p')
[ "$came" = "$scans" ] || { echo "$came of $scans have arrived" >&2; exit 1; }
echo "| a backlog of $scans scans over HTTP, all of it in the ledger | ≤ 30 s, ≤ 20 requests | $seconds s, $sent requests |"
