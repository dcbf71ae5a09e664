// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace yizhan::outbox {

/// So long nothing comes through before it is called a standstill. A line that is away, a server that is
/// being repaired and a turn that was given for later take less.
inline constexpr qint64 standstillSeconds = 3600;

/// Operations to which the server has said nothing, while none was answered.
struct Standstill
{
    qint64 unanswered = 0;
    QString receipt;  ///< of the oldest of them
    QDateTime oldest; ///< UTC: when it was handed in
    QDateTime since; ///< UTC: when the last one was answered, or the oldest was handed in, whichever is later

    friend bool operator==(const Standstill &, const Standstill &) = default;
};

/// Nothing where all is answered, or has moved within the hour before `now`. What the server has asked to
/// bring again later has been answered in this sense. Errors: those of sqlError().
[[nodiscard]] Result<std::optional<Standstill>> standstillIn(storage::Database &database,
                                                             const QDateTime &now);

} // namespace yizhan::outbox
