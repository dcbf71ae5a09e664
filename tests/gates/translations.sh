#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# zh_CN is complete: every string of the sources is in the catalogue, and none is unfinished.
set -euo pipefail
cd "$(dirname "$0")/../.."
tool=
for candidate in /usr/lib/qt6/bin/lupdate "$(command -v lupdate || true)"; do
    if [ -x "$candidate" ]; then tool=$candidate; break; fi
done
if [ -z "$tool" ]; then echo "lupdate is missing (package qt6-l10n-tools)."; exit 1; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp translations/yizhan_zh_CN.ts "$work/now.ts"
"$tool" -silent -locations relative -no-obsolete src qml -ts "$work/now.ts"
unfinished=$(grep -c 'type="unfinished"' "$work/now.ts" || true)
echo "zh_CN: $(grep -c '<message' "$work/now.ts") strings, $unfinished unfinished."
if [ "$unfinished" -ne 0 ]; then
    grep -B6 'type="unfinished"' "$work/now.ts" | grep -E '<source>|<location' | head -60
    exit 1
fi
# One word for the kiosk in Chinese, 一体机, and 这台机器 for residents: 终端 is an engineer's, and reads like a console.
if grep -n '终端\|終端' translations/yizhan_zh_CN.ts translations/yizhan_zh_HK.ts; then exit 1; fi
