#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-ledger.sh [BUILD_DIR]: how many operations a second a server takes, over SQLite and over PostgreSQL. Prints table rows for
# docs/benchmarks.md.
. "$(dirname "$0")/bench.sh"
for engine in sqlite postgres; do
    for classes in 0 100; do
        out=$(tests/with-postgres.sh "$build/bench/bench_ledger" $engine 400 $classes) || { code=$?; echo "$out"; exit $code; }
        one=$(sed -n 's/^one worker *\([0-9]*\) .*/\1/p' <<< "$out")
        two=$(sed -n 's/^two workers *\([0-9]*\) .*/\1/p' <<< "$out")
        cpu=$(sed -n 's/^one worker.*, \([0-9]*\) per CPU.*/\1/p' <<< "$out")
        echo "| operations entered, $engine, batches of 50, signatures checked$([ $classes = 0 ] || echo ", half of them sign-ups for $classes classes") | ≥ 5,000/s | $one/s with one worker, $two/s with two; $cpu a second of processor time of the server |"
    done
done
