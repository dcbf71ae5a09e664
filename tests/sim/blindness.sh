#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Does the oracle see? blindness.sh [BUILD [NAME…]]: breaks the code as each line of blindness.txt says, in a copy of the file,
# and says which seed of yizhan-sim finds it. The checkout and the libraries stay as they are: the changed object stands before the
# libraries when the simulator is linked. YIZHAN_BLIND_SEEDS bounds the seeds (40). Ends with 1 where a break was not found.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(realpath "${1:-build/quick}")
[ $# -eq 0 ] || shift # what is left are names of breaks; none means all
seeds=${YIZHAN_BLIND_SEEDS:-40}
work=${TMPDIR:-/tmp}/yizhan-blindness.$$
mkdir -p "$work"
trap 'rm -rf "$work"' EXIT
ninja -j "${YIZHAN_JOBS:-1}" -C "$build" yizhan-sim >/dev/null
link=$(ninja -C "$build" -t commands tests/yizhan-sim | grep -- ' -o tests/yizhan-sim ' | tail -1)

broken() { # FILE PERL: the program, linked with the changed file
    local room=${1%/*} own command
    own=$room/CMakeFiles/yizhan_${room##*/}.dir/${1##*/}.o
    perl -0pe "$2" "$1" >"$work/${1##*/}"
    cmp -s "$1" "$work/${1##*/}" && echo "changes nothing" && return 1
    command=$(ninja -C "$build" -t commands "$own" | grep -F -- "-o $own" | tail -1)
    command=${command//$PWD\/$1/$work\/${1##*/}}
    command=${command//..\/..\/$1/$work\/${1##*/}}
    (cd "$build" && eval "${command//$own/$work/changed.o}") >"$work/log" 2>&1 || { echo "does not compile"; return 1; }
    (cd "$build" && eval "${link/ -o tests\/yizhan-sim / $work/changed.o -o $work/sim }") >"$work/log" 2>&1 ||
        { echo "does not link"; return 1; }
}

unseen=0
while IFS='|' read -r name file change what; do
    name=$(xargs <<<"$name")
    [ -z "$name" ] || [ "${name:0:1}" = '#' ] && continue
    [ $# -gt 0 ] && [[ " $* " != *" $name "* ]] && continue
    change=${change# }
    if ! why=$(broken "$(xargs <<<"$file")" "${change% }"); then
        printf '%-26s %s\n' "$name" "$why"
        unseen=1
        continue
    fi
    found=
    for ((seed = 1; seed <= seeds; ++seed)); do
        if ! timeout 300 "$work/sim" --seed "$seed" --kiosks 4 --days 5 >"$work/out" 2>/dev/null; then
            found=$seed
            break
        fi
    done
    if [ -n "$found" ]; then
        printf '%-26s seed %-3s %s\n' "$name" "$found" "$(grep -m1 VIOLATION "$work/out" | sed 's/ *VIOLATION //' | cut -c1-110)"
    else
        printf '%-26s NOT FOUND in %s seeds:%s\n' "$name" "$seeds" "$what"
        unseen=1
    fi
done <tests/sim/blindness.txt
exit $unseen
