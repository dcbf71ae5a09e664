// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace yizhan::input {

/// How a file of a package is.
enum class FileState {
    Fine,
    Lost,
    Damaged, ///< it is not what the package brought
};

/// What Debian's package manager wrote down of the files that a package brought: where they lie and their MD5
/// sums. Where nothing is written down, whatever is there counts as fine, if there is anything in it.
class PackageFiles
{
public:
    /// `package` as Debian calls it; `records` is where dpkg keeps such lists.
    explicit PackageFiles(const char *package, const QString &records = QStringLiteral("/var/lib/dpkg/info"));

    /// Looks at all bytes of a file. `installed` is where the package put it
    /// ("usr/share/rime-data/stroke.dict.yaml"), `path` where it lies: tests keep copies elsewhere.
    [[nodiscard]] FileState stateOf(const QString &installed, const QString &path) const;

private:
    QHash<QString, QByteArray> m_sums;
};

/// The MD5 sum of a file in hexadecimal digits, as dpkg writes it; empty when it cannot be read.
[[nodiscard]] QByteArray sumOf(const QString &path);

} // namespace yizhan::input
