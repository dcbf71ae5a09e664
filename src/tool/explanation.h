// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

namespace yizhan::tool {

/// What went wrong and what to do about it, in the language of the terminal; names the place. Ends with the
/// error's stable reason in parentheses, for searching and for scripts.
[[nodiscard]] QString explanationOf(const Error &error);

} // namespace yizhan::tool
