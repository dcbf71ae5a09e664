// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthprobe.h"

#include "serverversion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::server {

namespace {
constexpr qint64 believedForMs = 2000;

QJsonArray namesOf(const QSet<QString> &scopes)
{
    QStringList names(scopes.cbegin(), scopes.cend());
    names.sort();
    return QJsonArray::fromStringList(names);
}
} // namespace

HealthProbe::HealthProbe(const FeedWatch &watch, const feed::HeadBoard &board, const Clock &clock,
                         QString engine, Troubles troubles)
    : m_watch(watch), m_board(board), m_clock(clock), m_engine(std::move(engine)),
      m_troubles(std::move(troubles))
{
}

protocol::Response HealthProbe::answer() const
{
    const DatabaseSight sight = m_watch.sight();
    const bool recent = m_clock.monotonicMs() - sight.atMs <= believedForMs;
    const bool read = sight.reachable && recent;
    const QJsonArray damaged = namesOf(m_board.damaged());
    const bool served = read && damaged.isEmpty();
    QJsonArray problems;
    if (served && !sight.writable)
        problems.append(QStringLiteral("read_only"));
    if (served && !sight.connects)
        problems.append(QStringLiteral("connections"));
    for (const std::string &trouble : m_troubles())
        problems.append(QString::fromStdString(trouble));
    QJsonObject object{{QStringLiteral("version"), QString::fromLatin1(serverVersion)},
                       {QStringLiteral("engine"), m_engine}};
    QString status = QStringLiteral("database");
    if (served)
        status = problems.isEmpty() ? QStringLiteral("ok") : QStringLiteral("degraded");
    else if (read)
        status = QStringLiteral("damaged");
    else if (sight.newer && recent)
        status = QStringLiteral("newer_schema");
    if (read)
        object.insert(QStringLiteral("epoch"), sight.epoch);
    if (!damaged.isEmpty())
        object.insert(QStringLiteral("scopes"), damaged);
    object.insert(QStringLiteral("status"), status);
    if (!problems.isEmpty())
        object.insert(QStringLiteral("problems"), problems);
    protocol::Response response = protocol::Response::json(
        served ? 200 : 503, QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
    response.fields.emplace_back("Cache-Control", "no-store");
    return response;
}

} // namespace yizhan::server
