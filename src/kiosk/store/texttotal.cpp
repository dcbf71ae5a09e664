// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttotal.h"

#include <algorithm>
#include <vector>

namespace yizhan::store {

namespace {

/// FTS5 cuts longer tokens (FTS5_MAX_TOKEN_SIZE).
constexpr qsizetype longestToken = 32768;

/// Squares of this remainder can be added up for a million rows without leaving 64 bits.
constexpr qint64 squareModulus = 65521;

constexpr std::size_t lookedUp = 16;

/// FNV-1a with a last mixing: against accidents, not against an adversary.
std::uint64_t hashOf(QByteArrayView token)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char byte : token.first(std::min(token.size(), longestToken)))
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
    hash ^= hash >> 32U;
    return hash * 0x9E3779B97F4A7C15U;
}

/// One row counts by its number, and by a square, so that rows which change places show.
std::uint64_t weight(qint64 rows, qint64 sumOfRows, qint64 sumOfSquares)
{
    return static_cast<std::uint64_t>(rows) * 0xA0761D6478BD642FU +
           static_cast<std::uint64_t>(sumOfRows) * 0xE7037ED1A0B428DBU +
           static_cast<std::uint64_t>(sumOfSquares) * 0x8EBC6AF09C88C6E3U;
}

Result<void> lookUp(storage::Database &database, const std::vector<QByteArray> &tokens)
{
    YIZHAN_TRY_LET(auto find, database.prepare(QStringLiteral(
                                  "SELECT 1 FROM temp.vacancy_text_listing WHERE term = ? LIMIT 1")));
    for (const QByteArray &token : tokens) {
        YIZHAN_TRY(find.run(QString::fromUtf8(token)));
        YIZHAN_TRY_LET(const bool found, find.any());
        if (!found)
            return fail(ErrorCode::Corrupt, "catalogue.index",
                        QStringLiteral("a token of the text index is there and not found"));
    }
    return {};
}

} // namespace

void TextTotal::addRow(qint64 row, const QString &tokens)
{
    const std::uint64_t ofRow = weight(1, row, (row % squareModulus) * (row % squareModulus));
    const QByteArray text = tokens.toUtf8();
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype blank = text.indexOf(' ', start);
        const qsizetype end = blank < 0 ? text.size() : blank;
        m_value += hashOf(QByteArrayView(text).sliced(start, end - start)) * ofRow;
        start = end + 1;
    }
}

void TextTotal::addToken(QByteArrayView token, qint64 rows, qint64 sumOfRows, qint64 sumOfSquares)
{
    m_value += hashOf(token) * weight(rows, sumOfRows, sumOfSquares);
}

Result<TextTotal> totalOfTextIndex(storage::Database &database)
{
    // A table that lists what stands in the index, in the order of the tokens; it holds nothing of its own.
    YIZHAN_TRY(database.exec(QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vacancy_text_listing "
                                            "USING fts5vocab(main, vacancy_text, instance)")));
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT CAST(term AS BLOB), count(*), sum(doc), sum((doc % 65521) * (doc "
                                    "% 65521)) FROM temp.vacancy_text_listing GROUP BY term")));
    YIZHAN_TRY(select.run());
    TextTotal total;
    std::vector<QByteArray> some;
    std::size_t count = 0;
    YIZHAN_TRY(select.forEach([&](const storage::Statement &row) {
        const QByteArray token = row.bytes(0);
        total.addToken(token, row.integer(1), row.integer(2), row.integer(3));
        if (++count % lookedUp == 1)
            some.push_back(token);
    }));
    YIZHAN_TRY(lookUp(database, some));
    return total;
}

} // namespace yizhan::store
