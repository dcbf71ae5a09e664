// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yizhan {

/// What kind of failure it was: decides what the caller does (retry, ask, give up). QML and the commands word
/// it.
enum class ErrorCode {
    Io,          ///< a file or device could not be read or written
    NotFound,    ///< the thing named does not exist
    Usage,       ///< the command line is wrong; nothing was begun
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

/// What would be right, said to whoever can mend it: a sentence of the sources, marked for translation in the
/// context "ErrorHint", with the limits, names and numbers that fill its %1 … %9.
struct Hint
{
    const char *source = nullptr; ///< nullptr: nothing to say beyond the words of the reason
    QStringList values = {};

    [[nodiscard]] QString english() const;
};

/// `text` with its %1 … %9 filled in one pass: what a value holds is never taken for a place.
[[nodiscard]] QString filledIn(const QString &text, const QStringList &values);

/// An error as a value.
///
/// `reason` is a stable slug such as `xlsx.truncated`, for scripts and for wording (console/errorwords.h);
/// `detail` is English, technical, for logs, and never holds personal data; `place` names where (a path,
/// `file:line`, `row 17`); `hint`, where there is one, says the remedy closer than the words of the reason.
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString reason;
    QString detail;
    QString place = {};
    Hint hint = {};

    /// One line for logs: "place: detail (reason)".
    [[nodiscard]] QString toString() const
    {
        const QString head = place.isEmpty() ? QString() : place + QLatin1String(": ");
        return head + detail + QLatin1String(" (") + reason + QLatin1Char(')');
    }
};

} // namespace yizhan
