// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairnotes.h"

#include "atomicfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::store {

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr std::size_t keptRepairs = 10;

QString pathIn(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("repairs.json"));
}

QJsonObject toJson(const Repair &repair)
{
    return {{QStringLiteral("time"), repair.time.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("reason"), repair.reason},
            {QStringLiteral("detail"), repair.detail},
            {QStringLiteral("items"), repair.items},
            {QStringLiteral("whole"), repair.whole}};
}

Repair fromJson(const QJsonObject &object)
{
    return {QDateTime::fromString(object.value(QLatin1String("time")).toString(), Qt::ISODate),
            object.value(QLatin1String("reason")).toString(),
            object.value(QLatin1String("detail")).toString(),
            object.value(QLatin1String("items")).toInteger(), object.value(QLatin1String("whole")).toBool()};
}

} // namespace

std::vector<Repair> readRepairs(const QString &dataDir)
{
    QFile file(pathIn(dataDir));
    std::vector<Repair> repairs;
    if (!file.open(QIODevice::ReadOnly))
        return repairs;
    const QJsonArray list = QJsonDocument::fromJson(file.read(maxFileBytes)).array();
    for (const auto &value : list)
        repairs.push_back(fromJson(value.toObject()));
    return repairs;
}

Result<void> noteRepair(const QString &dataDir, const Repair &repair)
{
    std::vector<Repair> repairs = readRepairs(dataDir);
    repairs.insert(repairs.begin(), repair);
    if (repairs.size() > keptRepairs)
        repairs.resize(keptRepairs);
    QJsonArray list;
    for (const Repair &each : repairs)
        list.append(toJson(each));
    return storage::writeFile(pathIn(dataDir), QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace yizhan::store
