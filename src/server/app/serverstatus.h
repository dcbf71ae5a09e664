// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epochday.h"
#include "result.h"

#include <QJsonObject>

namespace yizhan::server {

/// {"vacancies":N,"items":{kind:N},"scopes":[{"scope","cursor","epoch","scope_sum","updated_at","rows"}]},
/// with the names of `yizhan status` on a kiosk; "sweep_waits" {"ended","live","today","reason"} where a
/// sweep waits for a person; "damaged" [{"scope","stated_rows","rows","altered","stated_sum","scope_sum"}]
/// where rows are not what was published. `vacancies` and `items` count what is live and not past its last
/// day on `today`. Errors: those of sqlError().
[[nodiscard]] Result<QJsonObject> serverStatus(storage::Database &database, EpochDay today);

/// The same for people, several lines; with "public_key" when the caller has put it in.
[[nodiscard]] QString statusText(const QJsonObject &status);

} // namespace yizhan::server
