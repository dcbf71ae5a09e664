// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epochday.h"
#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace yizhan::publishing {

/// A row of the table `posting`, see importschema.cpp.
struct PostingRecord
{
    QString source;
    QString identifier;
    QString scope;
    QString itemId;
    bool own = true;
    qint64 rowHash = 0;
    QString duplicateKey; ///< empty = NULL
    EpochDay until = 0;
    bool stated = false;
    EpochDay lastNamed = 0;
    qint64 run = 0;
    int file = 0;
    QByteArray body;
    QString extra; ///< JSON object of the columns the catalogue does not know; empty = NULL
};

/// How many postings are meant, and of how many.
struct PostingShare
{
    qint64 meant = 0;
    qint64 all = 0;
};

/// The importer's table, on either engine, as far as one kind goes. Statements are prepared once. Lives
/// within one connection's thread. Every function may fail with Database or Busy.
class PostingTable
{
public:
    PostingTable(storage::Database &database, const char *kind)
        : m_database(database), m_kind(QString::fromLatin1(kind))
    {
    }

    /// The postings of `source` with these identifiers, without body and extra; those that exist.
    [[nodiscard]] Result<std::vector<PostingRecord>> load(const QString &source,
                                                          const QStringList &identifiers);
    /// The item that stands for each of these duplicate keys in `scope`.
    [[nodiscard]] Result<QHash<QString, QString>> itemsOfKeys(const QString &scope, const QStringList &keys);
    /// Which of these ids name an item that other postings stand for.
    [[nodiscard]] Result<QStringList> namesInUse(const QStringList &itemIds);

    /// The postings of an item, bodies included: the one that gave it its id first, then by source and
    /// identifier.
    [[nodiscard]] Result<std::vector<PostingRecord>> membersOf(const QString &itemId);

    /// The body of a posting.
    [[nodiscard]] Result<QByteArray> bodyOf(const PostingRecord &record);

    [[nodiscard]] Result<void> insert(const PostingRecord &record);
    /// Replaces all but the key.
    [[nodiscard]] Result<void> rewrite(const PostingRecord &record);
    /// Stores until, lastNamed, run and file of a posting that was named again.
    [[nodiscard]] Result<void> touch(const PostingRecord &record);
    [[nodiscard]] Result<void> remove(const PostingRecord &record);
    /// Gives the merged postings of `itemId` the item `newId`, the own id of one of them.
    [[nodiscard]] Result<void> rename(const QString &itemId, const QString &newId);

    /// Up to `limit` postings whose last day lies before `today`; without bodies.
    [[nodiscard]] Result<std::vector<PostingRecord>> expired(EpochDay today, int limit);
    /// Up to `limit` postings of `source` in `scope` that `run` has not named; without bodies.
    [[nodiscard]] Result<std::vector<PostingRecord>> notNamed(const QString &source, const QString &scope,
                                                              qint64 run, int limit);
    /// Up to `limit` postings that follow this one by source and identifier, in that order; with bodies and
    /// extra.
    [[nodiscard]] Result<std::vector<PostingRecord>> after(const QString &source, const QString &identifier,
                                                           int limit);
    /// How much notNamed() would give, of what the source has in the scope.
    [[nodiscard]] Result<PostingShare> notNamedShare(const QString &source, const QString &scope, qint64 run);
    /// Numbers a new import.
    [[nodiscard]] Result<qint64> startRun(const QString &source, qint64 nowSec);

private:
    enum Query : std::size_t {
        Load,
        Keys,
        Names,
        MemberOwn,
        MembersMerged,
        Insert,
        Rewrite,
        Touch,
        Remove,
        Rename,
        Expired,
        NotNamed,
        After,
        NotNamedShare,
        Body,
        QueryCount
    };
    [[nodiscard]] Result<storage::Statement *> statement(Query query);

    storage::Database &m_database;
    QString m_kind;
    std::array<std::optional<storage::Statement>, QueryCount> m_statements;
};

} // namespace yizhan::publishing
