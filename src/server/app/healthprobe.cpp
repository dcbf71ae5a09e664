// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthprobe.h"

#include "serverversion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::server {

namespace {
constexpr qint64 believedForMs = 2000;
}

HealthProbe::HealthProbe(const FeedWatch &watch, const Clock &clock, QString engine, Troubles troubles)
    : m_watch(watch), m_clock(clock), m_engine(std::move(engine)), m_troubles(std::move(troubles))
{
}

protocol::Response HealthProbe::answer() const
{
    const DatabaseSight sight = m_watch.sight();
    const bool served = sight.reachable && m_clock.monotonicMs() - sight.atMs <= believedForMs;
    QJsonArray problems;
    if (served && !sight.writable)
        problems.append(QStringLiteral("read_only"));
    for (const std::string &trouble : m_troubles())
        problems.append(QString::fromStdString(trouble));
    QJsonObject object{{QStringLiteral("version"), QString::fromLatin1(serverVersion)},
                       {QStringLiteral("engine"), m_engine}};
    QString status = QStringLiteral("database");
    if (served) {
        status = problems.isEmpty() ? QStringLiteral("ok") : QStringLiteral("degraded");
        object.insert(QStringLiteral("epoch"), sight.epoch);
    }
    object.insert(QStringLiteral("status"), status);
    if (!problems.isEmpty())
        object.insert(QStringLiteral("problems"), problems);
    protocol::Response response = protocol::Response::json(
        served ? 200 : 503, QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
    response.fields.emplace_back("Cache-Control", "no-store");
    return response;
}

} // namespace yizhan::server
