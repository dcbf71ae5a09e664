// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguestatus.h"
#include "exchange.h"
#include "filedownload.h"
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
/// What FileDownload is to fetch.
[[nodiscard]] RemoteFile remoteFileOf(const LatestSnapshot &snapshot);
/// A snapshot of the same scope and epoch whose download into `folder` was begun, if any. Downloads of other
/// histories of the scope are dropped.
[[nodiscard]] std::optional<LatestSnapshot> unfinishedSnapshot(const QString &folder,
                                                               const LatestSnapshot &latest);

/// The bytes of a page as they were signed. Errors: Protocol (`http.encoding`), Corrupt (`feed.packing`),
/// TooLarge (`feed.too_large`).
[[nodiscard]] Result<QByteArray> unpackedPage(const Answer &answer);
/// Errors: Protocol (`snapshot.latest`).
[[nodiscard]] Result<LatestSnapshot> latestSnapshotOf(const QByteArray &body);
/// The member `code` of an RFC 9457 problem, empty when there is none.
[[nodiscard]] QByteArray problemCodeOf(const QByteArray &body);
/// The error that a status other than the expected one stands for: Resnapshot for 410, Busy for 429 and 503,
/// NotFound for 404, else Protocol (`http.elsewhere`: the network sends us to a page of its own,
/// `http.failing`: the server's own trouble, `http.refused`: what we ask is not accepted). `body` may say
/// more: Busy with `http.damaged` where the server's catalogue is damaged; Untrusted where it does not let
/// this device in (`device.not_enrolled`, `device.revoked`, …), Busy with `signature.time`.
[[nodiscard]] Error statusError(const TransferHead &head, const QByteArray &body = {});
/// Whether an answer is none of the server's: it never redirects, and 511 is for networks that want a login.
[[nodiscard]] bool isFromElsewhere(const TransferHead &head);
/// Whether an error says that something came which the catalogue must not take over: unsigned, signed by
/// another key, changed on its way, of an older history, an answer to another question, or a catalogue that
/// lost most of itself. What `yizhan doctor` names.
[[nodiscard]] bool isRefusal(const Error &error);

/// Whether it fails again until somebody sees to it: what answers is not whom this kiosk believes. The screen
/// says so; what a bad line may have done to an answer is not counted.
[[nodiscard]] bool needsSomebody(const Error &error);

/// Whether the server does not let this kiosk in until somebody enrols it anew, or thaws it at the server
/// (`device.unknown`, `device.revoked`, `device.frozen`). Unsigned: good for offering that, for no more.
[[nodiscard]] bool asksForEnrolment(const Error &error);

/// Milliseconds from Retry-After (seconds or a date), at most an hour; 0 when absent.
[[nodiscard]] qint64 retryAfterMs(const TransferHead &head, const QDateTime &now);
/// Milliseconds from Yizhan-Next-Sync, at most a day; 0 when absent.
[[nodiscard]] qint64 nextSyncMs(const TransferHead &head);
/// Unix seconds from Yizhan-Time, by which a server that refuses a signature says what time it has. Nothing
/// where the field is absent or holds no time up to the year 9999: nobody has signed it.
[[nodiscard]] std::optional<qint64> statedTimeS(const TransferHead &head);

} // namespace yizhan::sync
