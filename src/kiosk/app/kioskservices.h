// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "courseservice.h"
#include "inputservice.h"
#include "jobservice.h"
#include "matchservice.h"

namespace yizhan::app {

/// Whom the view-models ask: the workers of a kiosk, or those of a test. They outlive the models.
struct KioskServices
{
    desk::JobService &jobs;
    desk::CourseService &courses;
    desk::MatchService &match;
    input::InputService &input;
};

} // namespace yizhan::app
