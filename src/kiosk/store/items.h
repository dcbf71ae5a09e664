// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epochday.h"
#include "kind.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace yizhan::store {

/// An item of the catalogue as it is stored, before it is read.
struct ItemBody
{
    qint64 row = 0;     ///< item.rowid
    EpochDay until = 0; ///< last day shown; 0 = none
    QByteArray body;
    bool shared = false; ///< it stands in a scope that is everybody's: see protocol::isOfSome()
};

/// The items of one kind, unread. What Items stands on; nothing else uses it.
class ItemBodies
{
public:
    ItemBodies(storage::Database &database, const char *kind);

    [[nodiscard]] Result<ItemBody> byId(const QString &id, EpochDay today);
    [[nodiscard]] Result<ItemBody> byRow(qint64 row);
    [[nodiscard]] Result<void> forEach(EpochDay today, const std::function<void(const ItemBody &)> &visit);
    /// Says in the log that an item of the kind is passed over.
    void passedOver(const Error &error) const;

private:
    [[nodiscard]] tl::unexpected<Error> missing() const;

    storage::Database &m_database;
    QString m_kind;
};

/// An item, read in full.
template <typename T>
struct Item
{
    T value;
    EpochDay until = 0; ///< last day shown; 0 = none
    qint64 row = 0;     ///< item.rowid
    /// It stands in a scope that is everybody's, so that the server has a page of it for phones.
    bool shared = false;
};

/// The items of one kind in an open catalogue. Belongs to the thread of its database, which outlives it.
/// Errors of all: those of sqlError().
template <catalogue::ItemKind T>
class Items
{
public:
    explicit Items(storage::Database &database) : m_bodies(database, catalogue::Kind<T>::name) {}

    /// Those that may be shown on `today`, by their ids. One that cannot be read is passed over with a
    /// warning.
    [[nodiscard]] Result<std::vector<T>> all(EpochDay today)
    {
        std::vector<T> items;
        YIZHAN_TRY(m_bodies.forEach(today, [&](const ItemBody &stored) {
            auto item = m_decoder.decode(stored.body);
            if (item)
                items.push_back(*std::move(item));
            else
                m_bodies.passedOver(item.error());
        }));
        return items;
    }

    /// One by its id; one that ended before `today` is not found, 0 finds it whatever its day. Where several
    /// scopes hold it, the one that lives longest. Errors: NotFound (`item.missing`), Protocol (a body that
    /// does not read).
    [[nodiscard]] Result<Item<T>> byId(const QString &id, EpochDay today = 0)
    {
        return read(m_bodies.byId(id, today));
    }
    /// One by its item.rowid, whatever its day. Errors: as of byId().
    [[nodiscard]] Result<Item<T>> byRow(qint64 row) { return read(m_bodies.byRow(row)); }

private:
    [[nodiscard]] Result<Item<T>> read(Result<ItemBody> stored)
    {
        if (!stored)
            return fail(std::move(stored).error());
        YIZHAN_TRY_LET(T value, m_decoder.decode(stored->body));
        return Item<T>{std::move(value), stored->until, stored->row, stored->shared};
    }

    ItemBodies m_bodies;
    typename catalogue::Kind<T>::Decoder m_decoder;
};

} // namespace yizhan::store
