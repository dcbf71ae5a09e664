// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace yizhan::tool {

/// An operation on one line, for people.
[[nodiscard]] QString entryLine(const outbox::Entry &entry);
/// The same for programs, a line feed included.
[[nodiscard]] QByteArray entryJson(const outbox::Entry &entry);

/// How the way up of a kiosk stands.
struct OutboxStatus
{
    std::optional<device::Enrolment> enrolment;
    outbox::Summary summary;
    QStringList damaged; ///< files that were moved aside
    QStringList lost;    ///< notes of files that were gone
};
/// Errors: those of reading `device.db` and `outbox.db`.
[[nodiscard]] Result<OutboxStatus> readOutboxStatus(const QString &dataDir);
/// Lines for people.
[[nodiscard]] QStringList statusLines(const OutboxStatus &status);
[[nodiscard]] QJsonObject statusJson(const OutboxStatus &status);

} // namespace yizhan::tool
