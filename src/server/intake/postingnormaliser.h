// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "occupationrules.h"
#include "tablescheme.h"
#include "vacancy.h"
#include "vacancycolumns.h"
#include "vacancyjson.h"

#include <QDate>

#include <utility>

namespace yizhan::intake {

/// What rows are judged by.
struct NormaliserRules
{
    QString source;                   ///< whose list it is; becomes Vacancy::source
    QDate today;                      ///< in China Standard Time
    qint64 minimumMonthlyPay = 0;     ///< local minimum wage in 分; 0 = not configured
    OccupationRules occupations = {}; ///< the bureau's corrections
};

/// Turns rows of text into vacancies by the rules of docs/formats/import-table.md. Keeps no state between
/// rows; used from one thread at a time.
class PostingNormaliser
{
public:
    explicit PostingNormaliser(NormaliserRules rules) : m_rules(std::move(rules)) {}

    [[nodiscard]] publishing::Understood<catalogue::Vacancy>
    normalise(const tables::RawRow &raw, const publishing::HeadingOf &heading) const;

private:
    NormaliserRules m_rules;
};

} // namespace yizhan::intake
