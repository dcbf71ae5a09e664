// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace yizhan::tests {

/// Reads source files and tells what breaks the plan of the house (docs/ARCHITECTURE.md): forbidden arrows
/// between rooms in includes, CMake links and QML imports, headers of one name, forbidden words, files that
/// have grown too long.
class ArchitectureCheck
{
public:
    ArchitectureCheck();

    /// `path` is relative to the root: "src/kiosk/store/x.h", "qml/jobs/JobPage.qml".
    void addFile(const QString &path, const QString &text) { m_files.insert(path, text); }
    /// Every file of src/ and qml/ below `root`.
    void addTree(const QString &root);

    [[nodiscard]] qsizetype fileCount() const { return m_files.size(); }
    /// One line for each thing that is wrong, "path: what"; empty when the house stands.
    [[nodiscard]] QStringList problems() const;

private:
    [[nodiscard]] QMap<QString, QString> roomsOfHeaders(QStringList &problems) const;
    [[nodiscard]] QMap<QString, QString> roomsOfLibraries() const;
    void checkArrow(const QString &path, const QString &to, const QString &by, QStringList &problems) const;
    void checkIncludes(QStringList &problems) const;
    void checkLinks(QStringList &problems) const;
    void checkImports(QStringList &problems) const;
    void checkWords(QStringList &problems) const;
    void checkLengths(QStringList &problems) const;

    QMap<QString, QString> m_files;
    QMap<QString, QSet<QString>> m_mayUse; ///< room → rooms; a room that is not a key is unknown
};

/// "src/kiosk/store/x.h" → "kiosk/store", "src/tool/main.cpp" → "tool", "qml/jobs/X.qml" → "qml/jobs"; else
/// empty.
[[nodiscard]] QString roomOf(const QString &path);

} // namespace yizhan::tests
