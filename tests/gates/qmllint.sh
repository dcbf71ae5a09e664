#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# qmllint.sh BUILD_DIR: qmllint over the modules of qml/ as they were built, without a warning.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$1
tool=
for candidate in /usr/lib/qt6/bin/qmllint "$(command -v qmllint || true)"; do
    if [ -x "$candidate" ]; then tool=$candidate; break; fi
done
if [ -z "$tool" ]; then echo "qmllint is missing (package qt6-declarative-dev-tools)."; exit 1; fi

mapfile -d '' files < <(find "$build/qml/Yizhan" -name '*.qml' -print0 | sort -z)
tracked=$(git ls-files -- 'qml/*.qml' | wc -l)
if [ ${#files[@]} -lt "$tracked" ]; then
    echo "qml/ holds $tracked files, $build/qml only ${#files[@]}: build first."
    exit 1
fi

options=(-I "$build/qml")
# What qmllint of Qt 6.4 says of right code: it knows no method of a JavaScript array that came from C++, takes Qt.size() for
# something else, and cannot be told ("pragma ComponentBehavior", 6.5) that the ids around an inline component are in reach.
tolerated='^$'
if "$tool" --help 2>&1 | grep -q -- --max-warnings; then
    options+=(--max-warnings 0)
else
    options+=(--unqualified info)
    tolerated='Property "(join|slice|indexOf|filter|map|concat|includes|forEach)" not found on type "Q(VariantList|List<|StringList)'
    tolerated+='|Type is a list. You cannot access "[a-zA-Z]+" from here'
    tolerated+='|Cannot assign binding of type QSizeF to QSize'
fi

status=0
output=$("$tool" "${options[@]}" "${files[@]}" 2>&1) || status=$?
# Qt 6.4 ends with 0 after warnings: there the output decides.
warnings=$(grep -E '^(Warning|Error): ' <<< "$output" | grep -vE "$tolerated" || true)
echo "qmllint: ${#files[@]} files."
if [ -n "$warnings" ]; then
    echo "$warnings"
    exit 1
fi
if [ $status -ne 0 ] && [ "$tolerated" = '^$' ]; then echo "$output"; exit 1; fi
