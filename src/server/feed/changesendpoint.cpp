// SPDX-License-Identifier: GPL-3.0-or-later
#include "changesendpoint.h"

#include "compression.h"
#include "feedpage.h"
#include "feedseal.h"
#include "httpfields.h"
#include "scopename.h"

namespace yizhan::feed {

using protocol::Request;
using protocol::Response;

struct ChangesEndpoint::Asked
{
    ChangesQuery query;
    PageEncoding encoding = PageEncoding::Identity;
    bool mayWait = false;

    explicit Asked(const Request &request) : query(parseChangesQuery(request))
    {
        if (const auto accepted = request.field("accept-encoding"); accepted && acceptsZstd(*accepted))
            encoding = PageEncoding::Zstd;
        mayWait = query.waitSeconds > 0 && !request.waited;
    }
    [[nodiscard]] const FeedPosition &position() const { return query.position; }
    [[nodiscard]] PageKey key(const QString &epoch, const ScopeState &state) const
    {
        return {epoch, position().scope, position().after, state.head, encoding, state.shrunk};
    }
};

namespace {

// Built once and sent to every kiosk: worth some milliseconds. Measured in tests/bench/bench_feed.cpp.
constexpr int pageCompressionLevel = 9;

// A page that reaches the head says "this is all there is, at this time": a kiosk shows that time, so it must
// not grow old in the cache. Whoever asks later gets one that was read and signed anew.
constexpr qint64 lastPageFreshMs = 5000;

/// A page before the last one is good for a while even when the head has moved; the last is not.
const char *cacheControl(const QString &scope, bool last)
{
    if (protocol::isOfSome(scope))
        return last ? "private, no-cache" : "private, max-age=60";
    return last ? "no-cache" : "public, max-age=60";
}

Response parkUntilMoved(const ChangesQuery &query)
{
    constexpr int msPerSecond = 1000;
    Response response;
    response.park = protocol::Park{query.position.scope.toStdString(), query.position.after,
                                   query.waitSeconds * msPerSecond};
    return response;
}

/// What is not what was published is not served: kiosks keep what they hold, and who holds nothing takes the
/// last snapshot.
Response damagedScope()
{
    Response response = Response::problem(503, "damaged", "The catalogue is damaged");
    response.fields.emplace_back("Retry-After", "30");
    return response;
}

Response refusal(const Error &error)
{
    if (error.code == ErrorCode::Resnapshot)
        return Response::problem(410, "resnapshot", "Take a new snapshot");
    if (error.code == ErrorCode::Corrupt)
        return damagedScope();
    Response response = Response::problem(503, "database", "The database does not answer");
    response.fields.emplace_back("Retry-After", "5");
    return response;
}

} // namespace

bool ChangesEndpoint::isFresh(const CachedPage &page) const
{
    return !page.last || m_clock.monotonicMs() - page.madeAtMs < lastPageFreshMs;
}

std::string ChangesEndpoint::encode(protocol::FeedPage page, PageEncoding encoding) const
{
    page.time = m_clock.nowUtc();
    const QByteArray sealed = protocol::sealFeedPage(protocol::encodeFeedPage(page), m_key);
    if (encoding == PageEncoding::Identity)
        return sealed.toStdString();
    return protocol::zstdCompress(sealed, pageCompressionLevel).toStdString();
}

Response ChangesEndpoint::pageResponse(const CachedPage &page, const Asked &asked) const
{
    Response response;
    response.fields = {{"Content-Type", protocol::feedContentType},
                       {"Vary", "Accept-Encoding"},
                       {"Cache-Control", cacheControl(asked.position().scope, page.last)}};
    if (asked.encoding == PageEncoding::Zstd)
        response.fields.emplace_back("Content-Encoding", "zstd");
    response.body = page.bytes;
    return response;
}

std::optional<Response> ChangesEndpoint::known(const Asked &asked) const
{
    const auto view = m_board.of(asked.position().scope);
    if (view && view->damaged)
        return damagedScope();
    // The board may be a moment old: what does not fit is judged by the database.
    if (!view || !checkPosition(asked.position(), view->epoch, view->state))
        return std::nullopt;
    if (asked.mayWait && asked.position().after == view->state.head)
        return parkUntilMoved(asked.query);
    const CachedPage page = m_cache.find(asked.key(view->epoch, view->state));
    if (!page.bytes || !isFresh(page))
        return std::nullopt;
    return pageResponse(page, asked);
}

std::optional<Response> ChangesEndpoint::fromMemory(const Request &request) const
{
    const Asked asked(request);
    if (!asked.query.problem.empty())
        return badParameter(asked.query.problem);
    return known(asked);
}

Response ChangesEndpoint::answer(const Request &request)
{
    const Asked asked(request);
    if (!asked.query.problem.empty())
        return badParameter(asked.query.problem);
    if (auto response = known(asked)) // another thread may have built it meanwhile
        return *std::move(response);
    auto response = build(asked);
    if (!response)
        return refusal(response.error());
    return *std::move(response);
}

Result<Response> ChangesEndpoint::build(const Asked &asked)
{
    YIZHAN_TRY_LET(ReaderConnection *const connection, m_connections.here());
    auto read = connection->reader.read(asked.position());
    if (!read) {
        if (read.error().code != ErrorCode::Resnapshot && read.error().code != ErrorCode::Busy)
            m_connections.drop();
        return fail(std::move(read).error());
    }
    m_board.report(read->page.epoch.id, read->state);
    if (asked.mayWait && asked.position().after == read->state.head)
        return parkUntilMoved(asked.query);
    const PageKey key = asked.key(read->page.epoch.id, read->state);
    const bool last = read->page.head.has_value();
    const CachedPage page{std::make_shared<const std::string>(encode(std::move(read->page), asked.encoding)),
                          last, m_clock.monotonicMs()};
    if (read->state.head > 0) // names that clients invent do not fill the cache
        m_cache.put(key, page);
    return pageResponse(page, asked);
}

} // namespace yizhan::feed
