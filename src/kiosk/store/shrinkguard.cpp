// SPDX-License-Identifier: GPL-3.0-or-later
#include "shrinkguard.h"

namespace yizhan::store {

namespace {

constexpr qint64 fewItems = 20;
constexpr QLatin1String localPrefix("local-");

bool isMuchSmaller(qint64 rows, qint64 than)
{
    return than >= fewItems && 2 * rows < than;
}

Result<qint64> itemsShownOn(storage::Database &database, const QString &scope, EpochDay today)
{
    YIZHAN_TRY_LET(auto count,
                   database.prepare(QStringLiteral(
                       "SELECT count(*) FROM item WHERE scope = ? AND (until = 0 OR until >= ?)")));
    YIZHAN_TRY(count.run(scope, today));
    YIZHAN_TRY_LET(const auto items, count.one([](const storage::Statement &row) { return row.integer(0); }));
    return items.value_or(0);
}

} // namespace

QString localEpoch(const QString &id)
{
    return localPrefix + id;
}

Result<void> checkShrink(storage::Database &database, const ScopeStatus &held, const ScopeSize &size,
                         EpochDay today)
{
    const bool meant = size.shrunk != 0 && (size.epoch != held.epoch || size.shrunk > held.cursor);
    if (meant || held.epoch.startsWith(localPrefix) || !isMuchSmaller(size.rows, held.rows))
        return {};
    // Items past their last day may go without a word.
    YIZHAN_TRY_LET(const qint64 shown, itemsShownOn(database, held.scope, today));
    if (!isMuchSmaller(size.rows, shown))
        return {};
    return fail(ErrorCode::Untrusted, "scope.shrunk",
                QStringLiteral("the server has %1 items left of %2, and does not say that somebody meant it")
                    .arg(size.rows)
                    .arg(shown),
                held.scope);
}

} // namespace yizhan::store
