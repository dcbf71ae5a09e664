// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitecheck.h"

#include <QRegularExpression>

namespace yizhan::storage {

namespace {

/// The check tells a page that could not be read among its findings, with SQLite's result code.
bool tellsOfTheDisk(const QString &finding)
{
    constexpr int ioError = 10; // SQLITE_IOERR
    static const QRegularExpression code(QStringLiteral("error code=(\\d+)"));
    const auto match = code.match(finding);
    return match.hasMatch() && (match.captured(1).toInt() & 0xFF) == ioError;
}

} // namespace

Result<bool> isSoundForSqlite(Database &database, CheckDepth depth)
{
    YIZHAN_TRY_LET(auto check, database.prepare(depth == CheckDepth::Quick
                                                    ? QStringLiteral("PRAGMA main.quick_check(1)")
                                                    : QStringLiteral("PRAGMA main.integrity_check(1)")));
    YIZHAN_TRY(check.run());
    YIZHAN_TRY_LET(const auto finding, check.one([](const Statement &row) { return row.text(0); }));
    if (finding && tellsOfTheDisk(*finding))
        return fail(ErrorCode::Io, "sql.io", *finding, QStringLiteral("10"));
    return finding == u"ok";
}

} // namespace yizhan::storage
