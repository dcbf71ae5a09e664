#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh does with one test or one change. $build is the build folder, $work the one for what is changed, both absolute.

# passes PROGRAM WALL PROCESSOR: as CTest would run it, within seconds of both kinds. A change may also ask for more memory
# or disk than there is.
passes() {
    (
        ulimit -v 8000000 -f 4000000 -c 0 -t "$3"
        export QTEST_FUNCTION_TIMEOUT=3600000 QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Asia/Shanghai QT_QUICK_BACKEND=software
        cd "$build/tests" && exec timeout -k 1 "$2" "$1" >/dev/null 2>&1 </dev/null
    ) 2>/dev/null
}

# A test that fails without a change would notice every one of them. How long it takes says when a changed one hangs.
measure() { # TEST
    local times=$work/times/$1 TIMEFORMAT='%R %U' taken
    [ "$times" -nt "$build/tests/$1" ] && return
    taken=$({ time passes "$build/tests/$1" 1800 300 || echo failed; } 2>&1)
    case $taken in *failed*) echo "$1 fails without a change." >&2; return 255 ;; esac
    awk '{ printf "%d %d\n", 20 + 5 * $1, 10 + 5 * $2 }' <<<"$taken" >"$times"
}

# The command with which Ninja would make the object, with the changed file in place of its own.
compile() { # FILE SOURCE OBJECT
    local room=${1%/*} command
    local own=$room/CMakeFiles/yizhan_${room##*/}.dir/${1##*/}.o
    command=$(<"$work/commands/${own//\//+}")
    command=${command//$PWD\/$1/$2}
    (cd "$build" && eval "${command//$own/$3}") >/dev/null 2>&1
}
# The test with the changed object before the libraries: what it defines is not looked for in them.
link() { # TEST OBJECT PROGRAM
    local command
    command=$(<"$work/commands/tests+$1")
    (cd "$build" && eval "${command/ -o tests\/$1 / $2 -o $3 }") >/dev/null 2>&1
}

isEquivalent() { # FILE CHANGED
    local file changed why
    while IFS=$'\t' read -r file changed why; do
        [ "$file" = "$1" ] && [ "$changed" = "$2" ] && return
    done <tests/mutation/equivalent.txt
    return 1
}

# noticed, unnoticed, equivalent, or invalid when it does not compile
outcome() { # OWN TESTS FILE NUMBER CHANGED
    local source=$1/${3##*/} object=$1/changed.o test limits
    isEquivalent "$3" "$5" && echo equivalent && return
    "$build/tests/yizhan_mutants" apply "$3" "$4" >"$source"
    compile "$3" "$source" "$object" || { echo invalid && return; }
    for test in $2; do
        link "$test" "$object" "$1/$test" || { echo "invalid at $test" && return; }
        read -ra limits <"$work/times/$test"
        passes "$1/$test" "${limits[@]}" || { echo "noticed by $test" && return; }
        rm -f "$1/$test"
    done
    echo unnoticed
}
try() { # one line of the list
    local tests file number line before after changed own
    IFS=$'\t' read -r tests file number line before after changed <<<"$1"
    own=$work/own.${file##*/}.$number
    mkdir -p "$own"
    printf '%-12s %s:%s: "%s" -> "%s": %s\n' "$(outcome "$own" "$tests" "$file" "$number" "$changed")" "$file" "$line" "$before" "$after" "$changed"
    rm -rf "$own"
}
"$@"
