// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairreport.h"

#include "clock.h"

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using checkin::Outcome;

namespace {

QDateTime hourOf(const QDateTime &time)
{
    QDateTime hour = chinaTime(time);
    hour.setTime(QTime(hour.time().hour(), 0));
    return hour;
}

/// What is said of single events, beside the sums.
void countEvents(const FairLedger &ledger, const checkin::FairState &state, FairReport &report)
{
    for (const auto &[id, event] : ledger.record.events()) {
        const Outcome outcome = state.events.at(id).outcome;
        if (outcome == Outcome::Counted) {
            ++report.byHour[hourOf(event.time)];
            report.walkIns += event.walkIn ? 1 : 0;
        } else if (outcome == Outcome::Visited) {
            ++report.byBooth[event.gate];
        } else if (outcome == Outcome::Duplicate && event.kind == checkin::ScanKind::Entry) {
            ++report.duplicates;
        }
    }
}

} // namespace

FairReport reportOf(const FairLedger &ledger)
{
    const checkin::FairState state = ledger.record.state();
    const auto outcomes = [&state](Outcome outcome) {
        const auto found = state.outcomes.find(outcome);
        return found == state.outcomes.end() ? 0 : found->second;
    };
    const auto signUps = [&ledger](const QString &name) {
        const auto found = ledger.signUps.find(name);
        return found == ledger.signUps.end() ? 0 : found->second;
    };
    FairReport report;
    report.signUps = ledger.allSignUps();
    report.confirmed = signUps(u"confirmed"_s);
    report.waitlisted = signUps(u"waitlisted"_s);
    report.cancelled = signUps(u"cancelled"_s);
    report.attendance = state.attendance;
    report.inside = state.inside;
    report.reentries = outcomes(Outcome::Reentry);
    report.refused = outcomes(Outcome::Refused);
    report.undone = outcomes(Outcome::Undone);
    report.orphans = outcomes(Outcome::Orphan);
    report.overrides = state.overrides;
    report.lateKnown = state.lateKnown;
    report.reusedIds = state.reusedIds;
    countEvents(ledger, state, report);
    return report;
}

} // namespace yizhan::ledger
