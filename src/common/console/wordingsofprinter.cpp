// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordings.h"

#include <QtGlobal>

#include <array>

namespace yizhan::console {

namespace {

constexpr std::array wordings{
    Wording{"printer.none", QT_TRANSLATE_NOOP("ErrorWords", "this station has no printer"),
            QT_TRANSLATE_NOOP("ErrorWords", "name one under [printer] in yizhan.toml")},
    Wording{"printer.address", QT_TRANSLATE_NOOP("ErrorWords", "there is no printer at this address"),
            QT_TRANSLATE_NOOP("ErrorWords", "correct address under [printer] in yizhan.toml")},
    Wording{
        "printer.unreachable", QT_TRANSLATE_NOOP("ErrorWords", "the printer cannot be reached"),
        QT_TRANSLATE_NOOP("ErrorWords",
                          "switch it on, look at its cable, and whether the kiosk may use it (group lp)")},
    Wording{"printer.timeout", QT_TRANSLATE_NOOP("ErrorWords", "the printer does not go on"),
            QT_TRANSLATE_NOOP("ErrorWords", "switch it off and on again")},
    Wording{"printer.paper_out", QT_TRANSLATE_NOOP("ErrorWords", "the printer has no paper"),
            QT_TRANSLATE_NOOP("ErrorWords", "put paper in")},
    Wording{"printer.cover_open", QT_TRANSLATE_NOOP("ErrorWords", "the printer is open"),
            QT_TRANSLATE_NOOP("ErrorWords", "close its cover until it clicks")},
    Wording{"printer.offline", QT_TRANSLATE_NOOP("ErrorWords", "the printer is off line or stopped"),
            QT_TRANSLATE_NOOP("ErrorWords", "press its button; start a queue of CUPS again with cupsenable")},
    Wording{"printer.fault", QT_TRANSLATE_NOOP("ErrorWords", "the printer reports a fault"),
            QT_TRANSLATE_NOOP("ErrorWords",
                              "look for jammed paper and at its knife, then switch it off and on again")},
    Wording{"printer.queue", QT_TRANSLATE_NOOP("ErrorWords", "CUPS has no queue of this name"),
            QT_TRANSLATE_NOOP("ErrorWords", "lpstat -p lists those that it has")},
    Wording{"printer.no_cups", QT_TRANSLATE_NOOP("ErrorWords", "the programs of CUPS are not here"),
            QT_TRANSLATE_NOOP("ErrorWords", "install the packages cups and cups-client")},
    Wording{"printer.job_refused", QT_TRANSLATE_NOOP("ErrorWords", "CUPS does not take the slip"),
            QT_TRANSLATE_NOOP("ErrorWords", "look at the queue with lpstat -l -p")},
    Wording{"slip.too_long", QT_TRANSLATE_NOOP("ErrorWords", "the slip would be too long"),
            QT_TRANSLATE_NOOP("ErrorWords", "put less on it")},
    Wording{"slip.code_too_fine",
            QT_TRANSLATE_NOOP("ErrorWords", "the code would be too fine for this paper"),
            QT_TRANSLATE_NOOP("ErrorWords", "use wider paper, or set public_url")},
};

} // namespace

std::span<const Wording> printerWordings()
{
    return wordings;
}

} // namespace yizhan::console
