// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "class.h"
#include "database.h"
#include "epochday.h"
#include "fair.h"
#include "feedwriter.h"
#include "operationrows.h"
#include "result.h"
#include "stationreceipt.h"
#include "verdict.h"

#include <QDateTime>
#include <QHash>
#include <QString>

namespace yizhan::ledger {

/// The last day on which the receipts of sign-ups for a class are needed, for staff to note who came; 0 where
/// the class states no day.
[[nodiscard]] EpochDay receiptNeededUntil(const catalogue::Class &held);
/// The same of a fair.
[[nodiscard]] EpochDay receiptNeededUntil(const catalogue::Fair &fair);

/// Tells the kiosks of a station what becomes of what was handed in there: an item `receipt` in the scope
/// `station:<id>`, in the transaction of the effect.
///
///     auto transaction = Transaction::begin(database, Transaction::Kind::Write);
///     ReceiptFeed receipts(database, now);
///     … own tables …; receipts.change({number, u"confirmed"_s, rank});
///     receipts.publish();       // the last step, as of feed::FeedWriter
///     transaction.commit();
class ReceiptFeed
{
public:
    /// `database` has the tables of ledger, devices and feed, and a write transaction of the caller is open
    /// until publish() has returned. `now`: the server's time, whole seconds.
    ReceiptFeed(storage::Database &database, const QDateTime &now);

    /// Until when receipts of sign-ups for a class or a fair (seatKey()) are needed, where the caller knows
    /// what is published of it.
    void neededUntil(const QString &key, EpochDay until) { m_classes.insert(key, until); }

    /// What is entered just now. `kiosk`: the mark of the device that sent it. Errors: those of sqlError().
    [[nodiscard]] Result<void> enter(const OperationRow &row, const operations::Verdict &verdict,
                                     const QString &kiosk);

    /// What an operation that the ledger holds has come to.
    struct Change
    {
        qint64 number = 0; ///< operation.number
        QString state;     ///< of docs/formats/station-receipt.md
        int rank = 0;      ///< of `confirmed` and `waitlisted`; who came keeps the one that was told
        QString code = {}; ///< why it was refused
        QString of = {};   ///< of `duplicate_of`: the earlier receipt
    };
    /// Notes the state in the ledger, and tells it. Errors: NotFound (`requests.unknown`), those of
    /// sqlError().
    [[nodiscard]] Result<void> change(const Change &change);

    /// Puts what was collected into the feed. Nothing may happen between this and the commit. Errors: those
    /// of FeedWriter::publish().
    [[nodiscard]] Result<void> publish();

private:
    [[nodiscard]] Result<void> put(const QString &station, const catalogue::StationReceipt &receipt,
                                   EpochDay promised);
    [[nodiscard]] Result<EpochDay> keepWhatWasTold(const QString &station,
                                                   catalogue::StationReceipt &receipt);
    template <typename T>
    [[nodiscard]] Result<EpochDay> neededFor(const QString &id);
    [[nodiscard]] Result<EpochDay> neededUntil(const catalogue::StationReceipt &receipt);

    storage::Database &m_database;
    feed::FeedWriter m_writer;
    const QDateTime m_now;
    QHash<QString, EpochDay> m_classes; ///< until when receipts of their sign-ups are needed, by seatKey()
};

} // namespace yizhan::ledger
