// SPDX-License-Identifier: GPL-3.0-or-later
#include "unbuilttests.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace yizhan::tests {

namespace {

bool isNamedIn(const QString &cmake, const QString &test)
{
    // A library may have the name of a test.
    static const QRegularExpression noTest(QStringLiteral("#[^\n]*|[A-Za-z0-9]+::[A-Za-z0-9]+"));
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9_]+"));
    const QStringList words = QString(cmake).remove(noTest).split(other);
    return words.contains(test) || words.contains(test.mid(4));
}

} // namespace

QStringList unbuiltTests(const QString &folder)
{
    const QDir root(folder);
    QStringList unbuilt;
    QDirIterator tests(folder, {QStringLiteral("tst_*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (tests.hasNext()) {
        const QFileInfo test(tests.next());
        QFile cmake(test.dir().filePath(QStringLiteral("CMakeLists.txt")));
        if (!cmake.open(QIODevice::ReadOnly) ||
            !isNamedIn(QString::fromUtf8(cmake.readAll()), test.completeBaseName()))
            unbuilt.append(root.relativeFilePath(test.filePath()));
    }
    unbuilt.sort();
    return unbuilt;
}

} // namespace yizhan::tests
