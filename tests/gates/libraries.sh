#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# libraries.sh PROGRAM…: every library that the programs link comes with what packages.txt calls "run", itself or through what
# that depends on. A station has those packages and the programs, and nothing that building needs.
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! command -v dpkg-query > /dev/null || ! command -v readelf > /dev/null; then
    echo "SKIPPED: no dpkg or no readelf here"
    exit 77
fi

run=$(sed -e 's/#.*//' packages.txt | awk '$1 == "run" { for (i = 2; i <= NF; i++) if ($i !~ /^[?|]$/) print $i }')
# What installing them brings: dependencies of dependencies, of what is installed here, without what is merely recommended.
brought=$(dpkg-query -W -f '${Package}\t${Pre-Depends}, ${Depends}\n' | awk -F '\t' -v wanted="$run libc6" '
    { needs[$1] = $2 }
    END {
        count = split(wanted, queue, /[ \n]+/)
        for (i = 1; i <= count; i++) {
            if (queue[i] in seen || !(queue[i] in needs)) continue
            seen[queue[i]] = 1
            print queue[i]
            others = split(needs[queue[i]], parts, /[,|]/)
            for (j = 1; j <= others; j++) { sub(/^ +/, "", parts[j]); sub(/[ :(].*$/, "", parts[j]); if (parts[j] != "") queue[++count] = parts[j] }
        }
    }')

# The files that the linker takes, under both names that a merged /usr gives them, and the packages they are of. dpkg knows one
# of the two names and ends with 1 for the other; a library of which it knows neither is named below and fails the test.
needed=$(readelf -d "$@" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort -u)
machine=$(gcc -print-multiarch 2> /dev/null || dpkg-architecture -qDEB_HOST_MULTIARCH)
owners=$(while read -r library; do printf '%s\n' "/lib/$machine/$library" "/usr/lib/$machine/$library"; done <<< "$needed" |
    xargs dpkg -S 2> /dev/null || true)

missing=0
while read -r library; do
    package=$(awk -F ': ' -v end="/$library" 'substr($2, length($2) - length(end) + 1) == end { sub(/:.*/, "", $1); print $1; exit }' <<< "$owners")
    if [ -z "$package" ] || ! grep -qxF "$package" <<< "$brought"; then
        echo "$library is linked, and nothing in packages.txt under \"run\" brings ${package:-it}"
        missing=1
    fi
done <<< "$needed"
[ "$(wc -l <<< "$needed")" -gt 10 ] || { echo "what the programs link could not be read"; exit 1; }
exit "$missing"
