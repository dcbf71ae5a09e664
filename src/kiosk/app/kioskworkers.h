// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activeobject.h"
#include "anchoredclock.h"
#include "doorworker.h"
#include "inputworker.h"
#include "itemworker.h"
#include "jobworker.h"
#include "kioskconfig.h"
#include "kioskservices.h"
#include "matchworker.h"
#include "operationworker.h"
#include "outboxkeeper.h"
#include "printworker.h"
#include "random.h"
#include "staffworker.h"
#include "surveyworker.h"

#include <memory>

namespace yizhan::app {

/// The services of a running kiosk, each on a thread of its own, over the catalogue in its data folder. Only
/// one of these lives in a process (see InputWorker).
class KioskWorkers
{
public:
    /// `clock` and `random` outlive the workers.
    KioskWorkers(const settings::KioskConfig &config, const QString &dataDir, const AnchoredClock &clock,
                 Random &random);

    [[nodiscard]] KioskServices services();
    /// The outbox on its thread: whoever sends what is in it works there too.
    [[nodiscard]] ActiveObject<outbox::OutboxKeeper> &outbox() { return m_outbox; }

private:
    desk::JobWorker m_jobs;
    desk::ItemWorker m_items;
    desk::MatchWorker m_match;
    input::InputWorker m_input;
    ActiveObject<outbox::OutboxKeeper> m_outbox; // before its worker
    desk::OperationWorker m_operations;
    desk::DoorWorker m_door;
    desk::StaffWorker m_staff;
    desk::SurveyWorker m_surveys;
    std::unique_ptr<print::PrintWorker> m_print; ///< nullptr: the station has no printer
};

} // namespace yizhan::app
