// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotdownload.h"

#include "atomicfile.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::sync {

namespace {

constexpr qint64 pieceBytes = 1024 * 1024;

/// The first byte that a `Content-Range: bytes 100-199/500` names; nothing when it does not fit the file.
std::optional<qint64> firstByteOf(const QByteArray &contentRange, qint64 fileSize)
{
    const QByteArray range = contentRange.trimmed();
    const qsizetype dash = range.indexOf('-');
    const qsizetype slash = range.indexOf('/');
    if (!range.startsWith("bytes ") || dash < 0 || slash < dash)
        return std::nullopt;
    bool firstOk = false;
    bool sizeOk = false;
    const qint64 first = range.mid(6, dash - 6).trimmed().toLongLong(&firstOk);
    const qint64 size = range.mid(slash + 1).trimmed().toLongLong(&sizeOk);
    return firstOk && sizeOk && size == fileSize ? std::optional(first) : std::nullopt;
}

} // namespace

SnapshotDownload::SnapshotDownload(QString folder, QString scope)
    : m_folder(std::move(folder)), m_scope(std::move(scope))
{
}

QString SnapshotDownload::path(const char *suffix) const
{
    return QDir(m_folder).filePath(m_snapshot.file + QLatin1String(suffix));
}

QString SnapshotDownload::descriptionPath() const
{
    QString name = m_scope; // "district:441202": a colon is no good in file names of a USB stick
    return QDir(m_folder).filePath(name.replace(QLatin1Char(':'), QLatin1Char('-')) +
                                   QStringLiteral(".part.json"));
}

std::optional<LatestSnapshot> SnapshotDownload::unfinished() const
{
    QFile file(descriptionPath());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto snapshot = latestSnapshotOf(file.readAll());
    if (!snapshot || snapshot->scope != m_scope)
        return std::nullopt;
    return *std::move(snapshot);
}

Result<void> SnapshotDownload::writeDescription() const
{
    const QJsonObject object{{QStringLiteral("scope"), m_snapshot.scope},
                             {QStringLiteral("epoch"), m_snapshot.epoch},
                             {QStringLiteral("cursor"), m_snapshot.cursor},
                             {QStringLiteral("size"), m_snapshot.size},
                             {QStringLiteral("file"), m_snapshot.file},
                             {QStringLiteral("sha256"), QString::fromLatin1(m_snapshot.sha256.toHex())},
                             {QStringLiteral("etag"), QString::fromLatin1(m_etag)}};
    return storage::writeFile(descriptionPath(), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> SnapshotDownload::open(const LatestSnapshot &snapshot)
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::Io, "folder.create", QStringLiteral("cannot make the folder"), m_folder);
    if (const auto before = unfinished(); before && before->file != snapshot.file) {
        m_snapshot = *before;
        discard();
    }
    m_snapshot = snapshot;
    m_etag.clear();
    QFile description(descriptionPath());
    if (description.open(QIODevice::ReadOnly))
        m_etag = QJsonDocument::fromJson(description.readAll())
                     .object()
                     .value(QLatin1String("etag"))
                     .toString()
                     .toLatin1();
    m_file.close();
    m_file.setFileName(path(".part"));
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append))
        return fail(ErrorCode::Io, "file.open", m_file.errorString(), m_file.fileName());
    const bool usable = !m_etag.isEmpty() && m_file.size() <= snapshot.size;
    if (!usable && !m_file.resize(0))
        return fail(ErrorCode::Io, "file.write", m_file.errorString(), m_file.fileName());
    return {};
}

TransferRequest SnapshotDownload::request() const
{
    return snapshotFileRequest(m_snapshot.file, offset(), m_etag);
}

Result<void> SnapshotDownload::begin(const TransferHead &head)
{
    if (head.status == 206) {
        if (firstByteOf(head.field("content-range"), m_snapshot.size) != offset())
            return fail(ErrorCode::Protocol, "snapshot.range",
                        QStringLiteral("another part than was asked for"));
        return {};
    }
    if (head.status != 200)
        return fail(statusError(head));
    if (!m_file.resize(0))
        return fail(ErrorCode::Io, "file.write", m_file.errorString(), m_file.fileName());
    // A weak or missing tag cannot vouch for bytes (RFC 9110, 13.1.5): then a cut download starts anew.
    const QByteArray etag = head.field("etag");
    m_etag = etag.startsWith('"') ? etag : QByteArray();
    return writeDescription();
}

Result<void> SnapshotDownload::append(QByteArrayView piece)
{
    if (m_file.size() + piece.size() > m_snapshot.size)
        return fail(ErrorCode::Protocol, "snapshot.too_long",
                    QStringLiteral("more bytes than the server announced"));
    if (m_file.write(piece.data(), piece.size()) != piece.size() || !m_file.flush())
        return fail(ErrorCode::Io, "file.write", m_file.errorString(), m_file.fileName());
    return {};
}

Result<QByteArray> SnapshotDownload::digest()
{
    crypto::Sha256 sha;
    if (!m_file.seek(0))
        return fail(ErrorCode::Io, "file.read", m_file.errorString(), m_file.fileName());
    for (;;) {
        const QByteArray piece = m_file.read(pieceBytes);
        if (piece.isEmpty())
            return sha.finish();
        sha.add(piece);
    }
}

Result<QString> SnapshotDownload::finish()
{
    if (!complete())
        return fail(ErrorCode::Network, "net.closed", QStringLiteral("the connection ended early"));
    YIZHAN_TRY_LET(const QByteArray found, digest());
    if (found != m_snapshot.sha256) {
        discard();
        return fail(ErrorCode::Corrupt, "snapshot.download",
                    QStringLiteral("the file was changed on its way"));
    }
    m_file.close();
    YIZHAN_TRY(storage::replaceFile(path(".part"), path("")));
    QFile::remove(descriptionPath());
    return path("");
}

void SnapshotDownload::discard()
{
    m_file.close();
    QFile::remove(path(".part"));
    QFile::remove(descriptionPath());
    m_etag.clear();
}

} // namespace yizhan::sync
