// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueguard.h"

#include "cataloguecheck.h"
#include "cataloguedatabase.h"

namespace yizhan::sync {

namespace {

constexpr qint64 suspectedMs = 1000;
constexpr qint64 checkMs = 24LL * 3600 * 1000;

/// By a connection of its own: what the writer has in memory would hide what the disk has lost.
Result<void> check(const QString &dataDir)
{
    YIZHAN_TRY_LET(storage::Database database, store::openCatalogue(dataDir, storage::OpenMode::ReadWrite));
    return store::checkCatalogueAsWriter(database);
}

} // namespace

CatalogueGuard::CatalogueGuard(const Watch &watch, const Clock &clock, std::unique_ptr<WakeTimer> timer,
                               std::function<void(const Error &)> found)
    : m_watch(watch), m_clock(clock), m_timer(std::move(timer)), m_found(std::move(found))
{
}

void CatalogueGuard::start()
{
    m_identity = store::identityOf(store::cataloguePath(m_watch.dataDir));
    m_checkedMs = m_clock.monotonicMs();
    m_timer->start(m_watch.everyMs, [this] { look(); });
}

void CatalogueGuard::suspect()
{
    m_suspected = true;
    m_timer->start(suspectedMs, [this] { look(); });
}

void CatalogueGuard::look()
{
    if (const auto error = finding()) {
        const auto found = m_found; // it may take this object's place
        return found(*error);
    }
    m_timer->start(m_watch.everyMs, [this] { look(); });
}

std::optional<Error> CatalogueGuard::finding()
{
    const QString path = store::cataloguePath(m_watch.dataDir);
    const auto identity = store::identityOf(path);
    if (!identity || identity != m_identity) // it may have gone while it was proved
        return Error{ErrorCode::Corrupt, QStringLiteral("catalogue.replaced"),
                     QStringLiteral("not the file that was opened"), path};
    if (!isDue())
        return std::nullopt;
    m_suspected = false;
    m_checkedMs = m_clock.monotonicMs();
    const auto checked = check(m_watch.dataDir);
    if (!checked && store::saysDamage(checked.error()))
        return checked.error();
    return std::nullopt;
}

bool CatalogueGuard::isDue() const
{
    return m_suspected || m_clock.monotonicMs() - m_checkedMs >= checkMs;
}

} // namespace yizhan::sync
