// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QJsonObject>

namespace yizhan::server {

/// What the way up holds:
/// {"devices":{state:N},"operations":{state:N},"keys":[{"id","current","operations"}]}, where `operations` of
/// a key counts what only its secret half opens. Empty where no server has made the tables yet. Errors:
/// Database.
[[nodiscard]] Result<QJsonObject> ledgerStatus(storage::Database &database);

/// The same for people, several lines; empty where there is nothing to say.
[[nodiscard]] QString ledgerStatusText(const QJsonObject &status);

} // namespace yizhan::server
