// SPDX-License-Identifier: GPL-3.0-or-later
#include "printercheck.h"

#include <QCoreApplication>

namespace yizhan::tool {

QString printerName(const print::PrinterSettings &settings)
{
    return QCoreApplication::translate("Tool", "%1, %2 mm").arg(settings.address).arg(settings.paperMm);
}

QString paperWords(print::Paper paper)
{
    switch (paper) {
    case print::Paper::Enough:
        return QCoreApplication::translate("Tool", "has paper");
    case print::Paper::Low:
        return QCoreApplication::translate("Tool", "its paper is nearly used up");
    case print::Paper::NotTold:
        return QCoreApplication::translate("Tool", "does not say how much paper it has");
    }
    return {};
}

} // namespace yizhan::tool
