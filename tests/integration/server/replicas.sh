#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# replicas.sh BIN: two servers over one PostgreSQL, three kiosks that synchronise and send again and again, and one server that is
# killed. No kiosk ever shows less than before, the other server takes the house over, what is imported afterwards
# arrives everywhere, and what was handed in before, while and after the one is dead is in the ledger, each once, and answered. Also: a server with a folder of its own, or with a copy, is refused, and one that is asked to end while PostgreSQL
# says nothing ends all the same. BIN is the folder of the programs. Without PostgreSQL: SKIPPED (77).
set -u
bin=$1
if [ -z "${YIZHAN_TEST_POSTGRES:-}" ]; then
    [ -n "${YIZHAN_REPLICAS_STARTED:-}" ] && { echo "SKIPPED: no PostgreSQL"; exit 77; }
    YIZHAN_REPLICAS_STARTED=1 exec "$(dirname "$0")/../../with-postgres.sh" "$0" "$@"
fi
export LC_ALL=C.UTF-8

work=$(mktemp -d /tmp/yzrep.XXXXXX)
schema="replicas_$$"
socket=$(sed -n "s/.*host=\([^ ']*\).*/\1/p" <<<"$YIZHAN_TEST_POSTGRES")
sql() { "$YIZHAN_TEST_POSTGRES_BIN/psql" -qAt -h "$socket" -U yizhan -d postgres -c "$1"; }
db="$YIZHAN_TEST_POSTGRES options='-c search_path=$schema'"
loops=() servers=()
clean() {
    touch "$work/stop"
    resume 2>/dev/null
    [ ${#loops[@]} -gt 0 ] && wait "${loops[@]}" 2>/dev/null
    [ ${#servers[@]} -gt 0 ] && kill -9 "${servers[@]}" 2>/dev/null
    sql "DROP SCHEMA IF EXISTS $schema CASCADE" 2>/dev/null
    rm -rf "$work"
}
trap clean EXIT
die() {
    echo "FAILED: $*"
    tail -n 20 "$work"/*.log
    exit 1
}

header='岗位编号,岗位名称,单位名称,工作地点,联系电话'
publish() { # first last
    { echo "$header"; for n in $(seq "$1" "$2"); do echo "$n,包装工$n,示例厂$n,肇庆市端州区,0758-0000001"; done; } >"$work/list.csv"
    "$bin/yizhan-server" import --data "$work/shared" --db "$db" --source "s$1" "$work/list.csv" >/dev/null 2>"$work/import.log" ||
        die "import of $1 to $2: $(cat "$work/import.log")"
}
serve() { # name folder → address in $work/NAME.url
    "$bin/yizhan-server" serve --data "$2" --db "$db" --listen 127.0.0.1:0 --access-log off 2>>"$work/$1.log" &
    pid=$!
    servers+=("$pid")
    for _ in $(seq 200); do
        url=$(sed -n 's/.*"event":"listening".*"url":"\([^"]*\)".*/\1/p' "$work/$1.log" | tail -n 1)
        [ -n "$url" ] && { echo "$url" >"$work/$1.url"; return 0; }
        kill -0 "$pid" 2>/dev/null || return 1
        sleep 0.1
    done
    return 1
}
rows() { sed -n 's/.*"rows":\([0-9]*\).*/\1/p'; }
handIn() { # kiosk: what somebody was given a receipt for stands in NAME.told
    "$bin/yizhan" submit --data "$work/$1" --json <<<'{"type":"help_request","fields":{"reason":"screen"}}' 2>>"$work/$1.words" |
        sed -n 's/.*"receipt":"\([^"]*\)".*/\1/p' >>"$work/$1.told"
}
told() { cat "$work"/k[123].told | wc -l; }
moreTold() { # count: until so many more are handed in
    local until=$(($(told) + $1))
    for _ in $(seq 300); do
        [ "$(told)" -ge "$until" ] && return 0
        sleep 0.1
    done
    return 1
}
kiosk() { # name: asks whichever server answers, as behind a proxy that forwards to the living one
    local last=0 now server
    while [ ! -e "$work/stop" ]; do
        for server in a b; do
            handIn "$1"
            now=$("$bin/yizhan" sync --once --scope city --json --data "$work/$1" --server "$(cat "$work/$server.url")" --key "$key" \
                2>>"$work/$1.words" | rows | tail -n 1)
            [ -z "$now" ] && continue
            [ "$now" -lt "$last" ] && echo "$1 fell from $last to $now" >>"$work/fallen"
            last=$now
            echo "$now" >"$work/$1.rows"
        done
        sleep 0.2
    done
}
arrived() { # count: within a minute all kiosks hold that many
    for _ in $(seq 300); do
        [ "$(cat "$work"/k[123].rows 2>/dev/null | sort -u)" = "$1" ] && return 0
        sleep 0.2
    done
    return 1
}
postgres() { local main; main=$(head -n 1 "$socket/data/postmaster.pid") && echo "$main" $(pgrep -P "$main"); }
resume() { kill -CONT $stopped; }
stopped=

sql "CREATE SCHEMA $schema" || die "no schema"
publish 1 40
serve a "$work/shared" || die "the first server does not start"
a=$pid
key=$("$bin/yizhan-server" status --json --data "$work/shared" --db "$db" | sed -n 's/.*"public_key":"\([0-9a-f]*\)".*/\1/p')
[ -n "$key" ] || die "no key"

serve own "$work/own" && die "a server with a folder of its own starts"
grep -q 'serve.lost_key\|serve.other_folder' "$work/own.log" || die "it is refused in other words: $(cat "$work/own.log")"

# A copy has the same name and key; only the house shows that there are two.
cp -r "$work/shared" "$work/copy"
serve copy "$work/copy" && die "a server with a copy of the folder starts"
grep -q 'serve.copied_folder' "$work/copy.log" || die "it is refused in other words: $(cat "$work/copy.log")"

serve b "$work/shared" || die "the second server does not start"
b=$pid
"$bin/yizhan-server" keys new --data "$work/shared" --db "$db" --secret "$work/secret" >/dev/null || die "no sealing key"
enrol() { # kiosk
    local code
    code=$("$bin/yizhan-server" enrol --data "$work/shared" --db "$db" --station s1 --json | sed 's/.*"code":"\([^"]*\)".*/\1/')
    "$bin/yizhan" enrol --data "$work/$1" --server "$(cat "$work/b.url")" --code "$code" --key "$key" >/dev/null || die "$1 is not enrolled"
}
for k in k1 k2 k3 fresh; do enrol $k; done
for k in k1 k2 k3; do
    kiosk "$k" &
    loops+=("$!")
done
arrived 40 || die "the kiosks do not hold what is published: $(cat "$work"/k?.rows)"

moreTold 9 || die "nothing can be handed in"
kill -9 "$a"
atKill=$(told)
begun=$(date +%s%N)
publish 101 130
for _ in $(seq 100); do
    grep -q '"event":"keeps_house"' "$work/b.log" && break
    sleep 0.1
done
grep -q '"event":"keeps_house"' "$work/b.log" || die "nobody takes the house over"
echo "taken over after $((($(date +%s%N) - begun) / 1000000)) ms"
arrived 70 || die "after the takeover: $(cat "$work"/k?.rows)"
moreTold 9 || die "nothing can be handed in while one server is dead"
whileDead=$(($(told) - atKill))

serve a "$work/shared" || die "the killed server does not return"
a=$pid
publish 201 205
arrived 75 || die "after the return: $(cat "$work"/k?.rows)"
[ -e "$work/fallen" ] && die "$(cat "$work/fallen")"
grep -h 'untrusted\|older_epoch\|scope.sum' "$work"/k?.words && die "a kiosk was offered what it refuses"
touch "$work/stop"
wait "${loops[@]}"
loops=()
for k in k1 k2 k3; do
    "$bin/yizhan" sync --once --scope city --data "$work/$k" --server "$(cat "$work/b.url")" --key "$key" >/dev/null 2>>"$work/$k.words"
    "$bin/yizhan" outbox --data "$work/$k" list --json >"$work/$k.list" || die "the outbox of $k cannot be read"
    grep -q '"state":"\(waiting\|aside\)"' "$work/$k.list" && die "$k keeps what is not answered: $(grep -v '"state":"answered"' "$work/$k.list")"
    grep -v '"verdict":"accepted"' "$work/$k.list" && die "$k was answered in other words"
done
sql "SELECT receipt FROM $schema.operation ORDER BY receipt COLLATE \"C\"" >"$work/entered"
cat "$work"/k[123].told | LC_ALL=C sort >"$work/handed-in"
cmp -s "$work/entered" "$work/handed-in" || die "what was handed in is not what is in the ledger: $(diff "$work/handed-in" "$work/entered")"
echo "$(wc -l <"$work/entered") operations, $whileDead of them handed in while a server was dead, each entered once"
[ "$("$bin/yizhan" sync --once --scope city --json --data "$work/fresh" --server "$(cat "$work/b.url")" --key "$key" | rows)" = 75 ] ||
    die "a new kiosk does not get everything"
"$bin/yizhan-server" status --data "$work/shared" --db "$db" >/dev/null || die "the catalogue does not prove"

stopped=$(postgres)
kill -STOP $stopped
sleep 1
begun=$(date +%s)
kill -TERM "$a" "$b"
for _ in $(seq 200); do
    kill -0 "$a" 2>/dev/null || kill -0 "$b" 2>/dev/null || break
    sleep 0.1
done
took=$(($(date +%s) - begun))
kill -0 "$a" 2>/dev/null && die "the first server does not end while PostgreSQL is silent"
kill -0 "$b" 2>/dev/null && die "the second server does not end while PostgreSQL is silent"
resume
stopped=
echo "ended within $took s of a silent PostgreSQL"
