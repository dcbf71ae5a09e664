// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slip.h"
#include "slipwords.h"

namespace yizhan::viewmodels {

/// A page of which a slip can be printed; see SlipPrinting. On the GUI thread.
class Printable
{
public:
    virtual ~Printable() = default;

    /// What stands on it now; without parts when there is nothing to print.
    [[nodiscard]] virtual print::Slip slip(const SlipHead &head) const = 0;
};

} // namespace yizhan::viewmodels
