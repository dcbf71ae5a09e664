// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "cataloguedatabase.h"
#include "device.h"
#include "enrolling.h"
#include "operationdesk.h"
#include "outboxkeeper.h"
#include "simclock.h"
#include "simdisk.h"
#include "simdoor.h"
#include "simline.h"
#include "simoffers.h"
#include "simoracle.h"
#include "simserver.h"
#include "syncengine.h"
#include "uploader.h"
#include "virtualtime.h"

#include <memory>
#include <optional>

namespace yizhan::sim {

/// What the stations of a simulation share.
struct SimSurroundings
{
    fakes::VirtualTime &time;
    Random &random;
    SimDisk &disk;
    SimServer &server;
    Oracle &oracle;
    std::map<QString, qint64> &counts; ///< what happened, by its name
    qint64 idleMs;                     ///< how often an idle uploader looks
    SimTickets &tickets;               ///< that people have
    const SimOffers &offers;           ///< that they may see
};

/// A kiosk with the production code, on a machine and a line of its own, and the people before it.
class SimStation
{
public:
    SimStation(const SimSurroundings &surroundings, int number, const QString &folder);
    ~SimStation();
    Q_DISABLE_COPY_MOVE(SimStation)

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Machine &machine() { return m_machine; }
    [[nodiscard]] MachineClock &clock() { return m_clock; }
    [[nodiscard]] SimLine &line() { return m_line; }
    [[nodiscard]] bool isOn() const { return m_process != nullptr; }

    /// Switched on; tries again where its disk refuses. `loss`: what its last end has left.
    void powerOn(Loss loss);
    /// The programs end in order.
    void shutDown();
    /// They end at once.
    void cutPower();
    /// Somebody hands something in.
    void visit();
    /// Something happens at the door of the job fair.
    void scan();
    /// Staff types a new code where the server knows this kiosk no more, or not yet. The line must hold.
    void enrol();
    [[nodiscard]] bool needsEnrolment() const { return m_needsEnrolment; }
    /// Somebody between refuses, from now on, what was handed in last.
    void poisonLast();
    /// Staff tries again what was put aside.
    void rearm();
    void pollNow();
    /// As what the server knows it; empty before.
    [[nodiscard]] QString deviceId() const;

    /// Nothing waits, nothing is aside, and it holds the catalogue that the server has, its station's part
    /// too.
    [[nodiscard]] bool isAtRest();
    [[nodiscard]] QString description();
    void checkPromises();
    /// At rest: that its screens say what the ledger says.
    void checkTold();
    void checkAtRest();

private:
    class Process;

    [[nodiscard]] Promise draw();
    [[nodiscard]] static desk::OperationDraft draftOf(const Promise &promise);
    void keepEnrolled();
    /// Of the programs that run now.
    [[nodiscard]] Result<desk::Receipt> submit(const desk::OperationDraft &draft);
    [[nodiscard]] SimDoor &door();
    void takeTicket(const QString &receipt);
    void count(const char *what) { ++m_around.counts[QLatin1String(what)]; }

    SimSurroundings m_around;
    QString m_name;
    Machine m_machine;
    MachineClock m_clock;
    SeededRandom m_random;
    SimLine m_line;
    bool m_needsEnrolment = true;
    QString m_lastFailure;
    std::vector<QString> m_receipts; ///< that may be cancelled
    std::unique_ptr<Process> m_process;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< events ask whether this is still here
};

} // namespace yizhan::sim
