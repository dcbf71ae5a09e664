#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# unitygroups.sh SIZE [--same-using]: reads lines "library source" and prints "group library source", at most SIZE sources of a
# library in a group that is compiled, or looked at, as one file. Sources that define the same name without linkage come into
# different groups, with --same-using unless it is by the same using-declaration: each source joins the first group of its
# library in which there is room for it. A source that calls something as a type of the room is called, or that defines a class
# which only a header declares (GCC warns of its members outside of a main file), stands alone, and so does one with an enum
# whose values have no scope: they would hide those of a header from the others. Groups are numbered from 1.
set -euo pipefail
size=$1
declare -A rooms
while read -r library source; do
    room=${source%/*}
    if [ -z "${rooms[$room]:-}" ]; then
        rooms[$room]=1
        for header in "$room"/*.h; do
            if [ -e "$header" ]; then echo "header $room $header"; fi
        done
    fi
    echo "source $room $source $library"
done | awk -v size="$size" -v same="${2:-}" '
    # The types that a header of the room declares.
    $1 == "header" {
        while ((getline line < $3) > 0)
            if (match(line, /^(class|struct|enum class|enum) [A-Za-z]+/)) {
                name = substr(line, 1, RLENGTH)
                sub(/.* /, "", name)
                types[$2, name] = 1
            }
        close($3)
        next
    }
    # What a line at the left edge defines or names; empty where it does neither.
    function nameIn(line) {
        while (gsub(/<[^<>]*>/, "", line)) { }
        gsub(/\[\[[a-z_]*\]\]/, "", line); gsub(/[A-Za-z_0-9]*::/, "", line)
        sub(/ *[({=;[].*/, "", line); sub(/ : .*/, "", line)
        return match(line, /[A-Za-z_0-9]+$/) ? substr(line, RSTART) : ""
    }
    # The names of a source without linkage, into names[name|text]; whether it stands alone.
    function read(room, source,    line, inside, alone, name) {
        split("", names)
        while ((getline line < source) > 0) {
            if (line ~ /^namespace \{/) { inside = 1; continue }
            if (line ~ /^\} \/\/ namespace$/) inside = 0
            if (line ~ /^(class|struct) [A-Za-z]+::[A-Za-z]+/) alone = 1
            if (inside && line ~ /^enum [A-Z]/) alone = 1
            if (!(inside && line ~ /^[A-Za-z_\[]/) && line !~ /^(static|using) /) continue
            if ((name = nameIn(line)) == "") continue
            names[name, line ~ /^using / ? line : source] = name
            if (inside && ((room, name) in types)) alone = 1
        }
        close(source)
        return alone
    }
    # Whether a name with that text may stand beside what the group has.
    function beside(group, name, text) { return !((group, name) in taken) || (same && taken[group, name] == text) }
    {
        alone = read($2, $3)
        for (batch = 1; ; ++batch) {
            group = $4 SUBSEP batch
            fits = members[group] < size
            for (key in names) { split(key, part, SUBSEP); fits = fits && beside(group, part[1], part[2]) }
            if (alone) fits = members[group] == 0
            else if (group in lonely) fits = 0
            if (fits) break
        }
        ++members[group]
        if (alone) lonely[group] = 1
        for (key in names) { split(key, part, SUBSEP); taken[group, part[1]] = part[2] }
        if (!(group in number)) number[group] = ++groups
        print number[group], $4, $3 }'
