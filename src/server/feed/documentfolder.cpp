// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfolder.h"

#include "atomicfile.h"
#include "digest.h"
#include "filewrite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

namespace yizhan::feed {

using catalogue::DocumentRef;
using storage::Engine;
using storage::Statement;

namespace {

constexpr qint64 pieceBytes = 1024 * 1024;
constexpr const char *workSuffix = ".tmp";

/// A copy under way; gone unless it was renamed.
class WorkFile
{
public:
    explicit WorkFile(const QString &folder)
        : m_file(
              QDir(folder).filePath(QStringLiteral("add-%1").arg(QUuid::createUuid().toString(QUuid::Id128)) +
                                    QLatin1String(workSuffix)))
    {
    }
    ~WorkFile() { m_file.remove(); }
    Q_DISABLE_COPY_MOVE(WorkFile)

    [[nodiscard]] QFile &file() { return m_file; }

private:
    QFile m_file;
};

/// Copies, and returns the digest of what was copied: the source may change under our eyes.
Result<QByteArray> copyHashing(const QString &from, QFile &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.read", source.errorString(), from);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::Io, "file.write", to.errorString(), to.fileName());
    crypto::Sha256 sha;
    qint64 copied = 0;
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceBytes);
        if (piece.isEmpty())
            return fail(ErrorCode::Io, "file.read", source.errorString(), from);
        copied += piece.size();
        if (copied > catalogue::maxDocumentBytes) {
            return fail(ErrorCode::TooLarge, "document.too_large",
                        QStringLiteral("a document has at most %1 bytes").arg(catalogue::maxDocumentBytes),
                        from);
        }
        sha.add(piece);
        YIZHAN_TRY(writeAll(to, piece));
    }
    if (copied == 0)
        return fail(ErrorCode::Invalid, "document.empty", QStringLiteral("the file is empty"), from);
    YIZHAN_TRY(flushAll(to));
    to.close();
    return sha.finish();
}

Result<QSet<QString>> namedDocuments(storage::Database &database)
{
    const QString mark = QString::fromLatin1(QByteArray(catalogue::documentsMark).toHex());
    const QString names = database.engine() == Engine::Sqlite
                              ? QStringLiteral("instr(body, X'%1') > 0").arg(mark)
                              : QStringLiteral("position(decode('%1', 'hex') IN body) > 0").arg(mark);
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(QStringLiteral("SELECT body FROM feed WHERE gone_at IS NULL AND ") + names));
    YIZHAN_TRY(select.run());
    QSet<QString> named;
    YIZHAN_TRY(select.forEach([&](const Statement &row) {
        for (const DocumentRef &document : catalogue::documentsOf(row.bytes(0)))
            named.insert(document.digest);
    }));
    return named;
}

} // namespace

QString DocumentFolder::pathOf(const QString &digest) const
{
    return QDir(m_folder).filePath(digest);
}

std::optional<qint64> DocumentFolder::sizeOf(const QString &digest) const
{
    const QFileInfo info(pathOf(digest));
    return catalogue::isDocumentDigest(digest) && info.isFile() ? std::optional(info.size()) : std::nullopt;
}

Result<DocumentRef> DocumentFolder::add(const QString &path, const QString &type) const
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::Io, "folder.create", QStringLiteral("cannot make the folder"), m_folder);
    WorkFile work(m_folder);
    YIZHAN_TRY_LET(const QByteArray sha256, copyHashing(path, work.file()));
    const QString digest = catalogue::documentDigest(sha256);
    const DocumentRef document{digest, QFileInfo(work.file().fileName()).size(), type};
    if (sizeOf(digest) != document.size)
        YIZHAN_TRY(storage::replaceFile(work.file().fileName(), pathOf(digest)));
    return document;
}

Result<qint64> DocumentFolder::tidy(storage::Database &database, const QDateTime &now) const
{
    const QDateTime before = now.addDays(-keepDays);
    QStringList old;
    for (const QFileInfo &info : QDir(m_folder).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        const bool ours = catalogue::isDocumentDigest(info.fileName()) ||
                          info.fileName().endsWith(QLatin1String(workSuffix));
        if (ours && info.lastModified() < before)
            old.append(info.fileName());
    }
    if (old.isEmpty())
        return 0;
    YIZHAN_TRY_LET(const QSet<QString> named, namedDocuments(database));
    qint64 removed = 0;
    for (const QString &name : old) {
        if (!named.contains(name) && QFile::remove(QDir(m_folder).filePath(name)))
            ++removed;
    }
    return removed;
}

} // namespace yizhan::feed
