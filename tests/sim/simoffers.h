// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random.h"
#include "simserver.h"
#include "virtualtime.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace yizhan::sim {

/// What the bureau publishes while the days go by: each morning a class and a job fair with a few places, and
/// again, hours later, what a restore has taken. Its chance is its own.
class SimOffers
{
public:
    /// All outlive it.
    SimOffers(fakes::VirtualTime &time, SimServer &server, std::map<QString, qint64> &counts, quint64 seed)
        : m_time(time), m_server(server), m_counts(counts), m_random(seed)
    {
    }

    /// At the beginning of a day: `untilOpenMs` from now the first stations are open.
    void planDay(QDate today, int days, qint64 untilOpenMs);
    /// The server was restored: counts what it has lost, and publishes it again within hours.
    void restored();
    /// All of them, also where the server was not there when it should have been.
    void publish();

    /// The id of the latest class, and of the latest fair; empty before the first.
    [[nodiscard]] QString latest() const { return m_latest; }

private:
    struct Offer
    {
        QByteArray id; ///< of both
        QByteArray classBody;
        QByteArray fairBody;
    };
    [[nodiscard]] bool isLive(const Offer &offer);

    fakes::VirtualTime &m_time;
    SimServer &m_server;
    std::map<QString, qint64> &m_counts;
    SeededRandom m_random;
    std::vector<Offer> m_offers; ///< that the bureau has published
    QString m_latest;
};

} // namespace yizhan::sim
