// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "occupation.h"
#include "result.h"
#include "vacancy.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace yizhan::intake {

/// What the bureau says a title means.
struct OccupationRule
{
    QString title;                          ///< a title, or a pattern in which * stands for any text
    catalogue::OccupationNumber number = 0; ///< 0: the title has no occupation
    friend bool operator==(const OccupationRule &, const OccupationRule &) = default;
};

/// The bureau's corrections, which go before the classifier. Titles are compared as it compares them: blanks,
/// width and case do not matter. A title written out goes before a pattern, a longer pattern before a shorter
/// one, equally long ones in the order of their text. Immutable; any thread.
class OccupationRules
{
public:
    OccupationRules() = default;
    explicit OccupationRules(const std::vector<OccupationRule> &rules);

    [[nodiscard]] std::optional<catalogue::OccupationNumber> numberFor(QStringView title) const;
    [[nodiscard]] bool empty() const { return m_titles.isEmpty() && m_patterns.empty(); }

private:
    struct Pattern
    {
        QString text;
        catalogue::OccupationNumber number = 0;
    };
    QHash<QString, catalogue::OccupationNumber> m_titles;
    std::vector<Pattern> m_patterns; // longest first
};

/// Gives a vacancy its occupation, confidence and group of work. A rule of the bureau counts 100; without one
/// the classifier speaks. The group follows the words of the title as before, and the occupation where those
/// know none or a rule decides.
void assignOccupation(catalogue::Vacancy &vacancy, const OccupationRules &rules);

/// Longest table that is read, and most rows of it.
constexpr qint64 maxOccupationRulesBytes = 4 * 1024 * 1024;
constexpr std::size_t maxOccupationRules = 20'000;

/// Reads the bureau's table: CSV (UTF-8 or GB18030) with the columns `title` and `code` (岗位名称 and
/// 职业代码), see docs/formats/occupations.md. Errors, each with file and row: Io, TooLarge
/// (`occupations.too_large`), Invalid (`occupations.header`, `occupations.title`, `occupations.code`,
/// `occupations.twice`, `occupations.csv`, `csv.encoding`).
[[nodiscard]] Result<std::vector<OccupationRule>> readOccupationRules(const QString &path);

} // namespace yizhan::intake
