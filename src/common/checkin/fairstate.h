// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanevent.h"

#include <QString>

#include <map>
#include <vector>

namespace yizhan::checkin {

/// What an event came to.
enum class Outcome {
    Counted,   ///< the first entry of its subject
    Reentry,   ///< again, after they had left
    Duplicate, ///< of one who is inside already, or of a booth that was visited: `of` is the first
    Left,
    LeftUnseen, ///< an exit of one who was never seen to enter
    Visited,    ///< the first visit of a booth
    Repeat,     ///< the same scan once more within seconds: `of` is the one that counts
    Refused,    ///< the door did not let them in
    Orphan,     ///< of a ticket that nobody knows (yet)
    Undone,     ///< taken back: `of` is the event that did it
    Undo,       ///< takes back `of`
    IdleUndo,   ///< names nothing that is here (yet), or another undo
};

/// "counted", "reentry", "duplicate", "left", "left_unseen", "visited", "repeat", "refused", "orphan",
/// "undone", "undo", "idle_undo".
[[nodiscard]] const char *nameOf(Outcome outcome);

/// Whether the door let somebody in whom the rules would not have.
enum class Mark {
    None,
    Override,  ///< against what the station knew: somebody decided so
    LateKnown, ///< against what it could not know yet: nobody is to blame
};

/// Why: "revoked", "not_yet", "over".
using MarkReason = const char *;

struct Judged
{
    Outcome outcome = Outcome::Counted;
    QString of;
    Mark mark = Mark::None;
    MarkReason reason = "";
};

struct FairRules
{
    bool allowsReentry = true;
    qint64 repeatMs = 3000; ///< the same code at one station within so long is one scan
};

/// What became of a fair: a pure function of what is known, whatever the order in which it came.
struct FairState
{
    std::map<QString, Judged> events; ///< by id
    std::map<Outcome, int> outcomes;  ///< how many of each
    int attendance = 0; ///< people who came in at least once; each once, with however many tickets
    int inside = 0;     ///< subjects who came in and have not left
    int overrides = 0;
    int lateKnown = 0;
    int reusedIds = 0; ///< ids under which different events were sent: an alarm
};

/// Of one fair; `events` each once.
[[nodiscard]] FairState judge(const std::vector<ScanEvent> &events,
                              const std::map<QString, Registration> &registrations, const FairRules &rules);

} // namespace yizhan::checkin
