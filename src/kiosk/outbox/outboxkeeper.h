// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"
#include "outboxfile.h"
#include "result.h"

#include <functional>
#include <memory>
#include <type_traits>

namespace yizhan::outbox {

/// The outbox of a data folder for all who use it on one thread: what residents send and what is sent on
/// share one connection, since SQLite up to 3.51.2 can damage a file that two of them write and checkpoint
/// (its "WAL-reset bug"). Opened when it is first needed, and again at the next use where it could not be.
/// Once it is open, `outbox.lock` is held to the end of the keeper's life. One thread, which may be another
/// than the one that made it.
class OutboxKeeper
{
public:
    /// As of Outbox::open(); `clock` and `random` outlive the keeper.
    OutboxKeeper(QString dataDir, const Clock &clock, Random &random, int waitMs)
        : m_dataDir(std::move(dataDir)), m_clock(clock), m_random(random), m_waitMs(waitMs)
    {
    }

    [[nodiscard]] const QString &dataDir() const { return m_dataDir; }

    /// `work(Outbox &)`, a Result. One that meets damage closes the file: the next use finds out what is left
    /// of it. Errors: those of Outbox::open() and of `work`.
    template <typename Work>
    [[nodiscard]] auto with(Work work) -> std::invoke_result_t<Work, Outbox &>
    {
        ++m_uses;
        YIZHAN_TRY(open());
        auto done = work(*m_outbox);
        if (!done && saysDamage(done.error()))
            m_outbox.reset();
        return done;
    }

    /// How often somebody has begun to work with the outbox: who finds the number of his own last use knows
    /// that nothing in it has changed since, for nobody else writes while `outbox.lock` is held.
    [[nodiscard]] quint64 uses() const { return m_uses; }

    /// Called on the keeper's thread when something new waits to be sent. May be empty.
    void setDoorbell(std::function<void()> doorbell) { m_doorbell = std::move(doorbell); }
    void ring() const
    {
        if (m_doorbell)
            m_doorbell();
    }

private:
    [[nodiscard]] Result<void> open();

    QString m_dataDir;
    const Clock &m_clock;
    Random &m_random;
    int m_waitMs;
    quint64 m_uses = 0;
    std::unique_ptr<Outbox> m_outbox;
    std::function<void()> m_doorbell;
};

} // namespace yizhan::outbox
