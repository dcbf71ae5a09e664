# SPDX-License-Identifier: GPL-3.0-or-later
# For the benches, to be read with ".": kiosks that a server knows.

# enrol BUILD SERVER_FOLDER URL KIOSK_FOLDER: the server of the folder, which runs at the address, lets a kiosk in.
enrol() {
    local code
    [ -f "$2.secret" ] || "$1/bin/yizhan-server" keys new --data "$2" --secret "$2.secret" > /dev/null
    code=$("$1/bin/yizhan-server" enrol --data "$2" --station bench --json | sed 's/.*"code":"\([^"]*\)".*/\1/')
    "$1/bin/yizhan" enrol --data "$4" --server "$3" --code "$code" > /dev/null
}
# pass BUILD KIOSK_FOLDER: the fields with which the kiosk reads the catalogue for the next ten minutes, a line each.
pass() { "$1/bench/kioskpass" "$2"; }
