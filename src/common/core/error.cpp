// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"

namespace yizhan {

QString filledIn(const QString &text, const QStringList &values)
{
    QString filled;
    filled.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool mark = text.at(at) == u'%' && at + 1 < text.size();
        const int place = mark ? text.at(at + 1).unicode() - u'1' : -1;
        if (place < 0 || place >= values.size() || place > 8) {
            filled += text.at(at);
            continue;
        }
        filled += values.at(place);
        ++at;
    }
    return filled;
}

QString Hint::english() const
{
    return filledIn(QString::fromUtf8(source), values);
}

} // namespace yizhan
