// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry.h"
#include "operation.h"
#include "verdict.h"

#include <QDateTime>
#include <QFuture>
#include <QString>

#include <optional>
#include <vector>

namespace yizhan::desk {

/// What a resident wants to send: a kind, what it is about, the fields as they were typed.
struct OperationDraft
{
    QString type; ///< of operations::operationTypes()
    QString about;
    QString refers;
    std::vector<operations::FieldValue> fields;
    QString scan = {}; ///< of a fair_scan, as checkin::encodeScan() writes it
};

/// Where an operation is on its way.
enum class ReceiptState {
    Waiting,   ///< 待发送: on the kiosk's disk
    Answered,  ///< 已送达: `verdict` says how
    SetAside,  ///< could not be delivered; staff look at it
    Cancelled, ///< 已取消
    Seen,      ///< 看到了: somebody of the station has read it
    Coming,    ///< 正在过来: somebody is on the way
    Done,      ///< 办好了: by what staff or bureau say
    NoAnswer,  ///< 没联系上: somebody has called, and was not answered
    Called,    ///< 电话打过了: somebody has spoken to them, and it goes on
    Attended,  ///< 来上课了: by what staff say
    Absent,    ///< 没来: they were not seen at the class
    TakenBack, ///< 已取消，待发出: taken back at this kiosk, and no server knows of that yet
};

/// What the kiosk knows of an operation afterwards: nothing personal.
struct Receipt
{
    QString code; ///< operations::newReceiptCode()
    QString type;
    QString aboutKind;
    QString about;
    QDateTime captured;
    ReceiptState state = ReceiptState::Waiting;
    std::optional<operations::Verdict> verdict;
    /// Whether this kiosk has given a place itself, out of those that were lent to it: it is had although the
    /// server has not answered.
    bool placeGiven = false;
    QDateTime since = {}; ///< UTC: when the station was told so; invalid while only this kiosk knows it
    /// It was taken back at this kiosk in vain: the server refused that, or it could not be delivered.
    bool notTakenBack = false;

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// What this kiosk knows of a code by itself.
struct KnownHere
{
    std::optional<Receipt> receipt; ///< where it took it
    /// Here, also where another kiosk took it.
    outbox::TakenBack takenBack = outbox::TakenBack::No;
};

/// Something that came to nothing, and why.
struct FailedReceipt
{
    Receipt receipt;
    QString reason; ///< a slug: of the verdict, or of what kept it from being delivered

    friend bool operator==(const FailedReceipt &, const FailedReceipt &) = default;
};

/// What of this kiosk's operations does not go up by itself, what was refused, and what was taken back: staff
/// are told.
struct Undelivered
{
    int aside = 0;     ///< could not be delivered
    bool lost = false; ///< an outbox was gone: what waited in it is not sent unless somebody finds it
    /// Those, and what was refused; the latest of each first.
    std::vector<FailedReceipt> failed = {};
    /// Codes, of whichever kiosk: taken back here, though the station may not have been told yet.
    std::vector<QString> takenBack = {};

    friend bool operator==(const Undelivered &, const Undelivered &) = default;
};

/// Takes what residents send, and tells what became of it: a worker thread over the outbox, or a test. Call
/// from one thread; the futures may finish on another, take the results with `then(context, …)`.
class OperationService
{
public:
    OperationService() = default;
    virtual ~OperationService() = default;
    Q_DISABLE_COPY_MOVE(OperationService)

    /// Whether this kiosk is enrolled, so that it can send at all.
    [[nodiscard]] virtual QFuture<Result<bool>> canSend() = 0;
    /// The mark of this kiosk, 16 hexadecimal digits; empty before it has one. Errors: those of sqlError().
    [[nodiscard]] virtual QFuture<Result<QString>> mark() = 0;
    /// Seals and keeps the draft: on the disk when the receipt comes, never before. Errors: those of
    /// operations::sealOperation(); Invalid (`device.not_enrolled`); Io, Database (the disk).
    [[nodiscard]] virtual QFuture<Result<Receipt>> submit(OperationDraft draft) = 0;
    /// What this kiosk knows of a code. Errors: those of sqlError().
    [[nodiscard]] virtual QFuture<Result<KnownHere>> receipt(const QString &code) = 0;
    /// The text of the ticket of a sign-up for a job fair, or an empty one: see fairTicket().
    [[nodiscard]] virtual QFuture<Result<QString>> ticket(const QString &code, bool placed) = 0;
    /// Errors: those of sqlError().
    [[nodiscard]] virtual QFuture<Result<Undelivered>> undelivered() = 0;
};

} // namespace yizhan::desk
