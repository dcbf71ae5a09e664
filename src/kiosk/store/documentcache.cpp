// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentcache.h"

#include "digest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace yizhan::store {

using catalogue::DocumentRef;

namespace {

constexpr qint64 pieceBytes = 1024 * 1024;

std::optional<QByteArray> sha256Of(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    crypto::Sha256 sha;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty())
            return std::nullopt;
        sha.add(piece);
    }
    return sha.finish();
}

/// Marks a file as wanted at `now`: its time of change is of no other use. Not more often than daily.
void touch(const QFileInfo &info, const QDateTime &now)
{
    constexpr qint64 daySeconds = 24 * 3600;
    QFile file(info.filePath());
    if (std::abs(info.lastModified().secsTo(now)) > daySeconds && file.open(QIODevice::ReadWrite))
        static_cast<void>(file.setFileTime(now, QFile::FileModificationTime));
}

} // namespace

Result<std::vector<DocumentRef>> documentsNamed(storage::Database &database)
{
    // The same words as those of the index item_document, which finds these rows without a look at the
    // others.
    YIZHAN_TRY_LET(
        auto select,
        database.prepare(QStringLiteral("SELECT body FROM item WHERE instr(body, X'%1') > 0")
                             .arg(QString::fromLatin1(QByteArray(catalogue::documentsMark).toHex()))));
    YIZHAN_TRY(select.run());
    std::map<QString, DocumentRef> named;
    YIZHAN_TRY(select.forEach([&](const storage::Statement &row) {
        for (DocumentRef &document : catalogue::documentsOf(row.bytes(0)))
            named.insert_or_assign(document.digest, std::move(document));
    }));
    std::vector<DocumentRef> documents;
    documents.reserve(named.size());
    for (auto &[digest, document] : named)
        documents.push_back(std::move(document));
    std::stable_sort(documents.begin(), documents.end(),
                     [](const DocumentRef &a, const DocumentRef &b) { return a.size < b.size; });
    return documents;
}

DocumentCache::DocumentCache(const QString &dataDir)
    : m_folder(QDir(dataDir).filePath(QStringLiteral("documents")))
{
}

std::optional<QString> DocumentCache::find(const DocumentRef &document) const
{
    const QFileInfo info(QDir(m_folder).filePath(document.digest));
    const bool here =
        catalogue::isDocumentDigest(document.digest) && info.isFile() && info.size() == document.size;
    return here ? std::optional(info.filePath()) : std::nullopt;
}

bool DocumentCache::prove(const DocumentRef &document) const
{
    const auto path = find(document);
    if (!path)
        return false;
    if (sha256Of(*path) == catalogue::sha256OfDigest(document.digest))
        return true;
    QFile::remove(*path);
    return false;
}

std::vector<DocumentRef> DocumentCache::withinBounds(const std::vector<DocumentRef> &documents)
{
    std::vector<DocumentRef> kept;
    qint64 bytes = 0;
    for (const DocumentRef &document : documents) {
        bytes += document.size;
        if (bytes > maxBytes)
            break;
        kept.push_back(document);
    }
    return kept;
}

void DocumentCache::tidy(const std::vector<DocumentRef> &wanted, const QDateTime &now) const
{
    std::set<QString> names;
    qint64 bytes = 0;
    for (const DocumentRef &document : wanted) {
        names.insert(document.digest);
        bytes += document.size;
    }
    const QDateTime before = now.addDays(-keepDays);
    // By the time of change, the latest first: the longest unwanted are the last to find room.
    for (const QFileInfo &info : QDir(m_folder).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Time)) {
        if (names.contains(info.fileName())) {
            touch(info, now);
            continue;
        }
        if (!catalogue::isDocumentDigest(info.fileName()))
            continue; // a download under way
        bytes += info.size();
        if (info.lastModified() < before || bytes > maxBytes)
            QFile::remove(info.filePath());
    }
}

} // namespace yizhan::store
