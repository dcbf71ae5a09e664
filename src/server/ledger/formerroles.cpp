// SPDX-License-Identifier: GPL-3.0-or-later
#include "formerroles.h"

#include "staffaccountjson.h"

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using catalogue::StaffRole;
using storage::Database;
using storage::Statement;

Result<void> noteFormerRole(Database &database, const QString &station, const QString &account,
                            const FormerRole &former)
{
    // Of two changes within a second the role between them was nobody's.
    YIZHAN_TRY_LET(Statement insert,
                   database.prepare(u"INSERT INTO former_role(station, account, role, until) "
                                    "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s));
    return insert.run(station, account, QString::fromLatin1(nameOf(former.role)), former.until);
}

Result<std::vector<FormerRole>> formerRoles(Database &database, const QString &station,
                                            const QString &account)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT role, until FROM former_role WHERE station = ? AND account = ? "
                                    "ORDER BY until"_s));
    YIZHAN_TRY(select.run(station, account));
    std::vector<FormerRole> roles;
    YIZHAN_TRY(select.forEach([&roles](const Statement &row) {
        const auto role = catalogue::staffRole(row.text(0).toLatin1());
        roles.push_back({role.value_or(StaffRole::Attendant), row.integer(1)});
    }));
    return roles;
}

} // namespace yizhan::ledger
