// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browseindex.h"
#include "database.h"
#include "lexicon.h"
#include "result.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace yizhan::search {

/// What comes behind so many units of a title is not searched.
constexpr qsizetype maxTitleLength = 1000;
/// A title of the catalogue as it is searched: simplified characters, half width, small letters. Blanks
/// between Han characters are gone ("普 工" is 普工); other blanks and punctuation are one `titleBreak`.
constexpr char16_t titleBreak = u'\n';
[[nodiscard]] QString searchableTitle(QStringView title);

/// The bit of a unit in a signature, among the upper 32; initials are bits 0 to 25.
[[nodiscard]] constexpr quint64 signatureBit(char16_t unit)
{
    return quint64(1) << (32U + (unit * 0x9E3779B1U >> 27U));
}

/// The different titles of a catalogue, their readings and their rows in a BrowseIndex. Made after a
/// synchronisation and never changed: any thread may read it.
class TitleIndex
{
public:
    using TitleId = quint32;
    using Row = BrowseIndex::Row;

    /// `titles[row]` is the title of a row of `rows`, empty for a row that has none.
    TitleIndex(const BrowseIndex &rows, const std::vector<QString> &titles, const Lexicon &lexicon);

    [[nodiscard]] std::size_t size() const { return m_starts.size() - 1; }
    [[nodiscard]] QStringView text(TitleId title) const
    {
        return QStringView(m_units).sliced(m_starts[title], m_starts[title + 1] - m_starts[title]);
    }
    [[nodiscard]] std::span<const ReadingId> readings(TitleId title) const
    {
        return std::span(m_readings).subspan(m_starts[title], m_starts[title + 1] - m_starts[title]);
    }
    /// Which units and initials a title holds, folded into 64 bits: what lacks a bit of a pattern does not
    /// hold it.
    [[nodiscard]] quint64 signature(TitleId title) const { return m_signatures[title]; }
    /// The rows with this title, the newest first.
    [[nodiscard]] std::span<const Row> rows(TitleId title) const
    {
        return std::span(m_rows).subspan(m_rowStarts[title], m_rowStarts[title + 1] - m_rowStarts[title]);
    }
    /// The earliest of the last days of these rows: until then all are shown.
    [[nodiscard]] EpochDay firstUntil(TitleId title) const { return m_firstUntils[title]; }
    /// How much a title stands for: its vacancies, those that ask for little schooling counting more, since
    /// they are what most people come to a station for.
    [[nodiscard]] quint32 reach(TitleId title) const { return m_reach[title]; }
    /// The title of a row; size() for a row that has none.
    /// Position of a row when the newest comes first and equals follow by their number.
    [[nodiscard]] quint32 freshness(Row row) const { return m_freshness[row]; }

private:
    void addTexts(const std::vector<QString> &titles, const Lexicon &lexicon);
    void addRows(const BrowseIndex &rows);

    QString m_units; ///< all titles, one behind the other
    std::vector<ReadingId> m_readings;
    std::vector<quint32> m_starts;
    std::vector<quint64> m_signatures;
    std::vector<Row> m_rows;
    std::vector<quint32> m_rowStarts;
    std::vector<EpochDay> m_firstUntils;
    std::vector<quint32> m_reach;
    std::vector<TitleId> m_titleOf;
    std::vector<quint32> m_freshness;
};

/// Reads `vacancy_name` of an open catalogue. For a worker thread. Errors: those of sqlError().
[[nodiscard]] Result<std::vector<QString>> loadTitles(storage::Database &database, const BrowseIndex &rows);

} // namespace yizhan::search
