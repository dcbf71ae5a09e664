// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "feeddatabase.h"
#include "surroundings.h"
#include "terminal.h"

namespace yizhan::server {

/// `stats survey FORM`: how often each choice was made, and how numbers are spread, without what belongs to
/// one person. The exit code: 1 where some answers could not be opened. Errors: Usage, those of
/// answers::summarise(), of TableFile.
[[nodiscard]] Result<int> tellSurveyStats(const feed::ServerDatabaseLocation &location,
                                          const console::Arguments &arguments, console::Terminal &terminal,
                                          const Surroundings &around);

} // namespace yizhan::server
