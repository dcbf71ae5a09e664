// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epoch.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace yizhan::protocol {

/// What stands, signed, at the head of a snapshot file. See docs/formats/snapshot.md.
///
///     "YZSNAP1\n"            8 bytes
///     length of manifest     4 bytes, little endian, at most 64 KiB
///     manifest               JSON, UTF-8
///     signature              64 bytes, Ed25519 over the first three
///     content                one zstd frame of an SQLite file
struct SnapshotManifest
{
    QString scope;
    Epoch epoch;
    int schema = 0;
    qint64 cursor = 0; ///< the feed continues after this seq
    QString scopeSum;  ///< of the items inside
    qint64 rows = 0;
    qint64 shrunk = 0;        ///< as in FeedPage
    qint64 contentSize = 0;   ///< bytes of the zstd frame
    QByteArray contentSha256; ///< of the zstd frame, 32 bytes
    qint64 rawSize = 0;       ///< bytes of the SQLite file
    QString createdAt;        ///< server's time, ISO 8601, UTC
    QString publicKey;        ///< the signer, hexadecimal
    QString succession;       ///< whose place its key has taken (keysuccession.h); mostly empty

    [[nodiscard]] QByteArray encode() const;
    /// Errors: Protocol (`snapshot.manifest`).
    [[nodiscard]] static Result<SnapshotManifest> decode(QByteArrayView bytes);
};

/// Suffix of snapshot files.
constexpr const char *snapshotSuffix = ".yzsnap";

/// Everything before the content; `signature` covers `signedPart()`.
[[nodiscard]] QByteArray snapshotSignedPart(const SnapshotManifest &manifest);

/// The head of a snapshot file after its form was checked (the signature and the content are not yet).
struct SnapshotHead
{
    SnapshotManifest manifest;
    QByteArray signedPart;
    QByteArray signature;
    qint64 contentOffset = 0;
};

/// Reads the head of the file at `path`. Errors: Io, Corrupt (`snapshot.magic`, `snapshot.cut`), Protocol.
[[nodiscard]] Result<SnapshotHead> readSnapshotHead(const QString &path);

/// The tables of the SQLite file inside a snapshot, and of the same tables in a kiosk's catalogue:
/// item(kind TEXT, id TEXT, hash INTEGER, until INTEGER, body BLOB).
extern const char *const snapshotContentSchema;

} // namespace yizhan::protocol
