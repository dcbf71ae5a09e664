// SPDX-License-Identifier: GPL-3.0-or-later
#include "openinghours.h"

#include <algorithm>

namespace yizhan::settings {

namespace {

constexpr qsizetype mostLines = 14;
constexpr qsizetype mostSpans = 4;
constexpr int daysOfWeek = 7;

tl::unexpected<Error> malformed(const QString &line)
{
    return fail(ErrorCode::Invalid, "hours.format",
                QStringLiteral("hours look like \"mon-fri 8:30-12:00 14:30-17:30\""), line);
}

/// From 0, Monday; -1 for what is no day.
int dayOf(QStringView name)
{
    static const QStringList days{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                  QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                  QStringLiteral("sun")};
    return static_cast<int>(days.indexOf(name.toString().toLower()));
}

QTime timeOf(QStringView text)
{
    return QTime::fromString(text.toString(), QStringLiteral("H:mm"));
}

} // namespace

Result<OpeningHours> OpeningHours::read(const QStringList &lines)
{
    OpeningHours hours;
    if (lines.size() > mostLines)
        return malformed(lines.last());
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        const QStringList days = words.value(0).split(u'-');
        const int first = dayOf(days.first());
        const int last = dayOf(days.last());
        if (days.size() > 2 || first < 0 || last < first || words.size() < 2 || words.size() > mostSpans + 1)
            return malformed(line);
        std::vector<Span> spans;
        for (qsizetype at = 1; at < words.size(); ++at) {
            const QStringList ends = words.at(at).split(u'-');
            const Span span{timeOf(ends.first()), timeOf(ends.last())};
            const bool follows = spans.empty() || spans.back().to <= span.from;
            if (ends.size() != 2 || !span.from.isValid() || !span.to.isValid() || span.from >= span.to ||
                !follows)
                return malformed(line);
            spans.push_back(span);
        }
        for (int day = first; day <= last; ++day) {
            auto &of = hours.m_days.at(static_cast<std::size_t>(day));
            if (!of.empty())
                return malformed(line);
            of = spans;
        }
        hours.m_known = true;
    }
    return hours;
}

bool OpeningHours::isOpen(const QDateTime &when) const
{
    if (always())
        return true;
    const auto &spans = m_days.at(static_cast<std::size_t>(when.date().dayOfWeek() - 1));
    return std::any_of(spans.begin(), spans.end(), [&when](const Span &span) {
        return span.from <= when.time() && when.time() < span.to;
    });
}

std::optional<QDateTime> OpeningHours::nextOpening(const QDateTime &when) const
{
    if (always())
        return std::nullopt;
    for (int ahead = 0; ahead <= daysOfWeek; ++ahead) {
        QDateTime day = when.addDays(ahead);
        for (const Span &span : m_days.at(static_cast<std::size_t>(day.date().dayOfWeek() - 1))) {
            day.setTime(span.from);
            if (day >= when)
                return day;
        }
    }
    return std::nullopt;
}

} // namespace yizhan::settings
