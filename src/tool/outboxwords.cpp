// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxwords.h"

#include "clock.h"
#include "errorwords.h"
#include "factwords.h"
#include "operationdesk.h"
#include "operationnames.h"
#include "operationwords.h"
#include "outboxdatabase.h"
#include "outboxfile.h"
#include "receiptcode.h"
#include "stationreceiptjson.h"
#include "toldreceipt.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

QString wayWords(desk::ReceiptState state)
{
    switch (state) {
    case desk::ReceiptState::Waiting:
        return QCoreApplication::translate("Tool", "waiting");
    case desk::ReceiptState::SetAside:
        return QCoreApplication::translate("Tool", "set aside");
    case desk::ReceiptState::Cancelled:
        return QCoreApplication::translate("Tool", "cancelled");
    case desk::ReceiptState::TakenBack:
        return QCoreApplication::translate("Tool", "cancelled, still to be sent");
    default:
        return QCoreApplication::translate("Tool", "answered");
    }
}

/// What staff made of it after the verdict; empty where the verdict is the last word.
QString staffWords(desk::ReceiptState state)
{
    switch (state) {
    case desk::ReceiptState::Seen:
        return words::operationStateName(u"seen"_s);
    case desk::ReceiptState::Coming:
        return words::operationStateName(u"coming"_s);
    case desk::ReceiptState::Done:
        return words::operationStateName(u"done"_s);
    case desk::ReceiptState::NoAnswer:
        return words::operationStateName(u"no_answer"_s);
    case desk::ReceiptState::Called:
        return words::operationStateName(u"called"_s);
    case desk::ReceiptState::Attended:
        return words::operationStateName(u"attended"_s);
    case desk::ReceiptState::Absent:
        return words::operationStateName(u"absent"_s);
    default:
        return {};
    }
}

QStringList stateWords(const desk::Receipt &receipt)
{
    QStringList words{wayWords(receipt.state)};
    if (const QString said = staffWords(receipt.state); !said.isEmpty())
        words.append(said);
    else if (receipt.verdict && receipt.state != desk::ReceiptState::Cancelled &&
             receipt.state != desk::ReceiptState::TakenBack)
        words.append(verdictWords(*receipt.verdict));
    else if (receipt.state == desk::ReceiptState::Waiting && receipt.placeGiven)
        words.append(QCoreApplication::translate("Tool", "this kiosk has given a place"));
    if (receipt.notTakenBack)
        words.append(QCoreApplication::translate("Tool", "its cancellation failed"));
    return words;
}

std::optional<desk::Receipt> latestOf(const KnownReceipt &known)
{
    return desk::latestOf(
        {known.entry ? std::optional(desk::receiptOf(*known.entry)) : std::nullopt, known.takenBack},
        known.told);
}

QJsonObject entryJson(const outbox::Entry &entry)
{
    QJsonObject object{{u"receipt"_s, entry.receipt},
                       {u"op"_s, entry.op},
                       {u"seq"_s, entry.seq},
                       {u"type"_s, entry.type},
                       {u"captured"_s, entry.captured.toString(Qt::ISODate)},
                       {u"state"_s, entry.takenBack == outbox::TakenBack::Agreed
                                        ? u"cancelled"_s
                                        : QString::fromLatin1(outbox::nameOf(entry.state))},
                       {u"attempts"_s, entry.attempts},
                       {u"failures"_s, entry.failures}};
    if (!entry.about.isEmpty())
        object.insert(u"about"_s, entry.about);
    if (!entry.refers.isEmpty())
        object.insert(u"refers"_s, entry.refers);
    if (!entry.lease.isEmpty())
        object.insert(u"lease"_s, entry.lease);
    if (!entry.reason.isEmpty())
        object.insert(u"reason"_s, entry.reason);
    if (entry.verdict)
        object.insert(u"verdict"_s,
                      QJsonDocument::fromJson(operations::encodeVerdict(*entry.verdict)).object());
    return object;
}

} // namespace

