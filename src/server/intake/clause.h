// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace yizhan::intake {

/// Up to `reach` characters that stand before `at` in the same clause (Chinese and Latin stops end a clause;
/// 、 does not).
[[nodiscard]] QStringView clauseBefore(QStringView text, qsizetype at, qsizetype reach);
/// Up to `reach` characters from `at` to the end of the clause.
[[nodiscard]] QStringView clauseAfter(QStringView text, qsizetype at, qsizetype reach);

/// Calls visit(QStringView) for each clause of a text: what stands between commas, stops, semicolons, line
/// breaks and brackets. 、 parts no clauses.
template <typename Visit>
void forEachClause(QStringView text, Visit &&visit)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !QStringView(u"，,。；;！!\n()（）[]【】").contains(text[at]))
            continue;
        if (at > begin)
            visit(text.sliced(begin, at - begin));
        begin = at + 1;
    }
}

/// Whether the word at `at` is denied close before: 不包吃住, 无需上夜班, 没有住宿, 免押金.
[[nodiscard]] bool isDenied(QStringView text, qsizetype at);

/// Whether the word at `at` names work that the post does (办理五险一金, 熟悉社保), not what it gives.
[[nodiscard]] bool isDuty(QStringView text, qsizetype at);

/// The sum, document or payment that a text demands of those who apply (押金, 培训费, 扣押身份证 …); empty
/// when it demands none. 不收押金, 无押金, 培训费由公司承担 demand nothing; neither does work with other
/// people's money (负责收取租户押金, 投标保证金) nor a warning against fraud.
[[nodiscard]] QStringView demandedFee(QStringView text);

} // namespace yizhan::intake
