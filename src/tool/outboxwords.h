// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"
#include "standstill.h"
#include "stationreceipt.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace yizhan::tool {

/// What is known of a receipt: by the outbox of this kiosk, and by what its station was told. One of the two
/// is there at least.
struct KnownReceipt
{
    std::optional<outbox::Entry> entry;
    std::optional<catalogue::StationReceipt> told;
    outbox::TakenBack takenBack = outbox::TakenBack::No; ///< here
};

/// On one line, for people: where both know it, what was told is the later news.
[[nodiscard]] QString receiptLine(const KnownReceipt &known);
/// The same for programs, a line feed included: what the outbox holds, and in `station` what was told.
[[nodiscard]] QByteArray receiptJson(const KnownReceipt &known);

/// How the way up of a kiosk stands.
struct OutboxStatus
{
    std::optional<device::Enrolment> enrolment;
    QString mark; ///< that the kiosk has given itself; empty before it has one
    outbox::Summary summary;
    std::optional<outbox::Standstill> standstill;
    QStringList damaged; ///< files that were moved aside
    QStringList lost;    ///< notes of files that were gone
    /// The file is gone now, and no other has begun.
    std::optional<Error> loss;
};
/// At the time `now`. Errors: those of reading `device.db` and `outbox.db`; that it is lost is none.
[[nodiscard]] Result<OutboxStatus> readOutboxStatus(const QString &dataDir, const QDateTime &now);
/// Lines for people.
[[nodiscard]] QStringList statusLines(const OutboxStatus &status);
[[nodiscard]] QJsonObject statusJson(const OutboxStatus &status);

} // namespace yizhan::tool
