// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguefile.h"

#include "atomicfile.h"
#include "cataloguedatabase.h"
#include "privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <sys/stat.h>

namespace yizhan::store {

namespace {

constexpr int keptCopies = 2;
constexpr int keptDays = 30;
constexpr std::array<const char *, 3> sideFiles{"-wal", "-shm", "-journal"};

/// Whatever stands there: what was moved aside may have been a folder, or a pipe.
void removeEntry(const QString &path)
{
    const QFileInfo found(path);
    if (found.isDir() && !found.isSymLink())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

void removeWithSideFiles(const QString &path)
{
    removeEntry(path);
    for (const char *side : sideFiles)
        QFile::remove(path + QLatin1String(side));
}

/// The name under which a catalogue is moved aside; by name is by time.
QString nameOf(const QDateTime &time)
{
    return QStringLiteral("catalogue-%1.db").arg(time.toUTC().toString(QStringLiteral("yyyyMMddTHHmmsszzz")));
}

Result<void> rename(const QString &from, const QString &to)
{
    QFile file(from);
    if (file.rename(to))
        return {};
    return fail(ErrorCode::Io, "file.rename", file.errorString(), from);
}

} // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{found.st_dev, found.st_ino};
}

CatalogueFile::CatalogueFile(const QString &dataDir)
    : m_path(cataloguePath(dataDir)), m_damaged(QDir(dataDir).filePath(QStringLiteral("damaged")))
{
}

Result<void> CatalogueFile::settle(const QDateTime &now)
{
    clear();
    forgetOld(now);
    if (!QFile::exists(finished()))
        return {};
    if (QFile::exists(m_path)) { // it did not come to the exchange: the check decides again
        QFile::remove(finished());
        return {};
    }
    for (const char *side : sideFiles) // of the file that was moved aside
        QFile::remove(m_path + QLatin1String(side));
    return storage::replaceFile(finished(), m_path);
}

void CatalogueFile::clear() const
{
    removeWithSideFiles(draft());
}

Result<void> CatalogueFile::replace(const QDateTime &now)
{
    YIZHAN_TRY(storage::replaceFile(draft(), finished()));
    YIZHAN_TRY(moveAside(now));
    return storage::replaceFile(finished(), m_path);
}

/// The file first: whoever opens the catalogue meanwhile finds none, and never one file with another's log.
Result<void> CatalogueFile::moveAside(const QDateTime &now)
{
    YIZHAN_TRY(storage::makePrivateFolder(m_damaged));
    const QString aside = QDir(m_damaged).filePath(nameOf(now));
    removeWithSideFiles(aside);
    if (QFile::exists(m_path))
        YIZHAN_TRY(rename(m_path, aside));
    const QString log = QStringLiteral("-wal");
    if (QFileInfo(m_path + log).size() > 0)
        YIZHAN_TRY(rename(m_path + log, aside + log));
    for (const char *side : sideFiles)
        QFile::remove(m_path + QLatin1String(side));
    forgetOld(now);
    return {};
}

void CatalogueFile::forgetOld(const QDateTime &now) const
{
    const QString before = nameOf(now.addDays(-keptDays));
    const QDir folder(m_damaged);
    constexpr auto all = QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;
    QStringList copies = folder.entryList({QStringLiteral("catalogue-*.db")}, all, QDir::Name);
    while (copies.size() > keptCopies || (!copies.isEmpty() && copies.first() < before))
        removeWithSideFiles(folder.filePath(copies.takeFirst()));
}

} // namespace yizhan::store
