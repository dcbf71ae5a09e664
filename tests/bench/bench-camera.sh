#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-camera.sh [BUILD_DIR] [FRAMES]: frames of a camera through the reader of the kiosk.
# FRAMES (2,000) are looked at, half of them with a code in them, then 50 times as many come faster than they can be. Prints tables for
# docs/benchmarks.md: memory as it goes on, milliseconds from a frame to what it says, and what the thread of the screen has to do.
. "$(dirname "$0")/bench.sh"
export QT_QPA_PLATFORM=offscreen
frames=${2:-2000}
"$build/bench/bench_camera" "$frames" 2026
echo
"$build/bench/bench_camera" $((frames * 50)) 2026 flow
