// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "statedterms.h"
#include "tablereader.h"

#include <QMap>
#include <QString>

#include <vector>

namespace yizhan::intake {

/// Where the facts of one row were read that no column of their own states. One thread.
class FactSources
{
public:
    /// What `after` states and `before` did not was read in the column under `heading`.
    void note(const StatedTerms &before, const StatedTerms &after, const QString &heading);
    /// The same of one fact, which is called as its member of the body; the first column counts.
    void note(const char *fact, const QString &heading);

    /// As Vacancy::readFrom.
    [[nodiscard]] const QMap<QString, QString> &facts() const { return m_facts; }
    /// A note `fact.read` for each column, with the facts in the language of the program.
    [[nodiscard]] std::vector<tables::Finding> findings(qint64 row) const;

private:
    QMap<QString, QString> m_facts;
};

/// Calls visit(heading, text) for the text of each column of the file that feeds `column`; `heading` is that
/// of the column where only one does.
template <typename Visit>
void forEachPart(const tables::RawRow &raw, std::size_t column, const QString &heading, Visit &&visit)
{
    const QString &cell = raw.cells[column];
    bool parted = false;
    for (std::size_t i = 0; i < raw.parts.size(); ++i) {
        const tables::RawRow::Part &part = raw.parts[i];
        if (part.column != column || part.begin > cell.size())
            continue;
        const bool last = i + 1 == raw.parts.size() || raw.parts[i + 1].column != column;
        const qsizetype end = last ? cell.size() : raw.parts[i + 1].begin;
        visit(part.heading, cell.mid(part.begin, end - part.begin));
        parted = true;
    }
    if (!parted)
        visit(heading, cell);
}

} // namespace yizhan::intake
