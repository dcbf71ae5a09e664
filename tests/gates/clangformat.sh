#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every tracked C++ file is as clang-format leaves it. Version 14 is the one that counts: others differ in details.
set -euo pipefail
cd "$(dirname "$0")/../.."
tool=$(command -v clang-format-14 || command -v clang-format)
version=$("$tool" --version | sed -n 's/.*version \([0-9]*\).*/\1/p')
if [ "$version" != 14 ]; then
    echo "SKIPPED: clang-format $version is here, the files are laid out by 14."
    exit 77
fi
git ls-files -z -- '*.cpp' '*.h' | xargs -0 "$tool" --dry-run -Werror
