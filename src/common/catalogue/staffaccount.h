// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace yizhan::catalogue {

/// What somebody of a station may do at its screens.
enum class StaffRole {
    Attendant, ///< answers calls for help
    Staff,     ///< and says what became of every request
};

/// Somebody who works at a station, as its kiosks know it: docs/formats/staff.md.
struct StaffAccount
{
    QString id;   ///< "a-" and 8 hexadecimal digits
    QString name; ///< as it is shown: "陈姑娘"
    StaffRole role = StaffRole::Attendant;
    QByteArray verifier; ///< of the PIN, which nobody has: crypto::makePinVerifier()

    friend bool operator==(const StaffAccount &, const StaffAccount &) = default;
};

} // namespace yizhan::catalogue
