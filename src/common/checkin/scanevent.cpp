// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanevent.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace yizhan::checkin {

namespace {

/// -1: there is none.
double msOf(const QDateTime &time)
{
    return time.isValid() ? double(time.toMSecsSinceEpoch()) : -1;
}

QByteArray line(const QJsonArray &members)
{
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

} // namespace

const char *nameOf(ScanKind kind)
{
    switch (kind) {
    case ScanKind::Entry:
        return "entry";
    case ScanKind::Exit:
        return "exit";
    case ScanKind::Booth:
        return "booth";
    case ScanKind::Undo:
        return "undo";
    }
    return "entry";
}

QByteArray encodeEvent(const ScanEvent &event)
{
    return line({event.id, event.fair, QString::fromLatin1(nameOf(event.kind)), event.subject, event.walkIn,
                 event.station, event.device, event.seq, msOf(event.time), event.gate, event.admitted,
                 event.refers, msOf(event.knowing)});
}

QByteArray encodeRegistration(const Registration &registration)
{
    return line({registration.ticket, registration.revision, registration.person, msOf(registration.from),
                 msOf(registration.until), msOf(registration.revoked)});
}

} // namespace yizhan::checkin
