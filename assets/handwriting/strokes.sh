#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# strokes.sh YIZHAN OUT [FOLDER]: makes OUT, the strokes by which the kiosk reads handwriting, with the program YIZHAN out of
# FOLDER: the npm package hanzi-writer-data, whose strokes are under the Arphic Public License. Without FOLDER npm is
# asked for the package where there is one. Never fails: without the file handwriting goes by zinnia's model alone, and
# `yizhan doctor` says so.
set -euo pipefail
yizhan=$1
out=$2
folder=${3:-}
package=hanzi-writer-data
version=2.0.1
sha512=9db43033e31aaf21a8abba4130864b09dde516ad379d7b89bb092ed7ee946e32f9f2e53ef4e50b55c324a0dbcdb894a8215edfd5b6cf45f0f80ff2d06b94bbaa

without() {
    echo "*** No strokes of characters ($1): handwriting goes by the model alone." >&2
    exit 0
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "$folder" ]; then
    command -v npm > /dev/null || without "npm is not here"
    (cd "$work" && timeout 120 npm pack --silent "$package@$version" > packed 2> error) || without "npm cannot fetch $package"
    archive=$work/$package-$version.tgz
    [ -f "$archive" ] || without "npm fetched something else"
    echo "$sha512  $archive" | sha512sum --check --status || without "$package is not the one we know"
    tar xzf "$archive" -C "$work"
    folder=$work/package
fi
[ -d "$folder" ] || without "$folder is not here"
# The licence asks that it goes along with what is made of the strokes.
[ -f "$folder/ARPHICPL.TXT" ] || without "their licence, ARPHICPL.TXT, is not in $folder"
mkdir -p "$(dirname "$out")"
cp "$folder/ARPHICPL.TXT" "$out.license" || without "no file can be written beside $out"
"$yizhan" handwriting --compile "$folder" --out "$out" || without "they cannot be compiled"
