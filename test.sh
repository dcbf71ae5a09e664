#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh [--full]: everything that a change must pass, from a bare Debian 12 or 13.
#
#   1. installs missing packages          3. the unit, integration and simulation tests under ASan and UBSan
#   2. builds, warnings are errors        4. all tests and the gates (format, tidy, qmllint, translations)
#
# --full lets clang-tidy look at every file, however long it takes, and builds and tests in a Debian 13 root as well.
# Tests that need PostgreSQL get a private one.
set -euo pipefail
cd "$(dirname "$0")"
jobs=$(nproc)
tidy=${YIZHAN_TIDY_SECONDS:-}
full=
for argument in "$@"; do
    case $argument in
    --full) tidy=0 full=1 ;;
    *) echo "usage: ./test.sh [--full]" >&2; exit 2 ;;
    esac
done
step() { printf '\n=== %s (%d min)\n' "$1" $((SECONDS / 60)); }
# Long builds say how far they are without a line for each file when nobody watches.
build() {
    if [ -t 1 ]; then ninja -j "$jobs" -C "$@"
    else NINJA_STATUS='[%f/%t %es] ' ninja -j "$jobs" -C "$@" > "$1.log" 2>&1 || { tail -n 60 "$1.log"; return 1; }
    fi
}

step "packages"
./install-packages.sh build run unit clang test

step "release build"
cmake --preset release -DYIZHAN_GATES=ON -DYIZHAN_WERROR=ON > /dev/null
build build/release all

step "build with sanitizers"
cmake --preset asan > /dev/null
build build/asan yizhan_sanitized_tests

# Fonts, Qt and libpq keep memory to the end on purpose: leaks are looked for in our own code by the analyzer.
step "tests with sanitizers"
ASAN_OPTIONS=detect_leaks=0:strict_string_checks=1 UBSAN_OPTIONS=print_stacktrace=1 \
    tests/with-postgres.sh ctest --test-dir build/asan -j "$jobs" -L '^(unit|integration|sim)$' --output-on-failure --timeout 900

if [ -n "$full" ]; then
    step "build and tests on Debian 13"
    tests/debian13.sh || [ $? -eq 77 ] # it has said why it was skipped
fi

# Unless it is told otherwise, clang-tidy takes ten minutes, less where the builds were slow: the whole is to end in 40.
left=$((2000 - SECONDS))
export YIZHAN_TIDY_SECONDS=${tidy:-$((left > 600 ? 600 : left > 60 ? left : 60))}

step "all tests and gates"
tests/with-postgres.sh ctest --test-dir build/release -j "$jobs" --output-on-failure
