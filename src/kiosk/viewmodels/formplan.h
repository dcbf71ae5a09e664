// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operationtype.h"
#include "screens.h"

#include <vector>

namespace yizhan::viewmodels {

/// What the form asks for one kind of operation, as its descriptor says: a page for each field that must be
/// filled, between the page of consent and the last one, where all of it is checked.
struct FormPlan
{
    const operations::OperationType *type = nullptr;
    std::vector<Screens::Screen> pages;

    /// The page behind `screen`; the last one when there is none.
    [[nodiscard]] Screens::Screen pageAfter(Screens::Screen screen) const;
};

[[nodiscard]] FormPlan formPlan(Screens::FormKind kind);
/// Whether it is one of the pages of a form.
[[nodiscard]] bool isFormPage(Screens::Screen screen);

} // namespace yizhan::viewmodels
