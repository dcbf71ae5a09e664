// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentfolder.h"

#include "atomicfile.h"
#include "digest.h"
#include "privatefile.h"
#include "transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace yizhan::openrosa {

using storage::Statement;

namespace {

constexpr auto ending = ".sealed"_L1;
constexpr qint64 pieceBytes = 64 * 1024;

QByteArray encode(const AttachmentLabel &label)
{
    return QJsonDocument(QJsonObject{{u"name"_s, label.name}, {u"type"_s, label.type}})
        .toJson(QJsonDocument::Compact);
}

AttachmentLabel decode(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    return {object.value("name"_L1).toString(), object.value("type"_L1).toString()};
}

tl::unexpected<Error> unwritten(const QFile &file)
{
    return fail(ErrorCode::Io, "file.write", file.errorString(), file.fileName());
}

/// The files of submissions of which nothing personal may be kept any more.
Result<QStringList> erasedFiles(storage::Database &database)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(u"SELECT a.content FROM attachment AS a JOIN operation AS o ON o.op = a.op "
                         "WHERE o.seal IS NULL"_s));
    YIZHAN_TRY(select.run());
    QStringList names;
    YIZHAN_TRY(select.forEach([&names](const Statement &row) { names.append(row.text(0)); }));
    return names;
}

Result<bool> isNamed(storage::Database &database, const QString &name)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT op FROM attachment WHERE content=? LIMIT 1"_s));
    YIZHAN_TRY(select.run(name));
    YIZHAN_TRY_LET(const auto op, select.one([](const Statement &row) { return row.text(0); }));
    return op.has_value();
}

} // namespace

QString AttachmentFolder::pathOf(const QString &name) const
{
    return m_folder + u'/' + name + ending;
}

bool AttachmentFolder::has(const QString &name) const
{
    return QFile::exists(pathOf(name));
}

Result<QString> AttachmentFolder::nameOf(const QString &instance, const crypto::PieceSource &from)
{
    crypto::Sha256 sha;
    sha.add(QByteArrayView("YZFILE1\n"));
    sha.add(instance.toUtf8());
    sha.add(QByteArrayView("\n"));
    for (;;) {
        YIZHAN_TRY_LET(const QByteArray piece, from(pieceBytes));
        if (piece.isEmpty())
            return QString::fromLatin1(sha.finish().toHex());
        sha.add(piece);
    }
}

Result<void> AttachmentFolder::add(const QString &name, const AttachmentLabel &label,
                                   const crypto::SealingKey &key, const crypto::PieceSource &from,
                                   Random &random) const
{
    YIZHAN_TRY(storage::makePrivateFolder(m_folder));
    // One that is here counts as new, so that the housekeeping does not take it before it is named.
    if (::utimensat(AT_FDCWD, QFile::encodeName(pathOf(name)).constData(), nullptr, 0) == 0)
        return {};
    // Several may bring the same at once: each writes a file of its own, and the last one stays.
    const QString temporary = pathOf(name) + u'.' + QString::number(random.next(), 16) + u".tmp"_s;
    auto written = write(temporary, label, key, from);
    if (written)
        written = storage::replaceFile(temporary, pathOf(name));
    if (!written)
        QFile::remove(temporary);
    return written;
}

Result<void> AttachmentFolder::write(const QString &path, const AttachmentLabel &label,
                                     const crypto::SealingKey &key, const crypto::PieceSource &from) const
{
    storage::makePrivateFile(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    YIZHAN_TRY(crypto::sealStream(key, encode(label), from, [&file](QByteArrayView bytes) -> Result<void> {
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return unwritten(file);
        return {};
    }));
    if (!file.flush())
        return unwritten(file);
    return {};
}

Result<void> AttachmentFolder::open(const QString &name, const std::vector<crypto::OpeningKey> &keys,
                                    const Begin &begin) const
{
    const auto file = std::make_shared<QFile>(pathOf(name));
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, "attachment.missing", file->errorString(), pathOf(name));
    YIZHAN_TRY_LET(auto stream,
                   crypto::OpenedStream::begin(
                       [file](qint64 most) -> Result<QByteArray> { return file->read(most); }, keys));
    YIZHAN_TRY_LET(const crypto::PieceSink to, begin(decode(stream.label())));
    return stream.pour(to);
}

Result<qint64> AttachmentFolder::tidy(storage::Database &database, const QDateTime &now) const
{
    YIZHAN_TRY_LET(const QStringList erased, erasedFiles(database));
    qint64 removed = 0;
    for (const QString &name : erased)
        removed += QFile::remove(pathOf(name)) ? 1 : 0;
    if (!erased.isEmpty()) { // the file first: its row finds it again
        YIZHAN_TRY(database.exec(
            u"DELETE FROM attachment WHERE op IN (SELECT a.op FROM attachment AS a JOIN operation AS o "
            "ON o.op = a.op WHERE o.seal IS NULL)"_s));
    }
    const QDateTime oldest = now.addDays(-keepDays);
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (file.lastModified() >= oldest)
            continue;
        if (file.fileName().endsWith(ending)) {
            YIZHAN_TRY_LET(const bool named, isNamed(database, file.fileName().chopped(ending.size())));
            if (named)
                continue;
        }
        removed += QFile::remove(file.filePath()) ? 1 : 0;
    }
    return removed;
}

} // namespace yizhan::openrosa
