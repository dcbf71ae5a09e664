#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-door.sh [BUILD_DIR]: how long somebody waits at the door of a job fair. Prints a table row for docs/benchmarks.md.
. "$(dirname "$0")/bench.sh"
workOnDisk
echo "| a verdict at the door, the scan on the disk; 50,000 tickets, 100,000 revoked | p99 ≤ 10 ms | $("$build/bench/bench_door" "$work") |"
