// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskworkers.h"

namespace yizhan::app {

KioskWorkers::KioskWorkers(const KioskConfig &config, const QString &dataDir)
    : m_jobs(dataDir, config.station.position), m_items(dataDir), m_match(dataDir, config.station.position),
      m_input(input::inputPaths(dataDir))
{
}

KioskServices KioskWorkers::services()
{
    return {.jobs = m_jobs, .items = m_items, .match = m_match, .input = m_input};
}

} // namespace yizhan::app
