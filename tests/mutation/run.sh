#!/bin/bash
# Changes one operator, condition or constant at a time in files of the rooms below and says which changes no test noticed;
# what is in the checkout stays as it is. See README.md.
#   tests/mutation/run.sh [--sample N] [--seed S] [--files "PATH…"] [--build DIR] [--jobs N]
set -u
cd "$(dirname "$0")/../.." || exit 2
sample=50 seed=1 build=build/quick files="" jobs=2
while [ $# -gt 0 ]; do
    case $1 in
    --sample) sample=$2; shift 2 ;;
    --seed) seed=$2; shift 2 ;;
    --files) files=$2; shift 2 ;;
    --build) build=$2; shift 2 ;;
    --jobs) jobs=$2; shift 2 ;;
    *) sed -n '2,4s/^# \{0,1\}//p' "$0"; exit 2 ;;
    esac
done
if [ -z "$files" ]; then
    # What speaks to PostgreSQL is tested only where there is one (tests/with-postgres.sh).
    files=$(ls src/kiosk/sync/*.cpp src/kiosk/store/*.cpp src/server/feed/*.cpp src/common/protocol/*.cpp src/server/intake/*.cpp | grep -v postgres)
fi
build=$(realpath "$build") && work=$build/mutation
export build work
mkdir -p "$work/times" "$work/commands" || exit 1
trap 'rm -rf "$work"/own.*' EXIT
trap 'exit 130' INT TERM

# Before each change the tests of its file: the one of its name, those that include its header, the others of its room.
ninja -C "$build" yizhan_mutants >&2 || exit 1
# shellcheck disable=SC2086 # a list
"$build/tests/yizhan_mutants" list "$sample" "$seed" $files >"$work/changes"
# What equivalent.txt says of code that reads otherwise by now is said of nothing.
# shellcheck disable=SC2046
grep -v '^#' tests/mutation/equivalent.txt | cut -f1,2 | sort -u |
    comm -23 - <("$build/tests/yizhan_mutants" list 1000000 1 $(grep -v '^#' tests/mutation/equivalent.txt | cut -f1 | sort -u) | cut -f1,6 | sort -u) |
    sed 's/^/not in the code any more, take it out of equivalent.txt: /' >&2
awk -f tests/mutation/testsof.awk -F '\t' <(grep -ro --include='tst_*.cpp' '^#include "[a-z]*\.h"' tests/unit) "$work/changes" >"$work/list"
tests=$(cut -f1 "$work/list" | tr ' ' '\n' | sort -u)
objects=$(awk -F '\t' '{ n = split($2, part, "/"); sub("/" part[n] "$", "", $2)
    print $2 "/CMakeFiles/yizhan_" part[n - 1] ".dir/" part[n] ".o" }' "$work/list" | sort -u)
# shellcheck disable=SC2086
ninja -C "$build" $tests >&2 || exit 1

# What Ninja would run for each of them, in a file of its name.
targets=$(for test in $tests; do echo "tests/$test"; done; echo "$objects")
# shellcheck disable=SC2086
paste <(echo "$targets") <(ninja -C "$build" -t commands -s $targets) |
    while IFS=$'\t' read -r target command; do printf '%s\n' "$command" >"$work/commands/${target//\//+}"; done

one=$(realpath tests/mutation/one.sh)
echo "$tests" | xargs -n 1 -P "$jobs" bash "$one" measure || exit 1
xargs -r -d '\n' -n 1 -P "$jobs" bash "$one" try <"$work/list" | tee "$work/outcomes"
awk '{ count[$1]++ } END {
    printf "%d noticed, %d unnoticed, %d say the same (equivalent.txt), %d did not compile\n",
        count["noticed"], count["unnoticed"], count["equivalent"], count["invalid"]
    if (count["noticed"]) printf "%.1f %% noticed\n", 100 * count["noticed"] / (count["noticed"] + count["unnoticed"])
}' "$work/outcomes"
