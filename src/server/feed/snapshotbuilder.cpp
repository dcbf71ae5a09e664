// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotbuilder.h"

#include "atomicfile.h"
#include "compression.h"
#include "digest.h"
#include "feedpage.h"
#include "filewrite.h"
#include "snapshotcontent.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QUuid>

namespace yizhan::feed {

namespace {

// On 50,000 vacancies (40 MB) level 9 gives 5.4 to 7 MB in a second; level 12 takes three times as long for 6
// % less, and level 3 comes close to the 8 MB that a slow line should carry at most. Measured in
// tests/bench/feed.
constexpr int contentCompressionLevel = 9;
constexpr const char *workSuffix = ".tmp";

/// Work files of one build; gone when it ends, however it ends.
class WorkFiles
{
public:
    explicit WorkFiles(const QString &folder)
        : m_base(folder + QLatin1String("/build-") + QUuid::createUuid().toString(QUuid::Id128))
    {
    }
    ~WorkFiles()
    {
        for (const QString &path :
             {content(), QString(content() + QLatin1String("-journal")), frame(), whole()})
            QFile::remove(path);
    }
    Q_DISABLE_COPY_MOVE(WorkFiles)

    [[nodiscard]] QString content() const
    {
        return m_base + QLatin1String(".db") + QLatin1String(workSuffix);
    }
    [[nodiscard]] QString frame() const { return m_base + QLatin1String(".zst") + QLatin1String(workSuffix); }
    [[nodiscard]] QString whole() const
    {
        return m_base + QLatin1String(".yzsnap") + QLatin1String(workSuffix);
    }

private:
    const QString m_base;
};

/// Calls `take` with one piece of the file after the other.
template <typename Take>
Result<void> readPieces(const QString &path, Take &&take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.read", file.errorString(), path);
    while (!file.atEnd()) {
        const QByteArray piece = file.read(256 * 1024);
        if (piece.isEmpty())
            return fail(ErrorCode::Io, "file.read", file.errorString(), path);
        YIZHAN_TRY(take(piece));
    }
    return {};
}

Result<QByteArray> hashFile(const QString &path)
{
    crypto::Sha256 hash;
    YIZHAN_TRY(readPieces(path, [&](const QByteArray &piece) -> Result<void> {
        hash.add(piece);
        return {};
    }));
    return hash.finish();
}

Result<qint64> writeWhole(const QString &path, const QByteArray &head, const QString &frame)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    auto append = [&file](const QByteArray &bytes) { return writeAll(file, bytes); };
    YIZHAN_TRY(append(head));
    YIZHAN_TRY(readPieces(frame, append));
    YIZHAN_TRY(flushAll(file));
    return file.size();
}

} // namespace

Result<BuiltSnapshot> SnapshotBuilder::build(storage::Database &database, const QString &scope,
                                             const QDateTime &now) const
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::Io, "snapshot.folder", QStringLiteral("the folder cannot be made"), m_folder);
    const WorkFiles work(m_folder);
    YIZHAN_TRY_LET(const SnapshotContent content, writeSnapshotContent(database, scope, work.content()));
    BuiltSnapshot snapshot;
    protocol::SnapshotManifest &manifest = snapshot.manifest;
    manifest.scope = scope;
    manifest.epoch = content.epoch;
    manifest.schema = protocol::schemaMajor;
    manifest.cursor = content.state.head;
    manifest.scopeSum = content.state.sum.toHex();
    manifest.rows = content.state.rows;
    manifest.shrunk = content.state.shrunk;
    manifest.rawSize = QFileInfo(work.content()).size();
    manifest.createdAt = now.toUTC().toString(Qt::ISODate);
    manifest.publicKey = m_key.publicKey().toHex();
    manifest.succession = QString::fromLatin1(m_key.succession());
    YIZHAN_TRY_LET(manifest.contentSize,
                   protocol::zstdCompressFile(work.content(), work.frame(), contentCompressionLevel));
    YIZHAN_TRY_LET(manifest.contentSha256, hashFile(work.frame()));
    const QByteArray signedPart = protocol::snapshotSignedPart(manifest);
    YIZHAN_TRY_LET(snapshot.fileSize,
                   writeWhole(work.whole(), signedPart + m_key.sign(signedPart), work.frame()));
    snapshot.path = m_folder + QLatin1Char('/') + snapshotFileName(scope, manifest.cursor, signedPart);
    YIZHAN_TRY(storage::replaceFile(work.whole(), snapshot.path));
    return snapshot;
}

void SnapshotBuilder::removeLeftovers(const QDateTime &before) const
{
    const QStringList filter{QStringLiteral("build-*") + QLatin1String(workSuffix),
                             QStringLiteral("build-*.tmp-journal")};
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(filter, QDir::Files)) {
        if (file.lastModified() <= before)
            QFile::remove(file.filePath());
    }
}

void SnapshotBuilder::removeOld(SnapshotShelf &shelf, int keep) const
{
    const auto listing = shelf.listing(); // newest of a scope first
    QHash<QString, int> seen;
    for (const ShelvedSnapshot &snapshot : *listing) {
        if (++seen[snapshot.scope] > keep)
            QFile::remove(m_folder + QLatin1Char('/') + snapshot.file);
    }
}

} // namespace yizhan::feed
