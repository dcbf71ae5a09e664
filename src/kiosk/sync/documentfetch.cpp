// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfetch.h"

#include "catalogueclient.h"

namespace yizhan::sync {

using catalogue::DocumentRef;

namespace {

constexpr int ok = 200;
constexpr int partOfIt = 206;
constexpr int notFound = 404;
constexpr int gone = 410;
constexpr int behindTheEnd = 416;

bool isOfThisDocument(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Corrupt ||
           error.reason == u"file.too_long" || error.reason == u"file.range";
}

} // namespace

DocumentFetch::DocumentFetch(const Environment &environment, store::DocumentCache cache,
                             std::unique_ptr<WakeTimer> timer, std::unique_ptr<WakeTimer> deadline, Told told)
    : m_clock(environment.clock), m_cache(std::move(cache)), m_timer(std::move(timer)),
      m_told(std::move(told)), m_retry(environment.random, environment.maxFailures),
      m_exchange(environment.transport, environment.clock, std::move(deadline)), m_download(m_cache.folder())
{
}

DocumentFetch::~DocumentFetch()
{
    stop();
}

void DocumentFetch::want(const std::vector<DocumentRef> &documents)
{
    m_wanted = store::DocumentCache::withinBounds(documents);
    m_missing.clear();
    m_cache.tidy(m_wanted, m_clock.nowUtc());
    if (!m_exchange.underWay())
        nextIn(0);
}

void DocumentFetch::stop()
{
    m_timer->stop();
    m_exchange.stop();
}

void DocumentFetch::pollNow()
{
    if (!m_exchange.underWay())
        nextIn(0);
}

void DocumentFetch::nextIn(qint64 ms)
{
    m_timer->start(ms, [this] { next(); });
}

/// One document a turn: proving a large one takes as long as reading it.
void DocumentFetch::next()
{
    for (const DocumentRef &document : m_wanted) {
        if (m_missing.contains(document.digest) || m_proved.contains(document.digest))
            continue;
        if (!m_cache.prove(document))
            return fetch(document);
        m_proved.insert(document.digest);
        return nextIn(0);
    }
    if (m_told.settled)
        m_told.settled();
}

void DocumentFetch::fetch(const DocumentRef &document)
{
    m_current = document;
    const RemoteFile file{"/v1/documents/" + document.digest.toLatin1(), document.digest, document.size,
                          catalogue::sha256OfDigest(document.digest)};
    if (const auto opened = m_download.open(file); !opened)
        return failed(opened.error());
    if (m_download.complete())
        return finish();
    ExchangeTask task;
    task.request = m_download.request();
    task.head = [this](const TransferHead &head) { return m_download.begin(head); };
    task.data = [this](QByteArrayView piece) { return m_download.append(piece); };
    m_exchange.start(std::move(task), [this](Exchange::Outcome outcome) { conclude(std::move(outcome)); });
}

void DocumentFetch::conclude(Exchange::Outcome outcome)
{
    if (!outcome && !m_download.complete())
        return failed(outcome.error().error, outcome.error().head.value_or(TransferHead()));
    if (outcome && outcome->head.status != ok && outcome->head.status != partOfIt) {
        const int status = outcome->head.status;
        if (status == behindTheEnd)
            m_download.discard();
        if (status != notFound && status != gone)
            return failed(statusError(outcome->head, outcome->body), outcome->head);
        m_download.discard();
        return failed({ErrorCode::NotFound, QStringLiteral("document.missing"),
                       QStringLiteral("the server does not have it"), m_current.digest});
    }
    finish();
}

void DocumentFetch::finish()
{
    const auto path = m_download.finish();
    if (!path)
        return failed(path.error());
    m_retry.succeeded();
    m_proved.insert(m_current.digest);
    nextIn(0);
}

void DocumentFetch::failed(const Error &error, const TransferHead &head)
{
    if (isOfThisDocument(error)) { // the others need not wait for it
        m_missing.insert(m_current.digest);
        if (m_told.failed)
            m_told.failed(error, 0);
        return nextIn(0);
    }
    const auto delay = m_retry.afterFailure(error, retryAfterMs(head, m_clock.nowUtc()));
    if (m_told.failed)
        m_told.failed(error, delay.value_or(0));
    if (delay)
        nextIn(*delay);
    else if (m_told.settled)
        m_told.settled();
}

} // namespace yizhan::sync
