// SPDX-License-Identifier: GPL-3.0-or-later
#include "houseclaim.h"

#include <thread>

namespace yizhan::server {

namespace {

constexpr std::chrono::seconds lookInterval{5};
constexpr std::chrono::milliseconds tryInterval{250};

} // namespace

HouseClaim::HouseClaim(database::Location location, JsonLog &log, std::chrono::milliseconds patience)
    : m_location(std::move(location)), m_log(log), m_patience(patience)
{
}

Result<void> HouseClaim::take()
{
    m_first.reset();
    m_task = std::make_unique<BackgroundTask>(
        lookInterval, [this] { look(); }, [this] { m_database.reset(); });
    std::unique_lock lock(m_mutex);
    m_known.wait(lock, [this] { return m_first.has_value(); });
    Result<void> first = *m_first;
    lock.unlock();
    if (!first)
        m_task.reset();
    return first;
}

void HouseClaim::look()
{
    const Result<void> held = holdOrTake();
    m_held = held.has_value();
    const bool elsewhere = !held && held.error().reason == QLatin1String("serve.copied_folder");
    if (elsewhere && m_first && !m_elsewhere)
        m_log.write(LogLevel::Error, "copied_folder",
                    {{QStringLiteral("advice"),
                      QStringLiteral("another server keeps house out of a copy of this folder; stop it, and "
                                     "let all servers of a database share one folder")}});
    m_elsewhere = elsewhere;
    const std::lock_guard lock(m_mutex);
    if (!m_first) {
        m_first = held;
        m_known.notify_all();
    }
}

Result<void> HouseClaim::holdOrTake()
{
    if (m_database && m_held && m_database->exec(QStringLiteral("SELECT 1")))
        return {};
    m_database.reset();
    YIZHAN_TRY(open());
    // Only the first time somebody waits for the answer; later it is asked again after an interval.
    const auto until =
        std::chrono::steady_clock::now() + (m_first ? std::chrono::milliseconds(0) : m_patience);
    for (;;) {
        YIZHAN_TRY_LET(const bool locked, tryLock());
        if (locked)
            return {};
        if (std::chrono::steady_clock::now() >= until)
            break;
        std::this_thread::sleep_for(tryInterval);
    }
    m_database.reset();
    return fail(ErrorCode::Busy, "serve.copied_folder",
                QStringLiteral("another server keeps house over this database, out of another folder"),
                m_location.dataDir);
}

/// Without the limits of this server's other sessions: an idle session is what the lock is.
Result<void> HouseClaim::open()
{
    YIZHAN_TRY_LET(storage::Database opened, storage::Database::openPostgres(m_location.connectionString));
    // Of a machine that is gone without a word: 3 s of silence, then two questions of 3 s each.
    for (const char *setting :
         {"tcp_keepalives_idle = 3", "tcp_keepalives_interval = 3", "tcp_keepalives_count = 2"})
        YIZHAN_TRY(opened.exec(QStringLiteral("SET ") + QLatin1String(setting)));
    m_database.emplace(std::move(opened));
    return {};
}

Result<bool> HouseClaim::tryLock()
{
    YIZHAN_TRY_LET(const qint64 locked, m_database->scalar(QStringLiteral(
                                            "SELECT pg_try_advisory_lock(1499089480, "
                                            "hashtext(coalesce(current_schema()::text, '')))::int")));
    return locked == 1;
}

} // namespace yizhan::server
