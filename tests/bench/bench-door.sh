#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-door.sh [BUILD_DIR]: how long somebody waits at the door of a job fair. Prints a table row for docs/benchmarks.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(realpath "${1:-build/release}")
work=$(mktemp -d "$build/bench-door.XXXXXX") # on the disk, not in memory
trap 'rm -rf "$work"' EXIT
echo "| a verdict at the door, the scan on the disk; 50,000 tickets, 100,000 revoked | p99 ≤ 10 ms | $("$build/bench/bench_door" "$work") |"
