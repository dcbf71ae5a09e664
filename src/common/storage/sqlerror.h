// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

class QSqlError;

namespace yizhan::storage {

/// What the engine's refusal means, the same for scripts, statements, row by row reading and COMMIT:
///
/// - Busy (`sql.busy`): SQLite BUSY, LOCKED, PROTOCOL; PostgreSQL 40001, 40P01, 55P03, 57014, 53300
/// - Io (`sql.full`): FULL; 53100
/// - Io (`sql.read_only`): READONLY, PERM, AUTH; `postgres.read_only`: 25006; `postgres.rights`: 42501
/// - Io (`sql.io`): IOERR, CANTOPEN, NOLFS; 58030
/// - Corrupt (`sql.corrupt`): CORRUPT, NOTADB; XX001, XX002
/// - Database (`sql.exec`): everything else
///
/// Sources: sqlite.org/rescode.html (the lowest eight bits count, an extended code narrows them down) and
/// appendix A of the PostgreSQL manual. `detail` is the engine's own message with its code: the values
/// bound may be somebody's data and are never repeated. `place` is the file of SQLite, nothing for
/// PostgreSQL.
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &place = {});

} // namespace yizhan::storage
