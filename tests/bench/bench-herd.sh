#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-herd.sh [BUILD_DIR [KIOSKS [OPERATIONS [SPREAD_S]]]]: kiosks that were offline return at once, each with operations waiting,
# over sockets and addresses of their own, with real signatures; server and kiosks share the machine. 2,000 kiosks with 300 each
# unless told otherwise; SPREAD_S: over how long their first attempts are spread (0). Prints a table row for docs/benchmarks.md.
. "$(dirname "$0")/bench.sh"
kiosks=${2:-2000}
operations=${3:-300}
spread=${4:-0}
ulimit -n 16384

"$build/bin/yizhan-server" import --data "$work/data" --report "$work" assets/sample/*.xlsx > /dev/null
"$build/bin/yizhan-server" keys new --data "$work/data" --secret "$work/secret.key" > /dev/null
serve
code=0
out=$(TMPDIR="$work" "$build/bench/bench_herd" "$work/data" "$port" "$kiosks" "$operations" "$spread") || code=$?
rss=$(awk '/VmHWM/ { print int($2 / 1024) }' "/proc/$server/status")
value() { sed -n "s/.*$1 \([0-9.]*\).*/\1/p" <<< "$out"; }
echo "| herd: $kiosks kiosks × $operations operations return at once (spread over $spread s), load generator beside the server | all verdicts ≤ 120 s, ≤ 3 attempts, RSS < 512 MB, only deliberate 503 | $(value seconds) s for $(value operations) operations, at most $(value attempts) attempts, $rss MB, $(value undeliberate) other 5xx, $(value lost) connections lost; answers$(sed "s|.*unproved [0-9]*||" <<< "$out") |"
exit $code
