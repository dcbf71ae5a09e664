// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguestatus.h"
#include "feedpage.h"
#include "result.h"
#include "synctransport.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

/// The server's interface as a kiosk sees it: which requests there are and what their answers mean. Pure.
namespace yizhan::sync {

/// What `GET /v1/snapshots/latest` says.
struct LatestSnapshot
{
    QString scope;
    QString epoch;
    qint64 cursor = 0;
    qint64 size = 0;   ///< bytes of the file
    QString file;      ///< a plain file name, checked
    QByteArray sha256; ///< of the whole file, 32 bytes
};

/// Most bytes of an answer that is kept in memory, as it travels.
constexpr qsizetype maxAnswerBytes = 32 * 1024 * 1024;

/// The page after what is held. `waitSeconds` > 0 asks the server to hold the request until there is
/// something new.
[[nodiscard]] TransferRequest changesRequest(const store::ScopeStatus &held, int waitSeconds);
[[nodiscard]] TransferRequest latestSnapshotRequest(const QString &scope);
/// The file from `offset` on, provided it is still the one with `etag`.
[[nodiscard]] TransferRequest snapshotFileRequest(const QString &file, qint64 offset, const QByteArray &etag);

/// Errors: Protocol (`feed.…`, `http.encoding`), Corrupt (`zstd.corrupt`), TooLarge (`zstd.bomb`).
[[nodiscard]] Result<protocol::FeedPage> feedPageOf(const TransferHead &head, const QByteArray &body);
/// Errors: Protocol (`snapshot.latest`).
[[nodiscard]] Result<LatestSnapshot> latestSnapshotOf(const QByteArray &body);
/// The member `code` of an RFC 9457 problem, empty when there is none.
[[nodiscard]] QByteArray problemCodeOf(const QByteArray &body);
/// The error that a status other than the expected one stands for: Resnapshot for 410, Busy for 429 and 503,
/// NotFound for 404, else Protocol (`http.status`).
[[nodiscard]] Error statusError(const TransferHead &head);

/// The server's time from the field Date, nothing when absent or malformed (RFC 9110, 5.6.7).
[[nodiscard]] std::optional<QDateTime> serverTimeOf(const TransferHead &head);
/// Milliseconds from Retry-After (seconds or a date), at most an hour; 0 when absent.
[[nodiscard]] qint64 retryAfterMs(const TransferHead &head, const QDateTime &now);
/// Milliseconds from Yizhan-Next-Sync, at most a day; 0 when absent.
[[nodiscard]] qint64 nextSyncMs(const TransferHead &head);

} // namespace yizhan::sync
