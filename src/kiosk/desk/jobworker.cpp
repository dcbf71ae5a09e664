// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobworker.h"

namespace yizhan::desk {

JobWorker::JobWorker(QString dataDirectory, std::optional<catalogue::GeoPoint> station)
    : m_desk(std::make_unique<JobDesk>(std::move(dataDirectory), station), QStringLiteral("jobs"))
{
}

QFuture<Result<QDateTime>> JobWorker::reload()
{
    return m_desk.ask([](JobDesk &desk) { return desk.reload(); });
}

QFuture<Result<CatalogueGlance>> JobWorker::glance()
{
    return m_desk.ask([](JobDesk &desk) { return desk.glance(); });
}

QFuture<BrowseAnswer> JobWorker::browse(const BrowseRequest &request)
{
    return m_desk.ask([this, request](JobDesk &desk) {
        BrowseAnswer answer = desk.browse(request);
        if (!desk.typed().ready())
            prepareSearch(); // behind what waits by now: the first screen does not wait for it
        return answer;
    });
}

void JobWorker::prepareSearch()
{
    m_desk.tell([](JobDesk &desk) {
        if (const auto made = desk.typed().prepare(); !made)
            qWarning("search: %s", qUtf8Printable(made.error().toString()));
    });
}

QFuture<SearchGlance> JobWorker::search(const SearchRequest &request)
{
    return m_desk.ask([request](JobDesk &desk) { return desk.search(request); });
}

QFuture<Result<VacancyAnswer>> JobWorker::vacancy(const QString &id, EpochDay today)
{
    return m_desk.ask([id, today](JobDesk &desk) { return desk.vacancy(id, today); });
}

} // namespace yizhan::desk
