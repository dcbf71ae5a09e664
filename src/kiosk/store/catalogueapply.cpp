// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueapply.h"

#include "itemwriter.h"
#include "scopereplacement.h"
#include "scopetable.h"
#include "shrinkguard.h"
#include "transaction.h"

namespace yizhan::store {

namespace {

constexpr qint64 freshSeconds = 60;

Result<void> checkContinues(const ScopeStatus &held, const protocol::FeedPage &page)
{
    if (page.schema != protocol::schemaMajor)
        return fail(ErrorCode::Unsupported, "feed.schema", QStringLiteral("schema %1").arg(page.schema),
                    page.scope);
    if (!held.epoch.isEmpty() && held.epoch != page.epoch.id)
        return fail(ErrorCode::Resnapshot, "feed.epoch", QStringLiteral("the server began a new history"),
                    page.scope);
    if (page.after != held.cursor) {
        return fail(
            ErrorCode::Protocol, "feed.cursor",
            QStringLiteral("a page after %1, but the copy stands at %2").arg(page.after).arg(held.cursor),
            page.scope);
    }
    return {};
}

Result<void> checkSize(storage::Database &database, const protocol::FeedPage &page)
{
    if (page.rows > maxScopeRows)
        return fail(ErrorCode::TooLarge, "scope.too_large", QStringLiteral("%1 items").arg(page.rows),
                    page.scope);
    if (page.changes.empty())
        return {};
    YIZHAN_TRY_LET(const qint64 pages, database.scalar(QStringLiteral("PRAGMA main.page_count")));
    YIZHAN_TRY_LET(const qint64 pageSize, database.scalar(QStringLiteral("PRAGMA main.page_size")));
    if (pages * pageSize > maxCatalogueBytes)
        return fail(ErrorCode::TooLarge, "scope.too_large",
                    QStringLiteral("the catalogue has %1 bytes").arg(pages * pageSize), page.scope);
    return {};
}

Result<void> applyChange(ItemWriter &writer, const protocol::Change &change)
{
    switch (change.type) {
    case protocol::ChangeType::Upsert:
        return writer.put(change.kind, change.id, change.until, change.body);
    case protocol::ChangeType::Gone:
        return writer.remove(change.kind, change.id);
    case protocol::ChangeType::Renew:
        break;
    }
    YIZHAN_TRY_LET(const bool held, writer.renew(change.kind, change.id, change.until));
    if (!held)
        return fail(ErrorCode::Corrupt, "feed.renew", QStringLiteral("an item that is not held was renewed"));
    return {};
}

/// What the scope's items add up to after the page.
struct Total
{
    protocol::ScopeSum sum;
    qint64 rows = 0;
};

Result<Total> applyChanges(storage::Database &database, const ScopeStatus &held,
                           const protocol::FeedPage &page)
{
    if (page.changes.empty()) // most pages of a held poll: nothing needs to be prepared
        return Total{sumOf(held), held.rows};
    YIZHAN_TRY_LET(ItemWriter writer, ItemWriter::open(database, page.scope, sumOf(held), held.rows));
    for (const protocol::Change &change : page.changes)
        YIZHAN_TRY(applyChange(writer, change));
    return Total{writer.sum(), writer.rows()};
}

/// When the copy was last known to be the newest: a page of an earlier moment takes nothing from that, unless
/// that time lies ahead of us, because the server's clock did.
QString agreementTime(const ScopeStatus &held, const protocol::FeedPage &page, const QDateTime &now)
{
    const QDateTime known = QDateTime::fromString(held.updatedAt, Qt::ISODate);
    const bool stands = known.isValid() && held.epoch == page.epoch.id && page.time < known && known <= now;
    return stands ? held.updatedAt : toUtcText(page.time);
}

/// The status after the page, or why the copy cannot be the server's.
Result<ScopeStatus> statusAfter(const ScopeStatus &held, const protocol::FeedPage &page, const Total &total,
                                const QDateTime &now)
{
    ScopeStatus status = held;
    status.epoch = page.epoch.id;
    status.cursor = page.next;
    status.scopeSum = total.sum.toHex();
    status.rows = total.rows;
    if (!page.head) // older than the server knows to be true, but newer than nothing
        return status;
    if (status.scopeSum != page.head->scopeSum || status.rows != page.rows) {
        return fail(ErrorCode::Corrupt, "scope.sum",
                    QStringLiteral("%1 items with sum %2, the server has %3 with %4")
                        .arg(status.rows)
                        .arg(status.scopeSum)
                        .arg(page.rows)
                        .arg(page.head->scopeSum),
                    page.scope);
    }
    status.updatedAt = agreementTime(held, page, now);
    return status;
}

/// Whether there is nothing to write: the page brings nothing, and hardly a later time.
bool stillFresh(const ScopeStatus &held, const ScopeStatus &after, const protocol::FeedPage &page)
{
    if (!page.head || !page.changes.empty() || held.epoch != after.epoch || held.cursor != after.cursor)
        return false;
    const QDateTime before = QDateTime::fromString(held.updatedAt, Qt::ISODate);
    const qint64 seconds = before.secsTo(QDateTime::fromString(after.updatedAt, Qt::ISODate));
    return before.isValid() && seconds >= 0 && seconds < freshSeconds;
}

} // namespace

Result<AppliedPage> applyFeedPage(storage::Database &database, const protocol::FeedPage &page,
                                  const Clock &clock)
{
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(database, storage::Transaction::Kind::Write));
    YIZHAN_TRY_LET(const ScopeStatus held, readScopeStatus(database, page.scope));
    YIZHAN_TRY(checkContinues(held, page));
    YIZHAN_TRY(checkSize(database, page));
    YIZHAN_TRY(
        checkShrink(database, held, {page.epoch.id, page.rows, page.shrunk}, toEpochDay(clock.today())));
    YIZHAN_TRY_LET(const Total total, applyChanges(database, held, page));
    YIZHAN_TRY_LET(const ScopeStatus status, statusAfter(held, page, total, clock.nowUtc()));
    if (stillFresh(held, status, page))
        return AppliedPage{page.next, true, false};
    YIZHAN_TRY(writeScopeStatus(database, status));
    YIZHAN_TRY(transaction.commit());
    return AppliedPage{page.next, page.head.has_value(), !page.changes.empty()};
}

Result<void> clearScope(storage::Database &database, const QString &scope)
{
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(database, storage::Transaction::Kind::Write));
    {
        ScopeReplacement replacement(database, scope);
        YIZHAN_TRY(replacement.removeAll());
        YIZHAN_TRY_LET(auto forget, database.prepare(QStringLiteral("DELETE FROM scope WHERE scope = ?")));
        YIZHAN_TRY(forget.run(scope));
    }
    return transaction.commit();
}

} // namespace yizhan::store
