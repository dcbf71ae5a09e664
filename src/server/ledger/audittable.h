// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "tablefile.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace yizhan::ledger {

/// Which part of the trail.
struct AuditWish
{
    QString station; ///< empty: all
    QDate since;     ///< what arrived then or later; null: all
};

/// The headings of the trail, in the language of the installed translators.
[[nodiscard]] QStringList auditHeadings();

/// Writes a row for each act of the staff (docs/formats/staff.md) as it arrived, the oldest first, and
/// returns how many: who by the account and, as long as it is published, its name; what; of which receipt;
/// where and when; what the server said of it, refused ones too. Nothing of it is sealed. Errors: those of
/// sqlError(), Protocol, those of TableFile::add().
[[nodiscard]] Result<qint64> exportAudit(storage::Database &database, const AuditWish &wish,
                                         TableFile &table);

} // namespace yizhan::ledger
