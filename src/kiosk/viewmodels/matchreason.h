// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matchquery.h"
#include "sessionlanguage.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// A reason or a caution of one vacancy, as QML words it: a verdict (see Match) and the facts that belong to
/// it.
class MatchReason
{
    Q_GADGET
    QML_VALUE_TYPE(matchReason)
    Q_PROPERTY(bool stated READ stated CONSTANT)
    Q_PROPERTY(int part READ part CONSTANT)
    Q_PROPERTY(int verdict READ verdict CONSTANT)
    Q_PROPERTY(int first READ first CONSTANT)
    Q_PROPERTY(int second READ second CONSTANT)
    Q_PROPERTY(int third READ third CONSTANT)
    Q_PROPERTY(bool fromCheckUp READ fromCheckUp CONSTANT)
    Q_PROPERTY(QString name READ name CONSTANT)

public:
    MatchReason() = default;
    /// `language` is that of the names.
    MatchReason(const matching::PartFinding &finding, session::Language language);

    /// Whether there is one at all.
    [[nodiscard]] bool stated() const { return m_finding.verdict != matching::Verdict::NotAsked; }
    /// A value of Match.Part: what the verdict is about.
    [[nodiscard]] int part() const;
    /// A value of Match.Verdict.
    [[nodiscard]] int verdict() const { return static_cast<int>(m_finding.verdict); }
    /// The arguments of the verdict (matching/matchfinding.h). Amounts of pay are not among them: the card
    /// shows them anyway.
    [[nodiscard]] int first() const { return static_cast<int>(m_finding.first); }
    [[nodiscard]] int second() const { return static_cast<int>(m_finding.second); }
    [[nodiscard]] int third() const { return static_cast<int>(static_cast<quint32>(m_finding.third)); }
    /// Of a verdict about certificates: what is missing is that of health, which a check-up gives and no
    /// course.
    [[nodiscard]] bool fromCheckUp() const
    {
        return m_finding.third == static_cast<qint64>(catalogue::Certificate::Health);
    }
    [[nodiscard]] const matching::PartFinding &finding() const { return m_finding; }
    /// What the first argument is called: an occupation (as the classification names it, in Chinese), a
    /// county or a town. The id of a pictured group, which QML words. Else empty.
    [[nodiscard]] QString name() const { return m_name; }

    friend bool operator==(const MatchReason &, const MatchReason &) = default;

private:
    matching::PartFinding m_finding;
    QString m_name;
};

} // namespace yizhan::viewmodels
