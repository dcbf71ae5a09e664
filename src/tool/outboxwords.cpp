// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxwords.h"

#include "errorwords.h"
#include "operationwords.h"
#include "outboxdatabase.h"
#include "outboxfile.h"
#include "receiptcode.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

QString chinaTime(const QDateTime &utc)
{
    constexpr int chinaOffsetSeconds = 8 * 3600;
    return utc.toOffsetFromUtc(chinaOffsetSeconds).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString stateWords(const outbox::Entry &entry)
{
    if (entry.cancelled)
        return QCoreApplication::translate("Tool", "cancelled");
    switch (entry.state) {
    case outbox::EntryState::Waiting:
        return QCoreApplication::translate("Tool", "waiting");
    case outbox::EntryState::Answered:
        return QCoreApplication::translate("Tool", "answered");
    case outbox::EntryState::Aside:
        return QCoreApplication::translate("Tool", "set aside");
    }
    return {};
}

} // namespace

QString entryLine(const outbox::Entry &entry)
{
    QString line = QStringLiteral("%1  %2  %3  %4")
                       .arg(operations::shownCode(entry.receipt), chinaTime(entry.captured),
                            kindWords(entry.type), stateWords(entry));
    if (entry.verdict)
        line += u"  "_s + verdictWords(*entry.verdict);
    else if (!entry.lease.isEmpty())
        line += u"  "_s + QCoreApplication::translate("Tool", "this kiosk has given a place");
    if (!entry.reason.isEmpty())
        line += u"  "_s + console::wordsOf({ErrorCode::Protocol, entry.reason, {}}).problem + u" ("_s +
                entry.reason + u')';
    return line;
}

QByteArray entryJson(const outbox::Entry &entry)
{
    QJsonObject object{
        {u"receipt"_s, entry.receipt},
        {u"op"_s, entry.op},
        {u"seq"_s, entry.seq},
        {u"type"_s, entry.type},
        {u"captured"_s, entry.captured.toString(Qt::ISODate)},
        {u"state"_s, entry.cancelled ? u"cancelled"_s : QString::fromLatin1(outbox::nameOf(entry.state))},
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
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<OutboxStatus> readOutboxStatus(const QString &dataDir)
{
    OutboxStatus status;
    YIZHAN_TRY_LET(const auto identity, device::readIdentity(dataDir));
    if (identity)
        status.enrolment = identity->enrolment;
    YIZHAN_TRY_LET(auto database, outbox::readOutboxFile(outbox::outboxPath(dataDir)));
    if (database) {
        YIZHAN_TRY_LET(status.summary, outbox::summaryOf(*database));
    }
    status.damaged = outbox::damagedOutboxes(dataDir);
    status.lost = outbox::lostOutboxes(dataDir);
    return status;
}

QStringList statusLines(const OutboxStatus &status)
{
    QStringList lines;
    if (status.enrolment)
        lines.append(QCoreApplication::translate("Tool", "Enrolled as %1, station %2")
                         .arg(status.enrolment->device, status.enrolment->station));
    else
        lines.append(QCoreApplication::translate("Tool", "Not enrolled: nothing can be sent from here"));
    const outbox::Summary &summary = status.summary;
    if (summary.waiting > 0)
        lines.append(QCoreApplication::translate("Tool", "To be sent: %1, the oldest of %2")
                         .arg(summary.waiting)
                         .arg(chinaTime(summary.oldest)));
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
                       {u"lost_files"_s, status.lost.size()}};
    if (status.summary.oldest.isValid())
        object.insert(u"oldest"_s, status.summary.oldest.toString(Qt::ISODate));
    if (status.enrolment) {
        object.insert(u"device"_s, status.enrolment->device);
        object.insert(u"station"_s, status.enrolment->station);
    }
    return object;
}

} // namespace yizhan::tool
