// SPDX-License-Identifier: GPL-3.0-or-later
#include "surnames.h"

#include "sessionlanguage.h"

namespace yizhan::viewmodels {

QStringList frequentSurnames(int language)
{
    static const QString simplified = QStringLiteral("陈李黄梁张林何吴刘罗杨邓谢冯周莫郑谭蔡叶曾苏徐王");
    static const QString traditional = QStringLiteral("陳李黃梁張林何吳劉羅楊鄧謝馮周莫鄭譚蔡葉曾蘇徐王");
    const QString &all =
        language == static_cast<int>(session::Language::CantoneseTraditional) ? traditional : simplified;
    QStringList surnames;
    for (const QChar surname : all)
        surnames.append(QString(surname));
    return surnames;
}

} // namespace yizhan::viewmodels
