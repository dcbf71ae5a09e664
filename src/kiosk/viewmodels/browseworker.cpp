// SPDX-License-Identifier: GPL-3.0-or-later
#include "browseworker.h"

#include "browsedesk.h"

namespace yizhan::viewmodels {

BrowseWorker::BrowseWorker(QString dataDirectory, std::optional<catalogue::GeoPoint> station, QObject *parent)
    : QObject(parent),
      m_thread(std::make_unique<BrowseDesk>(std::move(dataDirectory), station), QStringLiteral("browse"))
{
}

BrowseWorker::~BrowseWorker() = default;

QFuture<CatalogueState> BrowseWorker::reload()
{
    return m_thread.post([](BrowseDesk &desk) { return desk.reload(); });
}

QFuture<CatalogueGlance> BrowseWorker::glance()
{
    return m_thread.post([](BrowseDesk &desk) { return desk.glance(); });
}

QFuture<BrowseAnswer> BrowseWorker::browse(const BrowseRequest &request)
{
    return m_thread.post([request](BrowseDesk &desk) { return desk.browse(request); });
}

QFuture<SearchGlance> BrowseWorker::search(const SearchRequest &request)
{
    return m_thread.post([request](BrowseDesk &desk) { return desk.search(request); });
}

QFuture<VacancyAnswer> BrowseWorker::vacancy(const QString &id, EpochDay today)
{
    return m_thread.post([id, today](BrowseDesk &desk) { return desk.vacancy(id, today); });
}

QFuture<std::optional<catalogue::Course>> BrowseWorker::course(const QString &id, EpochDay today)
{
    return m_thread.post([id, today](BrowseDesk &desk) { return desk.course(id, today); });
}

} // namespace yizhan::viewmodels
