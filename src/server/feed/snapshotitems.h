// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epochday.h"
#include "keysuccession.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>

namespace yizhan::feed {

/// One item of a snapshot, proved by its hash.
struct SnapshotItem
{
    QByteArray kind;
    QByteArray id;
    EpochDay until = 0;
    std::uint64_t hash = 0;
    QByteArray body;
};

/// Reads a snapshot that this server has made, in the order of (kind, id). Needs room for its content in
/// `folder` meanwhile. Errors: Untrusted (`snapshot.untrusted`: signed by another key than `key`,
/// and than those that it succeeds), Corrupt
/// (`snapshot.signature`, `snapshot.hash`), Io, those of protocol::readSnapshotHead(), of the database, and
/// of `take`.
[[nodiscard]] Result<void> forEachItem(const QString &folder, const QString &file, const crypto::Signer &key,
                                       const std::function<Result<void>(SnapshotItem)> &take);

} // namespace yizhan::feed
