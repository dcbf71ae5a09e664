// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace yizhan::forms {

/// A date or a moment, in the zone of the session: an offset from UTC in seconds, since a station's clock
/// knows no summer time.
struct Moment
{
    qint64 ms = 0; ///< since 1970-01-01T00:00 of the local clock
    bool hasTime = false;

    /// Whole local days since 1970-01-01, with the fraction of the day where there is a time.
    [[nodiscard]] double days() const;
};

/// YYYY-MM-DD, or a date and time as ISO 8601; without an offset it is local. Nothing where it is none.
[[nodiscard]] std::optional<Moment> momentIn(const QString &text, int offset);
/// Such a date only, not a date and time.
[[nodiscard]] bool isPlainDate(QStringView text);
/// From local days; nothing for NaN or days beyond the years 1 to 9999.
[[nodiscard]] std::optional<Moment> momentOf(double days, bool hasTime);
[[nodiscard]] Moment momentOf(const QDateTime &time, int offset);
/// `2026-11-23`, or `2026-11-23T09:30:00.000+08:00`.
[[nodiscard]] QString momentText(const Moment &moment, int offset);
/// As ODK's format-date-time(): %Y %y %m %n %b %d %e %H %h %M %S %3 %a %W; other characters stand for
/// themselves.
[[nodiscard]] QString formatted(const Moment &moment, const QString &format);
/// Whether a text may be a time, or a date with one: only then it is worth a closer look.
[[nodiscard]] bool isTimed(QStringView text);
/// HH:MM, HH:MM:SS[.mmm] with an offset or none: the milliseconds of the local day.
[[nodiscard]] std::optional<qint64> dayTimeIn(const QString &text, int offset);
/// The same as a fraction of the local day, from 0 up to 1.
[[nodiscard]] std::optional<double> dayFractionIn(const QString &text, int offset);

} // namespace yizhan::forms
