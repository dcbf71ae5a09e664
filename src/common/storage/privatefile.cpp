// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace yizhan::storage {

namespace {

constexpr mode_t rightsOfOthers = S_IRWXG | S_IRWXO;

/// Who keeps data in a folder that exists, where that is neither us nor everybody. Nothing but root gets this
/// far into it.
std::optional<QString> foreignOwner(const QByteArray &path)
{
    struct stat found = {};
    if (::geteuid() != 0 || ::stat(path.constData(), &found) != 0 || found.st_uid == 0 ||
        (found.st_mode & S_ISVTX) != 0)
        return std::nullopt;
    const QString name = QFileInfo(QFile::decodeName(path)).owner();
    return name.isEmpty() ? u'#' + QString::number(found.st_uid) : name;
}

void takeRightsOfOthers(const QByteArray &path)
{
    struct stat found = {};
    if (::stat(path.constData(), &found) != 0 || (found.st_mode & rightsOfOthers) == 0)
        return;
    if (found.st_uid != ::geteuid() || (found.st_mode & S_ISVTX) != 0) {
        qWarning("%s may be read or changed by others, and is not ours to close", path.constData());
        return;
    }
    // By name, not by descriptor: closing a descriptor of a file gives up every lock that this process has on
    // it.
    if (::chmod(path.constData(), found.st_mode & ~rightsOfOthers & ALLPERMS) == 0)
        qInfo("%s was open to other users; now only its owner may use it", path.constData());
    else
        qWarning("%s is open to other users, and its rights cannot be changed", path.constData());
}

} // namespace

Result<void> makePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const bool above = QDir().mkpath(QFileInfo(QDir::cleanPath(QDir(path).absolutePath())).absolutePath());
    const bool made = above && ::mkdir(name.constData(), S_IRWXU) == 0;
    if (!made && !QDir(path).exists())
        return fail(ErrorCode::Io, "folder.create", QStringLiteral("the folder cannot be made"), path);
    if (const auto owner = foreignOwner(name)) {
        return fail(
            ErrorCode::Io, "folder.owner",
            Hint{QT_TRANSLATE_NOOP("ErrorHint", "run it as the owner: runuser -u %1 -- … (or sudo -u %1 …)"),
                 {*owner}},
            path);
    }
    takeRightsOfOthers(name);
    return {};
}

void makePrivateFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int made = ::open(name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made >= 0)
        ::close(made);
    else
        takeRightsOfOthers(name);
}

} // namespace yizhan::storage
