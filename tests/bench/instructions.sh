#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# instructions.sh [BUILD_DIR]: what each operation costs in instructions, which no other program and no faster machine changes:
# counted by the processor where it lets itself be asked (perf), else by valgrind (callgrind), some fifty times slower. The
# cost of one row, key or page is the difference of two runs over the difference of their sizes: what a program's start
# costs falls out. Prints table rows for docs/benchmarks.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(realpath "${1:-build/release}")
work=$(mktemp -d)
server=
finish() {
    # Cleaning up after an error: the server may be what failed. What ends in order goes by stop(), which looks.
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
    rm -rf "$work"
}
trap finish EXIT
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 TZ=Asia/Shanghai XDG_RUNTIME_DIR=$work

if perf stat -x, -e instructions:u true 2>&1 | grep -q '^[0-9]'; then
    counter=(perf stat -x, -e instructions:u -o "$work/count")
    counted() { awk -F, '$3 ~ /instructions/ { print $1 }' "$work/count"; }
elif command -v valgrind > /dev/null; then
    counter=(valgrind --tool=callgrind --callgrind-out-file="$work/count")
    counted() { sed -n 's/^totals: //p' "$work/count"; }
else
    echo "SKIPPED: neither perf nor valgrind counts instructions here (package valgrind)."
    exit 77
fi
# Instructions of a whole command, all its threads.
instructions() {
    "${counter[@]}" "$@" > "$work/out" 2>&1 || { cat "$work/out" >&2; return 1; }
    counted
}
each() { awk -v a="$1" -v b="$2" -v n="$3" 'BEGIN { printf "%.0f", (b - a) / n / 1000 }'; } # thousands for one of n
row() { echo "| $1 | ≤ $2,000 instructions | $3,000 |"; }

. tests/bench/kiosks.sh
small=500 large=1500
declare -A import sync
for rows in $small $large; do
    "$build/bench/makevacancies" --rows $rows --format csv --seed 1 --today "$(date +%F)" --out "$work/$rows.csv" > /dev/null
done

for rows in $small $large; do
    import[$rows]=$(instructions "$build/bin/yizhan-server" import --data "$work/server$rows" --json "$work/$rows.csv")
done
row "import of a CSV row" "${REACH_IMPORT:-1,000}" "$(each "${import[$small]}" "${import[$large]}" $((large - small)))"

serve() { # rows [counter…]
    local rows=$1
    shift
    "$@" "$build/bin/yizhan-server" serve --data "$work/server$rows" --listen 127.0.0.1:0 2> "$work/log" > /dev/null &
    server=$!
    until grep -q listening "$work/log"; do sleep 0.1; done
    url=$(sed -n 's/.*"url":"\([^"]*\)".*/\1/p' "$work/log")
}
# A server that did not live until here, or ends otherwise than by this signal (143, where the counter passes it on), counted
# nothing that can be believed.
stop() { kill "$server"; wait "$server" || [ $? -eq 143 ]; server=; }
for rows in $small $large; do
    "$build/bin/yizhan-server" snapshot --data "$work/server$rows" > /dev/null
    serve $rows
    enrol "$build" "$work/server$rows" "$url" "$work/kiosk$rows"
    sync[$rows]=$(instructions "$build/bin/yizhan" sync --data "$work/kiosk$rows" --server "$url" --once)
    stop
done
row "first sync of a vacancy, index included" "${REACH_SYNC:-1,000}" "$(each "${sync[$small]}" "${sync[$large]}" $((large - small)))"

# A page of four changes, signed, from the cache; the access log is on. One connection asks for all of them.
pages() { # how often
    local target
    serve $small "${counter[@]}"
    target="$url/v1/changes?scope=city&schema=1&epoch=$epoch&after=$((head - 4))"
    for ((i = 0; i < $1; i++)); do printf 'url = "%s"\noutput = "%s"\n' "$target" "$work/page"; done > "$work/urls"
    curl -sf -H @<(pass "$build" "$work/kiosk$small") -K "$work/urls"
    stop
    counted
}
status=$("$build/bin/yizhan-server" status --data "$work/server$small" --json)
head=$(sed -n 's/.*"cursor":\([0-9]*\).*/\1/p' <<< "$status")
epoch=$(sed -n 's/.*"epoch":"\([0-9a-f]*\)".*/\1/p' <<< "$status")
few=$(pages 200)
many=$(pages 1200)
row "server: signed feed page of $(stat -c %s "$work/page") bytes from cache" "${REACH_PAGE:-100}" "$(each "$few" "$many" 1000)"

once=$(instructions "$build/bench/bench_search" "$work/kiosk$large" 1)
twice=$(instructions "$build/bench/bench_search" "$work/kiosk$large" 2)
row "search at $large vacancies, a key" "${REACH_KEY:-1,000}" "$(each "$once" "$twice" 106)"

start=$(instructions "$build/bin/yizhan-tour" ready --data "$work/kiosk$large" --size 1080x1920)
row "kiosk start to the first usable screen, $large vacancies" "${REACH_START:-5,000,000}" "$(each 0 "$start" 1)"
