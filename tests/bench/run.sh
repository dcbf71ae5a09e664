#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [BUILD_DIR]: every benchmark, one after the other on a quiet machine; the table rows that it prints go into
# docs/benchmarks.md. A benchmark that cannot run here says SKIPPED.
set -uo pipefail
cd "$(dirname "$0")"
build=$(cd ../.. && realpath "${1:-build/release}")
echo "$(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(. /etc/os-release; echo "$PRETTY_NAME"), $(date +%F)"
echo
echo "| what | reach | measured |"
echo "|---|---|---|"
status=0
for script in bench-*.sh; do
    ./"$script" "$build" || { code=$?; [ $code -eq 77 ] || { echo "$script FAILED ($code)" >&2; status=1; }; }
done
exit $status
