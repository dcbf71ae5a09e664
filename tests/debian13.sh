#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# debian13.sh [ROOT]: builds this tree in a Debian 13 root and runs its unit and QML tests there. The root is made by
# debootstrap from the mirror that apt uses here, and kept in ROOT (build/debian13) with its build, so that the next run only
# builds what changed. Ends with 77, and says why, where that may not be done.
set -euo pipefail
cd "$(dirname "$0")/.."
root=${1:-build/debian13}
suite=trixie

skip() {
    echo "*** SKIPPED: the build on Debian 13: $*" >&2
    exit 77
}
[ "$(id -u)" = 0 ] || skip "only root can make a root folder (sudo $0)"
command -v debootstrap > /dev/null || skip "debootstrap is not installed"
[ -e "/usr/share/debootstrap/scripts/$suite" ] || skip "this debootstrap does not know $suite"
unshare --mount --pid --fork true 2> /dev/null || skip "no namespaces of its own are allowed here"

# The archive of Debian itself among the sources of apt; YIZHAN_DEBIAN_MIRROR overrules it.
mirror=${YIZHAN_DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI) $(ORIGIN) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    awk '$2 == "Debian" && $3 !~ /security|updates|backports/ && $4 == "main" { print $1; exit }')}
[ -n "$mirror" ] || skip "apt knows no archive of Debian; set YIZHAN_DEBIAN_MIRROR"

mkdir -p "$root"
root=$(realpath "$root")
if [ ! -e "$root/yizhan-ready" ]; then
    echo "Making the root in $root ..."
    rm -rf "${root:?}"/*
    debootstrap --variant=minbase "$suite" "$root" "$mirror" > "$root.debootstrap.log" 2>&1 ||
        { tail -n 5 "$root.debootstrap.log" >&2; skip "debootstrap could not make the root (log: $root.debootstrap.log)"; }
    # How this machine reaches the archive: proxies, certificates, checks of dates.
    cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
    rm -f "$root"/etc/apt/apt.conf.d/*autoremove* "$root"/etc/apt/apt.conf.d/*packagekit* "$root"/etc/apt/apt.conf.d/*appstream*
    # A root that can be made again need not reach the disk file by file.
    echo force-unsafe-io > "$root/etc/dpkg/dpkg.cfg.d/unsafe-io"
    touch "$root/yizhan-ready"
fi
cp /etc/resolv.conf "$root/etc/resolv.conf"

# The tree as it stands, with what is not committed yet. Only what differs is written: the build there goes by the times of
# files, and those of a checkout may be older than what an earlier run made of them. What was deleted goes.
tree="$root/yizhan"
staged="$root/yizhan.staged"
rm -rf "$staged"
mkdir -p "$tree" "$staged"
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
    [ ! -e "$file" ] || printf '%s\0' "$file"
done | tar --null -T - -c | tar -x -C "$staged"
(cd "$staged" && find . -type f -print0) | while IFS= read -r -d '' file; do
    cmp -s "$staged/$file" "$tree/$file" || install -D -m "$(stat -c %a "$staged/$file")" "$staged/$file" "$tree/$file"
done
(cd "$tree" && find . -path ./build -prune -o -type f -print0) | while IFS= read -r -d '' file; do
    [ -e "$staged/$file" ] || rm -f "$tree/$file"
done
rm -rf "$staged"

inside() {
    unshare --mount --pid --fork bash -euc '
        mount -t proc proc "$0/proc"
        mount --rbind /dev "$0/dev"
        exec chroot "$0" /usr/bin/env -i HOME=/root PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LC_ALL=C.UTF-8 \
            CCACHE_DIR=/var/tmp/ccache CCACHE_MAXSIZE=2G bash -euc "cd /yizhan; $1"' "$root" "$1"
}
inside './install-packages.sh build run unit clang'
inside 'cmake --preset quick -DYIZHAN_WERROR=OFF -DYIZHAN_UNITY=ON > build-configure.log 2>&1 || { cat build-configure.log; exit 1; }
        NINJA_STATUS="[%f/%t %es] " ninja -k 0 -j '"$(nproc)"' -C build/quick > build/quick.log 2>&1 || { grep -A 20 "^FAILED" build/quick.log | cut -c 1-2000 | head -n 200; exit 1; }
        grep -c "warning:" build/quick.log | sed "s/$/ warnings of the compiler (not errors here)/" || true
        ctest --test-dir build/quick -j '"$(nproc)"' -L "^(unit|qml)$" --output-on-failure'
