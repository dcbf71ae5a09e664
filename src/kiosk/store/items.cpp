// SPDX-License-Identifier: GPL-3.0-or-later
#include "items.h"

#include "scopename.h"

#include <optional>

namespace yizhan::store {

namespace {

ItemBody bodyOf(const storage::Statement &row)
{
    return {row.integer(0), static_cast<EpochDay>(row.integer(1)), row.bytes(2),
            !protocol::isOfSome(row.text(3))};
}

// The scopes are named so that the index over (scope, kind, id) answers; a kiosk has a handful of them.
constexpr const char *shown = "SELECT rowid, until, body, scope FROM item WHERE scope IN (SELECT scope FROM "
                              "scope) AND kind = ? AND (until = 0 OR until >= ?) ";

} // namespace

ItemBodies::ItemBodies(storage::Database &database, const char *kind)
    : m_database(database), m_kind(QString::fromLatin1(kind))
{
}

Result<ItemBody> ItemBodies::byId(const QString &id, EpochDay today)
{
    YIZHAN_TRY_LET(auto select, m_database.prepare(QLatin1String(shown) +
                                                   QStringLiteral("AND id = ? ORDER BY until DESC")));
    YIZHAN_TRY(select.run(m_kind, static_cast<qint64>(today), id));
    std::optional<ItemBody> found;
    bool shared = false;
    YIZHAN_TRY(select.forEach([&](const storage::Statement &row) {
        ItemBody stored = bodyOf(row);
        shared = shared || stored.shared;
        if (!found)
            found = std::move(stored);
    }));
    if (!found)
        return missing();
    found->shared = shared;
    return *std::move(found);
}

Result<ItemBody> ItemBodies::byRow(qint64 row)
{
    YIZHAN_TRY_LET(auto select, m_database.prepare(QStringLiteral(
                                    "SELECT rowid, until, body, scope FROM item WHERE rowid = ?")));
    YIZHAN_TRY(select.run(row));
    YIZHAN_TRY_LET(auto stored, select.one(bodyOf));
    return stored ? Result<ItemBody>(*std::move(stored)) : missing();
}

Result<void> ItemBodies::forEach(EpochDay today, const std::function<void(const ItemBody &)> &visit)
{
    YIZHAN_TRY_LET(auto select, m_database.prepare(QLatin1String(shown) + QStringLiteral("ORDER BY id")));
    YIZHAN_TRY(select.run(m_kind, static_cast<qint64>(today)));
    return select.forEach([&](const storage::Statement &row) { visit(bodyOf(row)); });
}

void ItemBodies::passedOver(const Error &error) const
{
    qWarning("a %s is passed over: %s", qUtf8Printable(m_kind), qUtf8Printable(error.toString()));
}

tl::unexpected<Error> ItemBodies::missing() const
{
    return fail(ErrorCode::NotFound, "item.missing",
                QStringLiteral("the catalogue holds no such item, or its last day has passed"), m_kind);
}

} // namespace yizhan::store
