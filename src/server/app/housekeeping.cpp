// SPDX-License-Identifier: GPL-3.0-or-later
#include "housekeeping.h"

#include "snapshotkeeper.h"
#include "sweepguard.h"
#include "tombstones.h"

namespace yizhan::server {

Housekeeping::Housekeeping(feed::ServerDatabaseLocation location, feed::SnapshotBuilder builder,
                           feed::SnapshotShelf &shelf, const Clock &clock, JsonLog &log)
    : m_location(std::move(location)), m_builder(std::move(builder)), m_shelf(shelf), m_clock(clock),
      m_log(log)
{
    m_builder.removeLeftovers(m_clock.nowUtc().addSecs(-feed::SnapshotBuilder::longestBuildSeconds));
}

void Housekeeping::tidy()
{
    SystemRandom random;
    auto database = feed::openServerDatabase(m_location, random);
    if (!database)
        return logFailure("tidy_failed", database.error());
    const auto swept = feed::sweepGuarded(*database, toEpochDay(m_clock.today()), m_clock.nowUtc());
    if (!swept)
        return logFailure("tidy_failed", swept.error());
    if (swept->waits) {
        m_log.write(
            LogLevel::Warning, "sweep_waits",
            {{QStringLiteral("ended"), swept->waits->ended}, {QStringLiteral("live"), swept->waits->live}});
    }
    const auto purged = feed::purgeTombstones(*database, m_clock.nowUtc());
    if (!purged)
        return logFailure("tidy_failed", purged.error());
    m_log.write(LogLevel::Info, "tidied",
                {{QStringLiteral("expired"), swept->withdrawn}, {QStringLiteral("purged"), *purged}});
}

void Housekeeping::keepSnapshots()
{
    SystemRandom random;
    auto database = feed::openServerReader(m_location);
    if (!database)
        return logFailure("snapshot_failed", database.error());
    feed::SnapshotKeeper keeper(m_builder, m_shelf, m_clock);
    const auto built = keeper.keep(*database, [this] { return m_stopping.load(); });
    if (!built)
        return logFailure("snapshot_failed", built.error());
    for (const feed::BuiltSnapshot &snapshot : *built) {
        m_log.write(LogLevel::Info, "snapshot",
                    {{QStringLiteral("scope"), snapshot.manifest.scope},
                     {QStringLiteral("cursor"), snapshot.manifest.cursor},
                     {QStringLiteral("rows"), snapshot.manifest.rows},
                     {QStringLiteral("bytes"), snapshot.fileSize}});
    }
}

void Housekeeping::logFailure(const char *event, const Error &error)
{
    m_log.write(LogLevel::Warning, event,
                {{QStringLiteral("reason"), error.reason}, {QStringLiteral("detail"), error.detail}});
}

} // namespace yizhan::server
