// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpaths.h"
#include "unbuilttests.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using yizhan::tests::unbuiltTests;

namespace {

void write(const QDir &folder, const char *name, const QByteArray &text)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

/// No test lies here that nobody builds; and the check sees it when one does.
class TestUnbuiltTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTestIsBuilt()
    {
        const QDir tests(QStringLiteral(YIZHAN_SOURCE_DIR "/tests"));
        QVERIFY(tests.exists());
        QCOMPARE(unbuiltTests(tests.path()), QStringList());
    }

    void unnamedTestIsSeen_data()
    {
        QTest::addColumn<QByteArray>("cmake");
        QTest::addColumn<bool>("built");
        QTest::newRow("by its name") << QByteArray("yizhan_test(tst_store LINKS Yizhan::x)\n") << true;
        QTest::newRow("in a list") << QByteArray("foreach(test items store)\n") << true;
        QTest::newRow("another name that begins alike")
            << QByteArray("yizhan_test(tst_storefront)\n") << false;
        QTest::newRow("a library") << QByteArray("yizhan_test(tst_x LINKS Yizhan::store)\n") << false;
        QTest::newRow("in a comment") << QByteArray("# yizhan_test(tst_store)\n") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void unnamedTestIsSeen()
    {
        QFETCH(const QByteArray, cmake);
        QFETCH(const bool, built);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("unit")));
        const QDir unit(folder.filePath(QStringLiteral("unit")));
        write(unit, "tst_store.cpp", {});
        write(unit, "CMakeLists.txt", cmake);
        QCOMPARE(unbuiltTests(folder.path()),
                 built ? QStringList() : QStringList(QStringLiteral("unit/tst_store.cpp")));
    }

    void testInAFolderWithoutAListIsSeen()
    {
        const QTemporaryDir folder;
        write(QDir(folder.path()), "tst_store.cpp", {});
        QCOMPARE(unbuiltTests(folder.path()), QStringList(QStringLiteral("tst_store.cpp")));
    }
};

QTEST_GUILESS_MAIN(TestUnbuiltTests)
#include "tst_unbuilttests.moc"
