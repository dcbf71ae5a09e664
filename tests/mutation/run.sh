#!/bin/bash
# Changes one operator, condition or constant at a time in files of the rooms below, builds what tests them and says which
# changes no test noticed. See README.md.
#   tests/mutation/run.sh [--sample N] [--seed S] [--files "PATH…"] [--build DIR]
set -u
cd "$(dirname "$0")/../.." || exit 2
sample=50 seed=1 build=build/quick files=""
while [ $# -gt 0 ]; do
    case $1 in
    --sample) sample=$2; shift 2 ;;
    --seed) seed=$2; shift 2 ;;
    --files) files=$2; shift 2 ;;
    --build) build=$2; shift 2 ;;
    *) sed -n '2,4s/^# \{0,1\}//p' "$0"; exit 2 ;;
    esac
done
if [ -z "$files" ]; then
    # What speaks to PostgreSQL is tested only where there is one (tests/with-postgres.sh).
    files=$(ls src/kiosk/sync/*.cpp src/kiosk/store/*.cpp src/server/feed/*.cpp src/common/protocol/*.cpp src/server/intake/*.cpp | grep -v postgres)
fi
# shellcheck disable=SC2086 # a list
if ! git diff --quiet -- $files; then
    echo "These files hold changes that are not committed; a mutant would be mixed with them." >&2
    exit 2
fi
ninja -C "$build" yizhan_mutants >/dev/null || exit 1

original=$(mktemp) && touched=""
restore() { if [ -n "$touched" ]; then cp "$original" "$touched"; touched=""; fi; }
trap 'restore; rm -f "$original"' EXIT
trap 'exit 130' INT TERM

# The tests of a file: the one of its name, those that include its header, the others of its room.
tests_of() {
    local room stem
    room=$(basename "$(dirname "$1")") stem=$(basename "$1" .cpp)
    {
        ls "tests/unit/$room/tst_$stem.cpp" 2>/dev/null
        grep -rl --include='tst_*.cpp' "\"$stem\.h\"" tests/unit
        ls tests/unit/"$room"/tst_*.cpp 2>/dev/null
    } | xargs -rn1 basename | sed 's/\.cpp$//' | awk '!seen[$0]++'
}
# noticed, unnoticed, or invalid when it does not compile
try() {
    local test
    for test in $(tests_of "$1"); do
        ninja -C "$build" "$test" >/dev/null 2>&1 || { echo invalid; return; }
        ctest --test-dir "$build" -R "^$test\$" --timeout 30 >/dev/null 2>&1 || { echo "noticed by $test"; return; }
    done
    echo unnoticed
}

noticed=0 unnoticed=0 invalid=0
# shellcheck disable=SC2086
while IFS=$'\t' read -r file number line before after; do
    cp "$file" "$original" && touched=$file
    "$build/tests/yizhan_mutants" apply "$original" "$number" >"$file"
    outcome=$(try "$file" </dev/null)
    restore
    case $outcome in
    noticed*) noticed=$((noticed + 1)) ;;
    unnoticed) unnoticed=$((unnoticed + 1)) ;;
    *) invalid=$((invalid + 1)) ;;
    esac
    printf '%-12s %s:%s: "%s" -> "%s"\n' "$outcome" "$file" "$line" "$before" "$after"
done < <("$build/tests/yizhan_mutants" list "$sample" "$seed" $files)
echo "$noticed noticed, $unnoticed unnoticed, $invalid did not compile"
