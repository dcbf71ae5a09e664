// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedownload.h"

#include "atomicfile.h"
#include "digest.h"
#include "filewrite.h"

#include <QDir>
#include <QJsonDocument>

namespace yizhan::sync {

namespace {

constexpr qint64 pieceBytes = 1024 * 1024;
constexpr qint64 maxDescriptionBytes = 64 * 1024;
constexpr int whole = 200;
constexpr int partialContent = 206;

QString pathOf(const QString &folder, const QString &name, const char *suffix)
{
    return QDir(folder).filePath(name + QLatin1String(suffix));
}

QJsonObject readDescription(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(maxDescriptionBytes)).object();
}

RemoteFile fileFrom(const QJsonObject &description, const QString &name)
{
    return {description.value(QLatin1String("target")).toString().toLatin1(), name,
            description.value(QLatin1String("size")).toInteger(-1),
            QByteArray::fromHex(description.value(QLatin1String("sha256")).toString().toLatin1()),
            description.value(QLatin1String("about")).toObject()};
}

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

FileDownload::FileDownload(QString folder, Inspect inspect)
    : m_folder(std::move(folder)), m_inspect(std::move(inspect))
{
}

std::vector<RemoteFile> FileDownload::unfinished(const QString &folder)
{
    static const QString suffix = QStringLiteral(".part.json");
    std::vector<RemoteFile> files;
    for (const QString &entry :
         QDir(folder).entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name)) {
        const RemoteFile file =
            fileFrom(readDescription(QDir(folder).filePath(entry)), entry.chopped(suffix.size()));
        if (!file.target.isEmpty() && file.size > 0)
            files.push_back(file);
    }
    return files;
}

void FileDownload::drop(const QString &folder, const QString &name)
{
    QFile::remove(pathOf(folder, name, ".part"));
    QFile::remove(pathOf(folder, name, ".part.json"));
}

QString FileDownload::partPath() const
{
    return pathOf(m_folder, m_file.name, ".part");
}

Result<void> FileDownload::writeDescription() const
{
    const QJsonObject object{{QStringLiteral("target"), QString::fromLatin1(m_file.target)},
                             {QStringLiteral("size"), m_file.size},
                             {QStringLiteral("sha256"), QString::fromLatin1(m_file.sha256.toHex())},
                             {QStringLiteral("about"), m_file.about},
                             {QStringLiteral("etag"), QString::fromLatin1(m_etag)}};
    return storage::writeFile(pathOf(m_folder, m_file.name, ".part.json"),
                              QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> FileDownload::open(const RemoteFile &file)
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::Io, "folder.create", QStringLiteral("cannot make the folder"), m_folder);
    m_file = file;
    m_inspected = !m_inspect;
    const QJsonObject before = readDescription(pathOf(m_folder, file.name, ".part.json"));
    const bool same = fileFrom(before, file.name) == file;
    m_etag = same ? before.value(QLatin1String("etag")).toString().toLatin1() : QByteArray();
    m_part.close();
    m_part.setFileName(partPath());
    if (!m_part.open(QIODevice::ReadWrite | QIODevice::Append))
        return fail(ErrorCode::Io, "file.open", m_part.errorString(), m_part.fileName());
    const bool usable = !m_etag.isEmpty() && m_part.size() <= file.size;
    if (!usable && !m_part.resize(0))
        return fail(ErrorCode::Io, "file.write", m_part.errorString(), m_part.fileName());
    return m_part.size() > 0 ? inspectPart() : Result<void>();
}

TransferRequest FileDownload::request() const
{
    TransferRequest request;
    request.target = m_file.target;
    // Ranges mean the bytes of the file, not those of an encoding.
    request.fields = {{"Accept-Encoding", "identity"}};
    if (offset() > 0) {
        request.fields.emplace_back("Range", "bytes=" + QByteArray::number(offset()) + '-');
        request.fields.emplace_back("If-Range", m_etag);
    }
    return request;
}

Result<void> FileDownload::begin(const TransferHead &head)
{
    if (head.status == partialContent && firstByteOf(head.field("content-range"), m_file.size) != offset())
        return fail(ErrorCode::Protocol, "file.range", QStringLiteral("another part than was asked for"));
    if (head.status != whole)
        return {};
    if (!m_part.resize(0))
        return fail(ErrorCode::Io, "file.write", m_part.errorString(), m_part.fileName());
    m_inspected = !m_inspect;
    // A weak or missing tag cannot vouch for bytes (RFC 9110, 13.1.5): then a cut download starts anew.
    const QByteArray etag = head.field("etag");
    m_etag = etag.startsWith('"') ? etag : QByteArray();
    return writeDescription();
}

Result<void> FileDownload::append(QByteArrayView piece)
{
    if (m_part.size() + piece.size() > m_file.size)
        return fail(ErrorCode::Protocol, "file.too_long",
                    QStringLiteral("more than the %1 bytes that were announced").arg(m_file.size));
    YIZHAN_TRY(writeAll(m_part, piece));
    YIZHAN_TRY(flushAll(m_part));
    return inspectPart();
}

Result<void> FileDownload::inspectPart()
{
    if (m_inspected)
        return {};
    const auto enough = m_inspect(partPath());
    if (!enough) {
        discard();
        return fail(enough.error());
    }
    m_inspected = *enough;
    return {};
}

Result<QByteArray> FileDownload::digest()
{
    crypto::Sha256 sha;
    if (!m_part.seek(0))
        return fail(ErrorCode::Io, "file.read", m_part.errorString(), m_part.fileName());
    while (!m_part.atEnd()) {
        const QByteArray piece = m_part.read(pieceBytes);
        if (piece.isEmpty())
            return fail(ErrorCode::Io, "file.read", m_part.errorString(), m_part.fileName());
        sha.add(piece);
    }
    return sha.finish();
}

Result<QString> FileDownload::finish()
{
    if (!complete())
        return fail(ErrorCode::Network, "net.closed", QStringLiteral("the connection ended early"));
    YIZHAN_TRY_LET(const QByteArray found, digest());
    if (found != m_file.sha256) {
        discard();
        return fail(ErrorCode::Corrupt, "file.digest", QStringLiteral("the file was changed on its way"),
                    m_file.name);
    }
    m_part.close();
    const QString path = pathOf(m_folder, m_file.name, "");
    YIZHAN_TRY(storage::replaceFile(partPath(), path));
    QFile::remove(pathOf(m_folder, m_file.name, ".part.json"));
    return path;
}

void FileDownload::discard()
{
    m_part.close();
    drop(m_folder, m_file.name);
    m_etag.clear();
}

} // namespace yizhan::sync
