// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan {

/// What kind of failure it was: decides what the caller does (retry, ask, give up). QML and the commands word
/// it.
enum class ErrorCode {
    Io,          ///< a file or device could not be read or written
    NotFound,    ///< the thing named does not exist
    Invalid,     ///< input that breaks a rule; `place` says where
    TooLarge,    ///< input over a stated limit
    Timeout,     ///< not finished in the time allowed
    Corrupt,     ///< a checksum, signature or structure did not hold
    Busy,        ///< somebody else holds it; try again later
    NewerSchema, ///< written by a newer version of the program
    Untrusted,   ///< signed by a key that is not ours
    Network,     ///< no connection, or it broke
    Protocol,    ///< the other side answered outside the protocol
    Resnapshot,  ///< the server asks for a new snapshot (HTTP 410)
    Cancelled,   ///< stopped on request
    Database,    ///< the SQL engine refused
    Unsupported, ///< understood, but not handled by this version
};

/// An error as a value.
///
/// `reason` is a stable slug such as `xlsx.truncated`, for scripts and for wording; `detail` is English,
/// technical, and never holds personal data; `place` names where (a path, `file:line`, `row 17`).
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString reason;
    QString detail;
    QString place = {};

    /// One line for logs and terminals: "place: detail (reason)".
    [[nodiscard]] QString toString() const
    {
        const QString head = place.isEmpty() ? QString() : place + QLatin1String(": ");
        return head + detail + QLatin1String(" (") + reason + QLatin1Char(')');
    }
};

} // namespace yizhan
