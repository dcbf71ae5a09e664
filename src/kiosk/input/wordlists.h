// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wordindex.h"

#include <memory>

namespace yizhan::input {

/// What is known by its sound, for one method. Each list may be missing: nothing is offered from it then.
struct WordLists
{
    std::shared_ptr<const WordIndex> words; ///< of the trade
    std::shared_ptr<const WordIndex> surnames;
    std::shared_ptr<const WordIndex> givenNames; ///< characters of them
};

} // namespace yizhan::input
