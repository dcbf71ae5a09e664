// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotinstaller.h"

#include "compression.h"
#include "digest.h"
#include "scopereplacement.h"
#include "scopetable.h"
#include "shrinkguard.h"
#include "transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <thread>

namespace yizhan::store {

namespace {

constexpr qint64 pieceBytes = 1024 * 1024;
constexpr std::size_t queuedBatches = 16;

Result<void> checkDigest(const protocol::SnapshotHead &head, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(head.contentOffset))
        return fail(ErrorCode::Io, "file.read", file.errorString(), path);
    if (file.size() - head.contentOffset != head.manifest.contentSize) {
        return fail(ErrorCode::Corrupt, "snapshot.cut",
                    QStringLiteral("%1 bytes of content, %2 are promised")
                        .arg(file.size() - head.contentOffset)
                        .arg(head.manifest.contentSize),
                    path);
    }
    crypto::Sha256 digest;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 read = file.read(piece.data(), piece.size());
        if (read < 0)
            return fail(ErrorCode::Io, "file.read", file.errorString(), path);
        if (read == 0)
            break;
        digest.add(QByteArrayView(piece.constData(), read));
    }
    if (digest.finish() != head.manifest.contentSha256)
        return fail(ErrorCode::Corrupt, "snapshot.digest",
                    QStringLiteral("the content was changed on its way"), path);
    return {};
}

/// The room that one installation needs in memory and the speed it needs on disk, given back at the end.
class BulkSettings
{
public:
    explicit BulkSettings(storage::Database &database) : m_database(database)
    {
        // 64 MiB of pages: the tree of (scope, kind, id) is not written out again and again while it fills.
        static_cast<void>(m_database.exec(QStringLiteral("PRAGMA main.cache_size=-65536")));
    }
    ~BulkSettings() { static_cast<void>(m_database.exec(QStringLiteral("PRAGMA main.cache_size=-2000"))); }
    Q_DISABLE_COPY_MOVE(BulkSettings)

private:
    storage::Database &m_database;
};

/// For the first installation into an empty catalogue: its pages go straight into the file instead of through
/// the write-ahead log and then once more. As safe as the log (a rollback journal takes its place), but
/// readers wait; so only while there is nothing to read. A kiosk that has the file open already keeps the
/// log.
class FirstFilling
{
public:
    explicit FirstFilling(storage::Database &database) : m_database(database)
    {
        const auto items =
            m_database.scalar(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM main.item LIMIT 1)"));
        if (items && *items == 0) {
            static_cast<void>(m_database.exec(QStringLiteral("PRAGMA busy_timeout=0")));
            static_cast<void>(m_database.exec(QStringLiteral("PRAGMA main.journal_mode=DELETE")));
            static_cast<void>(m_database.exec(QStringLiteral("PRAGMA busy_timeout=10000")));
        }
    }
    ~FirstFilling() { static_cast<void>(m_database.exec(QStringLiteral("PRAGMA main.journal_mode=WAL"))); }
    Q_DISABLE_COPY_MOVE(FirstFilling)

private:
    storage::Database &m_database;
};

} // namespace

SnapshotInstaller::SnapshotInstaller(storage::Database &database, device::ServerTrust &trust, QString workDir)
    : m_database(database), m_trust(trust), m_content(QDir(workDir).filePath(QStringLiteral("content.tmp")))
{
}

void SnapshotInstaller::removeContent()
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(m_content + QLatin1String(suffix));
}

Result<void> SnapshotInstaller::unpack(const protocol::SnapshotHead &head, const QString &path)
{
    YIZHAN_TRY(checkDigest(head, path));
    if (!QDir().mkpath(QFileInfo(m_content).absolutePath()))
        return fail(ErrorCode::Io, "folder.create", QStringLiteral("cannot make the folder"), m_content);
    removeContent();
    YIZHAN_TRY(protocol::zstdDecompressFile(path, head.contentOffset, m_content, head.manifest.rawSize));
    if (QFileInfo(m_content).size() != head.manifest.rawSize)
        return fail(ErrorCode::Corrupt, "snapshot.cut",
                    QStringLiteral("the content is shorter than promised"), path);
    return {};
}

Result<void> SnapshotInstaller::writeRows(const protocol::SnapshotManifest &manifest,
                                          const InstallOptions &options, BoundedQueue<IndexedRows> &rows)
{
    ScopeReplacement replacement(m_database, manifest.scope);
    YIZHAN_TRY(replacement.removeStale());
    YIZHAN_TRY(replacement.insertMissing());
    return replacement.indexInserted(rows, [&](qint64 seen) {
        if (options.progress && manifest.rows > 0)
            options.progress(static_cast<int>(10 + seen * 85 / manifest.rows));
    });
}

