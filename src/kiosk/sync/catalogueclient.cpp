// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueclient.h"

#include "compression.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QUrlQuery>

namespace yizhan::sync {

namespace {

constexpr qsizetype maxPageBytes = 128 * 1024 * 1024;
constexpr qint64 maxSnapshotBytes = 4LL * 1024 * 1024 * 1024;
constexpr int waitMarginMs = 15'000; ///< a held request is answered a little after its time at the latest

QByteArray target(const char *path, const QUrlQuery &query)
{
    return QByteArray(path) + '?' + query.toString(QUrl::FullyEncoded).toUtf8();
}

QUrlQuery scopeQuery(const QString &scope)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("scope"), scope);
    query.addQueryItem(QStringLiteral("schema"), QString::number(protocol::schemaMajor));
    return query;
}

/// A number of seconds in a field, as milliseconds within 0 … `limit`.
qint64 secondsField(const QByteArray &value, qint64 limit)
{
    bool ok = false;
    const qint64 seconds = value.trimmed().toLongLong(&ok);
    return ok ? qBound(qint64(0), seconds, limit / 1000) * 1000 : 0;
}

std::optional<QDateTime> httpDate(const QByteArray &value)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(value),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

TransferRequest changesRequest(const store::ScopeStatus &held, int waitSeconds)
{
    QUrlQuery query = scopeQuery(held.scope);
    if (!held.epoch.isEmpty())
        query.addQueryItem(QStringLiteral("epoch"), held.epoch);
    query.addQueryItem(QStringLiteral("after"), QString::number(held.cursor));
    TransferRequest request;
    if (waitSeconds > 0) {
        query.addQueryItem(QStringLiteral("wait"), QString::number(waitSeconds));
        request.idleTimeoutMs = waitSeconds * 1000 + waitMarginMs;
    }
    request.target = target("/v1/changes", query);
    request.fields = {{"Accept-Encoding", "zstd"}, {"Accept", protocol::feedContentType}};
    return request;
}

TransferRequest latestSnapshotRequest(const QString &scope)
{
    TransferRequest request;
    request.target = target("/v1/snapshots/latest", scopeQuery(scope));
    request.fields = {{"Accept-Encoding", "identity"}};
    return request;
}

TransferRequest snapshotFileRequest(const QString &file, qint64 offset, const QByteArray &etag)
{
    TransferRequest request;
    request.target = "/v1/snapshots/" + file.toLatin1();
    request.fields = {{"Accept-Encoding", "identity"}};
    if (offset > 0) {
        request.fields.emplace_back("Range", "bytes=" + QByteArray::number(offset) + '-');
        request.fields.emplace_back("If-Range", etag);
    }
    return request;
}

Result<protocol::FeedPage> feedPageOf(const TransferHead &head, const QByteArray &body)
{
    const QByteArray encoding = head.field("content-encoding").toLower();
    if (encoding == "zstd") {
        YIZHAN_TRY_LET(const QByteArray page, protocol::zstdDecompress(body, maxPageBytes));
        return protocol::decodeFeedPage(page);
    }
    if (!encoding.isEmpty() && encoding != "identity") {
        return fail(ErrorCode::Protocol, "http.encoding",
                    QStringLiteral("an encoding that was not asked for: %1")
                        .arg(QString::fromLatin1(encoding.left(40))));
    }
    return protocol::decodeFeedPage(body);
}

Result<LatestSnapshot> latestSnapshotOf(const QByteArray &body)
{
    static const QRegularExpression fileName(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,150}\\.yzsnap$"));
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    LatestSnapshot latest;
    latest.scope = object.value(QLatin1String("scope")).toString();
    latest.epoch = object.value(QLatin1String("epoch")).toString();
    latest.cursor = object.value(QLatin1String("cursor")).toInteger(-1);
    latest.size = object.value(QLatin1String("size")).toInteger(-1);
    latest.file = object.value(QLatin1String("file")).toString();
    latest.sha256 = QByteArray::fromHex(object.value(QLatin1String("sha256")).toString().toLatin1());
    const bool sound = !latest.scope.isEmpty() && !latest.epoch.isEmpty() && latest.cursor >= 0 &&
                       latest.size > 0 && latest.size <= maxSnapshotBytes && latest.sha256.size() == 32 &&
                       fileName.match(latest.file).hasMatch();
    if (!sound)
        return fail(ErrorCode::Protocol, "snapshot.latest",
                    QStringLiteral("not a description of a snapshot"));
    return latest;
}

QByteArray problemCodeOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(QLatin1String("code")).toString().toUtf8();
}

Error statusError(const TransferHead &head)
{
    const QString detail = QStringLiteral("the server answered %1").arg(head.status);
    switch (head.status) {
    case 404:
        return {ErrorCode::NotFound, QStringLiteral("http.404"), detail};
    case 410:
        return {ErrorCode::Resnapshot, QStringLiteral("http.410"), detail};
    case 429:
    case 503:
        return {ErrorCode::Busy, QStringLiteral("http.busy"), detail};
    default:
        return {ErrorCode::Protocol, QStringLiteral("http.status"), detail};
    }
}

std::optional<QDateTime> serverTimeOf(const TransferHead &head)
{
    return httpDate(head.field("date"));
}

qint64 retryAfterMs(const TransferHead &head, const QDateTime &now)
{
    constexpr qint64 hourMs = 3600 * 1000;
    const QByteArray value = head.field("retry-after");
    if (const auto date = httpDate(value))
        return qBound(qint64(0), now.msecsTo(*date), hourMs);
    return secondsField(value, hourMs);
}

qint64 nextSyncMs(const TransferHead &head)
{
    return secondsField(head.field("yizhan-next-sync"), 24LL * 3600 * 1000);
}

} // namespace yizhan::sync
