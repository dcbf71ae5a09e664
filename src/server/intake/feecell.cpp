// SPDX-License-Identifier: GPL-3.0-or-later
#include "feecell.h"

#include "sanitise.h"

#include <QRegularExpression>

#include <cmath>

namespace yizhan::intake {

tables::FieldValue<qint64> feeOf(const QString &cell)
{
    constexpr qint64 most = 100'000; // yuan
    constexpr qint64 fenPerYuan = 100;
    static const QRegularExpression pattern(
        QStringLiteral("^[¥￥]?(\\d{1,6}(?:\\.\\d{1,2})?)(?:元|块)?(?:/人)?$"));
    const QString text = tables::folded(cell);
    if (text.isEmpty() || text == QStringLiteral("面议"))
        return {};
    static const QRegularExpression denied(QStringLiteral("[不非未没](?:是|全|完全)?(?:免费|全免)"));
    static const QRegularExpression others(
        QStringLiteral("[1-9一二两三四五六七八九十百]\\d*(?:元|块)|[¥￥][1-9]|其[他它余]")); // 其他10元
    for (const QStringView nothing : {QStringView(u"免费"), QStringView(u"全免"), QStringView(u"不要钱")}) {
        if (!text.contains(nothing))
            continue;
        const bool some = denied.match(text).hasMatch() || others.match(text).hasMatch();
        return some ? tables::FieldValue<qint64>{{}, true} : tables::FieldValue<qint64>{0, false};
    }
    const auto match = pattern.match(text);
    const double yuan = match.captured(1).toDouble();
    if (!match.hasMatch() || yuan > most)
        return {{}, true};
    return {std::llround(yuan * fenPerYuan), false};
}

} // namespace yizhan::intake
