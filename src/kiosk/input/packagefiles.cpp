// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yizhan::input {

PackageFiles::PackageFiles(const char *package, const QString &records)
{
    constexpr qsizetype sumSize = 32; // followed by two blanks and the path
    QFile list(QDir(records).filePath(QStringLiteral("%1.md5sums").arg(QLatin1String(package))));
    if (!list.open(QIODevice::ReadOnly))
        return;
    constexpr qint64 mostBytes = 1 << 20;
    for (const QByteArray &line : list.read(mostBytes).split('\n')) {
        if (line.size() > sumSize + 2)
            m_sums.insert(QString::fromUtf8(line.sliced(sumSize + 2)), line.first(sumSize));
    }
}

FileState PackageFiles::stateOf(const QString &installed, const QString &path) const
{
    const QFileInfo file(path);
    if (!file.isFile())
        return FileState::Lost;
    const auto sum = m_sums.constFind(installed);
    const bool fine = sum == m_sums.constEnd() ? file.size() > 0 && file.isReadable() : *sum == sumOf(path);
    return fine ? FileState::Fine : FileState::Damaged;
}

QByteArray sumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Md5);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

} // namespace yizhan::input
