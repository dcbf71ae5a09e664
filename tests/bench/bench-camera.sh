#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-camera.sh [BUILD_DIR] [FRAMES]: frames of a camera through the reader of the kiosk.
# FRAMES (2,000; 100,000 for the memory) are looked at, half of them with a code in them. Prints tables for docs/benchmarks.md: memory as it goes on,
# milliseconds from a frame to what it says, and what the thread of the screen has to do.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(realpath "${1:-build/release}")
export LC_ALL=C.UTF-8 TZ=Asia/Shanghai QT_QPA_PLATFORM=offscreen
"$build/bench/bench_camera" "${2:-2000}" 2026
