// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <limits>
#include <map>
#include <string>

namespace yizhan::sim {

/// What a power cut leaves of writes that were not pushed to the disk.
enum class Loss {
    Nothing, ///< the program alone died: all that was written is there
    All,     ///< none of them reached the disk
    Some,    ///< some sectors of 512 bytes did, in no order: torn pages among them
};

/// What happens to a call of the file system.
enum class CallEnd {
    Done,
    Refused,   ///< an error, nothing was done
    DoneFatal, ///< it was done, and then the machine stopped
};

/// A machine as its databases know it: a disk, whose writes last only once they are pushed, and a moment at
/// which it stops. One thread.
class Machine
{
public:
    static constexpr qint64 sectorBytes = 512;
    static constexpr qint64 neverCut = std::numeric_limits<qint64>::max();

    /// Which part of a file was written since it was last pushed to the disk, and what stood there before.
    struct Unpushed
    {
        quint64 inode = 0;
        qint64 durableBytes = 0;
        std::map<qint64, QByteArray> sectors; ///< what the disk holds; empty = nothing yet
        /// The shortest that it was cut to; what lay behind comes back whole or not at all, as a journaling
        /// file system gives back blocks in one step.
        qint64 cutAt = neverCut;
    };

    explicit Machine(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] bool isDead() const { return m_dead; }
    /// Calls that change something, since it was made.
    [[nodiscard]] qint64 steps() const { return m_steps; }

    /// Stops at the `number`-th changing call from now on, before or after it.
    void stopAt(int number, bool afterwards)
    {
        m_left = number;
        m_afterwards = afterwards;
    }
    /// Stops now.
    void stop() { m_dead = true; }
    /// Called inside the call at which it stops by itself. May be empty.
    std::function<void()> onStop;
    /// The disk takes no more bytes; it fails in `perMille` of the calls. 0 and false: it is well.
    void setTrouble(bool full, int perMille)
    {
        m_full = full;
        m_failing = perMille;
    }
    [[nodiscard]] bool isFull() const { return m_full; }
    [[nodiscard]] bool hasTrouble() const { return m_full || m_failing > 0; }

    /// Asked by the file system before a call that changes something.
    [[nodiscard]] CallEnd nextCall(Random &random);
    [[nodiscard]] std::map<std::string, Unpushed> &unpushed() { return m_unpushed; }

    /// The machine is switched on again: the disk holds what reached it. No file of it is open.
    void revive(Loss loss, Random &random);

private:
    QString m_folder;
    bool m_dead = false;
    bool m_full = false;
    int m_failing = 0;
    int m_left = 0;
    bool m_afterwards = false;
    qint64 m_steps = 0;
    std::map<std::string, Unpushed> m_unpushed; ///< by path
};

} // namespace yizhan::sim
