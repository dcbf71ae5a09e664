// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "feeddatabase.h"
#include "jsonlog.h"
#include "livedtime.h"
#include "random.h"
#include "snapshotbuilder.h"
#include "snapshotshelf.h"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace yizhan::server {

/// What must happen to a catalogue that nobody imports into: expired items go, old tombstones go, what
/// residents typed goes when its time is over, snapshots are kept new. Each function opens a connection of
/// its own, on the thread that calls it, and writes to the log what it did.
class Housekeeping
{
public:
    /// What is handed in by reference outlives it; `clock` and `random` are asked on the threads that call.
    /// `city`: the key of this server. `pressed`, any thread: whether requests wait for the machine.
    Housekeeping(feed::ServerDatabaseLocation location, feed::SnapshotBuilder builder,
                 feed::SnapshotShelf &shelf, crypto::PublicKey city, const Clock &clock, Random &random,
                 JsonLog &log, std::function<bool()> pressed);

    /// Has receipts stay that are needed longer (see ledger::prolongReceipts()), withdraws what is past its
    /// last day (see SweepWait), forgets tombstones older than 90 days, and erases
    /// the personal part of old operations (see ledger::eraseExpired()).
    void tidy();
    /// Does what is due of the places of classes (see ledger::keepSeats()), and every two minutes tells the
    /// kiosks how many are free (see ledger::tellPlaces()), the doors of job fairs whose tickets count (see
    /// ledger::tellTickets()), and notes of which category classes are whose
    /// course came late.
    void keepSeats();
    /// Builds the snapshots that are due; those of single stations not while requests wait.
    void keepSnapshots();
    /// Removes what builds that were killed have left. To be called once, before the first keepSnapshots().
    void takeOver();
    /// keepSnapshots() ends after the scope at hand. Any thread.
    void stopSoon() { m_stopping = true; }
    /// Which of them failed when it was last tried, by the names of HealthProbe. Any thread.
    [[nodiscard]] std::vector<std::string> troubles() const;

private:
    [[nodiscard]] QDateTime secondsNow() const;
    [[nodiscard]] Result<void> tryToTidy();
    [[nodiscard]] Result<qint64> erase(storage::Database &database);
    [[nodiscard]] Result<void> tryToKeepSeats();
    [[nodiscard]] Result<void> tryToKeepSnapshots();
    void logFailure(const char *event, const Error &error);

    const feed::ServerDatabaseLocation m_location;
    const feed::SnapshotBuilder m_builder;
    feed::SnapshotShelf &m_shelf;
    const crypto::PublicKey m_city;
    const Clock &m_clock;
    Random &m_random;
    JsonLog &m_log;
    const std::function<bool()> m_pressed;
    ledger::LivedTime m_livedTime;        ///< of the thread that tidies
    std::optional<qint64> m_placesToldMs; ///< of the thread that keeps the seats
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_tidyFails = false;
    std::atomic<bool> m_seatsFail = false;
    std::atomic<bool> m_snapshotsFail = false;
};

} // namespace yizhan::server
