// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fairstate.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::fakes {

/// What became of a fair, as bytes: the same for the same state.
[[nodiscard]] inline QByteArray encodeState(const checkin::FairState &state)
{
    QJsonObject events;
    for (const auto &[id, judged] : state.events) {
        QJsonObject event{{QStringLiteral("outcome"), QLatin1String(checkin::nameOf(judged.outcome))}};
        if (!judged.of.isEmpty())
            event.insert(QStringLiteral("of"), judged.of);
        if (judged.mark != checkin::Mark::None)
            event.insert(judged.mark == checkin::Mark::Override ? QStringLiteral("override")
                                                                : QStringLiteral("late_known"),
                         QLatin1String(judged.reason));
        events.insert(id, event);
    }
    QJsonObject outcomes;
    for (const auto &[outcome, count] : state.outcomes)
        outcomes.insert(QLatin1String(checkin::nameOf(outcome)), count);
    return QJsonDocument(QJsonObject{{QStringLiteral("events"), events},
                                     {QStringLiteral("outcomes"), outcomes},
                                     {QStringLiteral("attendance"), state.attendance},
                                     {QStringLiteral("inside"), state.inside},
                                     {QStringLiteral("overrides"), state.overrides},
                                     {QStringLiteral("late_known"), state.lateKnown},
                                     {QStringLiteral("reused_ids"), state.reusedIds}})
        .toJson(QJsonDocument::Compact);
}

} // namespace yizhan::fakes
