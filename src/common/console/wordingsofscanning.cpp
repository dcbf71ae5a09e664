// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordings.h"

#include <QtGlobal>

#include <array>

namespace yizhan::console {

namespace {

constexpr std::array wordings{
    Wording{"scan.picture", QT_TRANSLATE_NOOP("ErrorWords", "this is no picture that can be read"),
            QT_TRANSLATE_NOOP("ErrorWords", "save it as PNG or JPEG")},
    Wording{
        "scan.too_large", QT_TRANSLATE_NOOP("ErrorWords", "the picture is too large"),
        QT_TRANSLATE_NOOP("ErrorWords", "at most 32 MiB and 50 million pixels are read: make it smaller")},
    Wording{"scan.list", QT_TRANSLATE_NOOP("ErrorWords", "the list of pictures is too long"),
            QT_TRANSLATE_NOOP("ErrorWords", "split it")},
    Wording{"scan.format", QT_TRANSLATE_NOOP("ErrorWords", "this is no scan of a job fair"),
            QT_TRANSLATE_NOOP("ErrorWords", "write it as docs/formats/checkin.md says")},
    Wording{"door.closed", QT_TRANSLATE_NOOP("ErrorWords", "no job fair's door is open here"),
            QT_TRANSLATE_NOOP("ErrorWords", "open the check-in of a job fair first")},
    Wording{
        "fair.unknown", QT_TRANSLATE_NOOP("ErrorWords", "nobody signed up for this job fair, or came to it"),
        QT_TRANSLATE_NOOP("ErrorWords", "look at its id: it stands at the end of the address of its page")},
    Wording{"ticket.id", QT_TRANSLATE_NOOP("ErrorWords", "the sign-up has no id that a ticket could bear"),
            QT_TRANSLATE_NOOP("ErrorWords", "repair the database, or restore a backup")},
    Wording{"ticket.format", QT_TRANSLATE_NOOP("ErrorWords", "this is no ticket"),
            QT_TRANSLATE_NOOP("ErrorWords", "a ticket has 154 characters: scan it, do not copy it by hand")},
    Wording{"ticket.version", QT_TRANSLATE_NOOP("ErrorWords", "a ticket of a later version"),
            QT_TRANSLATE_NOOP("ErrorWords", "update the program")},
    Wording{
        "ticket.window", QT_TRANSLATE_NOOP("ErrorWords", "a ticket cannot be good in this time"),
        QT_TRANSLATE_NOOP("ErrorWords", "name a beginning and a later end, whole minutes from 2026 to 2057")},
    Wording{"ticket.no_key", QT_TRANSLATE_NOOP("ErrorWords", "there is no key here that could sign"),
            QT_TRANSLATE_NOOP("ErrorWords", "make one with yizhan ticket key --key-file, or name the data "
                                            "folder of a kiosk that was started once")},
    Wording{
        "keylist.format", QT_TRANSLATE_NOOP("ErrorWords", "this is no list of keys of tickets"),
        QT_TRANSLATE_NOOP("ErrorWords", "yizhan ticket key writes one; docs/formats/ticket.md describes it")},
    Wording{"keylist.too_many", QT_TRANSLATE_NOOP("ErrorWords", "the list of keys is too long"),
            QT_TRANSLATE_NOOP("ErrorWords", "take out those whose time is over")},
    Wording{"revoked.format", QT_TRANSLATE_NOOP("ErrorWords", "this is no list of revoked tickets"),
            QT_TRANSLATE_NOOP("ErrorWords", "write one id of a ticket, 32 hexadecimal digits, on each line")},
    Wording{"revoked.too_many", QT_TRANSLATE_NOOP("ErrorWords", "the list of revoked tickets is too long"),
            QT_TRANSLATE_NOOP("ErrorWords", "take out those whose time is over")},
};

} // namespace

std::span<const Wording> scanningWordings()
{
    return wordings;
}

} // namespace yizhan::console
