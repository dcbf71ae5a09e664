// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bureautext.h"
#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server synonyms` and `yizhan-server weights`, called after the kind: shows a text of the bureau,
/// publishes it (--import FILE) or withdraws it (--remove).
[[nodiscard]] console::Command bureauTextCommand(const publishing::BureauTextKind &kind, const QString &help,
                                                 const Surroundings &around);

} // namespace yizhan::server
