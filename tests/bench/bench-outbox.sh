#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-outbox.sh [BUILD_DIR]: how long a resident waits for a receipt. Prints a table row for docs/benchmarks.md.
. "$(dirname "$0")/bench.sh"
workOnDisk
echo "| handing in an operation: sealed, signed, on the disk, receipt back | p99 ≤ 20 ms | $("$build/bench/bench_outbox" "$work") |"
