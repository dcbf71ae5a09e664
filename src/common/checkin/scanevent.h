// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace yizhan::checkin {

enum class ScanKind { Entry, Exit, Booth, Undo };

/// "entry", "exit", "booth", "undo".
[[nodiscard]] const char *nameOf(ScanKind kind);

/// One scan at a fair, as the station that made it wrote it down: it never changes, and coming again it is
/// the same one. Nothing personal. docs/formats/checkin.md.
struct ScanEvent
{
    QString id; ///< names the event for ever (a UUID)
    QString fair;
    ScanKind kind = ScanKind::Entry;
    QString subject;     ///< the ticket's id, or that of somebody without one
    bool walkIn = false; ///< without a ticket: the subject needs no registration
    QString station;
    QString device;
    qint64 seq = 0;       ///< the place among the scans of the station
    QDateTime time;       ///< UTC, milliseconds: by the server's time as far as the station knew it
    QString gate;         ///< which door; of Booth the booth
    bool admitted = true; ///< what the door did: it let them in, or not
    QString refers;       ///< of Undo: the event that is taken back
    QDateTime knowing;    ///< UTC: the station had the server's news until then; invalid: none

    friend bool operator==(const ScanEvent &, const ScanEvent &) = default;
};

/// All of it as one line of text: two events are the same where these are.
[[nodiscard]] QByteArray encodeEvent(const ScanEvent &event);

/// What the server knows of a ticket. Nothing personal.
struct Registration
{
    QString ticket;
    qint64 revision = 0; ///< the later one counts
    QString person;      ///< the same for all tickets of one person; empty: the ticket itself
    QDateTime from;      ///< good from then on; invalid: always
    QDateTime until;     ///< good before then; invalid: always
    QDateTime revoked;   ///< when that was published; invalid: it was not

    friend bool operator==(const Registration &, const Registration &) = default;
};

[[nodiscard]] QByteArray encodeRegistration(const Registration &registration);

} // namespace yizhan::checkin
