// SPDX-License-Identifier: GPL-3.0-or-later
#include "testslip.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

print::Slip testSlip()
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Tool", text); };
    print::Slip slip;
    slip.addHeading(words(QT_TRANSLATE_NOOP("Tool", "Test page (sample)")));
    slip.addRule();
    slip.addTitle(u"就业驿站 驛站"_s);
    slip.addAmount(u"每月 4千–5千"_s);
    slip.addFact(words(QT_TRANSLATE_NOOP("Tool", "Employer")), u"星湖示例酒楼"_s);
    slip.addFact(words(QT_TRANSLATE_NOOP("Tool", "Phone")), u"0758-0000000"_s);
    slip.addCode(u"0000-TEST"_s);
    slip.addQr(u"https://example.org/v/sample/0"_s);
    slip.addNote(words(QT_TRANSLATE_NOOP("Tool", "A phone reads this code")));
    slip.addRule();
    slip.addText(words(QT_TRANSLATE_NOOP(
        "Tool", "If the dashed lines are cut off at an edge, paper_mm in yizhan.toml is not this paper.")));
    return slip;
}

} // namespace yizhan::tool
