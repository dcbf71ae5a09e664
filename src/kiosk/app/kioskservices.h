// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codesource.h"
#include "doorservice.h"
#include "inputservice.h"
#include "itemservice.h"
#include "jobservice.h"
#include "matchservice.h"
#include "operationservice.h"
#include "printservice.h"
#include "setupservice.h"
#include "staffservice.h"
#include "surveyservice.h"

#include <vector>

namespace yizhan::app {

/// Whom the view-models ask: the workers of a kiosk, or those of a test. They outlive the models.
struct KioskServices
{
    desk::JobService &jobs;
    desk::ItemService &items;
    desk::MatchService &match;
    input::InputService &input;
    desk::OperationService &operations;
    desk::StaffService &staff;
    desk::DoorService &door;
    desk::SurveyService &surveys;
    print::PrintService *print = nullptr; ///< nullptr: the station has no printer
    desk::SetupService *setup = nullptr;  ///< nullptr: there is no server to be made known to
    std::vector<capture::CodeSource *> codes =
        {}; ///< what codes can be shown to; they live on the GUI thread
};

} // namespace yizhan::app
