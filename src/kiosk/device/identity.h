// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "sealing.h"
#include "servertrust.h"
#include "signing.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace yizhan::device {

/// As what a server knows this kiosk; docs/formats/devices.md.
struct Enrolment
{
    QString device; ///< the id that the server gave: "d-…"
    QString station;
    QUrl server;        ///< where it was enrolled, http or https
    QStringList scopes; ///< that the kiosk is to follow
    /// For the first operations; later ones are sealed with what the server says by then.
    crypto::SealingKey sealingKey;
    QDateTime time; ///< UTC, by the server

    friend bool operator==(const Enrolment &, const Enrolment &) = default;
};

/// Who a kiosk is, as one moment saw it.
struct Identity
{
    QString name; ///< random, 16 hexadecimal digits
    crypto::SigningKey signingKey;
    std::optional<KnownServer> server;
    std::optional<Enrolment> enrolment;
};

/// Whose place the server's key has taken, as `device.db` keeps it and readIdentity() reads it.
[[nodiscard]] QString formerKeysJson(const KnownServer &server);

/// The identity in an open `device.db`; nothing before it was made. Errors: those of sqlError(), Corrupt
/// (`key.format`).
[[nodiscard]] Result<std::optional<Identity>> readIdentity(storage::Database &database);
/// The same of a file that only this reads: nothing also where it is in the form of an earlier version, which
/// knew no enrolment.
[[nodiscard]] Result<std::optional<Identity>> readWhereEnrolled(storage::Database &database);
/// The same from a kiosk's folder, beside whoever writes there. Nothing where there is none yet. Takes a
/// millisecond. Any thread. Errors: also those of readDeviceDatabase().
[[nodiscard]] Result<std::optional<Identity>> readIdentity(const QString &dataDir);

} // namespace yizhan::device
