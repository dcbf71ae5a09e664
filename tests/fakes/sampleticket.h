// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ticket.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace yizhan::fakes {

/// The key pair of the test vectors: 32 bytes that are the same, so that anybody can make it.
inline crypto::SigningKey ticketSigningKey(char byte = 0x11)
{
    return *crypto::SigningKey::fromSeed(QByteArray(32, byte));
}

inline QDateTime fairTime(int day, int hour)
{
    return QDateTime(QDate(2026, 12, day), QTime(hour, 0), Qt::UTC);
}

inline const QString sampleFair = QStringLiteral("fair-2026-12-05-duanzhou");

/// Good on 5 December 2026 from 00:00 to 10:00 UTC.
inline tickets::Ticket sampleTicket()
{
    return {tickets::FairReference::of(sampleFair),
            *tickets::TicketId::fromText(QStringLiteral("0193a5b0-7c00-7abc-8def-0123456789ab")),
            fairTime(5, 0), fairTime(5, 10)};
}

} // namespace yizhan::fakes
