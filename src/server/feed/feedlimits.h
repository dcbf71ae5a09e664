// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace yizhan::feed {

/// How much one page carries. Small enough that a bad line loses little, large enough that 50,000 items take
/// some fifty requests.
constexpr int maxPageChanges = 1000;
constexpr qsizetype maxPageBytes = 256 * 1024;

/// The channel on which a commit is told to servers that share a database (PostgreSQL NOTIFY).
constexpr const char *feedChannel = "yizhan_feed";

/// How long a tombstone stays: a kiosk that was away for longer takes a snapshot.
constexpr int tombstoneDays = 90;

} // namespace yizhan::feed
