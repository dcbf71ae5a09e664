// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemworker.h"

#include "catalogueview.h"
#include "documentcache.h"
#include "items.h"

namespace yizhan::desk {

Result<QByteArray> ItemDesk::body(const char *kind, const QString &id, EpochDay today) const
{
    YIZHAN_TRY_LET(CatalogueView view, CatalogueView::open(m_dataDirectory));
    YIZHAN_TRY_LET(store::ItemBody stored, store::ItemBodies(view.database(), kind).byId(id, today));
    return std::move(stored.body);
}

bool ItemDesk::isShared(const char *kind, const QString &id, EpochDay today) const
{
    auto view = CatalogueView::open(m_dataDirectory);
    const auto stored = view ? store::ItemBodies(view->database(), kind).byId(id, today)
                             : Result<store::ItemBody>(fail(view.error()));
    return stored && stored->shared;
}

Result<std::vector<QByteArray>> ItemDesk::bodies(const char *kind, EpochDay today) const
{
    YIZHAN_TRY_LET(CatalogueView view, CatalogueView::open(m_dataDirectory));
    std::vector<QByteArray> bodies;
    YIZHAN_TRY(store::ItemBodies(view.database(), kind).forEach(today, [&](const store::ItemBody &stored) {
        bodies.push_back(stored.body);
    }));
    return bodies;
}

QString ItemDesk::document(const catalogue::DocumentRef &document) const
{
    return store::DocumentCache(m_dataDirectory).find(document).value_or(QString());
}

ItemWorker::ItemWorker(QString dataDirectory)
    : m_desk(std::make_unique<ItemDesk>(std::move(dataDirectory)), QStringLiteral("items"))
{
}

QFuture<Result<QByteArray>> ItemWorker::body(const char *kind, const QString &id, EpochDay today)
{
    return m_desk.ask([=](ItemDesk &desk) { return desk.body(kind, id, today); });
}

QFuture<bool> ItemWorker::isShared(const char *kind, const QString &id, EpochDay today)
{
    return m_desk.ask([=](ItemDesk &desk) { return desk.isShared(kind, id, today); });
}

QFuture<Result<std::vector<QByteArray>>> ItemWorker::bodies(const char *kind, EpochDay today)
{
    return m_desk.ask([=](ItemDesk &desk) { return desk.bodies(kind, today); });
}

QFuture<QString> ItemWorker::document(const catalogue::DocumentRef &document)
{
    return m_desk.ask([=](ItemDesk &desk) { return desk.document(document); });
}

} // namespace yizhan::desk
