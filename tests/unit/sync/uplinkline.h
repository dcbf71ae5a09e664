// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enrolledkiosk.h"
#include "outboxkeeper.h"
#include "scriptedledger.h"
#include "sealedoperations.h"
#include "servicetransport.h"
#include "uploader.h"

#include <memory>
#include <vector>

namespace yizhan::sync {

/// Remembers what an uploader told.
class UplinkLog final : public UplinkObserver
{
public:
    void answered(const std::vector<operations::Verdict> &verdicts) override
    {
        count += static_cast<int>(verdicts.size());
    }
    void drained() override { ++drains; }
    void setAside(const QString &op, const Error &error) override
    {
        aside.push_back(op);
        reasons.append(error.reason);
    }
    void stuck(const Error &) override { ++stucks; }
    void refused(const Error &error) override { refusals.append(error.reason); }
    void attemptFailed(const Error &error, qint64 retryMs) override
    {
        failures.append(error.reason);
        delays.push_back(retryMs);
    }
    void gaveUp(const Error &error) override { givenUp = error.reason; }

    int count = 0;
    int drains = 0;
    int stucks = 0;
    std::vector<QString> aside;
    QStringList reasons;
    QStringList refusals;
    QStringList failures;
    std::vector<qint64> delays;
    QString givenUp;
};

/// A kiosk's outbox, its server, and whatever stands between them, in virtual time.
struct UplinkLine
{
    explicit UplinkLine(const UplinkSettings &asked = watching())
        : ledger(time.clock(), kiosk.server(), kiosk.identity().signingKey.publicKey()),
          transport(time, [this](const protocol::Request &request) { return ledger.handle(request); }),
          clock(time.clock()), settings(asked)
    {
        ledger.sealingKey = kiosk.bureau().sealingKey();
        transport.faults = [this](const TransferRequest &request) {
            return faults ? faults(request) : fakes::Fault();
        };
        restart();
    }

    static UplinkSettings watching()
    {
        UplinkSettings settings;
        settings.program = QStringLiteral("1.0");
        settings.watch = true;
        return settings;
    }

    void restart()
    {
        uploader.reset();
        keeper = std::make_unique<outbox::OutboxKeeper>(kiosk.dataDir(), clock, random, 0);
        keeper->setDoorbell([this] { uploader->wake(); });
        uploader = std::make_unique<Uploader>(
            UplinkEnvironment{*keeper, transport, clock, random, [this] { ++reconnects; }}, settings,
            std::make_unique<fakes::VirtualTimer>(time), std::make_unique<fakes::VirtualTimer>(time), log);
    }

    outbox::Entry submit()
    {
        auto entry = keeper->with([this](outbox::Outbox &outbox) {
            operations::OperationHead head = fakes::interestHead();
            head.captured = time.clock().nowUtc();
            return outbox.submit(head, fakes::interestFields(), kiosk.identity());
        });
        if (!entry)
            qFatal("%s", qUtf8Printable(entry.error().toString()));
        keeper->ring();
        return *std::move(entry);
    }
    std::vector<outbox::Entry> submit(int count)
    {
        std::vector<outbox::Entry> entries;
        for (int i = 0; i < count; ++i)
            entries.push_back(submit());
        return entries;
    }
    [[nodiscard]] outbox::Entry entry(const outbox::Entry &of)
    {
        auto found = keeper->with(
            [&of](outbox::Outbox &outbox) { return outbox::findEntry(outbox.database(), of.receipt); });
        return found && *found ? **found : outbox::Entry();
    }
    [[nodiscard]] outbox::Summary summary()
    {
        auto read = keeper->with([](outbox::Outbox &outbox) { return outbox::summaryOf(outbox.database()); });
        return read ? *read : outbox::Summary{-1, -1, -1, {}};
    }
    [[nodiscard]] bool turnedAway()
    {
        const auto away =
            keeper->with([](outbox::Outbox &outbox) { return Result<bool>(outbox.mark().turnedAway); });
        return away && *away;
    }
    /// Until nothing waits.
    [[nodiscard]] bool drain(qint64 limitMs = 3'600'000)
    {
        uploader->start();
        return time.runUntil([this] { return summary().waiting == 0; }, limitMs);
    }

    fakes::VirtualTime time;
    fakes::EnrolledKiosk kiosk;
    fakes::ScriptedLedger ledger;
    fakes::ServiceTransport transport;
    std::function<fakes::Fault(const TransferRequest &)> faults;
    AnchoredClock clock;
    SeededRandom random{7};
    UplinkSettings settings;
    UplinkLog log;
    int reconnects = 0;
    std::unique_ptr<outbox::OutboxKeeper> keeper;
    std::unique_ptr<Uploader> uploader;
};

} // namespace yizhan::sync
