// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace yizhan::feed {

/// What the feed holds live for one station.
struct StationItem
{
    QString station;
    QByteArray body;
};

/// The live item of this kind and id, in whichever station's scope it stands; nothing where there is none, or
/// its text is not the one that was published. Errors: those of sqlError().
[[nodiscard]] Result<std::optional<StationItem>> findOfStation(storage::Database &database,
                                                               const QString &kind, const QString &id);

} // namespace yizhan::feed
