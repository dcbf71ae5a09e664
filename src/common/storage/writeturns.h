// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace yizhan::storage {

/// The write transactions of one process over one SQLite file, one after another in the order in which they
/// were asked for. SQLite's own waiting looks again only after up to a tenth of a second
/// (https://www.sqlite.org/c3ref/busy_timeout.html): the file stands idle meanwhile, and who waits longest
/// has no better chance than who comes last. Other processes still wait in SQLite's way, and are given a gap
/// when none has come by itself. Any thread.
class WriteTurns
{
public:
    struct Pace
    {
        std::chrono::milliseconds busy{4000}; ///< handed on without a gap for so long, there is one
        std::chrono::milliseconds gap{120};   ///< longer than SQLite's longest pause between two looks
    };

    WriteTurns() : WriteTurns(Pace()) {}
    explicit WriteTurns(Pace pace) : m_pace(pace) {}
    Q_DISABLE_COPY_MOVE(WriteTurns)

    /// Holds the turn while it lives.
    class Turn
    {
    public:
        explicit Turn(WriteTurns &turns) : m_turns(&turns) {}
        Turn(Turn &&other) noexcept : m_turns(std::exchange(other.m_turns, nullptr)) {}
        Turn &operator=(Turn &&) = delete;
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;
        ~Turn()
        {
            if (m_turns)
                m_turns->give();
        }

    private:
        WriteTurns *m_turns;
    };

    /// Waits for its turn; nothing when that did not come within `patience`. A thread that holds the turn
    /// must not ask for another.
    [[nodiscard]] std::optional<Turn> take(std::chrono::milliseconds patience);

private:
    using Moment = std::chrono::steady_clock::time_point;

    void give();
    void leaveGap(Moment now);

    const Pace m_pace;
    std::mutex m_mutex;
    std::condition_variable m_given;
    std::deque<quint64> m_waiting; ///< their numbers, the first in front
    quint64 m_lastNumber = 0;
    bool m_held = false;
    Moment m_lastGap{};  ///< of whoever holds the turn
    Moment m_lastGive{}; ///< the same
};

} // namespace yizhan::storage
