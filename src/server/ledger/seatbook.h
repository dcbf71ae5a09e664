// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "operation.h"
#include "publishedplaces.h"
#include "receiptfeed.h"
#include "result.h"
#include "seatkey.h"
#include "seatrows.h"
#include "seatrules.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace yizhan::ledger {

/// Gives the places of classes and fairs, which it knows by their seatKey(), within one write transaction.
/// Its rows stay locked until the transaction ends, so that servers over one database give each place once.
///
///     SeatBook seats(database, receipts, now, today);
///     seats.open(classes);             // before anything is written: locks, and does what is due
///     … seats.place(…); seats.giveBack(…);
///     … the operations are entered …
///     seats.finish();                  // then receipts.publish(), commit
///
/// Errors of all: those of sqlError(); the transaction must be given up.
class SeatBook
{
public:
    /// All outlive it. `now`: the server's time; `today`: the day in China.
    SeatBook(storage::Database &database, ReceiptFeed &receipts, const QDateTime &now, QDate today)
        : m_database(database), m_receipts(receipts), m_now(now.toSecsSinceEpoch()), m_today(today)
    {
    }

    /// Notes what the catalogue says of these classes now, takes back leases that are over, ranks those that
    /// waited for the end of a sign-up, and gives free places to the waiting list. To be called once.
    [[nodiscard]] Result<void> open(const QStringList &classes);

    /// Looks up at once for what place() will be asked: where those stand who would wait. Optional; between
    /// open() and the first place().
    [[nodiscard]] Result<void> foresee(const std::vector<const operations::OperationHead *> &signUps);

    struct Given
    {
        Placing placing = Placing::Pending;
        int rank = 0;          ///< of Waitlisted
        bool promised = false; ///< a kiosk has given the place, out of a lease that was lost in a restore
    };
    /// What a sign-up gets. One for a class of which nobody has ever heard, or for a fair that is not
    /// published, waits with its time until it is.
    [[nodiscard]] Result<Given> place(const operations::OperationHead &head, const QString &station);
    /// Where a sign-up stands that place() has answered in this transaction; nothing of one that has no
    /// place in the order.
    [[nodiscard]] QString standingOfNew(const QString &op) const;
    /// An operation of the ledger was cancelled, or is no sign-up any more for the reason `state`.
    [[nodiscard]] Result<void> giveBack(qint64 number, QLatin1String state = standing::cancelled);
    /// `later` are of the person whose sign-up `first` is the earliest: they do not count, and a place that
    /// one of them has is the first one's, and so is what staff noted of who came. `receipt` is that of
    /// `first`.
    [[nodiscard]] Result<void> merge(qint64 first, const QString &receipt, const std::vector<qint64> &later);
    /// A sign-up cannot be one, for the reason `code`.
    [[nodiscard]] Result<void> reject(qint64 number, const QString &code);
    /// One that place() has answered was cancelled before it was entered.
    void giveBackNew(const QString &op);
    /// Sets places of an open class aside for a station. Errors: NotFound (`lease.class`), Invalid
    /// (`lease.waits`, `lease.seats`); see lendSeats().
    [[nodiscard]] Result<void> lend(const QString &classId, int seats);
    /// The operations are in the ledger.
    [[nodiscard]] Result<void> finish();

    /// Tells those on the waiting list of an open class whose rank is another one than they were told.
    [[nodiscard]] Result<void> tellRanks(const QString &classId);

private:
    struct Open
    {
        ClassRoll roll;
        int taken = 0; ///< as it is written
        int lent = 0;
        bool known = false;       ///< the catalogue has said something of it
        bool published = false;   ///< of a fair, also one that is over
        bool pending = false;     ///< somebody waits for the end, as it was found
        bool unpublished = false; ///< somebody waits until it is published, as it was found
        bool moved = false;       ///< ranks may have changed
        bool waits = false;       ///< somebody stands on the waiting list
        std::vector<SeatRow> fresh;
        QHash<QString, int> before; ///< how many wait before these operations, as it is written
    };

    using PublishedById = std::map<QString, PublishedPlaces>;
    [[nodiscard]] Result<QHash<QString, LockedClass>> locked(const std::set<QString> &classes,
                                                             const PublishedById &published);
    [[nodiscard]] Result<void> lockAnew(const QString &id, bool isAsItWas, const PublishedById &published);
    /// Whether its places are given by what is known of it.
    [[nodiscard]] static bool givesPlaces(const QString &id, const Open &open)
    {
        return open.known && (open.published || !isFairKey(id));
    }
    [[nodiscard]] Result<void> settleUnpublished(const QString &id, Open &open);
    [[nodiscard]] Result<void> settle(const QString &id, Open &open);
    [[nodiscard]] Result<void> promote(const QString &id, Open &open);
    [[nodiscard]] Result<void> writeCounters();
    enum class Lent { No, Yes, Lost };
    [[nodiscard]] Result<Lent> lentTo(const operations::OperationHead &head, const QString &classId,
                                      const QString &station);
    [[nodiscard]] Result<void> settleOpened();
    [[nodiscard]] static SignUpOrder orderOf(const Open &open, const operations::OperationHead &head);
    [[nodiscard]] Result<int> rankOf(const QString &id, const Open &open, const SignUpOrder &order);

    storage::Database &m_database;
    ReceiptFeed &m_receipts;
    const qint64 m_now;
    const QDate m_today;
    std::map<QString, Open> m_open; ///< in the order of their ids, as they are locked
};

} // namespace yizhan::ledger
