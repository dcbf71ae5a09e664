// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fairstate.h"
#include "scanevent.h"

#include <QString>

#include <map>
#include <set>

namespace yizhan::checkin {

/// All that is known of one fair's door, out of whatever order and however often it came. Holding the same
/// events and registrations, two records have the same state.
class FairRecord
{
public:
    explicit FairRecord(QString fair) : m_fair(std::move(fair)) {}

    /// False where nothing changed: it was here already, is of another fair, or has no id, subject, or time.
    /// Of different events with one id the one is kept whose encoding comes first, whichever came earlier,
    /// and the id is counted as reused.
    bool add(const ScanEvent &event);
    /// False where nothing changed: the same, or one of an earlier revision, was known.
    bool know(const Registration &registration);
    /// What another record of the fair holds.
    void merge(const FairRecord &other);

    [[nodiscard]] std::size_t size() const { return m_events.size(); }
    /// By the id; nullptr where it is not known. Good until the next add() or merge().
    [[nodiscard]] const ScanEvent *find(const QString &id) const;
    /// All, by their ids.
    [[nodiscard]] const std::map<QString, ScanEvent> &events() const { return m_events; }
    [[nodiscard]] const std::map<QString, Registration> &registrations() const { return m_registrations; }
    [[nodiscard]] FairState state(const FairRules &rules = {}) const;

private:
    QString m_fair;
    std::map<QString, ScanEvent> m_events;
    std::map<QString, Registration> m_registrations;
    std::set<QString> m_reused;
};

} // namespace yizhan::checkin
