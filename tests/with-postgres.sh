#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-postgres.sh COMMAND…: runs a command with a private, empty PostgreSQL of its own in YIZHAN_TEST_POSTGRES, and
# removes it afterwards. Where PostgreSQL is not installed the command runs without; its tests then say SKIPPED.
set -eu

newest_bin() {
    for dir in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -t/ -k5 -rn); do
        if [ -x "$dir/initdb" ] && [ -x "$dir/pg_ctl" ]; then
            echo "$dir"
            return
        fi
    done
}

bin=$(newest_bin)
if [ -z "$bin" ]; then
    echo "SKIPPED: PostgreSQL is not installed (Debian package: postgresql); tests that need it do not run." >&2
    exec "$@"
fi

# PostgreSQL refuses to run as root. The path of a Unix socket may have at most 107 bytes: a short folder.
dir=$(mktemp -d /tmp/yzpg.XXXXXX)
if [ "$(id -u)" = 0 ]; then
    owner=postgres
    id "$owner" >/dev/null 2>&1 || owner=nobody
    chown "$owner" "$dir"
    as_owner() { (cd / && runuser -u "$owner" -- "$@"); }
else
    as_owner() { "$@"; }
fi
chmod 755 "$dir"

stop() {
    as_owner "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$dir"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

as_owner "$bin/initdb" -D "$dir/data" -U yizhan -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1 ||
    { cat "$dir/initdb.log" >&2; exit 1; }
as_owner "$bin/pg_ctl" -D "$dir/data" -w -l "$dir/data/log" start -o \
    "-c listen_addresses='' -c unix_socket_directories='$dir' -c fsync=off -c synchronous_commit=off \
     -c full_page_writes=off -c max_connections=200 -c autovacuum=on" >/dev/null ||
    { cat "$dir/data/log" >&2; exit 1; }

export YIZHAN_TEST_POSTGRES="host=$dir user=yizhan dbname=postgres"
export YIZHAN_TEST_POSTGRES_BIN="$bin"
status=0
"$@" || status=$?
exit "$status"
