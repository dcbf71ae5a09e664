#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clangtidy.sh BUILD_DIR: clang-tidy over the sources in src/, with .clang-tidy.
#
# A file that was found clean is not looked at again until it, a header of ours that it includes, its compiler command,
# the configuration or clang-tidy changes: build/tidy-cache holds one empty file for each such state. What changed last is
# looked at first. YIZHAN_TIDY_SECONDS bounds the time (0 = no bound); what is left over is counted aloud and comes
# first at the next run.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$1
budget=${YIZHAN_TIDY_SECONDS:-600}
cache=build/tidy-cache
tool=$(command -v clang-tidy-14 || command -v clang-tidy)
mkdir -p "$cache"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# "object dependency" lines of our own files, from the build's own record.
ninja -C "$build" -t deps | awk -v root="$PWD/" '
    /^[^ ].*: #deps/ { object = $1; sub(/:$/, "", object); next }
    /^ / { path = $1; if (index(path, root) == 1) print object, substr(path, length(root) + 1)
           else if (path ~ /^\.\.\//) { gsub(/^(\.\.\/)+/, "", path); print object, path } }' |
    grep -v ' build/' | sort -u > "$work/deps"

# "object source" lines of the sources in src/.
awk -v root="$PWD/" '
    /"command":/ { line = $0; sub(/.* -o /, "", line); sub(/ .*/, "", line); object = line }
    /"file":/ { file = $2; gsub(/[",]/, "", file); if (index(file, root "src/") == 1 && file ~ /\.cpp$/)
                print object, substr(file, length(root) + 1) }' "$build/compile_commands.json" | sort -u -k2,2 > "$work/units"

fixed=$( { "$tool" --version; cat .clang-tidy; } | sha256sum)
while read -r object source; do
    hash=$( { echo "$fixed"; grep -F "\"$PWD/$source\"" -B1 "$build/compile_commands.json"
              awk -v o="$object" '$1 == o { print $2 }' "$work/deps" | xargs -r sha256sum; sha256sum "$source"; } |
            sha256sum | cut -c1-40)
    if [ ! -e "$cache/$hash" ]; then echo "$(stat -c %Y "$source") $hash $source"; fi
done < "$work/units" | sort -rn > "$work/todo"

total=$(wc -l < "$work/units")
open=$(wc -l < "$work/todo")
echo "clang-tidy: $total files, $((total - open)) known to be clean, $open to look at."
if [ "$total" -eq 0 ]; then echo "There is nothing in $build/compile_commands.json; was it configured?"; exit 1; fi

# Without the precompiled header: g++'s is none that clang can read, and every file names what it uses.
mkdir "$work/commands"
sed -E 's# -Winvalid-pch##; s# -include [^ "]*cmake_pch\.hxx##' "$build/compile_commands.json" > "$work/commands/compile_commands.json"

export tool build cache work budget
started=$(date +%s)
export started
check() {
    local hash=$2 source=$3
    if [ "$budget" != 0 ] && [ $(( $(date +%s) - started )) -ge "$budget" ]; then echo "$source" >> "$work/left"; return 0; fi
    # The build is made by g++, whose options clang need not know.
    if "$tool" -p "$work/commands" --quiet --extra-arg=-Wno-unknown-warning-option "$source" > "$work/$hash.out" 2> "$work/$hash.err"; then
        touch "$cache/$hash"
    else
        cat "$work/$hash.out"
        grep -E 'error:|Error' "$work/$hash.err" | head -5
        return 1
    fi
}
export -f check
status=0
xargs -r -P "$(nproc)" -L 1 bash -c 'check "$@"' tidy < "$work/todo" || status=1

if [ -s "$work/left" ]; then
    echo "*** $(wc -l < "$work/left") files were NOT looked at within $budget seconds; ./test.sh --full takes the time." >&2
fi
# The cache forgets what nobody asked for in a month.
find "$cache" -type f -mtime +30 -delete
exit $status
