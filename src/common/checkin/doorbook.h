// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fairrecord.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <vector>

namespace yizhan::checkin {

/// How a subject stands at the door.
struct Standing
{
    bool cameIn = false;
    bool isInside = false;
    QDateTime first; ///< UTC: the entry that counts; invalid: none does
    QDateTime last;  ///< UTC: the last entry that let them in, duplicates too
};

/// What a door counts.
struct DoorTally
{
    int attendance = 0; ///< tickets and people without one that came in at least once
    int inside = 0;
    int duplicates = 0;
    int overrides = 0; ///< with those that were known late

    friend bool operator==(const DoorTally &, const DoorTally &) = default;
};

/// The events of one fair, for a door that must answer at once: no rule looks beyond one subject, so that
/// another event costs what its subject has, and not what the fair has. Says the same as a FairRecord in
/// which every ticket is registered, each for a person of its own: at a door a ticket proves itself.
class DoorBook
{
public:
    explicit DoorBook(QString fair, FairRules rules = {}) : m_fair(std::move(fair)), m_rules(rules) {}

    /// As FairRecord::add(). An undo belongs to the subject of what it names, and waits for it.
    bool add(const ScanEvent &event);
    /// What is told of a ticket; as FairRecord::know().
    bool know(const Registration &registration);

    [[nodiscard]] Standing standingOf(const QString &subject) const;
    [[nodiscard]] DoorTally tally() const { return m_tally; }
    /// How many have visited a booth, each once.
    [[nodiscard]] int visitsOf(const QString &booth) const { return m_visits.value(booth); }
    /// nullptr where it is not known. Good until the next add().
    [[nodiscard]] const ScanEvent *find(const QString &id) const;
    /// What an event came to; nullptr where it is not known. Good until the next add().
    [[nodiscard]] const Judged *judged(const QString &id) const;
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_subjectOf.size()); }

private:
    struct Subject
    {
        FairRecord record;
        FairState state;
    };
    Subject &subject(const QString &name);
    void judgeAnew(Subject &subject);
    void count(const Subject &subject, int by);

    QString m_fair;
    FairRules m_rules;
    std::map<QString, Subject> m_subjects;
    QHash<QString, QString> m_subjectOf;              ///< by the event's id
    QHash<QString, std::vector<ScanEvent>> m_waiting; ///< undos, by what they name
    DoorTally m_tally;
    QHash<QString, int> m_visits; ///< by the booth
};

} // namespace yizhan::checkin