QString receiptLine(const KnownReceipt &known)
{
    const auto receipt = latestOf(known);
    if (!receipt)
        return {};
    QStringList parts{operations::shownCode(receipt->code), chinaMinute(receipt->captured),
                      words::operationKindName(receipt->type)};
    parts.append(stateWords(*receipt));
    QString line = parts.join(u"  "_s);
    if (known.entry && !known.entry->reason.isEmpty())
        line += u"  "_s + console::wordsOf({ErrorCode::Protocol, known.entry->reason, {}}).problem + u" ("_s +
                known.entry->reason + u')';
    return line;
}

QByteArray receiptJson(const KnownReceipt &known)
{
    QJsonObject object = known.entry ? entryJson(*known.entry) : QJsonObject();
    if (known.told) {
        const QByteArray told = catalogue::Kind<catalogue::StationReceipt>::encode(*known.told);
        object.insert(u"station"_s, QJsonDocument::fromJson(told).object());
        object.insert(u"receipt"_s, known.told->receipt);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<OutboxStatus> readOutboxStatus(const QString &dataDir, const QDateTime &now)
{
    OutboxStatus status;
    YIZHAN_TRY_LET(const auto identity, device::readIdentity(dataDir));
    if (identity) {
        status.enrolment = identity->enrolment;
        status.mark = identity->name;
    }
    const QString path = outbox::outboxPath(dataDir);
    if (outbox::isLost(path)) {
        status.loss = outbox::lossOf(path);
    } else {
        YIZHAN_TRY_LET(auto database, outbox::readOutboxFile(path));
        if (database) {
            YIZHAN_TRY_LET(status.summary, outbox::summaryOf(*database));
            YIZHAN_TRY_LET(status.standstill, outbox::standstillIn(*database, now));
        }
    }
    status.damaged = outbox::damagedOutboxes(dataDir);
    status.lost = outbox::lostOutboxes(dataDir);
    return status;
}

QStringList statusLines(const OutboxStatus &status)
{
    QStringList lines;
    if (status.enrolment)
        lines.append(
            QCoreApplication::translate("Tool",
                                        "Enrolled as %1, station %2; on the staff's screens: machine %3")
                .arg(status.enrolment->device, status.enrolment->station, words::machineWord(status.mark)));
    else
        lines.append(QCoreApplication::translate("Tool", "Not enrolled: nothing can be sent from here"));
    if (status.loss)
        lines.append(console::explanationOf(*status.loss));
    const outbox::Summary &summary = status.summary;
    if (summary.waiting > 0)
        lines.append(QCoreApplication::translate("Tool", "To be sent: %1, the oldest of %2")
                         .arg(summary.waiting)
                         .arg(chinaMinute(summary.oldest)));
    if (summary.aside > 0)
        lines.append(QCoreApplication::translate("Tool", "Set aside: %1").arg(summary.aside));
    return lines;
}

QJsonObject statusJson(const OutboxStatus &status)
{
    QJsonObject object{{u"waiting"_s, status.summary.waiting},
                       {u"answered"_s, status.summary.answered},
                       {u"set_aside"_s, status.summary.aside},
                       {u"damaged_files"_s, status.damaged.size()},
                       {u"lost_files"_s, status.lost.size() + (status.loss ? 1 : 0)}};
    if (status.summary.oldest.isValid())
        object.insert(u"oldest"_s, status.summary.oldest.toString(Qt::ISODate));
    if (status.standstill)
        object.insert(u"stuck_since"_s, status.standstill->since.toString(Qt::ISODate));
    if (status.enrolment) {
        object.insert(u"device"_s, status.enrolment->device);
        object.insert(u"name"_s, status.mark);
        object.insert(u"station"_s, status.enrolment->station);
    }
    return object;
}

} // namespace yizhan::tool
