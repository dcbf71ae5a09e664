// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

namespace yizhan::server {

/// Exit codes of every sub-command.
constexpr int exitOk = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

/// What `yizhan-server --help` prints, in the language of the terminal.
[[nodiscard]] QString usageText();

/// "yizhan-server: …" on stderr; the exit code that belongs to the error.
[[nodiscard]] int complain(const Error &error);

} // namespace yizhan::server
