// SPDX-License-Identifier: GPL-3.0-or-later
#include "changesendpoint.h"

#include "compression.h"
#include "feedpage.h"
#include "httpfields.h"

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
        mayWait = query.waitSeconds > 0 && !request.field("x-yizhan-waited");
    }
    [[nodiscard]] const FeedPosition &position() const { return query.position; }
    [[nodiscard]] PageKey key(const QString &epoch, qint64 head) const
    {
        return {epoch, position().scope, position().after, head, encoding};
    }
};

namespace {

// Built once and sent to every kiosk: worth some milliseconds. Measured in tests/bench/bench_feed.cpp.
constexpr int pageCompressionLevel = 9;

Response parkUntilMoved(const ChangesQuery &query)
{
    constexpr int msPerSecond = 1000;
    Response response;
    response.park = protocol::Park{query.position.scope.toStdString(), query.position.after,
                                   query.waitSeconds * msPerSecond};
    return response;
}

Response refusal(const Error &error)
{
    if (error.code == ErrorCode::Resnapshot)
        return Response::problem(410, "resnapshot", "Take a new snapshot");
    Response response = Response::problem(503, "database", "The database does not answer");
    response.fields.emplace_back("Retry-After", "5");
    return response;
}

std::string encode(const protocol::FeedPage &page, PageEncoding encoding)
{
    const QByteArray plain = protocol::encodeFeedPage(page);
    if (encoding == PageEncoding::Identity)
        return plain.toStdString();
    return protocol::zstdCompress(plain, pageCompressionLevel).toStdString();
}

} // namespace

Response ChangesEndpoint::pageResponse(const CachedPage &page, PageEncoding encoding) const
{
    Response response;
    response.fields = {
        {"Content-Type", protocol::feedContentType},
        {"Vary", "Accept-Encoding"},
        // A page before the last one is good for a while even when the head has moved; the last is not.
        {"Cache-Control", page.last ? "no-cache" : "public, max-age=60"}};
    if (!m_nextSync.empty())
        response.fields.emplace_back("Yizhan-Next-Sync", m_nextSync);
    if (encoding == PageEncoding::Zstd)
        response.fields.emplace_back("Content-Encoding", "zstd");
    response.body = page.bytes;
    return response;
}

std::optional<Response> ChangesEndpoint::known(const Asked &asked) const
{
    const auto view = m_board.of(asked.position().scope);
    // The board may be a moment old: what does not fit is judged by the database.
    if (!view || !checkPosition(asked.position(), view->epoch, view->state))
        return std::nullopt;
    if (asked.mayWait && asked.position().after == view->state.head)
        return parkUntilMoved(asked.query);
    const CachedPage page = m_cache.find(asked.key(view->epoch, view->state.head));
    if (!page.bytes)
        return std::nullopt;
    return pageResponse(page, asked.encoding);
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
    m_board.report(read->page.epoch, read->state);
    if (asked.mayWait && asked.position().after == read->state.head)
        return parkUntilMoved(asked.query);
    const CachedPage page{std::make_shared<const std::string>(encode(read->page, asked.encoding)),
                          read->page.head.has_value()};
    m_cache.put(asked.key(read->page.epoch, read->state.head), page);
    return pageResponse(page, asked.encoding);
}

} // namespace yizhan::feed
