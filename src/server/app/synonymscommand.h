// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::server {

/// `yizhan-server synonyms`: shows, publishes and withdraws the bureau's list of synonyms. `arguments` follow
/// the command's name. Returns the exit code.
[[nodiscard]] int runSynonymsCommand(const QStringList &arguments);

} // namespace yizhan::server
