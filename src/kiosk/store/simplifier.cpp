// SPDX-License-Identifier: GPL-3.0-or-later
#include "simplifier.h"

#include "scripttable.h"

namespace yizhan::store {

QString simplified(const QString &text)
{
    static const chinese::ScriptTable table{"hk2s.json", "t2s.json"};
    return table.of(text);
}

char16_t foldedUnit(char16_t unit)
{
    if (unit >= 0xFF01 && unit <= 0xFF5E) // full-width forms of ASCII (Unicode block FF00)
        unit -= 0xFEE0;
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit;
    return QChar(unit).isSurrogate() ? unit : QChar(unit).toLower().unicode();
}

QString foldedText(QStringView text)
{
    QString folded = simplified(text.toString());
    for (QChar &unit : folded)
        unit = QChar(foldedUnit(unit.unicode()));
    return folded;
}

} // namespace yizhan::store
