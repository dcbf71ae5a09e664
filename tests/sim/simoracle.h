// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "operation.h"
#include "sealing.h"
#include "verdict.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace yizhan::sim {

/// What a resident handed in and was told to be kept.
struct Promise
{
    QString station;
    QString receipt;
    QString type;
    QString about;
    QString refers;
    QByteArray name;   ///< what was typed: found nowhere in the clear
    QByteArray phone;  ///< the same
    QByteArray number; ///< an identity number: the same
};

/// Knows only what residents and kiosks were told, and compares with it what lies at rest. Whatever does not
/// fit is a violation.
class Oracle
{
public:
    /// A name that nobody else has typed.
    [[nodiscard]] static QByteArray canary(int number);

    /// A kiosk said that this is kept.
    void promised(const Promise &promise);
    /// A kiosk said that it could not keep something: it may have done so all the same.
    void notPromised(const QString &station) { ++m_unsure[station]; }
    [[nodiscard]] const std::vector<Promise> &promises() const { return m_promises; }

    /// The server has answered this, whether or not the answer arrives.
    void served(const operations::VerdictAnswer &answer);
    /// A kiosk has written these down.
    void heard(const std::vector<operations::Verdict> &verdicts);
    /// Something travels or lies where everybody can read it.
    void readable(const QByteArray &bytes, const QString &where);
    void readableFolder(const QString &folder);

    /// The ledger as it is now can come back.
    void backedUp() { m_backup = m_served; }
    void restored() { m_served = m_backup; }
    /// What had been answered, and is not known to the server since it was restored.
    [[nodiscard]] std::set<QString> forgottenBy(const std::map<QString, operations::Verdict> &before) const;
    [[nodiscard]] const std::map<QString, operations::Verdict> &known() const { return m_served; }

    /// That what the kiosk has promised is in its outbox, or was answered; after it was switched on again.
    void checkOutbox(storage::Database &outbox, const QString &station);
    /// At rest: promises and answers against the ledger.
    void checkLedger(storage::Database &ledger, const std::vector<const crypto::OpeningKey *> &keys);
    /// At rest: that the kiosk holds the words that stand in the ledger.
    void checkVerdicts(storage::Database &outbox, storage::Database &ledger, const QString &epoch,
                       const QString &station);

    void violated(const QString &what);
    [[nodiscard]] const QStringList &violations() const { return m_violations; }

private:
    struct Row;

    [[nodiscard]] std::vector<Row> rowsOf(storage::Database &ledger);
    void checkRow(const Row &row, const Promise *promise,
                  const std::vector<const crypto::OpeningKey *> &keys);
    void checkEffects(const std::vector<Row> &rows);

    std::vector<Promise> m_promises;
    std::map<QString, std::size_t> m_byReceipt;
    std::map<QString, int> m_unsure; ///< by station
    std::map<QString, operations::Verdict> m_served;
    std::map<QString, operations::Verdict> m_backup;
    QStringList m_violations;
};

} // namespace yizhan::sim
