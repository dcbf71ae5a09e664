// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueclient.h"

#include "compression.h"
#include "feedpage.h"
#include "lastsecond.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <optional>

namespace yizhan::sync {

namespace {

// A page ends behind some 256 KiB, or holds one change, whose body has 256 KiB at most
// (docs/formats/feed.md).
constexpr qsizetype maxPageBytes = 4 * 1024 * 1024;
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
    time.setTimeZone(QTimeZone::utc());
    return time;
}

/// The form of `GET /v1/snapshots/latest`, which is also what is kept with a download.
Result<LatestSnapshot> snapshotFrom(const QJsonObject &object)
{
    static const QRegularExpression fileName(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,150}\\.yzsnap$"));
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

RemoteFile remoteFileOf(const LatestSnapshot &snapshot)
{
    const QJsonObject about{{QStringLiteral("scope"), snapshot.scope},
                            {QStringLiteral("epoch"), snapshot.epoch},
                            {QStringLiteral("cursor"), snapshot.cursor},
                            {QStringLiteral("size"), snapshot.size},
                            {QStringLiteral("file"), snapshot.file},
                            {QStringLiteral("sha256"), QString::fromLatin1(snapshot.sha256.toHex())}};
    return {"/v1/snapshots/" + snapshot.file.toLatin1(), snapshot.file, snapshot.size, snapshot.sha256,
            about};
}

std::optional<LatestSnapshot> unfinishedSnapshot(const QString &folder, const LatestSnapshot &latest)
{
    std::optional<LatestSnapshot> begun;
    for (const RemoteFile &file : FileDownload::unfinished(folder)) {
        const auto snapshot = snapshotFrom(file.about);
        if (!snapshot || snapshot->scope != latest.scope)
            continue;
        if (snapshot->epoch == latest.epoch && snapshot->file == file.name && !begun)
            begun = *snapshot;
        else
            FileDownload::drop(folder, file.name);
    }
    return begun;
}

Result<QByteArray> unpackedPage(const Answer &answer)
{
    const QByteArray encoding = answer.head.field("content-encoding").toLower();
    if (encoding.isEmpty() || encoding == "identity")
        return answer.body;
    if (encoding != "zstd") {
        return fail(ErrorCode::Protocol, "http.encoding",
                    QStringLiteral("an encoding that was not asked for: %1")
                        .arg(QString::fromLatin1(encoding.left(40))));
    }
    auto page = protocol::zstdDecompress(answer.body, maxPageBytes);
    if (page)
        return page;
    const bool bomb = page.error().code == ErrorCode::TooLarge;
    return fail(page.error().code, bomb ? "feed.too_large" : "feed.packing", page.error().detail);
}

Result<LatestSnapshot> latestSnapshotOf(const QByteArray &body)
{
    return snapshotFrom(QJsonDocument::fromJson(body).object());
}

QByteArray problemCodeOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(QLatin1String("code")).toString().toUtf8();
}

bool isFromElsewhere(const TransferHead &head)
{
    constexpr int networkAuthenticationRequired = 511; // RFC 6585
    return (head.status >= 300 && head.status < 400) || head.status == networkAuthenticationRequired;
}

bool isRefusal(const Error &error)
{
    static constexpr std::array<QLatin1String, 5> kinds{QLatin1String("feed."), QLatin1String("snapshot."),
                                                        QLatin1String("scope."), QLatin1String("zstd."),
                                                        QLatin1String("file.digest")};
    return error.code == ErrorCode::Untrusted ||
           std::any_of(kinds.begin(), kinds.end(),
                       [&](QLatin1String kind) { return error.reason.startsWith(kind); });
}

bool needsSomebody(const Error &error)
{
    return error.code == ErrorCode::Untrusted;
}

bool asksForEnrolment(const Error &error)
{
    return error.reason == u"device.unknown" || error.reason == u"device.frozen" ||
           error.reason == u"device.revoked";
}

namespace {

/// What the server says of the device that asks. A time that does not fit mends itself: the next request
/// bears the server's.
std::optional<Error> deviceError(const QByteArray &code, const QString &detail)
{
    struct Said
    {
        const char *code;
        ErrorCode kind;
        const char16_t *reason;
    };
    static constexpr std::array sayings{
        Said{"signature.missing", ErrorCode::Untrusted, u"device.not_enrolled"},
        Said{"signature.invalid", ErrorCode::Untrusted, u"signature.invalid"},
        Said{"signature.time", ErrorCode::Busy, u"signature.time"},
        Said{"device.unknown", ErrorCode::Untrusted, u"device.unknown"},
        Said{"device.revoked", ErrorCode::Untrusted, u"device.revoked"},
        Said{"device.frozen", ErrorCode::Untrusted, u"device.frozen"},
        Said{"device.scope", ErrorCode::Untrusted, u"device.scope"},
    };
    const auto said =
        std::find_if(sayings.begin(), sayings.end(), [&code](const Said &each) { return code == each.code; });
    if (said == sayings.end())
        return std::nullopt;
    return Error{said->kind, QString::fromUtf16(said->reason), detail};
}

} // namespace

Error statusError(const TransferHead &head, const QByteArray &body)
{
    constexpr int unauthorized = 401;
    constexpr int forbidden = 403;
    constexpr int firstOfTheServersOwn = 500;
    const QString detail = QStringLiteral("the server answered %1").arg(head.status);
    if (isFromElsewhere(head))
        return {ErrorCode::Protocol, QStringLiteral("http.elsewhere"), detail};
    if (head.status == unauthorized || head.status == forbidden) {
        if (auto said = deviceError(problemCodeOf(body), detail))
            return *std::move(said);
    }
    switch (head.status) {
    case 404:
        return {ErrorCode::NotFound, QStringLiteral("http.404"), detail};
    case 410:
        return {ErrorCode::Resnapshot, QStringLiteral("http.410"), detail};
    case 503:
        if (problemCodeOf(body) == "damaged")
            return {ErrorCode::Busy, QStringLiteral("http.damaged"), detail};
        return {ErrorCode::Busy, QStringLiteral("http.busy"), detail};
    case 429:
        return {ErrorCode::Busy, QStringLiteral("http.busy"), detail};
    default:
        return {ErrorCode::Protocol,
                head.status >= firstOfTheServersOwn ? QStringLiteral("http.failing")
                                                    : QStringLiteral("http.refused"),
                detail};
    }
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

std::optional<qint64> statedTimeS(const TransferHead &head)
{
    bool ok = false;
    const qint64 seconds = head.field("yizhan-time").trimmed().toLongLong(&ok);
    return ok && seconds > 0 && seconds <= lastSecond ? std::optional(seconds) : std::nullopt;
}

} // namespace yizhan::sync
