// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "feeddatabase.h"
#include "surroundings.h"
#include "terminal.h"

namespace yizhan::server {

/// `export survey FORM`: the answers to a survey as tables, one for what is asked once and one for
/// each repeat. The exit code. Errors: Usage, those of answers::exportSurvey().
[[nodiscard]] Result<int> exportSurveys(const feed::ServerDatabaseLocation &location,
                                        const console::Arguments &arguments, console::Terminal &terminal,
                                        const Surroundings &around);

} // namespace yizhan::server
