// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace yizhan::tests {

/// Room → the rooms that it uses. A room that is not a key is unknown.
using Plan = QMap<QString, QSet<QString>>;

/// The plan as docs/ARCHITECTURE.md draws it: of each room one line, indented by four, "kiosk/input ▶
/// common/core"; "common/{core, storage}" are two rooms.
[[nodiscard]] Plan planIn(const QString &document);

/// Reads source files and tells what breaks the plan of the house: forbidden arrows between rooms in
/// includes, CMake links and QML imports, headers of one name, forbidden words, clocks that main() did not
/// make, files that have grown too long, rooms that stand before what they use, and lists of words as models
/// (repeatercheck.h).
class ArchitectureCheck
{
public:
    explicit ArchitectureCheck(Plan plan);

    /// `path` is relative to the root: "src/kiosk/store/x.h", "qml/jobs/JobPage.qml".
    void addFile(const QString &path, const QString &text) { m_files.insert(path, text); }
    /// Every file of src/ and qml/ below `root`.
    void addTree(const QString &root);

    [[nodiscard]] qsizetype fileCount() const { return m_files.size(); }
    /// One line for each thing that is wrong, "path: what"; empty when the house stands.
    [[nodiscard]] QStringList problems() const;
    /// Of a whole house: where plan, includes and links are not the same, "room: what". A planned arrow that
    /// nothing uses permits what nobody has decided; a link that no include needs is an arrow only CMake
    /// sees.
    [[nodiscard]] QStringList differences() const;

private:
    struct Arrow
    {
        QString path; ///< of the file from which it leads
        QString to;   ///< a room
        QString by;   ///< "include x.h"
    };

    [[nodiscard]] QMap<QString, QString> roomsOfHeaders(QStringList &problems) const;
    [[nodiscard]] QMap<QString, QString> roomsOfLibraries() const;
    [[nodiscard]] QList<Arrow> includes(QStringList &problems) const;
    [[nodiscard]] QList<Arrow> links() const;
    [[nodiscard]] QList<Arrow> imports() const;
    [[nodiscard]] static Plan roomsOf(const QList<Arrow> &arrows);
    void checkArrow(const Arrow &arrow, QStringList &problems) const;
    [[nodiscard]] QStringList roomsInOrder() const;
    void checkOrder(QStringList &problems) const;
    void checkWords(QStringList &problems) const;
    void checkSurroundings(QStringList &problems) const;
    void checkLengths(QStringList &problems) const;
    void checkRepeaters(QStringList &problems) const;

    QMap<QString, QString> m_files;
    Plan m_mayUse;
};

/// "src/kiosk/store/x.h" → "kiosk/store", "src/tool/main.cpp" → "tool", "qml/jobs/X.qml" → "qml/jobs"; else
/// empty.
[[nodiscard]] QString roomOf(const QString &path);

} // namespace yizhan::tests
