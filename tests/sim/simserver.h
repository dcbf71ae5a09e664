// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueservice.h"
#include "deviceguard.h"
#include "enrolment.h"
#include "feedwriter.h"
#include "headwatcher.h"
#include "ledgerservice.h"
#include "readerguard.h"
#include "scopestate.h"
#include "sealing.h"
#include "simclock.h"
#include "simdisk.h"
#include "simoracle.h"
#include "threadconnections.h"
#include "virtualtime.h"

#include <functional>
#include <memory>
#include <optional>

namespace yizhan::sim {

/// The city's server, the production code behind its routes, on a machine of its own, and what its operator
/// does. It has no network: handle() is asked.
class SimServer
{
public:
    SimServer(fakes::VirtualTime &time, Random &random, SimDisk &disk, const QString &folder, Oracle &oracle);
    ~SimServer();
    Q_DISABLE_COPY_MOVE(SimServer)

    /// Nothing: it is not there, or stopped over it.
    [[nodiscard]] std::optional<protocol::Response> handle(const protocol::Request &request);
    /// Everybody's requests are served anew.
    [[nodiscard]] bool isUp() const { return m_database.has_value(); }
    [[nodiscard]] Machine &machine() { return m_machine; }
    [[nodiscard]] MachineClock &clock() { return m_clock; }
    [[nodiscard]] storage::Database &database() { return *m_database; }
    [[nodiscard]] const crypto::PublicKey &publicKey() const { return m_publicKey; }
    [[nodiscard]] std::vector<const crypto::OpeningKey *> openingKeys() const;
    [[nodiscard]] feed::ScopeState state(const QString &scope);
    [[nodiscard]] QString epoch();

    /// Stops, with what a stop at this moment leaves, and starts.
    void restart(Loss loss);
    void stopNow() { close(); }
    void start(Loss loss);
    void backUp();
    [[nodiscard]] bool hasBackup() const { return m_hasBackup; }
    /// The backup takes the place of the database, and its history is another one.
    void restore();

    /// Empty where the server is not there.
    [[nodiscard]] QString enrolmentCode(const QString &station);
    void revoke(const QString &device);
    void useNewKey();
    void publish(const std::function<void(feed::FeedWriter &)> &edit);
    void buildSnapshot(const QString &scope);
    void sweep();
    /// What is due of places.
    void keepSeats();
    /// Whose tickets count.
    void tellTickets();
    /// One that does not know the kind `feedback` yet.
    void setOldVersion(bool old) { m_old = old; }
    [[nodiscard]] bool isOldVersion() const { return m_old; }

private:
    void open();
    void close();
    void addServices();
    void beginHistory();
    [[nodiscard]] std::optional<protocol::Response> oldAnswer(const protocol::Request &request);
    void note(const protocol::Request &request, const protocol::Response &response);
    [[nodiscard]] bool endSetBack(const QString &epoch, qint64 number);
    /// Whether it was done; a machine that did not stop over it must not refuse.
    bool check(const Result<void> &done, const char *what);
    [[nodiscard]] Result<storage::Database> openLedger();
    [[nodiscard]] QString path(const char *name) const;

    fakes::VirtualTime &m_time;
    Random &m_random;
    Machine m_machine;
    SimDisk &m_disk;
    MachineClock m_clock;
    Oracle &m_oracle;
    crypto::SigningKey m_key = crypto::SigningKey::generate();
    const crypto::PublicKey m_publicKey = m_key.publicKey();
    std::vector<std::unique_ptr<crypto::OpeningKey>> m_opening;
    bool m_hasBackup = false;
    bool m_historyIsDue = false; ///< it was restored
    bool m_old = false;
    qint64 m_latestEpoch = 0; ///< what an operator reads in the log

    std::optional<storage::Database> m_database; ///< the operator's; set while the server is up
    std::unique_ptr<database::ThreadConnections> m_writers;
    std::unique_ptr<devices::DeviceGuard> m_guard;
    std::unique_ptr<devices::ReaderGuard> m_readers;
    std::unique_ptr<feed::HeadBoard> m_board;
    std::unique_ptr<feed::CatalogueService> m_catalogue;
    std::unique_ptr<devices::EnrolmentService> m_enrolment;
    std::unique_ptr<ledger::LedgerService> m_ledger;
    std::unique_ptr<feed::HeadWatcher> m_watcher;
    routing::RouteTable m_routes;
};

} // namespace yizhan::sim
