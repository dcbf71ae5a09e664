// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthprobe.h"

#include "serverversion.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::server {

namespace {

constexpr qint64 freshForMs = 1000;

Result<QString> readEpoch(const feed::ServerDatabaseLocation &location)
{
    // An open connection would go on reading an SQLite file that was removed.
    YIZHAN_TRY_LET(storage::Database database, feed::openServerReader(location));
    return feed::epochOf(database);
}

} // namespace

HealthProbe::HealthProbe(feed::ServerDatabaseLocation location, const Clock &clock)
    : m_location(std::move(location)), m_clock(clock)
{
}

protocol::Response HealthProbe::answer()
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock.monotonicMs();
    if (!m_last || now - m_lastMs >= freshForMs) {
        m_last = look();
        m_lastMs = now;
    }
    return *m_last;
}

protocol::Response HealthProbe::look() const
{
    const Result<QString> epoch = readEpoch(m_location);
    QJsonObject object{
        {QStringLiteral("status"), epoch ? QStringLiteral("ok") : QStringLiteral("database")},
        {QStringLiteral("version"), QString::fromLatin1(serverVersion)},
        {QStringLiteral("engine"),
         m_location.connectionString.isEmpty() ? QStringLiteral("sqlite") : QStringLiteral("postgresql")},
    };
    if (epoch)
        object.insert(QStringLiteral("epoch"), *epoch);
    protocol::Response response = protocol::Response::json(
        epoch ? 200 : 503, QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
    response.fields.emplace_back("Cache-Control", "no-store");
    return response;
}

} // namespace yizhan::server
