// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace yizhan::store {

/// What a text index holds, as one number: each token of each row adds to it, in any order. Equal numbers say
/// (up to accident) that two indexes answer alike. One thread.
class TextTotal
{
public:
    /// Adds the tokens of a row, as TextTokenizer makes them: all different, separated by single blanks.
    void addRow(qint64 row, const QString &tokens);
    /// Adds one token by what its rows add up to.
    void addToken(QByteArrayView token, qint64 rows, qint64 sumOfRows, qint64 sumOfSquares);

    [[nodiscard]] std::uint64_t value() const { return m_value; }
    friend bool operator==(const TextTotal &, const TextTotal &) = default;

private:
    std::uint64_t m_value = 0;
};

/// The total of `vacancy_text` as it lies on the disk, from its first token to its last. Every sixteenth is
/// also looked up the way a search does it, by the index of pages beneath, which the reading in order passes
/// by: a page has some forty. In a read transaction of the caller. Errors: Corrupt (`sql.corrupt`;
/// `catalogue.index`: a token is there and not found) and the others of sqlError().
[[nodiscard]] Result<TextTotal> totalOfTextIndex(storage::Database &database);

} // namespace yizhan::store
