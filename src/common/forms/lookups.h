// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expression.h"

namespace yizhan::forms {

class FormDefinition;

/// A predicate that the index of a list can answer.
struct Lookup
{
    const Step *column = nullptr;       ///< nullptr: the predicate is another
    const Expression *wanted = nullptr; ///< what the column must be equal to
    bool decides = false;               ///< the predicate says nothing else
};

/// Finds `column = value` in a predicate, alone or joined to more by `and`.
[[nodiscard]] Lookup lookupIn(const Expression &predicate);

/// Builds the indexes that an expression will ask for, so that the first answer does not wait for them.
void prepareLookups(const Expression &expression, const FormDefinition &form);

} // namespace yizhan::forms
