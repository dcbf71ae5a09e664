// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epoch.h"
#include "epochday.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace yizhan::protocol {

/// Major version of what travels in pages and snapshots. A client that asks for another one gets 410.
constexpr int schemaMajor = 1;

/// The most that a line of a page or a row of a snapshot may hold, in bytes of UTF-8. Whoever writes a feed
/// keeps them, whoever reads one refuses more. The first is for a kind as well.
constexpr qsizetype maxIdBytes = 200;
constexpr qsizetype maxBodyBytes = 256 * 1024;

/// Content type of a page: one JSON object a line, the header first. Described in docs/formats/feed.md.
constexpr const char *feedContentType = "application/x-ndjson";

/// One change of a scope. Exactly one of three things:
enum class ChangeType {
    Upsert, ///< the item is new or its body changed: `body` is set
    Renew,  ///< only `until` changed; whoever holds the item knows the body
    Gone,   ///< tombstone
};

struct Change
{
    qint64 seq = 0;
    ChangeType type = ChangeType::Upsert;
    QByteArray kind; ///< of common/catalogue: "vacancy", "course" …
    QByteArray id;
    EpochDay until = 0; ///< last day on which the item may be shown; 0 = none
    QByteArray body;    ///< a JSON object, byte for byte as the server hashes it
};

/// State of the scope at its head; only the last page carries it.
struct ScopeHead
{
    qint64 head = 0;
    QString scopeSum; ///< 16 hexadecimal digits
};

struct FeedPage
{
    Epoch epoch;
    QString scope;
    int schema = schemaMajor;
    QDateTime time; ///< of the server when it made the page, UTC, whole seconds
    qint64 after = 0;
    qint64 next = 0;   ///< the cursor to ask with next
    qint64 rows = 0;   ///< live items of the scope at its head
    qint64 shrunk = 0; ///< the last change by which somebody meant the scope to become much smaller; 0 = none
    std::optional<ScopeHead> head; ///< absent while there are more pages
    std::vector<Change> changes;
};

/// Writes a page as NDJSON, without a seal (see feedseal.h). Deterministic: equal pages give equal bytes.
[[nodiscard]] QByteArray encodeFeedPage(const FeedPage &page);

/// Reads a page from outside, sealed or not: whose word it is, checkFeedSeal() says. Bounded: at most
/// `maxChanges` lines, kinds and ids of `maxIdBytes`, bodies of `maxBodyBytes`. Errors: Protocol
/// (`feed.header`, `feed.line`, `feed.order`: seq must rise and end at `next`).
[[nodiscard]] Result<FeedPage> decodeFeedPage(QByteArrayView bytes, int maxChanges = 20000);

} // namespace yizhan::protocol
