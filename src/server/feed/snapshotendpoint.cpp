// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotendpoint.h"

#include "feedpage.h"
#include "filebody.h"
#include "requestparameters.h"
#include "scopename.h"

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

} // namespace

Response SnapshotEndpoint::latest(const Request &request) const
{
    const auto scope = scopeParameter(request);
    const auto schema = schemaParameter(request);
    if (!scope || !schema)
        return badParameter(scope ? "schema" : "scope");
    const auto view = m_board.of(*scope);
    const auto snapshot =
        view ? m_shelf.latest(*scope, view->epoch, *schema, view->state.head) : std::nullopt;
    // Before the floor, as beyond the head, the feed could not go on from it.
    if (!snapshot || snapshot->cursor < view->state.floor)
        return Response::problem(404, "no_snapshot", "There is no snapshot of this scope");
    Response response = Response::json(200, toJson(*snapshot));
    response.fields.emplace_back("Cache-Control",
                                 protocol::isOfSome(snapshot->scope) ? "private, no-cache" : "no-cache");
    return response;
}

Response SnapshotEndpoint::file(const Request &request, const std::string &name) const
{
    const auto snapshot = m_shelf.find(QString::fromStdString(name));
    if (!snapshot)
        return Response::problem(404, "not_found", "Not found");
    const QString path = m_shelf.folder() + QLatin1Char('/') + snapshot->file;
    // The name holds a hash of what is signed, and that a hash of the content.
    return fileResponse(request, {path, static_cast<quint64>(snapshot->size), "\"" + name + "\"",
                                  protocol::isOfSome(snapshot->scope)});
}

} // namespace yizhan::feed
