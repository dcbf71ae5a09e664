// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::tool {

/// `yizhan deploy-input --data DIR`: compiles the dictionaries of the keyboard, so that the kiosk need not.
/// Nothing to do when they are up to date, and nothing wrong when no dictionary is installed: `yizhan doctor`
/// says that.
[[nodiscard]] int runDeployInputCommand(const QStringList &arguments);

} // namespace yizhan::tool
