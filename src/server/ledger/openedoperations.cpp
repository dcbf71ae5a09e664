// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedoperations.h"

#include "clock.h"
#include "epochday.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using storage::Database;
using storage::Statement;

namespace {

struct Sealed
{
    OpenedOperation operation;
    QString key;
    operations::SealedOperation bytes;
};

/// What is sealed, counted where it stays closed.
std::vector<operations::FieldValue> opened(const Sealed &sealed, const std::vector<crypto::OpeningKey> &keys,
                                           ExportOutcome &outcome)
{
    if (sealed.bytes.seal.isEmpty()) {
        ++outcome.erased;
        return {};
    }
    if (sealed.operation.state == "cancelled"_L1)
        return {};
    const auto key = std::find_if(keys.begin(), keys.end(), [&sealed](const crypto::OpeningKey &one) {
        return one.sealingKey().id() == sealed.key;
    });
    if (key == keys.end()) {
        ++outcome.closed;
        outcome.keys.insert(sealed.key);
        return {};
    }
    auto fields = operations::openOperation(sealed.bytes, *key);
    if (!fields) {
        ++outcome.damaged;
        return {};
    }
    return *std::move(fields);
}

} // namespace

Result<ExportOutcome> openOperations(Database &database, const operations::OperationType &type,
                                     const QString &form, QDate since,
                                     const std::vector<crypto::OpeningKey> &keys,
                                     const std::function<Result<void>(const OpenedOperation &)> &visit)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(u"SELECT receipt, station, device, state, about, captured, received_at, key, "
                         "head, seal, signature, number, op FROM operation WHERE type=? AND "
                         "state <> 'rejected' AND (received_at + %1) / 86400 >= ? AND number > ? "
                         "ORDER BY number LIMIT 200"_s.arg(chinaOffsetSeconds)));
    ExportOutcome outcome;
    for (qint64 last = 0;;) {
        // PostgreSQL gives up the rows of a statement when another one is run between them.
        std::vector<Sealed> piece;
        YIZHAN_TRY(select.run(QString::fromLatin1(type.name), since.isValid() ? toEpochDay(since) : 0, last));
        YIZHAN_TRY(select.forEach([&piece, &last](const Statement &row) {
            piece.push_back({{row.text(0),
                              row.text(1),
                              row.text(2),
                              row.text(3),
                              row.text(4),
                              row.integer(5),
                              row.integer(6),
                              {},
                              row.text(12)},
                             row.text(7),
                             {row.bytes(8), row.bytes(9), row.bytes(10)}});
            last = row.integer(11);
        }));
        const bool none = piece.empty();
        std::erase_if(piece,
                      [&form](const Sealed &one) { return !one.operation.about.startsWith(form + u'/'); });
        for (Sealed &sealed : piece) {
            sealed.operation.fields = opened(sealed, keys, outcome);
            ++outcome.rows;
            YIZHAN_TRY(visit(sealed.operation));
        }
        if (none)
            return outcome;
    }
}

Result<std::vector<SurveyCount>> surveyCounts(Database &database, QDate since)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT about, station, count(*) FROM operation WHERE "
                                    "type='survey_submission' AND state NOT IN ('rejected', 'cancelled') AND "
                                    "(received_at + %1) / 86400 >= ? GROUP BY about, station "
                                    "ORDER BY about, station"_s.arg(chinaOffsetSeconds)));
    YIZHAN_TRY(select.run(since.isValid() ? toEpochDay(since) : 0));
    std::vector<SurveyCount> counts;
    YIZHAN_TRY(select.forEach([&counts](const Statement &row) {
        counts.push_back({row.text(0), row.text(1), row.integer(2)});
    }));
    return counts;
}

} // namespace yizhan::ledger
