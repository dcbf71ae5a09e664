#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tour.sh BUILD_DIR OUT_DIR [--only PATTERN] [--data DIR] [--accepted DIR]: pictures of every screen, the four shapes at the same
# time, then a contact sheet for each shape, language and size. --only is about what follows the shape in a picture's name;
# --accepted holds the pictures of an earlier tour, and names what looks different.
set -euo pipefail
build=$1 out=$2
shift 2
only= data=() accepted=()
while [ $# -gt 0 ]; do
    case $1 in
    --only) only=$2 ;;
    --data) data=(--data "$2") ;;
    --accepted) accepted=(--accepted "$2") ;;
    *) sed -n '3,5s/^# //p' "$0" >&2; exit 2 ;;
    esac
    shift 2
done
mkdir -p "$out"
walks=()
for shape in portrait landscape tablet phone; do
    "$build/bin/yizhan-tour" pictures --out "$out" --only "^$shape-.*($only)" "${data[@]}" &
    walks+=($!)
done
for walk in "${walks[@]}"; do wait "$walk"; done
"$build/bin/yizhan-tour" sheets --pictures "$out" "${accepted[@]}"
