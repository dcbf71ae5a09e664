// SPDX-License-Identifier: GPL-3.0-or-later
#include "simoracle.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::sim {

using operations::Verdict;
using operations::VerdictCode;

namespace {

constexpr qsizetype mostViolations = 12;
const QByteArray canaryMark = QByteArrayLiteral("示例丙");
const QByteArray numberMark = QByteArrayLiteral("44128319"); // of simResidentNumber()

/// Nobody's promise is broken by these: they say that the sender could not be proved.
bool isKept(const Verdict &verdict)
{
    return operations::isFinal(verdict.code) && !verdict.op.isEmpty() && verdict.reason != u"signature";
}

QString words(const Verdict &verdict)
{
    return QString::fromUtf8(operations::encodeVerdict(verdict));
}

} // namespace

struct Oracle::Row
{
    QString op;
    QString receipt;
    QString type;
    QString about;
    QString refers;
    QString state;
    QString verdict;
    operations::SealedOperation sealed;
};

QByteArray Oracle::canary(int number)
{
    return canaryMark + QByteArray::number(number).rightJustified(7, '0');
}

void Oracle::violated(const QString &what)
{
    if (m_violations.size() < mostViolations && !m_violations.contains(what))
        m_violations.append(what);
}

void Oracle::promised(const Promise &promise)
{
    if (!m_byReceipt.emplace(promise.receipt, m_promises.size()).second)
        violated(u"the receipt %1 was given twice"_s.arg(promise.receipt));
    m_promises.push_back(promise);
}

void Oracle::served(const operations::VerdictAnswer &answer)
{
    for (const Verdict &verdict : answer.verdicts) {
        if (!isKept(verdict))
            continue;
        const auto [known, isNew] = m_served.emplace(verdict.op, verdict);
        if (!isNew && known->second != verdict)
            violated(
                u"the server's word has changed: %1, then %2"_s.arg(words(known->second), words(verdict)));
    }
}

void Oracle::heard(const std::vector<Verdict> &verdicts)
{
    for (const Verdict &verdict : verdicts) {
        const bool mayBe = verdict.reason == u"already_cancelled" || verdict.reason == u"sign_up_over" ||
                           verdict.reason == u"unknown_receipt"; // of what was rejected: seen at rest
        if (verdict.code == VerdictCode::Rejected && !mayBe)
            violated(u"a good operation was rejected: "_s + words(verdict));
    }
}

void Oracle::readable(const QByteArray &bytes, const QString &where)
{
    if (bytes.contains(canaryMark) || bytes.contains(numberMark))
        violated(u"a name can be read in %1"_s.arg(where));
}

void Oracle::readableFolder(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            readable(file.readAll(), QFileInfo(file).fileName());
    }
}

std::set<QString> Oracle::forgottenBy(const std::map<QString, Verdict> &before) const
{
    std::set<QString> forgotten;
    for (const auto &[op, verdict] : before) {
        if (m_served.count(op) == 0)
            forgotten.insert(op);
    }
    return forgotten;
}

void Oracle::checkOutbox(storage::Database &outbox, const QString &station)
{
    std::set<QString> held;
    auto select = outbox.prepare(u"SELECT receipt FROM operation"_s);
    if (!select || !select->run() ||
        !select->forEach([&held](const storage::Statement &row) { held.insert(row.text(0)); }))
        return; // the disk refuses: asked again
    for (const Promise &promise : m_promises) {
        if (promise.station == station && held.count(promise.receipt) == 0)
            violated(u"%1 has lost %2"_s.arg(station, promise.receipt));
    }
}

std::vector<Oracle::Row> Oracle::rowsOf(storage::Database &ledger)
{
    std::vector<Row> rows;
    auto select =
        ledger.prepare(u"SELECT op, receipt, type, about, refers, state, verdict, head, seal, signature "
                       "FROM operation ORDER BY number"_s);
    if (!select || !select->run() || !select->forEach([&rows](const storage::Statement &row) {
            rows.push_back({row.text(0),
                            row.text(1),
                            row.text(2),
                            row.text(3),
                            row.text(4),
                            row.text(5),
                            row.text(6),
                            {row.bytes(7), row.bytes(8), row.bytes(9)}});
        }))
        violated(u"the ledger cannot be read"_s);
    return rows;
}

