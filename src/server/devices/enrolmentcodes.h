// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deviceregistry.h"

namespace yizhan::devices {

/// A code that enrols one kiosk.
struct EnrolmentCode
{
    QString code;      ///< 10 characters as operations::readCode() gives them
    QDateTime expires; ///< UTC
};

inline constexpr int enrolmentCodeLength = 10;
inline constexpr int enrolmentCodeHours = 24;

/// How a code is shown: "7K3MQ-9XD2F".
[[nodiscard]] QString shownEnrolmentCode(const QString &code);

/// Whether a station may be called so: a scope of its name can be.
[[nodiscard]] bool isStationName(const QString &station);

/// Makes a code for a kiosk of `station`, and forgets those that have expired unused. The database keeps only
/// its SHA-256. In a transaction of its own. Errors: Invalid (`station.name`: no scope could be called
/// after it), those of sqlError().
[[nodiscard]] Result<EnrolmentCode> newEnrolmentCode(storage::Database &database, const QString &station,
                                                     Random &random, const QDateTime &now);

/// What a kiosk says of itself.
struct EnrolmentClaim
{
    QString code; ///< as readCode() gives it
    QString name; ///< 16 hexadecimal digits
    crypto::PublicKey key;
};

/// The device that a claim gets: a new one, or for the same code and key the one that it got before. In a
/// write transaction of its own. Errors: Untrusted (`enrolment.code`: never was, has expired, or was used by
/// another key), those of sqlError().
[[nodiscard]] Result<Device> redeemCode(storage::Database &database, const EnrolmentClaim &claim,
                                        Random &random, const QDateTime &now);

} // namespace yizhan::devices
