#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [--import FILE…] [--shape portrait|landscape|tablet|phone]: from a clone to a working kiosk on Debian 12 or 13.
# Installs what is missing, builds, starts the server with the sample catalogue (or your own files), enrols a kiosk, brings it
# up to date over HTTP and opens it. Ctrl-C ends everything. What it makes is in build/.
set -euo pipefail
cd "$(dirname "$0")"

usage() {
    sed -n '3,5s/^# //p' "$0"
    exit "$1"
}
shape=portrait
files=()
while [ $# -gt 0 ]; do
    case $1 in
    --import)
        shift
        while [ $# -gt 0 ] && [ "${1#--}" = "$1" ]; do files+=("$(realpath -- "$1")"); shift; done
        [ ${#files[@]} -gt 0 ] || usage 2 ;;
    --shape) shape=${2:-}; shift 2 || usage 2 ;;
    -h | --help) usage 0 ;;
    *) usage 2 ;;
    esac
done
case $shape in
portrait) size=1080x1920 ;;
landscape) size=1920x1080 ;;
tablet) size=1280x800 ;;
phone) size=360x800 ;;
*) usage 2 ;;
esac
for file in "${files[@]}"; do
    [ -r "$file" ] || { echo "run.sh: $file cannot be read." >&2; exit 1; }
done

./install-packages.sh build run

build=build/release
bin=$build/bin
log=build/build.log
mkdir -p build
pids=()
stop() {
    trap - EXIT INT TERM
    local pid
    for pid in "${pids[@]}"; do kill -TERM "$pid" 2>/dev/null || true; done
    for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Runs a step of the build into the log, says how far it is (on a terminal in one line, else a line now and then), and
# shows what went wrong.
watched() {
    local told=0 interval=15 status=0 now
    if [ -t 1 ]; then interval=1; fi
    "$@" >> $log 2>&1 &
    local step=$!
    pids=("$step")
    while kill -0 "$step" 2>/dev/null; do
        sleep 0.3
        if [ $((SECONDS - told)) -lt "$interval" ]; then continue; fi
        told=$SECONDS
        now=$(tail -c 400 $log | grep -o '^\[[0-9]*/[0-9]*\]' | tail -n 1 || true)
        if [ -t 1 ]; then printf '\r\033[K%s %d s' "$now" "$SECONDS"; elif [ -n "$now" ]; then echo "$now $SECONDS s"; fi
    done
    if [ -t 1 ]; then printf '\r\033[K'; fi
    wait "$step" || status=$?
    pids=()
    if [ $status -ne 0 ]; then
        echo "This failed: $*" >&2
        # What ninja says from the first failure on, without the commands.
        if grep -q '^FAILED: ' $log; then
            awk '/^FAILED: / { shown = 1; print; getline; next } shown && !/^\[[0-9]+\/[0-9]+\]/' $log | head -n 60 >&2
        else tail -n 40 $log >&2; fi
        echo "The whole log: $log" >&2
        exit 1
    fi
}
: > $log
if [ ! -f $build/build.ninja ]; then
    echo "Configuring..."
    watched cmake --preset release
fi
echo "Building (ten minutes or so the first time; log: $log)..."
export NINJA_STATUS='[%f/%t] '
watched ninja -C $build yizhan-server yizhan yizhan-kiosk yizhan_loopbackbind

server_data=build/run/server
kiosk_data=build/run/kiosk
mkdir -p $server_data $kiosk_data
if [ ${#files[@]} -gt 0 ]; then
    $bin/yizhan-server import --data $server_data "${files[@]}"
elif ! $bin/yizhan-server status --data $server_data --json 2> /dev/null | grep -q '"vacancies":[1-9]'; then
    # the first start, or one so long after that every vacancy of the sample has ended
    $bin/yizhan-server import --data $server_data --report $server_data assets/sample/*.xlsx
    for folder in assets/sample/*/; do # tables of other kinds, in folders called after them
        $bin/yizhan-server import --data $server_data --kind "$(basename "$folder")" "$folder"*
    done
    $bin/yizhan-server form publish --data $server_data --for everybody --minutes 5 assets/forms/*.xml
fi

# What residents send is closed with this key; the half that opens it would lie somewhere else in earnest.
secret=$server_data/bureau.key
[ -f $secret ] || $bin/yizhan-server keys new --data $server_data --secret $secret

free_port() {
    local port=$1
    while (exec 3<> "/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
    echo "$port"
}
log=build/run/server.log
port=$(free_port 8420)
$bin/yizhan-server serve --data $server_data --listen "127.0.0.1:$port" 2> $log &
server=$!
pids+=("$server")
until grep -q '"event":"listening"' $log; do
    kill -0 "$server" 2>/dev/null || { echo "The server did not start:" >&2; cat $log >&2; exit 1; }
    sleep 0.05
done
url=http://127.0.0.1:$port
echo "Server: $url (log: $log)"

$bin/yizhan deploy-input --data $kiosk_data
if ! $bin/yizhan status --data $kiosk_data --json | grep -q '"device":'; then # the first start
    code=$($bin/yizhan-server enrol --data $server_data --station sample --json | sed 's/.*"code":"\([^"]*\)".*/\1/')
    $bin/yizhan enrol --data $kiosk_data --server "$url" --code "$code"
fi
$bin/yizhan sync --data $kiosk_data --server "$url" --once

options=(--data $kiosk_data --server "$url" --size "$size")
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    echo "Kiosk: a window of $size. Ctrl-C ends everything."
    $bin/yizhan-kiosk "${options[@]}" --windowed &
else
    vnc_port=$(free_port 5900)
    echo "No display here. The kiosk's screen is on VNC, reachable from this machine only:"
    echo "    vncviewer 127.0.0.1:$vnc_port"
    echo "From another machine: ssh -L $vnc_port:127.0.0.1:$vnc_port $(hostname)   and then the same. Ctrl-C ends everything."
    LD_PRELOAD=$PWD/$build/lib/loopbackbind.so QT_QPA_PLATFORM=vnc:size=$size:port=$vnc_port \
        QT_QUICK_BACKEND=software $bin/yizhan-kiosk "${options[@]}" &
fi
kiosk=$!
pids+=("$kiosk")
wait "$kiosk"
