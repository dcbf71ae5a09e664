// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace yizhan::store {

/// A row of `item`, as it stands there.
struct StoredItem
{
    QString scope;
    QByteArray kind;
    QByteArray id;
    qint64 hash = 0;
    qint64 until = 0;
    QByteArray body;
};

/// Walks the rows of `item` that can be read, in the order of their rowids, around those that cannot: after a
/// failure it goes on behind it, further and further until something answers. Errors: only those of `visit`.
[[nodiscard]] Result<void> forEachReadableItem(storage::Database &database,
                                               const std::function<Result<void>(const StoredItem &)> &visit);

} // namespace yizhan::store
