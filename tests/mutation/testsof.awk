# Reads "tests/unit/ROOM/TEST.cpp:#include "HEADER"" lines, then those of `yizhan_mutants list`: writes the latter behind the tests
# of their file, likeliest first.
function base(path) { sub(/.*\//, "", path); sub(/\.(cpp|h)$/, "", path); return path }
function add(test) { if (!(test in seen)) { seen[test] = 1; tests = tests (tests == "" ? "" : " ") test } }
BEGIN { OFS = "\t" }
FNR == NR {
    split($0, part, /:#include "|"$/)
    folder = part[1]; sub(/\/[^\/]*$/, "", folder); room = base(folder)
    test = base(part[1])
    users[base(part[2])] = users[base(part[2])] " " test
    if (index(ofRoom[room] " ", " " test " ") == 0) ofRoom[room] = ofRoom[room] " " test
    known[room, test] = 1
    next
}
{
    delete seen; tests = ""
    room = $1; sub(/\/[^\/]*$/, "", room); room = base(room)
    if ((room, "tst_" base($1)) in known) add("tst_" base($1))
    n = split(users[base($1)], list, " "); for (i = 1; i <= n; ++i) add(list[i])
    n = split(ofRoom[room], list, " "); for (i = 1; i <= n; ++i) add(list[i])
    if ($5 == "") $5 = "nothing" # the shell takes two tabs for one
    print tests "\t" $0
}
