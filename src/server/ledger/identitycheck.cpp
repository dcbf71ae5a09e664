// SPDX-License-Identifier: GPL-3.0-or-later
#include "identitycheck.h"

#include "keyedhash.h"
#include "residentnumber.h"
#include "seatbook.h"
#include "transaction.h"

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using operations::ResidentNumber;
using storage::Database;
using storage::Statement;
using storage::Transaction;

namespace {

/// A sign-up that still counts, in the order of the sign-ups.
struct SealedSeat
{
    qint64 number = 0;
    QString receipt;
    QString key;
    bool checked = false;
    operations::SealedOperation sealed;
};

Result<QStringList> classesWithSomethingNew(Database &database)
{
    YIZHAN_TRY_LET(Statement select, database.prepare(u"SELECT DISTINCT class FROM seat WHERE checked = 0 "
                                                      "AND state IN ('pending', 'confirmed', "
                                                      "'waitlisted') ORDER BY class"_s));
    YIZHAN_TRY(select.run());
    QStringList classes;
    YIZHAN_TRY(select.forEach([&classes](const Statement &row) { classes.append(row.text(0)); }));
    return classes;
}

Result<std::vector<SealedSeat>> sealedSeats(Database &database, const QString &classId)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(u"SELECT s.number, o.receipt, o.key, s.checked, o.head, o.seal, o.signature "
                         "FROM seat AS s JOIN operation AS o ON o.number = s.number WHERE s.class = ? AND "
                         "s.state IN ('pending', 'confirmed', 'waitlisted') AND o.seal IS NOT NULL "
                         "ORDER BY s.effective, s.op"_s));
    YIZHAN_TRY(select.run(classId));
    std::vector<SealedSeat> seats;
    YIZHAN_TRY(select.forEach([&seats](const Statement &row) {
        seats.push_back({row.integer(0),
                         row.text(1),
                         row.text(2),
                         row.integer(3) != 0,
                         {row.bytes(4), row.bytes(5), row.bytes(6)}});
    }));
    return seats;
}

Result<void> setChecked(Database &database, qint64 number)
{
    YIZHAN_TRY_LET(Statement update, database.prepare(u"UPDATE seat SET checked = 1 WHERE number = ?"_s));
    return update.run(number);
}

/// The comparison of one class, in a transaction.
class Comparing
{
public:
    Comparing(Database &database, SeatBook &seats, std::span<const crypto::OpeningKey> keys,
              const crypto::KeyedHash &hash, IdentityOutcome &outcome)
        : m_database(database), m_seats(seats), m_keys(keys), m_hash(hash), m_outcome(outcome)
    {
    }

    [[nodiscard]] Result<void> read(const SealedSeat &seat)
    {
        const auto key = std::find_if(m_keys.begin(), m_keys.end(), [&seat](const crypto::OpeningKey &one) {
            return one.sealingKey().id() == seat.key;
        });
        if (key == m_keys.end()) {
            ++m_outcome.closed;
            m_outcome.keys.insert(seat.key);
            return {};
        }
        if (!seat.checked)
            YIZHAN_TRY(setChecked(m_database, seat.number));
        ++m_outcome.compared;
        const auto fields = operations::openOperation(seat.sealed, *key);
        if (!fields)
            return reject(seat, "seal");
        const auto field = std::find_if(fields->begin(), fields->end(),
                                        [](const auto &one) { return one.name == "id_number"; });
        if (field == fields->end())
            return reject(seat, "id_number");
        const auto number = ResidentNumber::read(field->value.view());
        if (!number)
            return reject(seat, "id_number");
        m_people[m_hash.of(number->view())].push_back({seat.number, seat.receipt});
        return {};
    }

    [[nodiscard]] Result<void> merge()
    {
        for (const auto &[person, signUps] : m_people) {
            std::vector<qint64> later;
            for (std::size_t i = 1; i < signUps.size(); ++i)
                later.push_back(signUps[i].number);
            if (later.empty())
                continue;
            YIZHAN_TRY(m_seats.merge(signUps.front().number, signUps.front().receipt, later));
            m_outcome.duplicates += static_cast<int>(later.size());
        }
        return {};
    }

private:
    struct SignUp
    {
        qint64 number;
        QString receipt;
    };

    [[nodiscard]] Result<void> reject(const SealedSeat &seat, const char *code)
    {
        ++m_outcome.invalid;
        return m_seats.reject(seat.number, QString::fromLatin1(code));
    }

    Database &m_database;
    SeatBook &m_seats;
    std::span<const crypto::OpeningKey> m_keys;
    const crypto::KeyedHash &m_hash;
    IdentityOutcome &m_outcome;
    std::map<QByteArray, std::vector<SignUp>> m_people; ///< each in the order of the sign-ups
};

Result<void> compareClass(Database &database, const QString &id, std::span<const crypto::OpeningKey> keys,
                          const QDateTime &now, QDate today, IdentityOutcome &outcome)
{
    const crypto::KeyedHash hash;
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    ReceiptFeed receipts(database, now);
    SeatBook seats(database, receipts, now, today);
    YIZHAN_TRY(seats.open({id}));
    Comparing comparing(database, seats, keys, hash, outcome);
    YIZHAN_TRY_LET(const auto sealed, sealedSeats(database, id));
    for (const SealedSeat &seat : sealed)
        YIZHAN_TRY(comparing.read(seat));
    YIZHAN_TRY(comparing.merge());
    YIZHAN_TRY(seats.finish());
    YIZHAN_TRY(receipts.publish());
    return transaction.commit();
}

} // namespace

Result<IdentityOutcome> compareIdentities(Database &database, std::span<const crypto::OpeningKey> keys,
                                          const QDateTime &now, QDate today)
{
    IdentityOutcome outcome;
    YIZHAN_TRY_LET(const QStringList classes, classesWithSomethingNew(database));
    for (const QString &id : classes)
        YIZHAN_TRY(compareClass(database, id, keys, now, today, outcome));
    outcome.classes = static_cast<int>(classes.size());
    return outcome;
}

} // namespace yizhan::ledger
