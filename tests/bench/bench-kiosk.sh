#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-kiosk.sh [BUILD_DIR] [ROWS]: the kiosk over a catalogue: start to the first usable screen, memory, how long the GUI thread is
# kept from its event loop by page turns and pushes, and a browse step. Drawn in memory by the processor, as on a machine
# without a GPU. Prints table rows for docs/benchmarks.md.
. "$(dirname "$0")/bench.sh"
rows=${2:-50000}
runs=7
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software XDG_RUNTIME_DIR=$work

"$build/bench/makevacancies" --rows "$rows" --format csv --seed 1 --today "$(date +%F)" --out "$work/all.csv" > /dev/null
"$build/bin/yizhan" load --data "$work/kiosk" "$work/all.csv" > /dev/null 2>&1
tour=$build/bin/yizhan-tour
kiosk=(--data "$work/kiosk" --size 1080x1920)
for ((run = 0; run < runs; run++)); do "$tour" ready "${kiosk[@]}" >> "$work/starts"; done
starts=$(sort -n "$work/starts" | tr '\n' ' ')
median=$(sort -n "$work/starts" | sed -n "$((runs / 2 + 1))p")
echo "| kiosk start to first usable screen, $rows vacancies | ≤ 1.0 s | median $median ms of $runs (${starts% }) |"

# A single block is easily the machine's own; each run counts with its longest.
probes=5
for ((run = 0; run < probes; run++)); do
    "$tour" stalls "${kiosk[@]}" --milliseconds 15000 > "$work/stalls" &
    probe=$!
    sleep 12
    awk '/^VmHWM/ { printf "%.0f\n", $2 / 1024 }' "/proc/$probe/status" >> "$work/resident"
    wait "$probe"
    sed -E 's/^([^:]*):.*longest block ([0-9.]+) ms.*/\2 \1/' "$work/stalls" | sort -n | tail -n 1 >> "$work/longest"
done
echo "| kiosk memory while browsing | RSS ≤ 250 MB | $(sort -n "$work/resident" | tail -n 1) MB at most |"
median=$(sort -n "$work/longest" | sed -n "$((probes / 2 + 1))p" | cut -d' ' -f1)
all=$(sort -n "$work/longest" | paste -s -d, | sed 's/,/, /g')
echo "| page turn or push on the GUI thread | no block > 16 ms | longest of a run of 34 steps: median $median ms of $probes ($all) |"
# Nobody is there, and three vacancies come and go in the window.
"$build/bin/yizhan-kiosk" "${kiosk[@]}" --offline > /dev/null 2>&1 &
idle=$!
sleep 20
before=$(awk '{ print $14 + $15 }' "/proc/$idle/stat")
sleep 60
after=$(awk '{ print $14 + $15 }' "/proc/$idle/stat")
kill "$idle"
percent=$(awk -v ticks=$((after - before)) -v hz="$(getconf CLK_TCK)" 'BEGIN { printf "%.1f", ticks / hz / 60 * 100 }')
echo "| kiosk while nobody is there | < 5 % of a core | $percent % over a minute |"
"$build/bench/bench_browse" | while read -r line; do echo "| browse step | p95 ≤ 30 ms at 50,000, ≤ 100 ms at 400,000 | $line |"; done
