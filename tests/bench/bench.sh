# SPDX-License-Identifier: GPL-3.0-or-later
# To be sourced, at the beginning: what all benches need. The first argument of the script is the build folder.
#
# $build, $work (a folder of its own, gone at the end), $server (ended then, where it is set), serve, now, since, median.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(realpath "${1:-build/release}")
export LC_ALL=C.UTF-8 TZ=Asia/Shanghai
work=$(mktemp -d)
server=
finish() {
    # Only tidying up, after the figures: a server that has ended by itself is what the bench has reported already, and
    # `wait` hands on the 143 of the signal that is sent here.
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
    rm -rf "$work"
}
trap finish EXIT

# Where what is written must reach a disk: /tmp may be memory.
workOnDisk() {
    rm -rf "$work"
    work=$(mktemp -d "$build/bench.XXXXXX")
}

# serve [COMMAND...] -- [OPTION...]: a server over $work/data, run by COMMAND; sets $server, $url and $port.
serve() {
    local by=()
    while [ $# -gt 0 ] && [ "$1" != -- ]; do by+=("$1"); shift; done
    "${by[@]}" "$build/bin/yizhan-server" serve --data "$work/data" --listen 127.0.0.1:0 "${@:2}" 2> "$work/log" &
    server=$!
    until grep -q listening "$work/log"; do
        kill -0 "$server" 2> /dev/null || { cat "$work/log" >&2; return 1; }
        sleep 0.05
    done
    url=$(sed -n 's/.*"url":"\([^"]*\)".*/\1/p' "$work/log")
    port=${url##*:}
}

now() { date +%s.%N; }
# Seconds since a now.
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.3f\n", b - a }'; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
