// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairstate.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

namespace yizhan::checkin {

namespace {

/// By the time of the scan; where that is the same by the station, and there by its own order.
bool isEarlier(const ScanEvent *a, const ScanEvent *b)
{
    return std::tie(a->time, a->station, a->seq, a->id) < std::tie(b->time, b->station, b->seq, b->id);
}

/// Walks through the events in their order.
class Judgement
{
public:
    Judgement(const std::map<QString, Registration> &registrations, const FairRules &rules)
        : m_registrations(registrations), m_rules(rules)
    {
    }

    void noteUndos(const std::vector<const ScanEvent *> &ordered);
    [[nodiscard]] Judged of(const ScanEvent &event);

    [[nodiscard]] int attendance() const { return static_cast<int>(m_people.size()); }
    [[nodiscard]] int inside() const
    {
        return static_cast<int>(std::count_if(m_subjects.begin(), m_subjects.end(),
                                              [](const auto &subject) { return subject.second.isInside; }));
    }

private:
    struct Subject
    {
        QString firstEntry;
        bool isInside = false;
    };
    /// What makes two scans the same one: station, subject, kind, gate of a booth, what the door did.
    using Sameness = std::tuple<QString, QString, ScanKind, QString, bool>;
    struct Leader
    {
        QString id;
        QDateTime time;
    };

    [[nodiscard]] QString leaderOf(const ScanEvent &event);
    [[nodiscard]] const Registration *registrationOf(const ScanEvent &event) const;
    [[nodiscard]] std::pair<Mark, MarkReason> markOf(const ScanEvent &event) const;
    [[nodiscard]] Judged entry(const ScanEvent &event);
    [[nodiscard]] Judged exit(const ScanEvent &event);
    [[nodiscard]] Judged booth(const ScanEvent &event);

    const std::map<QString, Registration> &m_registrations;
    const FairRules &m_rules;
    std::map<QString, QString> m_undoneBy; ///< event → the first undo that names it
    std::set<QString> m_undos;             ///< that name something which can be taken back
    std::map<Sameness, Leader> m_leaders;
    std::map<QString, Subject> m_subjects;
    std::map<std::pair<QString, QString>, QString> m_visits; ///< subject, booth → the first
    std::set<QString> m_people;
};

void Judgement::noteUndos(const std::vector<const ScanEvent *> &ordered)
{
    std::map<QString, ScanKind> kinds;
    for (const ScanEvent *event : ordered)
        kinds.emplace(event->id, event->kind);
    for (const ScanEvent *event : ordered) {
        const auto named = kinds.find(event->refers);
        if (event->kind != ScanKind::Undo || named == kinds.end() || named->second == ScanKind::Undo)
            continue;
        m_undos.insert(event->id);
        m_undoneBy.emplace(event->refers, event->id);
    }
}

/// The scan of which this is a repetition; empty: it is none, and leads those that follow.
QString Judgement::leaderOf(const ScanEvent &event)
{
    const QString booth = event.kind == ScanKind::Booth ? event.gate : QString();
    Leader &leader = m_leaders[{event.station, event.subject, event.kind, booth, event.admitted}];
    if (!leader.id.isEmpty() && leader.time.msecsTo(event.time) <= m_rules.repeatMs)
        return leader.id;
    leader = {event.id, event.time};
    return {};
}

const Registration *Judgement::registrationOf(const ScanEvent &event) const
{
    const auto found = m_registrations.find(event.subject);
    return found == m_registrations.end() ? nullptr : &found->second;
}

std::pair<Mark, MarkReason> Judgement::markOf(const ScanEvent &event) const
{
    const Registration *known = registrationOf(event);
    if (known == nullptr || event.walkIn)
        return {Mark::None, ""};
    if (known->revoked.isValid() && known->revoked <= event.time) {
        const bool knew = event.knowing.isValid() && known->revoked <= event.knowing;
        return {knew ? Mark::Override : Mark::LateKnown, "revoked"};
    }
    // The window stands in the ticket itself: who scans it knows it.
    if (known->from.isValid() && event.time < known->from)
        return {Mark::Override, "not_yet"};
    if (known->until.isValid() && event.time >= known->until)
        return {Mark::Override, "over"};
    return {Mark::None, ""};
}

Judged Judgement::entry(const ScanEvent &event)
{
    Subject &subject = m_subjects[event.subject];
    const bool isFirst = subject.firstEntry.isEmpty();
    const bool comesBack = !isFirst && !subject.isInside && m_rules.allowsReentry;
    const auto [mark, reason] = markOf(event);
    subject.isInside = true;
    if (isFirst) {
        subject.firstEntry = event.id;
        const Registration *known = registrationOf(event);
        m_people.insert(known == nullptr || known->person.isEmpty() ? event.subject : known->person);
        return {Outcome::Counted, {}, mark, reason};
    }
    return {comesBack ? Outcome::Reentry : Outcome::Duplicate, subject.firstEntry, mark, reason};
}

Judged Judgement::exit(const ScanEvent &event)
{
    Subject &subject = m_subjects[event.subject];
    const bool wasInside = std::exchange(subject.isInside, false);
    return {wasInside ? Outcome::Left : Outcome::LeftUnseen, subject.firstEntry};
}

Judged Judgement::booth(const ScanEvent &event)
{
    const auto [visit, isFirst] = m_visits.emplace(std::pair(event.subject, event.gate), event.id);
    const auto [mark, reason] = markOf(event);
    return {isFirst ? Outcome::Visited : Outcome::Duplicate, isFirst ? QString() : visit->second, mark,
            reason};
}

Judged Judgement::of(const ScanEvent &event)
{
    if (event.kind == ScanKind::Undo)
        return {m_undos.contains(event.id) ? Outcome::Undo : Outcome::IdleUndo, event.refers};
    const QString leader = leaderOf(event);
    if (const auto undo = m_undoneBy.find(event.id); undo != m_undoneBy.end())
        return {Outcome::Undone, undo->second};
    if (!leader.isEmpty())
        return {Outcome::Repeat, leader};
    if (!event.admitted)
        return {Outcome::Refused, {}};
    if (!event.walkIn && registrationOf(event) == nullptr)
        return {Outcome::Orphan, {}};
    switch (event.kind) {
    case ScanKind::Exit:
        return exit(event);
    case ScanKind::Booth:
        return booth(event);
    default:
        return entry(event);
    }
}

} // namespace

const char *nameOf(Outcome outcome)
{
    static constexpr std::array names{"counted",     "reentry", "duplicate", "left",
                                      "left_unseen", "visited", "repeat",    "refused",
                                      "orphan",      "undone",  "undo",      "idle_undo"};
    return names[static_cast<std::size_t>(outcome)];
}

FairState judge(const std::vector<ScanEvent> &events, const std::map<QString, Registration> &registrations,
                const FairRules &rules)
{
    std::vector<const ScanEvent *> ordered;
    ordered.reserve(events.size());
    for (const ScanEvent &event : events)
        ordered.push_back(&event);
    std::sort(ordered.begin(), ordered.end(), isEarlier);
    FairState state;
    Judgement judgement(registrations, rules);
    judgement.noteUndos(ordered);
    for (const ScanEvent *event : ordered) {
        const Judged judged = judgement.of(*event);
        ++state.outcomes[judged.outcome];
        state.overrides += judged.mark == Mark::Override ? 1 : 0;
        state.lateKnown += judged.mark == Mark::LateKnown ? 1 : 0;
        state.events.emplace(event->id, judged);
    }
    state.attendance = judgement.attendance();
    state.inside = judgement.inside();
    return state;
}

} // namespace yizhan::checkin
