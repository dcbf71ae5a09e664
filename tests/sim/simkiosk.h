// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguedatabase.h"
#include "observerlog.h"
#include "servicetransport.h"
#include "syncengine.h"
#include "virtualtime.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace yizhan::sim {

/// A kiosk with the production engines, on a faulty line.
class SimKiosk
{
public:
    SimKiosk(fakes::VirtualTime &time, Random &random, fakes::ServiceTransport::Handler handler,
             QStringList scopes, QString device)
        : m_time(time), m_clock(time.clock()), m_random(random), m_transport(time, std::move(handler)),
          m_scopes(std::move(scopes)), m_device(std::move(device))
    {
        m_transport.faults = [this](const sync::TransferRequest &) { return nextFault(); };
        start();
    }

    /// The process ends at once and a new one starts.
    void restart()
    {
        stop();
        start();
    }
    void setOnline(bool online) { m_online = online; }
    /// In per cent of the exchanges.
    void setFaultRate(int percent) { m_faultRate = percent; }
    void pollNow()
    {
        for (const auto &engine : m_engines)
            engine->pollNow();
    }

    [[nodiscard]] storage::Database &database() { return *m_database; }
    [[nodiscard]] const QStringList &scopes() const { return m_scopes; }
    [[nodiscard]] const fakes::ObserverLog &log() const { return m_log; }
    [[nodiscard]] const fakes::ServiceTransport &transport() const { return m_transport; }

private:
    void start()
    {
        auto database = store::openCatalogue(m_folder.path(), storage::OpenMode::ReadWrite);
        if (!database)
            qFatal("%s", qUtf8Printable(database.error().toString()));
        m_database.emplace(*std::move(database));
        for (const QString &scope : m_scopes) {
            sync::SyncSettings settings;
            settings.scope = scope;
            settings.snapshotDir = m_folder.path() + QStringLiteral("/snapshots");
            settings.device = m_device;
            settings.watch = true;
            settings.startSpreadMs = 2000;
            m_engines.push_back(std::make_unique<sync::SyncEngine>(
                sync::SyncEnvironment{*m_database, m_trust, m_transport, m_clock, m_random}, settings,
                std::make_unique<fakes::VirtualTimer>(m_time), std::make_unique<fakes::VirtualTimer>(m_time),
                m_log));
            m_engines.back()->start();
        }
    }
    void stop()
    {
        m_engines.clear();
        m_database.reset();
    }

    fakes::Fault nextFault()
    {
        fakes::Fault fault;
        fault.noAnswer = !m_online;
        if (!m_online || static_cast<int>(m_random.below(100)) >= m_faultRate)
            return fault;
        switch (m_random.below(7)) {
        case 0:
            fault.cutAt = static_cast<qint64>(m_random.below(4000));
            break;
        case 1:
            fault.corruptAt = static_cast<qint64>(m_random.below(1'000'000));
            break;
        case 2:
            fault.status = m_random.below(2) == 0 ? 503 : 500;
            break;
        case 3:
            fault.noAnswer = true;
            break;
        case 4:
            fault.silent = true;
            break;
        case 5:
            fault.duplicates = 2;
            break;
        default:
            fault.delayMs = static_cast<qint64>(m_random.below(20'000));
            break;
        }
        return fault;
    }

    fakes::VirtualTime &m_time;
    AnchoredClock m_clock;
    Random &m_random;
    QTemporaryDir m_folder;
    fakes::ServiceTransport m_transport;
    QStringList m_scopes;
    QString m_device;
    device::ServerTrust m_trust;
    fakes::ObserverLog m_log;
    bool m_online = true;
    int m_faultRate = 30;
    std::optional<storage::Database> m_database;
    std::vector<std::unique_ptr<sync::SyncEngine>> m_engines;
};

} // namespace yizhan::sim
