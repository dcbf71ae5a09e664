// SPDX-License-Identifier: GPL-3.0-or-later
#include "atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using namespace yizhan::storage;

class TestAtomicFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplacesWholeFiles();
    void secretsAreReadableByTheirOwnerOnly();
    void aMissingFolderIsNamed();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

void TestAtomicFile::writesAndReplacesWholeFiles()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("file"));
    QVERIFY(writeFile(path, "first, and longer"));
    QVERIFY(writeFile(path, "second"));
    QCOMPARE(contentOf(path), QByteArray("second"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
}

void TestAtomicFile::secretsAreReadableByTheirOwnerOnly()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("secret"));
    QVERIFY(writeFile(path, "s", FileAccess::OwnerOnly));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
}

void TestAtomicFile::aMissingFolderIsNamed()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("none/file"));
    const auto written = writeFile(path, "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QVERIFY(written.error().place.contains(QLatin1String("none")));
}

QTEST_APPLESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
