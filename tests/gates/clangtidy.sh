#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clangtidy.sh BUILD_DIR: clang-tidy over the sources in src/, with .clang-tidy.
#
# A file that was found clean is not looked at again until it, a header of ours that it includes, its compiler command,
# the configuration or clang-tidy changes: build/tidy-cache holds one empty file for each such state.
#
# YIZHAN_TIDY_SECONDS bounds the time (0 = no bound). First come the files of this change: those that differ from
# YIZHAN_TIDY_BASE (without it: from where this branch left its upstream, else from the commit before), and for each header
# that does, one file that includes it. Where the time does not suffice for these, the gate fails. Of the others, those that were
# written last come first; what is left over is counted aloud and comes at the next run.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$1
budget=${YIZHAN_TIDY_SECONDS:-600}
cache=build/tidy-cache
tool=$(command -v clang-tidy-14 || command -v clang-tidy)
mkdir -p "$cache"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The build's commands; where it compiles several files as one, one for each of them.
commands=$work/compile_commands.json
awk '
    /"file":.*\/Unity\/unity_/ {
        together = $2; gsub(/[",]/, "", together); tail = $0; members = 0
        while ((getline line < together) > 0) if (match(line, /"[^"]*\.cpp"/)) member[++members] = substr(line, RSTART + 1, RLENGTH - 2)
        close(together)
        for (i = 1; i <= members; ++i) {
            if (i > 1) printf "%s", "},\n{\n" directory "\n"
            own = command; gsub(together, member[i], own)
            print own; own = tail; gsub(together, member[i], own); print own
        }
        command = ""; next
    }
    command != "" { print command; command = "" }
    /"directory":/ { directory = $0 }
    /"command":/ { command = $0; next }
    { print }' "$build/compile_commands.json" | awk '!/^$/' > "$commands"

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
                print object, substr(file, length(root) + 1) }' "$commands" | sort -u -k2,2 > "$work/units"

fixed=$( { "$tool" --version; cat .clang-tidy; } | sha256sum)
while read -r object source; do
    hash=$( { echo "$fixed"; grep -F "\"$PWD/$source\"" -B1 "$commands"
              awk -v o="$object" '$1 == o { print $2 }' "$work/deps" | xargs -r sha256sum; sha256sum "$source"; } |
            sha256sum | cut -c1-40)
    if [ ! -e "$cache/$hash" ]; then echo "$(stat -c %Y "$source") $hash $source"; fi
done < "$work/units" | sort -rn > "$work/todo"

total=$(wc -l < "$work/units")
open=$(wc -l < "$work/todo")
echo "clang-tidy: $total files, $((total - open)) known to be clean, $open to look at."
if [ "$total" -eq 0 ]; then echo "There is nothing in $build/compile_commands.json; was it configured?"; exit 1; fi

# "path" lines of what differs from the base, what is not committed included.
if ! git rev-parse --verify --quiet HEAD > /dev/null 2>&1; then
    echo "*** There is no history here: no file is known to belong to a change, and time bounds all of them." >&2
    : > "$work/different"
else
    base=${YIZHAN_TIDY_BASE:-}
    [ -n "$base" ] || base=$(git merge-base HEAD '@{upstream}' 2> /dev/null) || base=$(git rev-parse --verify --quiet HEAD~1) || base=HEAD
    { git diff --name-only "$base" -- src; git ls-files --others --exclude-standard -- src; } | sort -u > "$work/different"
fi
# Of the open files those of the change: themselves, or the first that includes a header that differs.
awk -v different="$work/different" -v units="$work/units" -v deps="$work/deps" '
    BEGIN {
        while ((getline path < different) > 0) if (path ~ /\.cpp$/) ours[path] = 1; else header[path] = 1
        while ((getline line < units) > 0) { split(line, part, " "); source[part[1]] = source[part[1]] " " part[2] }
    }
    { open[$3] = 1 }
    END {
        while ((getline line < deps) > 0) {
            split(line, part, " ")
            count = split(source[part[1]], all, " ")
            for (i = 1; i <= count && part[2] in header; ++i)
                if (all[i] in open) { ours[all[i]] = 1; delete header[part[2]] }
        }
        for (path in ours) if (path in open) print path
    }' "$work/todo" | sort > "$work/ours"
awk -v ours="$work/ours" 'BEGIN { while ((getline path < ours) > 0) is[path] = 1 } $3 in is' "$work/todo" > "$work/todo.change"
awk -v ours="$work/ours" 'BEGIN { while ((getline path < ours) > 0) is[path] = 1 } !($3 in is)' "$work/todo" > "$work/todo.rest"
echo "Of this change: $(wc -l < "$work/todo.change") to look at."

# The commands of all files, without the precompiled header: g++'s is none that clang can read, and every file names what
# it uses.
sed -E 's# -Winvalid-pch##; s# -include [^ "]*cmake_pch\.hxx##' "$commands" > "$work/plain.json"

# batches NAME: reading Qt's headers and looking them over costs ten times what a file of ours does. So up to twelve files of a
# library are looked at as one, written one after the other (what is included is not analysed). "batch hash source" lines
# into NAME.batched; beside them the commands of all files and, for each batch, that of its first file.
batches() {
    while read -r _ _ source; do
        echo "$(awk -v s="$source" '$2 == s { sub(/\.dir\/.*/, "", $1); print $1 }' "$work/units")" "$source"
    done < "$work/todo.$1" | cmake/unitygroups.sh 12 |
        awk -v round="$1" 'NR == FNR { hash[$3] = $2; next } { print $1 "-" round, hash[$3], $3 }' "$work/todo.$1" - > "$work/$1.batched"
    mkdir "$work/$1"
    while read -r batch _ source; do cat "$source" >> "$work/$1/$batch.cpp"; done < "$work/$1.batched"
    {
        sed '$d' "$work/plain.json"
        sort -n -u -k1,1 "$work/$1.batched" | while read -r batch _ source; do
            echo ',{'
            grep -F "\"file\": \"$PWD/$source\"" -B2 "$work/plain.json" | sed "s#$PWD/$source#$work/$1/$batch.cpp#g"
            echo '}'
        done
        echo ']'
    } > "$work/$1/compile_commands.json"
}

# What a batch cannot tell: the same header twice in one file.
while read -r _ _ source; do
    twice=$(awk '/^#include/ && seen[$0]++' "$source")
    if [ -n "$twice" ]; then echo "$source: twice: $twice"; exit 1; fi
done < "$work/todo"

export tool cache work budget
started=$(date +%s)
export started

# look NAME FILE OPTION...: the build is made by g++, whose options clang need not know.
look() {
    "$tool" -p "$work/$round" --config-file=.clang-tidy --quiet --extra-arg=-Wno-unknown-warning-option "${@:3}" "$2" \
        > "$work/$1.out" 2> "$work/$1.err"
}
check() {
    local batch=$1 status=0 hash source
    awk -v b="$batch" '$1 == b { print $2, $3 }' "$work/$round.batched" > "$work/$batch.list"
    if [ "$budget" != 0 ] && [ $(( $(date +%s) - started )) -ge "$budget" ]; then
        cat "$work/$batch.list" >> "$work/left.$round"
        return 0
    fi
    # Two files may include the same.
    if look "$batch" "$work/$round/$batch.cpp" --checks=-readability-duplicate-include; then
        while read -r hash source; do touch "$cache/$hash"; done < "$work/$batch.list"
        return 0
    fi
    # File by file, which tells the place, and passes what only does not compile together.
    while read -r hash source; do
        if look "$hash" "$source"; then
            touch "$cache/$hash"
        else
            cat "$work/$hash.out"
            grep -E 'error:|Error' "$work/$hash.err" | head -5
            status=1
        fi
    done < "$work/$batch.list"
    return $status
}
export -f look check
status=0
for round in change rest; do
    export round
    batches "$round"
    sort -n -u -k1,1 "$work/$round.batched" | cut -d ' ' -f 1 | xargs -r -P "$(nproc)" -I{} bash -c 'check {}' || status=1
done

if [ -s "$work/left.change" ]; then
    echo "*** $(wc -l < "$work/left.change") files of this change were NOT looked at within $budget seconds: nobody knows whether they" \
         "are clean. Run it again, or with YIZHAN_TIDY_SECONDS=0." >&2
    cut -d ' ' -f 2 "$work/left.change" >&2
    status=1
fi
if [ -s "$work/left.rest" ]; then
    echo "*** $(wc -l < "$work/left.rest") other files were NOT looked at within $budget seconds; ./test.sh --full takes the time." >&2
fi
# The cache forgets what nobody asked for in a month.
find "$cache" -type f -mtime +30 -delete
exit $status