Result<void> SnapshotInstaller::writeProvedRows(const QString &content,
                                                const protocol::SnapshotManifest &manifest,
                                                const InstallOptions &options)
{
    BoundedQueue<IndexedRows> rows(queuedBatches);
    Result<void> proved;
    std::thread reader([&] { proved = readSnapshotContent(content, manifest, rows); });
    auto written = writeRows(manifest, options, rows);
    while (rows.pop()) {
    } // after an error of writing: what is wrong with the content says more
    reader.join();
    YIZHAN_TRY(proved);
    return written;
}

/// Before the commit: a crash between the two leaves a key without its rows, never rows without their key. A
/// copy of the feed bears no key: those of its pages were accepted one by one.
Result<void> SnapshotInstaller::acceptSigner(const protocol::SnapshotManifest &manifest)
{
    if (manifest.publicKey.isEmpty())
        return {};
    YIZHAN_TRY_LET(const crypto::Signer signer, signerOf(manifest));
    return m_trust.accept(signer, manifest.epoch);
}

Result<void> SnapshotInstaller::writeScope(const QString &content, const protocol::SnapshotManifest &manifest,
                                           const InstallOptions &options)
{
    const BulkSettings bulk(m_database);
    const FirstFilling filling(m_database);
    {
        YIZHAN_TRY_LET(auto attach, m_database.prepare(QStringLiteral("ATTACH ? AS snap")));
        YIZHAN_TRY(attach.run(content));
    }
    const auto detach =
        qScopeGuard([this] { static_cast<void>(m_database.exec(QStringLiteral("DETACH snap"))); });
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(m_database, storage::Transaction::Kind::Write));
    YIZHAN_TRY(writeProvedRows(content, manifest, options));
    const bool own = options.origin == InstallOptions::Origin::Operator;
    YIZHAN_TRY(writeScopeStatus(m_database,
                                {manifest.scope, own ? localEpoch(manifest.epoch.id) : manifest.epoch.id,
                                 manifest.cursor, manifest.scopeSum, manifest.rows, manifest.createdAt}));
    YIZHAN_TRY(acceptSigner(manifest));
    return transaction.commit();
}

Result<InstalledSnapshot> SnapshotInstaller::replaceScope(const QString &content,
                                                          const protocol::SnapshotManifest &manifest,
                                                          const InstallOptions &options)
{
    if (options.progress)
        options.progress(10);
    YIZHAN_TRY(writeScope(content, manifest, options));
    // The log holds the whole catalogue now; fold it in, or the disk keeps a second copy of it.
    static_cast<void>(m_database.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    if (options.progress)
        options.progress(100);
    return InstalledSnapshot{manifest.scope, manifest.cursor, manifest.rows, false};
}

Result<InstalledSnapshot> SnapshotInstaller::heldInstead(const QString &scope)
{
    YIZHAN_TRY_LET(const ScopeStatus held, readScopeStatus(m_database, scope));
    return InstalledSnapshot{held.scope, held.cursor, held.rows, true};
}

Result<InstalledSnapshot> SnapshotInstaller::install(const QString &path, const InstallOptions &options,
                                                     const Clock &clock)
{
    const auto named = [&](Error error) {
        error.place = error.place.isEmpty() ? path : error.place;
        return fail(std::move(error));
    };
    YIZHAN_TRY_LET(const protocol::SnapshotHead head, protocol::readSnapshotHead(path));
    auto wanted = mayInstall(m_database, m_trust, head, options, clock);
    if (!wanted)
        return named(std::move(wanted).error());
    if (!*wanted)
        return heldInstead(head.manifest.scope);
    const auto clean = qScopeGuard([this] { removeContent(); });
    YIZHAN_TRY(unpack(head, path));
    auto replaced = replaceScope(m_content, head.manifest, options);
    if (!replaced)
        return named(std::move(replaced).error());
    return replaced;
}

Result<InstalledSnapshot> SnapshotInstaller::installCopy(const FeedCopy &copy, const InstallOptions &options,
                                                         const Clock &clock)
{
    const protocol::SnapshotManifest &manifest = copy.manifest();
    YIZHAN_TRY_LET(const bool wanted, mayReplace(m_database, manifest, options, clock));
    if (!wanted)
        return heldInstead(manifest.scope);
    return replaceScope(copy.path(), manifest, options);
}

} // namespace yizhan::store
