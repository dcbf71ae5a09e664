#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-server.sh [BUILD_DIR]: requests per second of one feed page of about 4 KB from the cache, the server on one core and the
# load on another; then what a thousand idle keep-alive clients cost. Needs wrk. Prints table rows for docs/benchmarks.md.
. "$(dirname "$0")/bench.sh"
command -v wrk >/dev/null || { echo "SKIPPED: wrk is not installed (package wrk)."; exit 77; }
ulimit -n 8192

"$build/bin/yizhan-server" import --data "$work/data" --report "$work" assets/sample/*.xlsx > /dev/null
# Processor time of the server in clock ticks (user and system).
ticks() { awk '{ print $14 + $15 }' "/proc/$server/stat"; }
rss() { awk '/VmRSS/ { print $2 }' "/proc/$server/status"; }

serve taskset -c 0
. tests/bench/kiosks.sh
enrol "$build" "$work/data" "$url" "$work/kiosk"
pass "$build" "$work/kiosk" > "$work/pass" # good for ten minutes
fields=()
while read -r line; do fields+=(-H "$line"); done < "$work/pass"
# The cursor whose page is nearest to 4 KB: what a kiosk gets that is a few changes behind.
status=$("$build/bin/yizhan-server" status --data "$work/data" --json)
head=$(sed -n 's/.*"cursor":\([0-9]*\).*/\1/p' <<< "$status")
epoch=$(sed -n 's/.*"epoch":"\([0-9a-f]*\)".*/\1/p' <<< "$status")
for behind in $(seq 1 40); do
    size=$(curl -s "${fields[@]}" "$url/v1/changes?scope=city&epoch=$epoch&after=$((head - behind))" | wc -c)
    best=$((head - behind))
    if [ "$size" -ge 4000 ]; then break; fi
done
page="$url/v1/changes?scope=city&epoch=$epoch&after=$best"

runs=()
before=$(ticks)
answered=0
for _ in 1 2 3; do
    runs+=("$(taskset -c 1 wrk -t1 -c32 -d5s "${fields[@]}" --latency "$page" | tee "$work/wrk" | sed -n 's/^Requests\/sec: *//p')")
    if grep -q 'Non-2xx' "$work/wrk"; then cat "$work/wrk"; exit 1; fi
    answered=$((answered + $(sed -n 's/^ *\([0-9]*\) requests in.*/\1/p' "$work/wrk")))
done
per_second=$((answered * $(getconf CLK_TCK) / ($(ticks) - before)))
median=$(printf '%s\n' "${runs[@]}" | sort -n | sed -n 2p)
p99=$(sed -n 's/^ *99% *//p' "$work/wrk")
echo "| server: feed page of $size bytes from cache, one core, access log on | >= 20,000 requests/s | ${median%.*} requests/s (p99 $p99, 32 connections); $per_second for each second of processor time |"

kill "$server"
wait "$server" 2>/dev/null || true
serve taskset -c 0
curl -s "$url/v1/health" > /dev/null
before=$(rss)
# Each client asks once and stays; wrk with a rate of nothing would not stay idle, so the shell holds the sockets.
port=${url##*:}
descriptors=()
for _ in $(seq 1000); do
    exec {socket}<> "/dev/tcp/127.0.0.1/$port"
    printf 'GET /v1/health HTTP/1.1\r\nHost: bench\r\n\r\n' >&"$socket"
    descriptors+=("$socket")
done
for socket in "${descriptors[@]}"; do
    read -r -u "$socket" line
    case $line in *" 200 "*) ;; *) echo "no answer: $line"; exit 1 ;; esac
done
sleep 1
after=$(rss)
open=$(curl -s "$url/metrics" | sed -n 's/^yizhan_http_connections //p')
echo "| server: memory of $((open - 1)) idle keep-alive clients | < 20 MB | $(awk -v k=$((after - before)) 'BEGIN { printf "%.1f", k / 1024 }') MB ($((after / 1024)) MB resident in all) |"
