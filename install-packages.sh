#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install-packages.sh SECTION…: installs the Debian packages of packages.txt that are missing. Needs root or sudo for that,
# and nothing when all are there.
set -euo pipefail
cd "$(dirname "$0")"

installed() { dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; }
known() { [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]; }

# Prints "section flag alternatives…" lines of the wanted sections.
wanted() {
    sed -e 's/#.*//' packages.txt | while read -r section rest; do
        [ -n "$section" ] || continue
        case " $* " in *" $section "*) ;; *) continue ;; esac
        local optional=no
        if [ "${rest#\? }" != "$rest" ]; then
            optional=yes
            rest=${rest#\? }
        fi
        echo "$optional" "${rest//|/ }"
    done
}

# Fills `missing` and `optional_missing` with lines of alternatives of which none is installed.
look() {
    missing=()
    optional_missing=()
    local optional alternatives name
    while read -r optional alternatives; do
        for name in $alternatives; do
            if installed "$name"; then continue 2; fi
        done
        if [ "$optional" = yes ]; then optional_missing+=("$alternatives"); else missing+=("$alternatives"); fi
    done < <(wanted "$@")
}

look "$@"
if [ ${#missing[@]} -eq 0 ] && [ ${#optional_missing[@]} -eq 0 ]; then exit 0; fi

if [ "$(id -u)" = 0 ]; then
    as_root=()
elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    as_root=(sudo)
else
    if [ ${#missing[@]} -eq 0 ]; then exit 0; fi
    echo "These Debian packages are missing and can only be installed by root; run as root or with sudo:" >&2
    printf '  apt-get install %s\n' "${missing[*]%% *}" >&2
    exit 1
fi
if ! command -v apt-get >/dev/null; then
    echo "This machine has no apt-get. Install by hand what packages.txt lists: ${missing[*]}" >&2
    exit 1
fi

export DEBIAN_FRONTEND=noninteractive
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"; }
choose() {
    local name
    for name in $1; do
        if known "$name"; then echo "$name"; return; fi
    done
    echo "${1%% *}"
}

apt update || echo "The list of packages could not be renewed; going on with the old one." >&2
if [ ${#missing[@]} -gt 0 ]; then
    names=()
    for alternatives in "${missing[@]}"; do names+=("$(choose "$alternatives")"); done
    echo "Installing: ${names[*]}"
    apt install -y --no-install-recommends "${names[@]}"
fi
# One by one: that one of them cannot be had must not keep the others away.
for alternatives in "${optional_missing[@]}"; do
    apt install -y --no-install-recommends "$(choose "$alternatives")" \
        || echo "*** ${alternatives} could not be installed; what needs it will be SKIPPED." >&2
done
