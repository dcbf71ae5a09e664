// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bureautext.h"

#include <QStringList>

namespace yizhan::server {

/// `yizhan-server synonyms` and `yizhan-server weights`, called after the kind: shows a text of the bureau,
/// publishes it (--import FILE) or withdraws it (--remove). `arguments` follow the command's name. Returns
/// the exit code.
[[nodiscard]] int runBureauTextCommand(const publishing::BureauTextKind &kind, const QStringList &arguments);

} // namespace yizhan::server
