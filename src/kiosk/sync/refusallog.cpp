// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusallog.h"

#include "atomicfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::sync {

namespace {

constexpr qint64 restMs = 10 * 60'000;
constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr qsizetype maxDetail = 300;

QString pathIn(const QString &dataDir, RefusalPart part)
{
    return QDir(dataDir).filePath(part == RefusalPart::Outbox ? QStringLiteral("refusals-outbox.json")
                                                              : QStringLiteral("refusals.json"));
}

QDateTime timeOf(const QJsonObject &object, QLatin1String name)
{
    return QDateTime::fromString(object.value(name).toString(), Qt::ISODate);
}

} // namespace

RefusalLog::RefusalLog(const QString &dataDir, const Clock &clock, RefusalPart part)
    : m_path(pathIn(dataDir, part)), m_clock(clock)
{
    for (Refusal &refusal : read(dataDir, part))
        m_refusals.emplace(refusal.scope, std::move(refusal));
}

void RefusalLog::note(const QString &scope, const Error &error)
{
    Refusal &refusal = m_refusals[scope];
    const bool isNew = refusal.reason != error.reason;
    refusal.last = m_clock.nowUtc();
    if (refusal.count == 0)
        refusal.first = refusal.last;
    refusal.scope = scope;
    refusal.reason = error.reason;
    refusal.detail = error.detail.left(maxDetail);
    ++refusal.count;
    if (isNew || m_clock.monotonicMs() - m_writtenMs >= restMs)
        write();
}

void RefusalLog::agreed(const QString &scope)
{
    if (m_refusals.erase(scope) > 0)
        write();
}

void RefusalLog::write()
{
    m_writtenMs = m_clock.monotonicMs();
    QJsonArray list;
    for (const auto &[scope, refusal] : m_refusals) {
        list.append(QJsonObject{{QStringLiteral("scope"), scope},
                                {QStringLiteral("reason"), refusal.reason},
                                {QStringLiteral("detail"), refusal.detail},
                                {QStringLiteral("first"), refusal.first.toString(Qt::ISODate)},
                                {QStringLiteral("last"), refusal.last.toString(Qt::ISODate)},
                                {QStringLiteral("count"), refusal.count}});
    }
    const auto written =
        storage::writeFile(m_path, QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n');
    if (!written)
        qWarning("%s", qUtf8Printable(written.error().toString()));
}

std::vector<Refusal> RefusalLog::read(const QString &dataDir, RefusalPart part)
{
    QFile file(pathIn(dataDir, part));
    std::vector<Refusal> refusals;
    if (!file.open(QIODevice::ReadOnly))
        return refusals;
    const QJsonArray list = QJsonDocument::fromJson(file.read(maxFileBytes)).array();
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        refusals.push_back({object.value(QLatin1String("scope")).toString(),
                            object.value(QLatin1String("reason")).toString(),
                            object.value(QLatin1String("detail")).toString(),
                            timeOf(object, QLatin1String("first")), timeOf(object, QLatin1String("last")),
                            object.value(QLatin1String("count")).toInteger()});
    }
    return refusals;
}

} // namespace yizhan::sync
