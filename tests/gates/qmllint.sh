#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# qmllint.sh BUILD_DIR: qmllint over every tracked .qml file of qml/, without a warning. Reads the modules as they were built.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$1
tool=
for candidate in /usr/lib/qt6/bin/qmllint "$(command -v qmllint || true)"; do
    if [ -x "$candidate" ]; then tool=$candidate; break; fi
done
if [ -z "$tool" ]; then echo "qmllint is missing (package qt6-declarative-dev-tools)."; exit 1; fi

options=(-I "$build/qml")
# Qt 6.4 has no such option and ends with 0 after warnings: there the output decides.
if "$tool" --help 2>&1 | grep -q -- --max-warnings; then options+=(--max-warnings 0); fi
mapfile -d '' files < <(git ls-files -z -- 'qml/*.qml')
if [ ${#files[@]} -eq 0 ]; then echo "No .qml files."; exit 1; fi

status=0
output=$("$tool" "${options[@]}" "${files[@]}" 2>&1) || status=$?
if grep -qE '^(Warning|Error|Info)?:? ?.*(Warning|Error):' <<< "$output"; then status=1; fi
if [ $status -ne 0 ]; then echo "$output"; fi
echo "qmllint: ${#files[@]} files."
exit $status
