// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yizhan::session {

/// What a kiosk can speak. Cantonese is written in the simplified characters that are read in Guangdong, or
/// in traditional ones.
enum class Language { Chinese, Cantonese, English, CantoneseTraditional };

} // namespace yizhan::session
