// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotshelf.h"

#include "digest.h"
#include "snapshot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace yizhan::feed {

namespace {

// A change of the folder within one tick of the file system's clock leaves no trace in its time. ext4 and XFS
// tick with the kernel (4 to 10 ms), FAT with two seconds.
constexpr qint64 settledMs = 2500;

Result<QByteArray> hashFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.read", file.errorString(), path);
    crypto::Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(256 * 1024);
        if (piece.isEmpty())
            return fail(ErrorCode::Io, "file.read", file.errorString(), path);
        hash.add(piece);
    }
    return hash.finish();
}

Result<ShelvedSnapshot> inspect(const QString &path)
{
    YIZHAN_TRY_LET(const protocol::SnapshotHead head, protocol::readSnapshotHead(path));
    ShelvedSnapshot snapshot;
    snapshot.file = QFileInfo(path).fileName();
    snapshot.scope = head.manifest.scope;
    snapshot.epoch = head.manifest.epoch.id;
    snapshot.epochNumber = head.manifest.epoch.number;
    snapshot.schema = head.manifest.schema;
    snapshot.cursor = head.manifest.cursor;
    snapshot.rows = head.manifest.rows;
    snapshot.size = QFileInfo(path).size();
    snapshot.createdAt = head.manifest.createdAt;
    snapshot.publicKey = head.manifest.publicKey;
    const bool whole = snapshot.size == head.contentOffset + head.manifest.contentSize;
    if (!whole || snapshot.file != snapshotFileName(snapshot.scope, snapshot.cursor, head.signedPart))
        return fail(ErrorCode::Corrupt, "snapshot.file", QStringLiteral("not a whole snapshot"), path);
    YIZHAN_TRY_LET(snapshot.sha256, hashFile(path));
    return snapshot;
}

const ShelvedSnapshot *named(const SnapshotShelf::Listing *listing, const QString &file)
{
    if (listing == nullptr)
        return nullptr;
    const auto found = std::find_if(listing->begin(), listing->end(),
                                    [&](const ShelvedSnapshot &snapshot) { return snapshot.file == file; });
    return found == listing->end() ? nullptr : &*found;
}

} // namespace

QString snapshotFileName(const QString &scope, qint64 cursor, const QByteArray &signedPart)
{
    crypto::Sha256 hash;
    hash.add(signedPart);
    QString name = scope;
    name.replace(QLatin1Char(':'), QLatin1Char('_'));
    return QStringLiteral("%1-%2-%3%4")
        .arg(name)
        .arg(cursor)
        .arg(QString::fromLatin1(hash.finish().toHex().first(8)),
             QString::fromLatin1(protocol::snapshotSuffix));
}

SnapshotShelf::SnapshotShelf(QString folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock)
{
}

std::shared_ptr<const SnapshotShelf::Listing> SnapshotShelf::listing()
{
    const QDateTime touched = QFileInfo(m_folder).lastModified();
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock.monotonicMs();
    const bool same = m_listing && m_folderTime.isValid() && m_folderTime == touched;
    if (same && m_settled)
        return m_listing;
    if (!same)
        m_seenMs = now;
    m_settled = now - m_seenMs > settledMs;
    m_folderTime = touched;
    m_listing = read();
    return m_listing;
}

std::shared_ptr<const SnapshotShelf::Listing> SnapshotShelf::read() const
{
    const QDir folder(m_folder);
    const QStringList filter{QLatin1Char('*') + QString::fromLatin1(protocol::snapshotSuffix)};
    auto listing = std::make_shared<Listing>();
    for (const QFileInfo &info : folder.entryInfoList(filter, QDir::Files | QDir::NoSymLinks)) {
        const ShelvedSnapshot *known = named(m_listing.get(), info.fileName());
        if (known != nullptr && known->size == info.size()) {
            listing->push_back(*known);
            continue;
        }
        if (auto snapshot = inspect(info.filePath()))
            listing->push_back(*std::move(snapshot));
        else
            qWarning("%s", qUtf8Printable(snapshot.error().toString()));
    }
    std::sort(listing->begin(), listing->end(), [](const ShelvedSnapshot &a, const ShelvedSnapshot &b) {
        if (a.scope != b.scope)
            return a.scope < b.scope;
        return std::tie(a.epochNumber, a.cursor, a.createdAt) >
               std::tie(b.epochNumber, b.cursor, b.createdAt);
    });
    return listing;
}

std::optional<ShelvedSnapshot> SnapshotShelf::latest(const QString &scope, const QString &epoch, int schema,
                                                     qint64 head)
{
    const auto all = listing();
    for (const ShelvedSnapshot &snapshot : *all) {
        if (snapshot.scope == scope && snapshot.epoch == epoch && snapshot.schema == schema &&
            snapshot.cursor <= head)
            return snapshot;
    }
    return std::nullopt;
}

std::optional<ShelvedSnapshot> SnapshotShelf::find(const QString &file)
{
    const auto all = listing();
    const ShelvedSnapshot *snapshot = named(all.get(), file);
    return snapshot == nullptr ? std::nullopt : std::optional(*snapshot);
}

} // namespace yizhan::feed
