// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yizhan::session {

/// What a kiosk can speak.
enum class Language { Chinese, Cantonese, English };

} // namespace yizhan::session
