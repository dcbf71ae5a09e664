// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::print {

/// What a station has to print with: the section [printer] of its settings.
struct PrinterSettings
{
    enum class Kind {
        None,
        Receipt, ///< "escpos": `address` as in portOf()
        Queue,   ///< "cups": an ordinary printer; `address` is the name of its queue
        Folder,  ///< "test": pictures of the slips are put into the folder `address`
    };
    Kind kind = Kind::None;
    QString address;
    int paperMm = 80; ///< width: 58, 80; of a queue also 148 (A5) and 210 (A4)

    friend bool operator==(const PrinterSettings &, const PrinterSettings &) = default;
};

} // namespace yizhan::print
