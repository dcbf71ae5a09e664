// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QStringList>
#include <QTime>

#include <array>
#include <optional>
#include <vector>

namespace yizhan::settings {

/// When somebody is at a station, as yizhan.toml says it: a line for some days of the week and their hours,
/// "mon-fri 8:30-12:00 14:30-17:30".
class OpeningHours
{
public:
    /// Nothing is known: always() holds.
    OpeningHours() = default;
    /// At most 14 lines, of at most 4 spans each that follow one another within a day. Days: mon tue wed thu
    /// fri sat sun, one or "from-to". Errors: Invalid (`hours.format`), with the line as place.
    [[nodiscard]] static Result<OpeningHours> read(const QStringList &lines);

    /// No hours are known: somebody may be there at any time.
    [[nodiscard]] bool always() const { return !m_known; }
    /// Whether somebody is there. `when` is the time of the station's wall clock.
    [[nodiscard]] bool isOpen(const QDateTime &when) const;
    /// When somebody is there again, from `when` on; nothing where always() or never.
    [[nodiscard]] std::optional<QDateTime> nextOpening(const QDateTime &when) const;

    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;

private:
    struct Span
    {
        QTime from;
        QTime to; ///< not in it
        friend bool operator==(const Span &, const Span &) = default;
    };
    std::array<std::vector<Span>, 7> m_days; ///< from Monday
    bool m_known = false;
};

} // namespace yizhan::settings