/// Arrived whole, and can be opened where the key lies.
void Oracle::checkRow(const Row &row, const Promise *promise,
                      const std::vector<const crypto::OpeningKey *> &keys)
{
    const auto served = m_served.find(row.op);
    if (served != m_served.end() && words(served->second) != row.verdict)
        violated(u"the ledger says %1, the answer was %2"_s.arg(row.verdict, words(served->second)));
    if (!promise)
        return;
    if (row.type != promise->type || row.about != promise->about || row.refers != promise->refers)
        violated(u"%1 arrived as another operation"_s.arg(row.receipt));
    for (const crypto::OpeningKey *key : keys) {
        const auto fields = operations::openOperation(row.sealed, *key);
        if (!fields)
            continue;
        for (const operations::FieldValue &field : *fields) {
            const QByteArray value = field.value.view().toByteArray();
            const bool isName = field.name == "name" || field.name == "text";
            if ((isName && value != promise->name) || (field.name == "id_number" && value != promise->number))
                violated(u"%1: a field has changed"_s.arg(row.receipt));
        }
        return;
    }
    violated(u"%1 cannot be opened"_s.arg(row.receipt));
}

/// Each has one effect: what is cancelled was cancelled by exactly one cancellation that was accepted.
void Oracle::checkEffects(const std::vector<Row> &rows)
{
    std::map<QString, int> cancelled;
    std::map<QByteArray, QString> seals;
    std::set<QString> rejected;
    for (const Row &row : rows) {
        if (const auto [first, isNew] = seals.emplace(row.sealed.seal, row.op); !isNew)
            violated(u"%1 and %2 are one act of a resident"_s.arg(first->second, row.op));
        if (row.state == u"rejected")
            rejected.insert(row.receipt);
        else if (!row.refers.isEmpty())
            ++cancelled[row.refers];
    }
    for (const Row &row : rows) {
        if (row.verdict.contains(u"unknown_receipt") && rejected.count(row.refers) == 0)
            violated(u"a good operation was rejected: "_s + row.verdict);
        const int times = cancelled.count(row.receipt) > 0 ? cancelled.at(row.receipt) : 0;
        if (times > 1)
            violated(u"%1 was cancelled %2 times"_s.arg(row.receipt).arg(times));
        if ((row.state == u"cancelled") != (times == 1))
            violated(u"%1 is %2 after %3 cancellations"_s.arg(row.receipt, row.state).arg(times));
    }
}

void Oracle::checkLedger(storage::Database &ledger, const std::vector<const crypto::OpeningKey *> &keys)
{
    const std::vector<Row> rows = rowsOf(ledger);
    std::map<QString, int> times;
    std::set<QString> ops;
    int strange = 0;
    for (const Row &row : rows) {
        ops.insert(row.op);
        const auto promise = m_byReceipt.find(row.receipt);
        const bool known = promise != m_byReceipt.end();
        strange += known ? 0 : 1;
        if (known && ++times[row.receipt] > 1)
            violated(u"%1 is in the ledger %2 times"_s.arg(row.receipt).arg(times[row.receipt]));
        checkRow(row, known ? &m_promises[promise->second] : nullptr, keys);
    }
    for (const Promise &promise : m_promises) {
        if (times.count(promise.receipt) == 0)
            violated(u"%1 of %2 (%3) never arrived"_s.arg(promise.receipt, promise.station, promise.type));
    }
    for (const auto &[op, verdict] : m_served) {
        if (ops.count(op) == 0)
            violated(u"the ledger has lost what it answered: "_s + words(verdict));
    }
    int unsure = 0;
    for (const auto &[station, count] : m_unsure)
        unsure += count;
    if (strange > unsure)
        violated(u"%1 operations that nobody has handed in"_s.arg(strange - unsure));
    checkEffects(rows);
}

void Oracle::checkVerdicts(storage::Database &outbox, storage::Database &ledger, const QString &epoch,
                           const QString &station)
{
    std::map<QString, QString> said;
    for (const Row &row : rowsOf(ledger))
        said[row.op] = row.verdict;
    auto select = outbox.prepare(u"SELECT op, verdict, state, epoch FROM operation"_s);
    if (!select || !select->run() || !select->forEach([&](const storage::Statement &row) {
            if (row.text(2) != u"answered")
                violated(u"%1: %2 is %3 at rest"_s.arg(station, row.text(0), row.text(2)));
            else if (row.text(3) == epoch && said[row.text(0)] != row.text(1))
                violated(u"%1 holds %2, the ledger %3"_s.arg(station, row.text(1), said[row.text(0)]));
        }))
        violated(u"an outbox cannot be read"_s);
}

} // namespace yizhan::sim
