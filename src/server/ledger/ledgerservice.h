// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attemptlimit.h"
#include "batchintake.h"
#include "clock.h"
#include "deviceguard.h"
#include "routetable.h"
#include "signing.h"
#include "threadconnections.h"
#include "turns.h"

#include <QJsonObject>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <string>

namespace yizhan::ledger {

/// The way up of the protocol: `POST /v1/ops` and `GET /v1/receipts/<code>` (docs/formats/operations.md). Any
/// thread.
class LedgerService
{
public:
    /// Says something in the log of the server: `id_reuse`, `device_frozen`, `ledger_failed` (of batches that
    /// could not be written one after another the first); never anything personal. Any thread.
    using Alarm = std::function<void(const char *event, const QJsonObject &values)>;

    /// As of routing::Route::guard.
    using Guard = std::function<std::optional<protocol::Response>(const protocol::Request &)>;

    /// What is handed in by reference outlives the service and may be used by any thread; `writers` give
    /// connections that see the tables of the ledger, of devices and of the feed. Answers are signed with
    /// `key`. Without `turns` no kiosk is told to wait.
    LedgerService(database::ThreadConnections &writers, devices::DeviceGuard &guard, crypto::SigningKey key,
                  const Clock &clock, Alarm alarm, std::shared_ptr<routing::Turns> turns = {});

    /// `/v1/ops` answers 200, 400 `format`, 413 `too_large`, 501 `schema`, 503 `sealing.none` and `database`,
    /// and what DeviceGuard says, with `Yizhan-Next-Sync` while many send at once (routing::Turns);
    /// `/v1/receipts/<code>` 200, 404 `receipt.unknown`, 429 `receipt.attempts` after sixty unknown codes of
    /// a client within a minute, 503 `database`; for those whom `receiptReaders` lets through (empty =
    /// everybody). The table must not outlive this.
    void addRoutes(routing::RouteTable &table, const Guard &receiptReaders = {});

    /// Whether the last batch could not be written.
    [[nodiscard]] bool fails() const { return m_fails; }
    /// Prometheus lines: verdicts given, by their name.
    [[nodiscard]] std::string metrics() const;

private:
    [[nodiscard]] protocol::Response take(const protocol::Request &request);
    [[nodiscard]] Result<protocol::Response> enter(storage::Database &database,
                                                   const protocol::Request &request,
                                                   const devices::Device &device,
                                                   const std::vector<operations::SealedOperation> &batch);
    [[nodiscard]] protocol::Response answer(const protocol::Request &request, const BatchOutcome &outcome,
                                            const QDateTime &now) const;
    [[nodiscard]] protocol::Response receipt(const routing::Call &call);
    [[nodiscard]] protocol::Response paced(protocol::Response response) const;
    void noteOutcome(const Error *failure);
    void tell(const devices::Device &device, const BatchOutcome &outcome);

    database::ThreadConnections &m_writers;
    devices::DeviceGuard &m_guard;
    const crypto::SigningKey m_key;
    const Clock &m_clock;
    const Alarm m_alarm;
    devices::AttemptLimit m_unknownReceipts;
    const std::shared_ptr<routing::Turns> m_turns;
    std::atomic<bool> m_fails = false;
    std::array<std::atomic<quint64>, 8> m_verdicts{}; ///< by operations::VerdictCode
};

} // namespace yizhan::ledger
