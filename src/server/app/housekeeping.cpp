// SPDX-License-Identifier: GPL-3.0-or-later
#include "housekeeping.h"

#include "attachmentfolder.h"
#include "erasure.h"
#include "ledgerdatabase.h"
#include "ledgerschema.h"
#include "openrosaschema.h"
#include "placesfeed.h"
#include "receiptkeeper.h"
#include "seatkeeper.h"
#include "serverfolder.h"
#include "snapshotkeeper.h"
#include "sweepguard.h"
#include "ticketfeed.h"
#include "tombstones.h"
#include "trainingcounts.h"

namespace yizhan::server {

namespace {

/// Each change of a city's scope wakes all its kiosks, which read their lists anew.
constexpr qint64 placesIntervalMs = 120'000;

} // namespace

Housekeeping::Housekeeping(feed::ServerDatabaseLocation location, feed::SnapshotBuilder builder,
                           feed::SnapshotShelf &shelf, crypto::PublicKey city, const Clock &clock,
                           Random &random, JsonLog &log, std::function<bool()> pressed)
    : m_location(std::move(location)), m_builder(std::move(builder)), m_shelf(shelf), m_city(std::move(city)),
      m_clock(clock), m_random(random), m_log(log), m_pressed(std::move(pressed)), m_livedTime(clock)
{
}

QDateTime Housekeeping::secondsNow() const
{
    return QDateTime::fromSecsSinceEpoch(m_clock.nowUtc().toSecsSinceEpoch(), Qt::UTC);
}

Result<void> Housekeeping::tryToTidy()
{
    auto database = feed::openServerDatabase(m_location, m_random);
    if (!database)
        return fail(database.error());
    YIZHAN_TRY(ledger::prepareLedgerSchema(*database));
    YIZHAN_TRY(openrosa::prepareOpenRosaSchema(*database));
    YIZHAN_TRY(ledger::prolongReceipts(*database, secondsNow(), m_clock.today()));
    const auto swept = feed::sweepGuarded(*database, toEpochDay(m_clock.today()), m_clock.nowUtc());
    if (!swept)
        return fail(swept.error());
    if (swept->waits) {
        m_log.write(
            LogLevel::Warning, "sweep_waits",
            {{QStringLiteral("ended"), swept->waits->ended}, {QStringLiteral("live"), swept->waits->live}});
    }
    const auto purged = feed::purgeTombstones(*database, m_clock.nowUtc());
    if (!purged)
        return fail(purged.error());
    YIZHAN_TRY_LET(const qint64 erased, erase(*database));
    m_log.write(LogLevel::Info, "tidied",
                {{QStringLiteral("expired"), swept->withdrawn},
                 {QStringLiteral("purged"), *purged},
                 {QStringLiteral("erased"), erased}});
    return {};
}

Result<qint64> Housekeeping::erase(storage::Database &database)
{
    YIZHAN_TRY_LET(const qint64 lived, m_livedTime.advance(database));
    YIZHAN_TRY_LET(const qint64 erased, ledger::eraseExpired(database, lived));
    const openrosa::AttachmentFolder attachments(attachmentFolder(m_location.dataDir));
    YIZHAN_TRY(attachments.tidy(database, m_clock.nowUtc()));
    return erased;
}

Result<void> Housekeeping::tryToKeepSnapshots()
{
    auto database = feed::openServerReader(m_location);
    if (!database)
        return fail(database.error());
    feed::SnapshotKeeper keeper(m_builder, m_shelf, m_clock);
    const auto built = keeper.keep(
        *database, [this] { return m_stopping.load(); }, m_pressed);
    if (!built)
        return fail(built.error());
    for (const feed::BuiltSnapshot &snapshot : *built) {
        m_log.write(LogLevel::Info, "snapshot",
                    {{QStringLiteral("scope"), snapshot.manifest.scope},
                     {QStringLiteral("cursor"), snapshot.manifest.cursor},
                     {QStringLiteral("rows"), snapshot.manifest.rows},
                     {QStringLiteral("bytes"), snapshot.fileSize}});
    }
    return {};
}

void Housekeeping::takeOver()
{
    m_builder.removeLeftovers(m_clock.nowUtc().addSecs(-feed::SnapshotBuilder::longestBuildSeconds));
}

void Housekeeping::tidy()
{
    const auto tidied = tryToTidy();
    m_tidyFails = !tidied;
    if (!tidied)
        logFailure("tidy_failed", tidied.error());
}

Result<void> Housekeeping::tryToKeepSeats()
{
    YIZHAN_TRY_LET(auto database, openLedger(m_location, m_random));
    const QDateTime now = secondsNow();
    YIZHAN_TRY(ledger::keepSeats(database, now, m_clock.today()));
    const qint64 nowMs = m_clock.monotonicMs();
    if (m_placesToldMs && nowMs - *m_placesToldMs < placesIntervalMs)
        return {};
    YIZHAN_TRY(ledger::noteCategories(database));
    YIZHAN_TRY(ledger::tellPlaces(database, now, m_clock.today()));
    YIZHAN_TRY(ledger::tellTickets(database, m_city, now, m_clock.today()));
    m_placesToldMs = nowMs;
    return {};
}

void Housekeeping::keepSeats()
{
    const auto kept = tryToKeepSeats();
    if (!m_seatsFail.exchange(!kept) && !kept) // it comes again in a few seconds
        logFailure("seats_failed", kept.error());
}

void Housekeeping::keepSnapshots()
{
    const auto kept = tryToKeepSnapshots();
    m_snapshotsFail = !kept;
    if (!kept)
        logFailure("snapshot_failed", kept.error());
}

std::vector<std::string> Housekeeping::troubles() const
{
    std::vector<std::string> names;
    if (m_snapshotsFail)
        names.emplace_back("snapshots");
    if (m_tidyFails || m_seatsFail)
        names.emplace_back("housekeeping");
    return names;
}

void Housekeeping::logFailure(const char *event, const Error &error)
{
    m_log.write(LogLevel::Warning, event,
                {{QStringLiteral("reason"), error.reason}, {QStringLiteral("detail"), error.detail}});
}

} // namespace yizhan::server
