// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `form publish|withdraw|list`: the survey forms that kiosks offer.
[[nodiscard]] console::Command surveyFormCommand(const Surroundings &around);

} // namespace yizhan::server
