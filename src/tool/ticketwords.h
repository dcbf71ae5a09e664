// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "ticketgate.h"

#include <QByteArray>
#include <QDateTime>
#include <QLatin1String>
#include <QString>

#include <optional>

namespace yizhan::tool {

/// What a gate says, in the language of the terminal.
[[nodiscard]] QString verdictWords(tickets::TicketVerdict verdict);

/// A ticket on one line for people.
[[nodiscard]] QString ticketLine(const tickets::WrittenTicket &ticket);
/// As one JSON object a line; `verdict` where there is one.
[[nodiscard]] QByteArray ticketJson(const tickets::WrittenTicket &ticket,
                                    std::optional<tickets::TicketVerdict> verdict = {});

/// A time of an option in UTC: "2026-12-01", "2026-12-01 08:30" or "2026-12-01T08:30" as the clocks of China
/// say it, or RFC 3339. Errors: Usage (`usage.missing`, `usage.time`).
[[nodiscard]] Result<QDateTime> timeOf(const console::Arguments &arguments, QLatin1String option);

} // namespace yizhan::tool
