#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# unitytests.sh OUT SOURCE…: writes one source of several tests, each in a namespace of its own, where its main() is one
# function among others. The program runs the test by whose name it is called. What the tests include is included before, at
# the global level, where it belongs; the headers' own guards keep it out of the namespaces.
set -euo pipefail
out=$1
shift
{
    grep -hE '^#include [<"]' "$@" | grep -v '\.moc"' | sort -u
    echo '#include <string_view>'
    echo '#define main run'
    for source in "$@"; do
        name=$(basename "$source" .cpp)
        printf 'namespace in_%s {\n#include "%s"\n}\n' "$name" "$source"
    done
    echo '#undef main'
    echo 'int main(int argc, char *argv[])'
    echo '{'
    echo '    std::string_view name(argv[0]);'
    echo "    name.remove_prefix(name.rfind('/') + 1);"
    for source in "$@"; do
        name=$(basename "$source" .cpp)
        printf '    if (name == "%s")\n        return in_%s::run(argc, argv);\n' "$name" "$name"
    done
    echo '    return 2;'
    echo '}'
} > "$out"
