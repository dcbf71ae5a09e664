// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yizhan::viewmodels {

/// A view-model that shows items of the catalogue. Whoever of the screens is one is told; nobody keeps a
/// list.
class CatalogueAware
{
public:
    virtual ~CatalogueAware() = default;

    /// The catalogue was read, and may hold something else.
    virtual void refresh() = 0;
};

} // namespace yizhan::viewmodels
