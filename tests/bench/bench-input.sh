#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-input.sh [BUILD_DIR [VACANCIES.csv DIVISIONS.csv]]: the keyboard's engines: compiling their dictionaries, and from a key or a stroke to candidates,
# the way to the worker's thread and back included; and, with tables of vacancies and of places, whether what people write stands on
# the first page. Prints table rows for docs/benchmarks.md.
tables=()
[ -z "${3:-}" ] || tables=("$(realpath "$2")" "$(realpath "$3")") # before bench.sh changes the folder
. "$(dirname "$0")/bench.sh"

begin=$(date +%s%N)
"$build/bin/yizhan" deploy-input --data "$work" > /dev/null
echo "| keyboard: compile all dictionaries, once | not before the resident | $((($(date +%s%N) - begin) / 1000000)) ms, $(du -sk "$work/input" | cut -f1) KB |"
"$build/bench/bench_input" | while read -r line; do
    case $line in
    handwriting*) echo "| keyboard: stroke to candidates | ≤ 50 ms | $line |" ;;
    *) echo "| keyboard: key to candidates | p95 ≤ 10 ms | $line |" ;;
    esac
done
if [ ${#tables[@]} -gt 0 ]; then
    "$build/bench/bench_written" "${tables[@]}" | while read -r line; do echo "| keyboard, written: $line | | |"; done
fi
