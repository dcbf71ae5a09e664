// SPDX-License-Identifier: GPL-3.0-or-later
#include "browseworker.h"

#include "browsedesk.h"

#include <QPromise>

namespace yizhan::viewmodels {

BrowseWorker::BrowseWorker(QString dataDirectory, std::optional<catalogue::GeoPoint> station, QObject *parent)
    : QObject(parent), m_desk(std::make_unique<BrowseDesk>(std::move(dataDirectory), station))
{
    m_desk->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("browse"));
    m_thread.start();
}

BrowseWorker::~BrowseWorker()
{
    QMetaObject::invokeMethod(m_desk.get(), &BrowseDesk::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template <typename Answer, typename Work>
QFuture<Answer> BrowseWorker::post(Work &&work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(
        m_desk.get(),
        [promise = std::move(promise), work = std::forward<Work>(work)] {
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<CatalogueState> BrowseWorker::reload()
{
    return post<CatalogueState>([desk = m_desk.get()] { return desk->reload(); });
}

QFuture<CatalogueGlance> BrowseWorker::glance()
{
    return post<CatalogueGlance>([desk = m_desk.get()] { return desk->glance(); });
}

QFuture<BrowseAnswer> BrowseWorker::browse(const BrowseRequest &request)
{
    return post<BrowseAnswer>([desk = m_desk.get(), request] { return desk->browse(request); });
}

QFuture<SearchGlance> BrowseWorker::search(const SearchRequest &request)
{
    return post<SearchGlance>([desk = m_desk.get(), request] { return desk->search(request); });
}

QFuture<VacancyAnswer> BrowseWorker::vacancy(const QString &id, EpochDay today)
{
    return post<VacancyAnswer>([desk = m_desk.get(), id, today] { return desk->vacancy(id, today); });
}

} // namespace yizhan::viewmodels
