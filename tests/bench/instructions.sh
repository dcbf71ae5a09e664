#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# instructions.sh [BUILD_DIR [SMALL LARGE]]: what each operation costs in instructions, which no other program and no faster machine changes:
# counted by the processor where it lets itself be asked (perf), else by valgrind (callgrind), some fifty times slower. The
# cost of one row, key or page is the difference of two runs over the difference of their sizes: what a program's start
# costs falls out. Prints table rows for docs/benchmarks.md, and ends with 1 where one is beyond its reach.
. "$(dirname "$0")/bench.sh"
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software XDG_RUNTIME_DIR=$work

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
beyond=
row() { # what, reach, measured, both in thousands
    echo "| $1 | ≤ $2,000 instructions | $3,000 |"
    if [ "$3" -gt "$2" ]; then
        echo "BEYOND ITS REACH: $1" >&2
        beyond=1
    fi
}
# A step on the screen under callgrind takes seconds.
if [ "${counter[0]}" = perf ]; then interval=400; else interval=5000; fi

# In thousands. What an unoptimised build needs and half as much again (docs/benchmarks.md); of an optimised one, which needs
# a fraction, they say that nothing has grown by a whole order. A caller may set tighter ones.
: "${REACH_IMPORT:=1300}" "${REACH_SYNC:=1100}" "${REACH_DELTA:=2300}" "${REACH_PAGE:=750}" "${REACH_SIGNED:=11000}"
: "${REACH_KEY:=60000}" "${REACH_MATCH:=70000}" "${REACH_START:=10000000}" "${REACH_TURN:=150000}" "${REACH_PUSH:=100000}"

. tests/bench/kiosks.sh
small=${2:-500} large=${3:-1500} # rows of the two runs
declare -A import sync
for rows in $small $large; do
    "$build/bench/makevacancies" --rows $rows --format csv --seed 1 --today "$(date +%F)" --out "$work/$rows.csv" > /dev/null
done

for rows in $small $large; do
    import[$rows]=$(instructions "$build/bin/yizhan-server" import --data "$work/server$rows" --json "$work/$rows.csv")
done
row "import of a CSV row" "$REACH_IMPORT" "$(each "${import[$small]}" "${import[$large]}" $((large - small)))"

serve_folder() { # folder [counter…]
    local folder=$1
    shift
    "$@" "$build/bin/yizhan-server" serve --data "$folder" --listen 127.0.0.1:0 2> "$work/log" > /dev/null &
    server=$!
    until grep -q listening "$work/log"; do sleep 0.1; done
    url=$(sed -n 's/.*"url":"\([^"]*\)".*/\1/p' "$work/log")
}
serve() { # rows [counter…]
    local rows=$1
    shift
    serve_folder "$work/server$rows" "$@"
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
row "first sync of a vacancy, index included" "$REACH_SYNC" "$(each "${sync[$small]}" "${sync[$large]}" $((large - small)))"

# The same kiosk follows a change of some of its vacancies, and of all: what one costs that is applied out of the feed.
declare -A changed delta
for percent in 20 100; do
    changed[$percent]=$((large * percent / 100))
    "$build/bench/makevacancies" --rows $large --format csv --seed 1 --today "$(date +%F)" --change-percent $percent \
        --out "$work/$percent.csv" > /dev/null
done
for percent in 20 100; do
    cp -r "$work/server$large" "$work/changing$percent"
    cp -r "$work/kiosk$large" "$work/following$percent"
    done=$("$build/bin/yizhan-server" import --data "$work/changing$percent" --json "$work/$percent.csv")
    changed[$percent]=$(sed -n 's/.*"updated":\([0-9]*\).*/\1/p' <<< "$done")
    serve_folder "$work/changing$percent"
    delta[$percent]=$(instructions "$build/bin/yizhan" sync --data "$work/following$percent" --server "$url" --once)
    stop
done
row "change of a vacancy out of the feed, index included" "$REACH_DELTA" \
    "$(each "${delta[20]}" "${delta[100]}" $((changed[100] - changed[20])))"

# Pages of four changes; the access log is on. One connection asks for all of them: for the same one, which comes from
# memory, or for one after the other, each of which is read, signed and packed.
pages() { # how often, whether the same
    local after i
    serve $small "${counter[@]}"
    for ((i = 0; i < $1; i++)); do
        if [ "$2" = same ]; then after=$((head - 4)); else after=$((head - 4 - i)); fi
        printf 'url = "%s"\noutput = "%s"\n' \
            "$url/v1/changes?scope=city&schema=1&epoch=$epoch&after=$after" "$work/page"
    done > "$work/urls"
    curl -sf -H @<(pass "$build" "$work/kiosk$small") -K "$work/urls"
    stop
    counted
}
status=$("$build/bin/yizhan-server" status --data "$work/server$small" --json)
head=$(sed -n 's/.*"cursor":\([0-9]*\).*/\1/p' <<< "$status")
epoch=$(sed -n 's/.*"epoch":"\([0-9a-f]*\)".*/\1/p' <<< "$status")
few=$(pages 200 same)
many=$(pages 1200 same)
row "server: feed page of $(stat -c %s "$work/page") bytes from memory, by a pass" "$REACH_PAGE" "$(each "$few" "$many" 1000)"
few=$(pages 10 other)
many=$(pages 60 other)
row "server: feed page of 4 to 63 changes read, signed and packed" "$REACH_SIGNED" "$(each "$few" "$many" 50)"

once=$(instructions "$build/bench/bench_search" "$work/kiosk$large" 1)
twice=$(instructions "$build/bench/bench_search" "$work/kiosk$large" 2)
row "search at $large vacancies, a key" "$REACH_KEY" "$(each "$once" "$twice" 106)"

once=$(instructions "$build/bench/bench_match" "$work/kiosk$large" 1)
twice=$(instructions "$build/bench/bench_match" "$work/kiosk$large" 2)
row "match at $large vacancies, a page of 8 with reasons" "$REACH_MATCH" "$(each "$once" "$twice" "$(sed -n 's/.*(\([0-9]*\) pages.*/\1/p' "$work/out" | awk '{ print $1 / 2 }')")"

start=$(instructions "$build/bin/yizhan-tour" ready --data "$work/kiosk$large" --size 1080x1920)
row "kiosk start to the first usable screen, $large vacancies" "$REACH_START" "$(each 0 "$start" 1)"

for walk in turns pushes; do
    few=$(instructions "$build/bin/yizhan-tour" steps --data "$work/kiosk$large" --walk $walk --count 2 --interval $interval)
    many=$(instructions "$build/bin/yizhan-tour" steps --data "$work/kiosk$large" --walk $walk --count 10 --interval $interval)
    case $walk in
    turns) row "page turn, 1080×1920, drawn by the processor" "$REACH_TURN" "$(each "$few" "$many" 8)" ;;
    pushes) row "push or return between list and vacancy, drawn by the processor" "$REACH_PUSH" "$(each "$few" "$many" 8)" ;;
    esac
done
[ -z "$beyond" ]
