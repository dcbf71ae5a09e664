#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clangtidyitself.sh: whether clangtidy.sh keeps what it says, over a tree of four sources with a clang-tidy that only takes
# down what it was given: files of a change are looked at first, and the gate fails where the time does not suffice for them.
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v git > /dev/null || { echo "SKIPPED: git is not installed."; exit 77; }
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree"/{tests/gates,cmake,src/room,build/x,tools}
cp tests/gates/clangtidy.sh "$tree/tests/gates/"
cp cmake/unitygroups.sh "$tree/cmake/"
cd "$tree"
echo "Checks: '-*'" > .clang-tidy
printf 'build/\ntools/\n' > .gitignore

# Says what it looks at; objects to a file that holds "bad".
cat > tools/clang-tidy-14 <<'STUB'
#!/bin/bash
[ "$1" != --version ] || { echo "stub 1"; exit 0; }
for file in "$@"; do :; done
sed -n 's/^\/\/ name: //p' "$file" >> "$LOOKED"
! grep -q bad "$file"
STUB
cat > tools/ninja <<'STUB'
#!/bin/bash
for name in a b c d; do printf 'room.dir/%s.o: #deps 1\n    ../../src/room/%s.cpp\n    ../../src/room/shared.h\n' $name $name; done
STUB
chmod +x tools/*
export PATH=$tree/tools:$PATH LOOKED=$tree/looked
echo "// shared" > src/room/shared.h
for name in a b c d; do printf '// name: %s\n' $name > src/room/$name.cpp; done
{
    echo '['
    for name in a b c d; do
        [ $name = a ] || echo ','
        printf '{\n  "directory": "%s/build/x",\n  "command": "c++ -o %s.dir/%s.o -c %s/src/room/%s.cpp",\n  "file": "%s/src/room/%s.cpp"\n}' \
            "$tree" room $name "$tree" $name "$tree" $name
    done
    printf '\n]\n'
} > build/x/compile_commands.json
git init -q . && git add . && git -c user.name=x -c user.email=x@example.org commit -qm x
export YIZHAN_TIDY_BASE=HEAD

fail() { echo "$1"; cat "$tree/out"; exit 1; }
# gate SECONDS: its exit status in $status, what was looked at in $looked.
gate() {
    : > "$LOOKED"
    status=0
    YIZHAN_TIDY_SECONDS=$1 bash tests/gates/clangtidy.sh build/x > out 2>&1 || status=$?
    looked=$(xargs < "$LOOKED")
}

echo '// more' >> src/room/c.cpp
gate 0
[ $status = 0 ] || fail "a clean tree fails"
[ "${looked%% *}" = c ] || fail "the changed file does not come first: $looked"
[ "$(tr ' ' '\n' <<< "$looked" | sort | xargs)" = "a b c d" ] || fail "not all were looked at: $looked"

gate 0
[ $status = 0 ] && [ -z "$looked" ] || fail "what is known to be clean is looked at again: $looked"

echo '// and more' >> src/room/b.cpp
gate -1 # no time at all
[ $status != 0 ] || fail "a changed file that nobody looked at passes"
grep -q 'src/room/b.cpp' out || fail "the file that was left out is not named"

rm -r build/tidy-cache
git checkout -q src
gate -1
[ $status = 0 ] || fail "without a change, what is left over fails"
grep -q '4 other files were NOT looked at' out || fail "what is left over is not told"

echo '// of all' >> src/room/shared.h
gate -1
[ $status != 0 ] || fail "a changed header that nobody looked at passes"

echo '// bad' >> src/room/d.cpp
gate 0
[ $status != 0 ] || fail "a file with a finding passes"
echo "clangtidy.sh looks at what was changed."
