// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchworker.h"

#include "matchdesk.h"

#include <QPromise>

namespace yizhan::viewmodels {

MatchWorker::MatchWorker(QString dataDirectory, std::optional<catalogue::GeoPoint> station, QObject *parent)
    : QObject(parent), m_desk(std::make_unique<MatchDesk>(std::move(dataDirectory), station))
{
    m_desk->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("match"));
    m_thread.start();
}

MatchWorker::~MatchWorker()
{
    QMetaObject::invokeMethod(m_desk.get(), &MatchDesk::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template <typename Answer, typename Work>
QFuture<Answer> MatchWorker::post(Work &&work)
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

QFuture<MatchedPage> MatchWorker::match(const MatchRequest &request)
{
    return post<MatchedPage>([desk = m_desk.get(), request] { return desk->match(request); });
}

QFuture<MatchCounts> MatchWorker::counts(EpochDay today)
{
    return post<MatchCounts>([desk = m_desk.get(), today] { return desk->counts(today); });
}

} // namespace yizhan::viewmodels
