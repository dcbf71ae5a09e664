// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace yizhan::store {

/// How far one scope of the catalogue is.
struct ScopeStatus
{
    QString scope;
    QString epoch;     ///< the server's history this copy follows
    qint64 cursor = 0; ///< the feed continues after this seq
    QString scopeSum;  ///< of the items held, 16 hexadecimal digits
    qint64 rows = 0;   ///< items held, also those past their day
    QString updatedAt; ///< when this copy was last known to be the newest, in the server's time, ISO 8601 UTC
};

/// Whether items of a scope were saved out of a damaged catalogue and are not all: it is to be taken anew.
[[nodiscard]] bool isSalvaged(const ScopeStatus &scope);

struct CatalogueStatus
{
    qint64 vacancies = 0; ///< that may be shown on the day asked for
    std::vector<ScopeStatus> scopes;
};

/// Reads one consistent state. `today` in China Standard Time. Errors: those of sqlError().
[[nodiscard]] Result<CatalogueStatus> readCatalogueStatus(storage::Database &database, QDate today);

/// All scopes by name. Errors: those of sqlError().
[[nodiscard]] Result<std::vector<ScopeStatus>> readScopes(storage::Database &database);

/// One scope; a default value (cursor 0, empty epoch) when nothing of it was loaded yet. Errors: those of
/// sqlError().
[[nodiscard]] Result<ScopeStatus> readScopeStatus(storage::Database &database, const QString &scope);

/// The form of `yizhan status --json`; the same names as at the server.
[[nodiscard]] QByteArray catalogueStatusJson(const CatalogueStatus &status);

} // namespace yizhan::store
