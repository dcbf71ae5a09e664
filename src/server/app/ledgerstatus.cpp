// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerstatus.h"

#include "deviceregistry.h"
#include "ledgercounts.h"
#include "ledgerschema.h"
#include "operationnames.h"
#include "sealingkeys.h"
#include "statuswords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

QJsonObject asJson(const std::map<QString, qint64> &counts)
{
    QJsonObject object;
    for (const auto &[name, count] : counts)
        object.insert(name, count);
    return object;
}

Result<QJsonArray> keysJson(storage::Database &database)
{
    YIZHAN_TRY_LET(const auto keys, devices::sealingKeys(database));
    YIZHAN_TRY_LET(const auto waiting, ledger::waitingKeys(database));
    std::map<QString, qint64> sealed;
    for (const ledger::WaitingKey &key : waiting)
        sealed[key.id] = key.operations;
    QJsonArray array;
    for (const devices::KnownSealingKey &known : keys) {
        const qint64 operations = sealed[known.key.id()];
        if (known.current || operations > 0)
            array.append(QJsonObject{
                {u"id"_s, known.key.id()}, {u"current"_s, known.current}, {u"operations"_s, operations}});
    }
    return array;
}

QString countsText(const QJsonObject &counts, QString (*wordOf)(const QString &code))
{
    QStringList parts;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        parts.append(wordOf(count.key()) + u' ' + QString::number(count.value().toInteger()));
    return parts.isEmpty() ? u"0"_s : parts.join(u", "_s);
}

} // namespace

Result<QJsonObject> ledgerStatus(storage::Database &database)
{
    YIZHAN_TRY_LET(const bool present, ledger::hasLedgerSchema(database));
    if (!present)
        return QJsonObject();
    YIZHAN_TRY_LET(const auto all, devices::allDevices(database));
    YIZHAN_TRY_LET(const auto counts, ledger::operationCounts(database));
    YIZHAN_TRY_LET(const QJsonArray keys, keysJson(database));
    std::map<QString, qint64> states;
    for (const devices::Device &device : all)
        ++states[QLatin1String(nameOf(device.state))];
    std::map<QString, qint64> operations;
    for (const ledger::OperationCount &one : counts)
        operations[one.state] += one.count;
    return QJsonObject{
        {u"devices"_s, asJson(states)}, {u"operations"_s, asJson(operations)}, {u"keys"_s, keys}};
}

QString ledgerStatusText(const QJsonObject &status)
{
    if (!status.contains("devices"_L1))
        return {};
    QString text = QCoreApplication::translate("ServerStatus", "Kiosks: %1")
                       .arg(countsText(status.value("devices"_L1).toObject(), deviceStateWord)) +
                   u'\n' +
                   QCoreApplication::translate("ServerStatus", "Operations: %1")
                       .arg(countsText(status.value("operations"_L1).toObject(), words::operationStateName)) +
                   u'\n';
    const QJsonArray keys = status.value("keys"_L1).toArray();
    for (const auto &value : keys) {
        const QJsonObject key = value.toObject();
        text += QCoreApplication::translate("ServerStatus", "Key %1 opens %2 of them")
                    .arg(key.value("id"_L1).toString())
                    .arg(key.value("operations"_L1).toInteger()) +
                u'\n';
    }
    return text;
}

} // namespace yizhan::server
