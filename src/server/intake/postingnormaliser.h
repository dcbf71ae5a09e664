// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "occupationrules.h"
#include "tablereader.h"
#include "vacancy.h"
#include "vacancycolumns.h"

#include <QByteArray>
#include <QDate>

#include <functional>
#include <vector>

namespace yizhan::intake {

/// What rows are judged by.
struct NormaliserRules
{
    QString source;                   ///< whose list it is; becomes Vacancy::source
    QDate today;                      ///< in China Standard Time
    qint64 minimumMonthlyPay = 0;     ///< local minimum wage in 分; 0 = not configured
    OccupationRules occupations = {}; ///< the bureau's corrections
};

/// A row, understood.
struct NormalisedPosting
{
    /// Its id is "<source>/<identifier>"; the importer may still number it when the identifier repeats.
    catalogue::Vacancy vacancy;
    bool ownIdentifier = false; ///< the source gave the identifier; else it was made from the content
    QByteArray
        duplicateKey;  ///< equal for exact duplicates; empty when there is no description to tell them by
    QString rejection; ///< the reason why the row must not go in; empty when it may
    std::vector<tables::Finding> findings; ///< those that reject included
};

/// Turns rows of text into vacancies by the rules of docs/formats/import-table.md. Keeps no state between
/// rows; used from one thread at a time.
class PostingNormaliser
{
public:
    /// `heading` gives the name of a column as the file has it (TableReader::heading).
    PostingNormaliser(NormaliserRules rules, std::function<QString(Column)> heading);

    [[nodiscard]] NormalisedPosting normalise(const tables::RawRow &raw) const;

private:
    NormaliserRules m_rules;
    std::function<QString(Column)> m_heading;
};

} // namespace yizhan::intake
