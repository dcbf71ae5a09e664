// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedpage.h"
#include "itemhash.h"
#include "vacancyjson.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace yizhan::fakes {

/// An item as a server would publish it.
struct FeedItem
{
    QByteArray kind = "vacancy";
    QByteArray id;
    EpochDay until = 0;
    QByteArray body;

    [[nodiscard]] std::uint64_t hash() const { return protocol::itemHash(kind, id, until, body); }
};

/// A small vacancy, titled as asked, last shown on 2026-12-31.
inline FeedItem vacancyItem(const QString &id, const QString &title)
{
    catalogue::Vacancy vacancy;
    vacancy.id = id;
    vacancy.source = QStringLiteral("test");
    vacancy.identifier = id;
    vacancy.title = title;
    vacancy.pay = {400000, 500000, catalogue::PayUnit::Month};
    return {"vacancy", id.toUtf8(), toEpochDay(QDate(2026, 12, 31)), catalogue::encodeVacancy(vacancy)};
}

inline protocol::Change upsert(qint64 seq, const FeedItem &item)
{
    return {seq, protocol::ChangeType::Upsert, item.kind, item.id, item.until, item.body};
}

inline protocol::Change renewal(qint64 seq, const FeedItem &item, EpochDay until)
{
    return {seq, protocol::ChangeType::Renew, item.kind, item.id, until, {}};
}

inline protocol::Change gone(qint64 seq, const FeedItem &item)
{
    return {seq, protocol::ChangeType::Gone, item.kind, item.id, 0, {}};
}

inline protocol::ScopeSum sumOfItems(const std::vector<FeedItem> &items)
{
    protocol::ScopeSum sum;
    for (const FeedItem &item : items)
        sum.add(item.hash());
    return sum;
}

/// A page that ends at the head, where the server holds `live`.
inline protocol::FeedPage lastPage(qint64 after, std::vector<protocol::Change> changes,
                                   const std::vector<FeedItem> &live,
                                   const QString &epoch = QStringLiteral("e1"))
{
    protocol::FeedPage page;
    page.epoch = {epoch, 1};
    page.time = QDateTime(QDate(2026, 11, 20), QTime(8, 12), Qt::UTC);
    page.rows = static_cast<qint64>(live.size());
    page.scope = QStringLiteral("city");
    page.after = after;
    page.next = changes.empty() ? after : changes.back().seq;
    page.head = protocol::ScopeHead{page.next, sumOfItems(live).toHex()};
    page.changes = std::move(changes);
    return page;
}

} // namespace yizhan::fakes
