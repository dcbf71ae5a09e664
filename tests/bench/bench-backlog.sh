#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-backlog.sh [BUILD_DIR] [SCANS]: how long, and in how many requests, what a door of a fair wrote down without a network goes up
# over HTTP, and that all of it has arrived. Prints a table row for docs/benchmarks.md. Needs curl.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(realpath "${1:-build/release}")
scans=${2:-10000}
work=$(mktemp -d)
server=
finish() {
    # Only tidying up, after the figures: a server that has ended by itself is what the bench has reported already, and
    # `wait` hands on the 143 of the signal that is sent here.
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
    rm -rf "$work"
}
trap finish EXIT
now() { date +%s.%N; }

printf '招聘会编号,招聘会名称,举办日期\nf1,夜招聘（示例）,%s\n' "$(TZ=Asia/Shanghai date +%F)" > "$work/fairs.csv"
"$build/bin/yizhan-server" import --data "$work/data" --kind fair "$work/fairs.csv" --json > /dev/null
"$build/bin/yizhan-server" serve --data "$work/data" --listen 127.0.0.1:0 2> "$work/log" &
server=$!
until grep -q listening "$work/log"; do sleep 0.05; done
url=$(sed -n 's/.*"url":"\([^"]*\)".*/\1/p' "$work/log")
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
