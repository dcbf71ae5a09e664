// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotendpoint.h"

#include "feedpage.h"
#include "httpfields.h"
#include "requestparameters.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::feed {

using protocol::Request;
using protocol::Response;

namespace {

std::string toJson(const ShelvedSnapshot &snapshot)
{
    const QJsonObject object{
        {QStringLiteral("scope"), snapshot.scope},
        {QStringLiteral("epoch"), snapshot.epoch},
        {QStringLiteral("schema"), snapshot.schema},
        {QStringLiteral("cursor"), snapshot.cursor},
        {QStringLiteral("rows"), snapshot.rows},
        {QStringLiteral("size"), snapshot.size},
        {QStringLiteral("file"), snapshot.file},
        {QStringLiteral("sha256"), QString::fromLatin1(snapshot.sha256.toHex())},
        {QStringLiteral("created_at"), snapshot.createdAt},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::string contentRange(const ByteRange &range, quint64 size)
{
    return "bytes " + std::to_string(range.offset) + "-" + std::to_string(range.offset + range.length - 1) +
           "/" + std::to_string(size);
}

/// The range to send; the whole when If-Range names another version of the file (RFC 9110 13.1.5).
RangeRequest wantedRange(const Request &request, const std::string &etag, quint64 size)
{
    const auto range = request.field("range");
    const auto condition = request.field("if-range");
    if (!range || request.method != "GET" || (condition && !namesEtag(*condition, etag, true)))
        return {};
    return parseRange(*range, size);
}

} // namespace

Response SnapshotEndpoint::latest(const Request &request) const
{
    const auto scope = scopeParameter(request);
    const auto schema = schemaParameter(request);
    if (!scope || !schema)
        return badParameter(scope ? "schema" : "scope");
    const auto view = m_board.of(*scope);
    const auto snapshot = view ? m_shelf.latest(*scope, view->epoch, *schema) : std::nullopt;
    // Beyond the head or before the floor the feed could not go on from it.
    if (!snapshot || snapshot->cursor > view->state.head || snapshot->cursor < view->state.floor)
        return Response::problem(404, "no_snapshot", "There is no snapshot of this scope");
    Response response = Response::json(200, toJson(*snapshot));
    response.fields.emplace_back("Cache-Control", "no-cache");
    return response;
}

Response SnapshotEndpoint::file(const Request &request, const std::string &name) const
{
    const auto snapshot = m_shelf.find(QString::fromStdString(name));
    if (!snapshot)
        return Response::problem(404, "not_found", "Not found");
    const auto size = static_cast<quint64>(snapshot->size);
    const std::string etag = "\"" + name + "\""; // the name holds a hash of the content
    const RangeRequest wanted = wantedRange(request, etag, size);
    if (wanted.kind == RangeKind::Unsatisfiable) {
        Response response = Response::problem(416, "range", "The range begins behind the end of the file");
        response.fields.emplace_back("Content-Range", "bytes */" + std::to_string(size));
        return response;
    }
    Response response;
    response.fields = {{"Content-Type", "application/octet-stream"},
                       {"ETag", etag},
                       {"Accept-Ranges", "bytes"},
                       {"Cache-Control", "public, max-age=604800, immutable, no-transform"}};
    if (const auto known = request.field("if-none-match"); known && namesEtag(*known, etag, false)) {
        response.status = 304;
        return response;
    }
    ByteRange range{0, size};
    if (wanted.kind == RangeKind::Part) {
        range = wanted.range;
        response.status = 206;
        response.fields.emplace_back("Content-Range", contentRange(range, size));
    }
    const QString path = m_shelf.folder() + QLatin1Char('/') + snapshot->file;
    response.file = protocol::FileRange{QFile::encodeName(path).toStdString(), range.offset, range.length};
    return response;
}

} // namespace yizhan::feed
