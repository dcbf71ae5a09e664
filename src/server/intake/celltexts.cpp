// SPDX-License-Identifier: GPL-3.0-or-later
#include "celltexts.h"

#include <QRegularExpression>

namespace yizhan::intake {

using namespace Qt::StringLiterals;

QString excerptOf(const QString &cell)
{
    constexpr qsizetype longest = 40;
    static const QRegularExpression numbers(uR"(\d[\d -]{5,}\d)"_s);
    QString text = cell;
    text.replace(numbers, u"…"_s);
    return text.size() <= longest ? text : QString(text.first(longest) + u'…');
}

bool isRounded(const QString &text)
{
    static const QRegularExpression pattern(uR"(^-?\d+(\.\d+)?[Ee]\+?\d+$)"_s);
    return text.contains(u'E', Qt::CaseInsensitive) && pattern.match(text).hasMatch();
}

} // namespace yizhan::intake
