#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# unitygroups.sh SIZE [--same-using]: reads lines "library source" and prints "group library source", at most SIZE sources of a
# library in a group that is compiled, or looked at, as one file. Sources that define the same name without linkage come into
# different groups, with --same-using unless it is by the same using-declaration: each source joins the first group of its
# library in which there is room for it. A source that calls something as a type of the room is called, or that defines a class
# which only a header declares (GCC warns of its members outside of a main file), stands alone. Groups are numbered from 1.
set -euo pipefail
size=$1
declare -A types
while read -r library source; do
    room=$(dirname "$source")
    if [ -z "${types[$room]:-}" ]; then
        types[$room]=" $(cat /dev/null "$room"/*.h | sed -nE 's/^(class|struct|enum class|enum) ([A-Za-z]+).*/\2/p' | sort -u | xargs) "
    fi
    echo "$source" "$library" "$(awk -v types="${types[$room]}" '
        /^namespace \{/ { inside = 1; next }
        /^\} \/\/ namespace$/ { inside = 0 }
        /^(class|struct) [A-Za-z]+::[A-Za-z]+/ { print "alone|" }
        (inside && /^[A-Za-z_\[]/) || /^static / || /^using / {
            text = /^using / ? $0 : FILENAME
            gsub(/ /, "_", text)
            while (gsub(/<[^<>]*>/, "")) { }
            gsub(/\[\[[a-z_]*\]\]/, ""); gsub(/[A-Za-z_0-9]*::/, "")
            sub(/ *[({=;[].*/, ""); sub(/ : .*/, "")
            if (!match($0, /[A-Za-z_0-9]+$/)) next
            name = substr($0, RSTART)
            print name "|" text
            if (inside && index(types, " " name " ")) print "alone|" }' "$source" | sort -u | xargs)"
done | awk -v size="$size" -v same="${2:-}" '
    # Whether "name|text" may stand beside what the group has.
    function beside(group, name, text) { return !((group, name) in taken) || (same && taken[group, name] == text) }
    { for (batch = 1; ; ++batch) {
          group = $2 SUBSEP batch
          fits = members[group] < size
          for (i = 3; fits && i <= NF; ++i) { split($i, part, "|"); fits = beside(group, part[1], part[2]) }
          if (index($0 " ", " alone| ")) fits = members[group] == 0
          else if ((group, "alone") in taken) fits = 0
          if (fits) break
      }
      ++members[group]
      for (i = 3; i <= NF; ++i) { split($i, part, "|"); taken[group, part[1]] = part[2] }
      if (!(group in number)) number[group] = ++groups
      print number[group], $2, $1 }'
