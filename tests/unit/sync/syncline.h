// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedserver.h"
#include "kioskcatalogue.h"
#include "observerlog.h"
#include "servicetransport.h"
#include "syncengine.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace yizhan::sync {

inline const QString city = QStringLiteral("city");

/// A city, its kiosk, and whatever stands between them.
struct Line
{
    explicit Line(const SyncSettings &asked = {})
        : server(folder.path(), time.clock()),
          transport(time,
                    [this](const protocol::Request &request) {
                        return between ? between(request) : server.handle(request);
                    }),
          clock(time.clock()), random(11)
    {
        transport.faults = [this](const TransferRequest &request) {
            return faults ? faults(request) : fakes::Fault();
        };
        settings = asked;
        settings.snapshotDir = kiosk.folder() + QStringLiteral("/snapshots");
        trust = device::ServerTrust(server.key().publicKey(), std::nullopt, {});
        restart();
    }

    void restart()
    {
        engine.reset();
        engine = std::make_unique<SyncEngine>(
            SyncEnvironment{kiosk.database(), trust, transport, clock, random}, settings,
            std::make_unique<fakes::VirtualTimer>(time), std::make_unique<fakes::VirtualTimer>(time), log);
    }

    void publish(int from, int count, const QString &word = QStringLiteral("焊工"))
    {
        server.publish([&](feed::FeedWriter &writer) {
            for (int i = from; i < from + count; ++i)
                fakes::FeedServer::put(
                    writer, city,
                    fakes::vacancyItem(QStringLiteral("s/%1").arg(i), word + QString::number(i)));
        });
    }
    void withdraw(int from, int count, bool meant = false)
    {
        server.publish([&](feed::FeedWriter &writer) {
            for (int i = from; i < from + count; ++i)
                writer.withdraw(city, "vacancy", "s/" + QByteArray::number(i));
            if (meant)
                writer.meanShrink();
        });
    }

    [[nodiscard]] bool equal()
    {
        const auto state = server.state(city);
        return kiosk.city().cursor == state.head && kiosk.city().scopeSum == state.sum.toHex();
    }
    /// Until the engine has seen the head once more, or has given up.
    [[nodiscard]] bool toTheHead(qint64 limitMs = 3'600'000)
    {
        const int heads = log.heads;
        engine->start();
        return time.runUntil([&] { return log.heads > heads || !log.givenUp.isEmpty(); }, limitMs) &&
               log.givenUp.isEmpty();
    }
    [[nodiscard]] int requestsFor(const QByteArray &path) const
    {
        return static_cast<int>(
            std::count_if(transport.requests.begin(), transport.requests.end(),
                          [&](const TransferRequest &request) { return request.target.startsWith(path); }));
    }

    QTemporaryDir folder;
    fakes::VirtualTime time;
    fakes::FeedServer server;
    std::function<protocol::Response(const protocol::Request &)> between;
    std::function<fakes::Fault(const TransferRequest &)> faults;
    fakes::ServiceTransport transport;
    fakes::KioskCatalogue kiosk;
    device::ServerTrust trust;
    AnchoredClock clock;
    SeededRandom random;
    fakes::ObserverLog log;
    SyncSettings settings;
    std::unique_ptr<SyncEngine> engine;
};

inline SyncSettings once(int maxFailures = 0)
{
    SyncSettings settings;
    settings.maxFailures = maxFailures;
    return settings;
}

inline SyncSettings watching()
{
    SyncSettings settings;
    settings.watch = true;
    return settings;
}

} // namespace yizhan::sync
