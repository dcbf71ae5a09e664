// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "statement.h"
#include "verdict.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace yizhan::outbox {

/// Where an operation is on its way; docs/formats/outbox-database.md.
enum class EntryState {
    Waiting,  ///< not answered for good
    Answered, ///< `verdict` is the server's word
    Aside,    ///< could not be delivered; staff look at it
};

/// "waiting", "answered", "aside".
[[nodiscard]] const char *nameOf(EntryState state);

/// What became of taking a receipt back here: of this kiosk, or of another.
enum class TakenBack {
    No,       ///< nobody has taken it back here
    Failed,   ///< the server refused it, or it could not be delivered: what was handed in stands
    ToBeSent, ///< no server has answered for good
    Agreed,
};

/// What the kiosk knows of an operation that it took: nothing personal.
struct Entry
{
    QString op;
    qint64 seq = 0;
    QString receipt;
    QString type;
    QString aboutKind;
    QString about;
    QString refers;
    QDateTime captured; ///< UTC
    EntryState state = EntryState::Waiting;
    int attempts = 0; ///< times that the server said something of it, or that it failed alone
    int failures = 0; ///< times that it failed alone
    QString reason;   ///< of the last failure alone, a slug
    /// The last that was given, also one that is not final.
    std::optional<operations::Verdict> verdict;
    QString lease; ///< out of which this kiosk gave a place; empty: none
    TakenBack takenBack = TakenBack::No;

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// How an outbox stands, in numbers.
struct Summary
{
    qint64 waiting = 0;
    qint64 aside = 0;
    qint64 answered = 0; ///< of the last 30 days
    QDateTime oldest;    ///< captured, of those that wait; invalid when none does

    friend bool operator==(const Summary &, const Summary &) = default;
};

/// Readers of an open outbox. Errors: those of sqlError().
[[nodiscard]] Result<Summary> summaryOf(storage::Database &database);
/// How many wait; cheaper than a summary.
[[nodiscard]] Result<qint64> waitingIn(storage::Database &database);
/// All, the latest first, at most `most`.
[[nodiscard]] Result<std::vector<Entry>> entriesIn(storage::Database &database, int most);
/// What came to nothing: put aside, then refused (but for cancellations of what was cancelled already), the
/// latest first, at most `most`.
[[nodiscard]] Result<std::vector<Entry>> failedIn(storage::Database &database, int most);
/// The heads of all of a kind about one thing, in the order in which they were made, as they are signed.
[[nodiscard]] Result<std::vector<QByteArray>> headsAbout(storage::Database &database, const QString &type,
                                                         const QString &about);
/// How many places this kiosk has given out of a lease, also of those that were cancelled since.
[[nodiscard]] Result<int> givenOutOf(storage::Database &database, const QString &lease);
/// By its receipt, as operations::readReceiptCode() gives it; nothing when it is not known.
[[nodiscard]] Result<std::optional<Entry>> findEntry(storage::Database &database, const QString &receipt);
/// The same of a receipt that another kiosk may have given.
[[nodiscard]] Result<TakenBack> takenBackIn(storage::Database &database, const QString &receipt);
/// How takenBackIn() asks, with the receipt for its `?`: each entry is read with it, so that it must find its
/// rows by their index.
[[nodiscard]] QString takenBackQuery();
/// The receipts that count as taken back here, whichever kiosk gave them: ToBeSent, or Agreed.
[[nodiscard]] Result<std::vector<QString>> allTakenBackIn(storage::Database &database);

} // namespace yizhan::outbox
