#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# killsteps.sh BIN: the real programs are killed at each system call that writes, cuts, syncs, renames or deletes: `yizhan submit` and
# `yizhan sync` at the kiosk, and the server while batches come in. Whatever somebody was told is there afterwards, and once. Each
# third call; all with YIZHAN_EVERY_CALL=1. BIN is the folder of the programs. Without strace: SKIPPED (77).
set -u
bin=$1
export LC_ALL=C.UTF-8
strace -qq -o /dev/null true 2>/dev/null || { echo "SKIPPED: strace cannot be used here"; exit 77; }
stride=3
[ -n "${YIZHAN_EVERY_CALL:-}" ] && stride=1
work=$(mktemp -d /tmp/yzkill.XXXXXX)
server=
clean() {
    [ -n "$server" ] && kill -9 "$server" 2>/dev/null
    rm -rf "$work"
}
trap clean EXIT
exec 2>"$work/shell.log" # what bash has to say of each that was killed
die() {
    echo "FAILED: $*"
    tail -n 5 "$work"/*.log
    exit 1
}
killedAt() { # CALL N COMMAND…: whether it was killed there
    local call=$1 number=$2
    shift 2
    strace -f -qq -o /dev/null -e trace="$call" -e inject="$call:signal=KILL:when=$number" "$@" 2>>"$work/err.log"
}
port=
serve() { # [COMMAND in front, whose process the server is]
    "$@" "$bin/yizhan-server" serve --data "$work/data" --listen "127.0.0.1:${port:-0}" 2>"$work/server.log" &
    server=$!
    for _ in $(seq 200); do
        grep -q listening "$work/server.log" && break
        kill -0 "$server" 2>/dev/null || return 1
        sleep 0.05
    done
    [ -n "$port" ] || port=$(sed -n 's/.*"url":"[^"]*:\([0-9]*\)".*/\1/p' "$work/server.log" | head -n 1)
}
stop() {
    kill -9 "$server" 2>/dev/null
    wait "$server" 2>/dev/null
    server=
}
submit() { "$@" "$bin/yizhan" submit --data "$work/kiosk" --json <<<'{"type":"help_request","fields":{"reason":"screen"}}' 2>>"$work/err.log"; }
sync() { "$bin/yizhan" sync --data "$work/kiosk" --server "http://127.0.0.1:$port" >/dev/null 2>>"$work/sync.log"; }
told=()
isKept() { # STEP
    local list receipt
    list=$("$bin/yizhan" outbox --data "$work/kiosk" list --json 2>>"$work/err.log") || die "$1: the outbox cannot be read"
    for receipt in "${told[@]}"; do
        grep -q "$receipt" <<<"$list" || die "$1: $receipt is gone"
    done
}

"$bin/yizhan-server" import --data "$work/data" --report "$work" "$(dirname "$0")"/../../../assets/sample/*.xlsx >/dev/null 2>"$work/import.log" || die "import"
"$bin/yizhan-server" keys new --data "$work/data" --secret "$work/secret.key" >/dev/null || die "keys"
serve || die "the server does not start"
code=$("$bin/yizhan-server" enrol --data "$work/data" --station s-17 --json | sed -n 's/.*"code":"\([^"]*\)".*/\1/p')
"$bin/yizhan" enrol --data "$work/kiosk" --server "http://127.0.0.1:$port" --code "$code" >/dev/null 2>>"$work/err.log" || die "enrol"

kills=0
for call in pwrite64 fdatasync ftruncate unlink rename; do
    for ((number = 1; number < 400; number += stride)); do
        out=$(submit strace -f -qq -o /dev/null -e trace="$call" -e inject="$call:signal=KILL:when=$number")
        code=$?
        receipt=$(sed -n 's/.*"receipt":"\([0-9A-Z]*\)".*/\1/p' <<<"$out")
        [ -n "$receipt" ] && told+=("$receipt")
        isKept "submit, $call $number"
        [ $code -eq 0 ] && break
        kills=$((kills + 1))
    done
done
[ ${#told[@]} -gt 0 ] || die "nothing was ever kept"

# The kiosk dies while it sends and writes down; what waits is made anew for each.
for call in pwrite64 fdatasync sendto; do
    for ((number = 1; number < 400; number += 4 * stride)); do
        receipt=$(submit | sed -n 's/.*"receipt":"\([0-9A-Z]*\)".*/\1/p')
        told+=("$receipt")
        killedAt "$call" "$number" "$bin/yizhan" sync --data "$work/kiosk" --server "http://127.0.0.1:$port" >/dev/null && break
        kills=$((kills + 1))
        isKept "sync, $call $number"
    done
done

# The server dies while it enters.
for call in pwrite64 fdatasync; do
    for ((number = 1; number < 60; number += 5 * stride)); do
        stop
        serve strace -D -f -qq -o /dev/null -e trace="$call" -e inject="$call:signal=KILL:when=$number" || { kills=$((kills + 1)); continue; }
        told+=("$(submit | sed -n 's/.*"receipt":"\([0-9A-Z]*\)".*/\1/p')")
        timeout 5 "$bin/yizhan" sync --data "$work/kiosk" --server "http://127.0.0.1:$port" >/dev/null 2>>"$work/sync.log"
        kill -0 "$server" 2>/dev/null || kills=$((kills + 1))
        isKept "server, $call $number"
    done
done

stop
serve || die "the server does not start again"
sync || die "what waits does not go up"
"$bin/yizhan-server" export requests --data "$work/data" --secret "$work/secret.key" --out "$work/out.csv" >/dev/null 2>"$work/export.log" || die "export"
for receipt in "${told[@]}"; do
    [ "$(grep -c "${receipt:0:4}-\?${receipt:4}" "$work/out.csv")" -eq 1 ] || die "$receipt is in the ledger $(grep -c "$receipt" "$work/out.csv") times"
done
grep -q 'id_reuse\|device_frozen' "$work"/*.log && die "an alarm"
echo "killed $kills times; ${#told[@]} were told, and all are there once"
