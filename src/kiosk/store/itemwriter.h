// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epochday.h"
#include "indexwriter.h"
#include "itemhash.h"
#include "vacancyindexer.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace yizhan::store {

/// Changes the items of one scope together with their index, and keeps count of the scope's sum and rows.
/// Used inside a write transaction, on the thread of the database. Errors of all: those of sqlError().
class ItemWriter
{
public:
    /// `sum` and `rows` are those of the scope before the first change.
    [[nodiscard]] static Result<ItemWriter> open(storage::Database &database, const QString &scope,
                                                 protocol::ScopeSum sum, qint64 rows);

    /// New or changed item; where only the last day differs, renew().
    [[nodiscard]] Result<void> put(const QByteArray &kind, const QByteArray &id, EpochDay until,
                                   const QByteArray &body);
    /// Moves the last day; false when the item is not held.
    [[nodiscard]] Result<bool> renew(const QByteArray &kind, const QByteArray &id, EpochDay until);
    /// Nothing when the item is not held.
    [[nodiscard]] Result<void> remove(const QByteArray &kind, const QByteArray &id);

    [[nodiscard]] protocol::ScopeSum sum() const { return m_sum; }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    struct Held
    {
        qint64 rowid = 0;
        std::uint64_t hash = 0;
        EpochDay until = 0;
        QByteArray body;
    };
    struct Statements
    {
        storage::Statement select;
        storage::Statement insert;
        storage::Statement update;
        storage::Statement remove;
    };

    ItemWriter(QString scope, Statements statements, IndexWriter index, protocol::ScopeSum sum, qint64 rows);
    [[nodiscard]] Result<std::optional<Held>> find(const QByteArray &kind, const QByteArray &id);
    [[nodiscard]] Result<void> moveLastDay(const Held &held, const QByteArray &kind, const QByteArray &id,
                                           EpochDay until);
    [[nodiscard]] Result<void> reindex(qint64 rowid, const std::optional<VacancyIndexEntry> &before,
                                       const std::optional<VacancyIndexEntry> &after);

    QString m_scope;
    Statements m_statements;
    IndexWriter m_index;
    std::unique_ptr<VacancyIndexer> m_indexer;
    protocol::ScopeSum m_sum;
    qint64 m_rows;
};

} // namespace yizhan::store
