#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-sync.sh [BUILD_DIR] [ROWS]: a kiosk's first sync over HTTP, its index included, against what SQLite alone needs for the
# same rows; then a delta of 2 %. Prints table rows for docs/benchmarks.md. Needs curl.
. "$(dirname "$0")/bench.sh"
rows=${2:-50000}

"$build/bench/makevacancies" --rows "$rows" --format csv --seed 1 --today "$(date +%F)" --out "$work/all.csv" > /dev/null
"$build/bench/makevacancies" --rows "$rows" --format csv --seed 1 --today "$(date +%F)" --change-percent 2 --out "$work/changed.csv" > /dev/null
"$build/bin/yizhan-server" import --data "$work/data" "$work/all.csv" --json > /dev/null
"$build/bin/yizhan-server" snapshot --data "$work/data" > /dev/null
serve

. tests/bench/kiosks.sh
for run in 1 2 3; do enrol "$build" "$work/data" "$url" "$work/kiosk$run"; done

first=()
plain=()
for run in 1 2 3; do
    start=$(now)
    "$build/bin/yizhan" sync --data "$work/kiosk$run" --scope city --server "$url" --once > /dev/null
    first+=("$(since "$start")")
    plain+=("$("$build/bench/bench_plainsqlite" "$work/kiosk$run/catalogue.db" "$work/plain$run.db")")
done
first=$(printf '%s\n' "${first[@]}" | median)
plain=$(printf '%s\n' "${plain[@]}" | median)
size=$(curl -s -H @<(pass "$build" "$work/kiosk1") "$url/v1/snapshots/latest?scope=city&schema=1" | sed -n 's/.*"size":\([0-9]*\).*/\1/p')
held=$("$build/bin/yizhan" status --data "$work/kiosk1" --json)
vacancies=$(sed -n 's/.*"vacancies":\([0-9]*\).*/\1/p' <<< "$held")
cursor=$(sed -n 's/.*"cursor":\([0-9]*\).*/\1/p' <<< "$held")
epoch=$(sed -n 's/.*"epoch":"\([0-9a-f]*\)".*/\1/p' <<< "$held")
ratio=$(awk -v a="$first" -v b="$plain" 'BEGIN { printf "%.2f", a / b }')
echo "| first sync of $vacancies vacancies over HTTP, index included | ≤ 5 s, ≤ 1.5 × SQLite alone, ≤ 8 MB | $first s, SQLite alone $plain s: $ratio ×, $size bytes of snapshot |"

"$build/bin/yizhan-server" import --data "$work/data" "$work/changed.csv" --json > "$work/import.json"
bytes=0
after=$cursor
while :; do # the same pages as the kiosk will ask for
    curl -s -H 'Accept-Encoding: zstd' -H @<(pass "$build" "$work/kiosk1") "$url/v1/changes?scope=city&schema=1&epoch=$epoch&after=$after" -o "$work/page.zst"
    bytes=$((bytes + $(stat -c %s "$work/page.zst")))
    header=$(zstd -dcq "$work/page.zst" 2>/dev/null | sed -n 1p)
    after=$(sed -n 's/.*"next":\([0-9]*\).*/\1/p' <<< "$header")
    case $header in *'"head":'*) break ;; esac
done
delta=()
for run in 1 2 3; do
    start=$(now)
    "$build/bin/yizhan" sync --data "$work/kiosk$run" --scope city --server "$url" --once > /dev/null
    delta+=("$(since "$start")")
done
delta=$(printf '%s\n' "${delta[@]}" | median)
updated=$(sed -n 's/.*"updated":\([0-9]*\).*/\1/p' "$work/import.json")
echo "| delta of 2 % ($updated vacancies changed) | ≤ 250 KB, ≤ 1 s | $bytes bytes, $delta s with the start of the program |"
