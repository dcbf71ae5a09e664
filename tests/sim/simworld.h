// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simoffers.h"
#include "simoptions.h"
#include "simstation.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace yizhan::sim {

/// A city for some days: a server, its operator, stations with their staff and residents, lines between
/// them, and what goes wrong. All of it follows from the seed.
class SimWorld
{
public:
    explicit SimWorld(const WorldSettings &settings);
    ~SimWorld();
    Q_DISABLE_COPY_MOVE(SimWorld)

    /// Lets the days pass, ends what goes wrong, waits until everything is at rest, and compares.
    void run();

    [[nodiscard]] const QStringList &violations() const { return m_oracle.violations(); }
    [[nodiscard]] const std::map<QString, qint64> &counts() const { return m_counts; }
    [[nodiscard]] const std::map<LineFault, qint64> &lineFaults() const { return m_lineFaults; }
    /// What happened, the last of it.
    [[nodiscard]] const QStringList &trace() const { return m_trace; }
    /// Two runs that did the same have the same.
    [[nodiscard]] quint64 digest() const { return m_digest; }
    /// Virtual, from the restore until all that it took is back; -1: it is not, or there was none.
    [[nodiscard]] qint64 backMs() const { return m_backMs; }
    /// Virtual, from the healing to rest.
    [[nodiscard]] qint64 drainedMs() const { return m_drainedMs; }

private:
    [[nodiscard]] static QString place();
    [[nodiscard]] qint64 within(qint64 ms)
    {
        return static_cast<qint64>(m_random.below(static_cast<std::uint64_t>(ms)));
    }
    [[nodiscard]] bool happens(int perMille)
    {
        return m_random.below(1000) < static_cast<std::uint64_t>(perMille);
    }
    [[nodiscard]] Loss anyLoss() { return static_cast<Loss>(m_random.below(3)); }
    void say(const QString &what);
    void addStation(const QString &folder);

    void beginDay();
    void planStation(SimStation &station);
    void planIncident(SimStation &station);
    void planOperator();
    void planServerIncident();
    void switchOn(SimStation &station);
    void switchOff(SimStation &station);
    void lookAfter(SimStation &station);
    void copyDisk(SimStation &station);
    void publish();
    void restoreServer();
    void watchForgotten(qint64 since);
    void stopServerFor(qint64 ms);
    void setClockWrong(SimStation &station);

    void heal();
    [[nodiscard]] bool isAtRest();
    void helpOut();
    void compare();

    const WorldSettings m_settings;
    SeededRandom m_random;
    QTemporaryDir m_folder{place()};
    fakes::VirtualTime m_time;
    SimDisk m_disk;
    Oracle m_oracle;
    SimServer m_server;
    std::map<QString, qint64> m_counts;
    SimTickets m_tickets;
    SimOffers m_offers;
    std::map<LineFault, qint64> m_lineFaults;
    std::vector<std::unique_ptr<SimStation>> m_stations;
    QStringList m_trace;
    quint64 m_digest = 0;
    qint64 m_drainedMs = 0;
    qint64 m_backMs = -1;
    std::map<QString, operations::Verdict> m_beforeRestore;
    bool m_healed = false;
};

} // namespace yizhan::sim
