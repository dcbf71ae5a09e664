// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotcheck.h"

#include "catalogueapply.h"
#include "cataloguestatus.h"
#include "feedpage.h"
#include "shrinkguard.h"

namespace yizhan::store {

namespace {

constexpr qint64 maxRawBytes = maxCatalogueBytes;

Result<void> checkSigner(const device::ServerTrust &trust, const protocol::SnapshotHead &head)
{
    YIZHAN_TRY_LET(const crypto::Signer signer, signerOf(head.manifest));
    if (!trust.believes(signer)) {
        return fail(ErrorCode::Untrusted, "snapshot.untrusted",
                    QStringLiteral("signed by the key %1, but this kiosk trusts %2")
                        .arg(signer.toHex(), trust.key()->toHex()));
    }
    if (!signer.verify(head.signedPart, head.signature))
        return fail(ErrorCode::Corrupt, "snapshot.signature", QStringLiteral("the signature does not hold"));
    if (!trust.mayFollow(head.manifest.epoch)) {
        return fail(ErrorCode::Untrusted, "snapshot.older_epoch",
                    QStringLiteral("of the history %1, begun before the one that is known")
                        .arg(head.manifest.epoch.id));
    }
    return {};
}

Result<void> checkForm(const protocol::SnapshotManifest &manifest, const QString &scope)
{
    if (manifest.schema != protocol::schemaMajor) {
        return fail(ErrorCode::Unsupported, "snapshot.schema",
                    QStringLiteral("schema %1, this program reads %2")
                        .arg(manifest.schema)
                        .arg(protocol::schemaMajor));
    }
    if (!scope.isEmpty() && scope != manifest.scope)
        return fail(ErrorCode::Invalid, "snapshot.scope", QStringLiteral("holds another scope"));
    if (manifest.rawSize > maxRawBytes || manifest.rows > maxScopeRows)
        return fail(ErrorCode::TooLarge, "snapshot.too_large",
                    QStringLiteral("%1 items, %2 bytes").arg(manifest.rows).arg(manifest.rawSize));
    return {};
}

bool isLater(const QString &createdAt, const ScopeStatus &held)
{
    const QDateTime created = QDateTime::fromString(createdAt, Qt::ISODate);
    const QDateTime agreed = QDateTime::fromString(held.updatedAt, Qt::ISODate);
    return created.isValid() && agreed.isValid() && created > agreed;
}

} // namespace

Result<crypto::Signer> signerOf(const protocol::SnapshotManifest &manifest)
{
    YIZHAN_TRY_LET(const crypto::PublicKey key, crypto::PublicKey::fromHex(manifest.publicKey));
    return crypto::signerOf(key, manifest.succession.toLatin1());
}

Result<bool> mayInstall(storage::Database &database, const device::ServerTrust &trust,
                        const protocol::SnapshotHead &head, const InstallOptions &options, const Clock &clock)
{
    const protocol::SnapshotManifest &manifest = head.manifest;
    YIZHAN_TRY(checkSigner(trust, head));
    YIZHAN_TRY(checkForm(manifest, options.scope));
    return mayReplace(database, manifest, options, clock);
}

Result<bool> mayReplace(storage::Database &database, const protocol::SnapshotManifest &manifest,
                        const InstallOptions &options, const Clock &clock)
{
    YIZHAN_TRY_LET(const ScopeStatus held, readScopeStatus(database, manifest.scope));
    const bool fromServer = options.origin == InstallOptions::Origin::Server; // an operator's word holds
    const QString epoch = fromServer ? manifest.epoch.id : localEpoch(manifest.epoch.id);
    const bool wouldTakeBack = held.epoch == epoch && held.cursor >= manifest.cursor;
    // The same state as of a later time is news, but not a table that an operator loads once more.
    const bool isNews = fromServer && isLater(manifest.createdAt, held);
    if (wouldTakeBack && !options.repair && !isNews)
        return false;
    const bool guarded = fromServer && !options.shrinkIsMeant;
    if (guarded)
        YIZHAN_TRY(checkShrink(database, held, {manifest.epoch.id, manifest.rows, manifest.shrunk},
                               toEpochDay(clock.today())));
    return true;
}

} // namespace yizhan::store
