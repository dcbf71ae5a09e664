// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskworkers.h"

#include "printermaker.h"

namespace yizhan::app {

namespace {

/// A command that writes for a moment is waited for; a resident is not kept waiting for longer.
constexpr int lockWaitMs = 1000;

} // namespace

KioskWorkers::KioskWorkers(const settings::KioskConfig &config, const QString &dataDir,
                           const AnchoredClock &clock, Random &random)
    : m_jobs(dataDir, config.station.position), m_items(dataDir), m_match(dataDir, config.station.position),
      m_input(input::inputPaths(dataDir)),
      m_outbox(std::make_unique<outbox::OutboxKeeper>(dataDir, clock, random, lockWaitMs),
               QStringLiteral("outbox")),
      m_operations(m_outbox, clock), m_door(m_outbox, clock, random, config.server.publicUrl),
      m_staff(dataDir, clock), m_surveys(dataDir, clock, random)
{
    if (auto printer = print::makePrinter(config.printer))
        m_print = std::make_unique<print::PrintWorker>(std::move(printer));
}

KioskServices KioskWorkers::services()
{
    return {.jobs = m_jobs,
            .items = m_items,
            .match = m_match,
            .input = m_input,
            .operations = m_operations,
            .staff = m_staff,
            .door = m_door,
            .surveys = m_surveys,
            .print = m_print.get()};
}

} // namespace yizhan::app
