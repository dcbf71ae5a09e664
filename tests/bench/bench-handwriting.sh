#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench-handwriting.sh [BUILD_DIR [MOST [SOURCE…]]]: how often the pad offers the character that was written, before there were
# strokes of our own, and now: a table for docs/benchmarks.md. MOST: characters of a group at most (100). The first SOURCE is the folder
# of hanzi-writer-data (npm is asked for it where none is named), from which the pad's own strokes come: it tells how distortions are borne.
# What writing of other hands comes to is told by further ones: folders of the same kind, or files of lines of
# `yizhan handwriting --strokes` whose ids are the characters.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(realpath "${1:-build/release}")
most=${2:-100}
shift $(($# > 2 ? 2 : $#))
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8

sources=("$@")
if [ ${#sources[@]} -eq 0 ]; then
    (cd "$work" && npm pack --silent hanzi-writer-data@2.0.1 > /dev/null && tar xzf hanzi-writer-data-2.0.1.tgz)
    sources=("$work/package")
fi
"$build/bench/bench_handwriting" "$most" tests/bench/handwriting-characters.tsv "${sources[@]}"
