// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postingtable.h"
#include "result.h"
#include "rowscheme.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace yizhan::feed {
class FeedWriter;
}

namespace yizhan::publishing {

/// The items whose postings changed within one transaction, and what the feed is told about them at its
/// end.
class TouchedItems
{
public:
    /// `scheme` outlives it.
    explicit TouchedItems(RowScheme &scheme) : m_scheme(scheme) {}

    /// An item that one posting, written just now, is alone to stand for: its body need not be read back.
    void fresh(const PostingRecord &record);
    /// Something changed among the postings of an item in `scope`.
    void touch(const QString &itemId, const QString &scope);
    /// A posting of the item was taken away; counted when it was the last.
    void lose(const QString &itemId, const QString &scope);

    /// Puts or withdraws each of them and forgets them. Without a writer (dry run) it only counts.
    /// Returns how many items lost their last posting. Errors: those of sqlError(), Protocol.
    [[nodiscard]] Result<qint64> flush(PostingTable &table, feed::FeedWriter *writer);

private:
    struct Touched
    {
        QString itemId;
        QStringList scopes; ///< where it is or was
        bool lost = false;
        QByteArray freshBody; ///< empty when it must be read
        EpochDay freshUntil = 0;
    };
    Touched &entry(const QString &itemId, const QString &scope);
    [[nodiscard]] Result<bool> flushOne(const Touched &touched, PostingTable &table,
                                        feed::FeedWriter *writer);

    RowScheme &m_scheme;
    std::vector<Touched>
        m_touched; ///< in the order in which they came, so that the feed is the same at each run
    QHash<QString, std::size_t> m_index;
};

} // namespace yizhan::publishing
