// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "sealing.h"
#include "terminal.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace yizhan::server {

/// The secret halves of keys out of their files, for the commands of the host on which they lie; closes the
/// memory of the process first (closedmemory.h), for what they open as well. Errors:
/// those of crypto::OpeningKey::load().
[[nodiscard]] Result<std::vector<crypto::OpeningKey>> openingKeys(const QStringList &files);

/// Says how many operations stayed closed, and which keys would open them; nothing where none did.
void tellClosed(qint64 closed, const QSet<QString> &keys, console::Terminal &terminal);

} // namespace yizhan::server
