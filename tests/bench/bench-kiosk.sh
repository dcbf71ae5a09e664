#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the kiosk over a catalogue: start to the first usable screen, memory, and how long the GUI thread is kept from
# its event loop by page turns and pushes. Drawn in memory by the processor, as on a machine without a GPU.
#   bench-kiosk.sh KIOSK DATA [RUNS]
#     KIOSK  the program, such as build/release/bin/yizhan-kiosk
#     DATA   a data folder with a catalogue (`yizhan load` or `yizhan sync`)
#     RUNS   starts to take the median of, 7 unless given
set -eu

kiosk=$1
data=$2
runs=${3:-7}
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 TZ=Asia/Shanghai

starts=$(mktemp)
trap 'rm -f "$starts"' EXIT
run=0
while [ "$run" -lt "$runs" ]; do
    "$kiosk" --data "$data" --offline --size 1080x1920 --quit-when-ready >>"$starts"
    run=$((run + 1))
done
median=$(sort -n "$starts" | sed -n "$((runs / 2 + 1))p")
echo "start to the first usable screen: median $median ms of $runs ($(sort -n "$starts" | tr '\n' ' '))"

"$kiosk" --data "$data" --offline --size 1080x1920 --probe-stalls 15000 &
probe=$!
sleep 12
echo "memory while browsing: $(awk '/^VmRSS/ {print $2 " kB resident"} /^VmHWM/ {print $2 " kB at most"}' "/proc/$probe/status" | tr '\n' ',')"
wait "$probe"
