// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "stationreceipt.h"

#include <QString>

#include <optional>

namespace yizhan::tool {

/// What the station of a kiosk was told of its receipts, out of the catalogue: places that somebody moved up
/// to, what was taken back at another kiosk, what staff said. Without a catalogue nothing was told.
class StationNews
{
public:
    StationNews(const QString &dataDir, const Clock &clock);

    /// Nothing where the catalogue does not say it, or cannot be read: the outbox alone then knows.
    [[nodiscard]] std::optional<catalogue::StationReceipt> of(const QString &code);

private:
    std::optional<storage::Database> m_catalogue;
    const Clock &m_clock;
};

} // namespace yizhan::tool
