// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace yizhan::catalogue {

/// assets/occupations.tsv and assets/occupation-words.tsv as they were when the program was built (UTF-8).
[[nodiscard]] std::string_view occupationListText();
[[nodiscard]] std::string_view occupationWordsText();

} // namespace yizhan::catalogue
