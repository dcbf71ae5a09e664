// SPDX-License-Identifier: GPL-3.0-or-later
#include "doorbook.h"

namespace yizhan::checkin {

namespace {

int of(const FairState &state, Outcome outcome)
{
    const auto found = state.outcomes.find(outcome);
    return found == state.outcomes.end() ? 0 : found->second;
}

} // namespace

void DoorBook::count(const Subject &subject, int by)
{
    const FairState &state = subject.state;
    for (const auto &[id, judged] : state.events) {
        if (judged.outcome == Outcome::Visited)
            m_visits[subject.record.find(id)->gate] += by;
    }
    m_tally.attendance += by * state.attendance;
    m_tally.inside += by * state.inside;
    m_tally.duplicates += by * of(state, Outcome::Duplicate);
    m_tally.overrides += by * (state.overrides + state.lateKnown);
}

void DoorBook::judgeAnew(Subject &subject)
{
    count(subject, -1);
    subject.state = subject.record.state(m_rules);
    count(subject, 1);
}

DoorBook::Subject &DoorBook::subject(const QString &name)
{
    const auto [place, isNew] = m_subjects.try_emplace(name, Subject{FairRecord(m_fair), FairState()});
    if (isNew) {
        Registration itself; // without which it would be an orphan
        itself.ticket = name;
        itself.revision = -1;
        place->second.record.know(itself);
    }
    return place->second;
}

bool DoorBook::add(const ScanEvent &event)
{
    QString name = event.subject;
    if (event.kind == ScanKind::Undo) {
        const auto named = m_subjectOf.constFind(event.refers);
        if (named == m_subjectOf.constEnd()) {
            m_waiting[event.refers].push_back(event);
            return false;
        }
        name = *named;
    }
    Subject &whose = subject(name);
    if (!whose.record.add(event))
        return false;
    m_subjectOf.insert(event.id, name);
    judgeAnew(whose);
    for (const ScanEvent &undo : m_waiting.take(event.id))
        add(undo);
    return true;
}

bool DoorBook::know(const Registration &registration)
{
    Subject &whose = subject(registration.ticket);
    if (!whose.record.know(registration))
        return false;
    judgeAnew(whose);
    return true;
}

Standing DoorBook::standingOf(const QString &subject) const
{
    Standing standing;
    const auto found = m_subjects.find(subject);
    if (found == m_subjects.end())
        return standing;
    const auto &[record, state] = found->second;
    standing.cameIn = state.attendance > 0;
    standing.isInside = state.inside > 0;
    for (const auto &[id, event] : record.events()) {
        const Judged &judged = state.events.at(id);
        const bool entered = judged.outcome == Outcome::Counted || judged.outcome == Outcome::Reentry ||
                             (judged.outcome == Outcome::Duplicate && event.kind == ScanKind::Entry);
        if (judged.outcome == Outcome::Counted)
            standing.first = event.time;
        if (entered && (!standing.last.isValid() || standing.last < event.time))
            standing.last = event.time;
    }
    return standing;
}

const ScanEvent *DoorBook::find(const QString &id) const
{
    const auto found = m_subjects.find(m_subjectOf.value(id));
    return found == m_subjects.end() ? nullptr : found->second.record.find(id);
}

const Judged *DoorBook::judged(const QString &id) const
{
    const auto found = m_subjects.find(m_subjectOf.value(id));
    if (found == m_subjects.end())
        return nullptr;
    const auto judged = found->second.state.events.find(id);
    return judged == found->second.state.events.end() ? nullptr : &judged->second;
}

} // namespace yizhan::checkin
