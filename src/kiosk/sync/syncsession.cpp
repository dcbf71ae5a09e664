// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncsession.h"

#include "cataloguedatabase.h"
#include "synclock.h"

#include <QDir>

namespace yizhan::sync {

/// Turns what the engines tell into the session's signals.
class SyncSession::Observer final : public SyncObserver
{
public:
    explicit Observer(SyncSession &session) : m_session(session) {}

    void catalogueChanged(const QString &scope) override { Q_EMIT m_session.catalogueChanged(scope); }
    void reachedHead(const QString &scope) override
    {
        Q_EMIT m_session.reachedHead(scope);
        if (!m_session.m_settings.watch)
            m_session.engineEnded();
    }
    void onlineChanged(bool online) override { Q_EMIT m_session.onlineChanged(online); }
    void progressed(SyncStep step, qint64 done, qint64 total) override
    {
        Q_EMIT m_session.progressed(step, done, total);
    }
    void diverged(const Error &error) override { Q_EMIT m_session.diverged(error); }
    void attemptFailed(const Error &error, qint64 retryMs) override
    {
        Q_EMIT m_session.attemptFailed(error, retryMs);
    }
    void gaveUp(const Error &error) override
    {
        Q_EMIT m_session.gaveUp(error);
        m_session.engineEnded();
    }

private:
    SyncSession &m_session;
};

SyncSession::SyncSession(SyncSessionSettings settings, const Clock &clock, Random &random)
    : m_settings(std::move(settings)), m_clock(clock), m_random(random),
      m_observer(std::make_unique<Observer>(*this))
{
}

SyncSession::~SyncSession() = default;

Result<void> SyncSession::start()
{
    const QString scheme = m_settings.server.scheme();
    if ((scheme != QLatin1String("http") && scheme != QLatin1String("https")) ||
        m_settings.server.host().isEmpty()) {
        return fail(ErrorCode::Invalid, "sync.server",
                    QStringLiteral("the server must look like http://host:8420"),
                    m_settings.server.toString());
    }
    YIZHAN_TRY_LET(m_lock, lockCatalogue(m_settings.dataDir));
    YIZHAN_TRY_LET(auto identity, device::Device::open(m_settings.dataDir, m_random));
    m_device = std::make_unique<device::Device>(std::move(identity));
    m_trust =
        device::ServerTrust(m_settings.key, m_device->serverKey(),
                            [this](const crypto::PublicKey &key) { return m_device->pinServerKey(key); });
    YIZHAN_TRY_LET(auto database, store::openCatalogue(m_settings.dataDir, storage::OpenMode::ReadWrite));
    m_database = std::make_unique<storage::Database>(std::move(database));
    m_transport = std::make_unique<NetworkTransport>(m_settings.server);
    for (const QString &scope : m_settings.scopes) {
        SyncSettings settings;
        settings.scope = scope;
        settings.snapshotDir = QDir(m_settings.dataDir).filePath(QStringLiteral("snapshots"));
        settings.device = m_device->name();
        settings.watch = m_settings.watch;
        settings.startSpreadMs = m_settings.startSpreadMs;
        settings.maxFailures = m_settings.maxFailures;
        m_engines.push_back(std::make_unique<SyncEngine>(
            SyncEnvironment{*m_database, m_trust, *m_transport, m_clock, m_random}, settings,
            std::make_unique<EventLoopTimer>(), *m_observer));
        m_engines.back()->start();
    }
    return {};
}

void SyncSession::pollNow()
{
    for (const auto &engine : m_engines)
        engine->pollNow();
}

void SyncSession::engineEnded()
{
    if (++m_ended == m_engines.size())
        Q_EMIT finished();
}

} // namespace yizhan::sync
