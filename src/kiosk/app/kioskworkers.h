// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputworker.h"
#include "itemworker.h"
#include "jobworker.h"
#include "kioskconfig.h"
#include "kioskservices.h"
#include "matchworker.h"

namespace yizhan::app {

/// The services of a running kiosk, each on a thread of its own, over the catalogue in its data folder. Only
/// one of these lives in a process (see InputWorker).
class KioskWorkers
{
public:
    KioskWorkers(const KioskConfig &config, const QString &dataDir);

    [[nodiscard]] KioskServices services();

private:
    desk::JobWorker m_jobs;
    desk::ItemWorker m_items;
    desk::MatchWorker m_match;
    input::InputWorker m_input;
};

} // namespace yizhan::app
