// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace yizhan;
using namespace yizhan::storage;

class TestPrivateFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFolderIsItsOwnersAlone();
    void folderOpenToOthersIsClosedAndToldOnce();
    void sharedFolderStaysAndIsTold();
    void rootStaysOutOfTheFolderOfAnother();
    void folderThatCannotBeMadeIsNamed();
    void fileIsMadeOnceAndKept();
};

namespace {

mode_t rightsOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & ALLPERMS : 0;
}

} // namespace

void TestPrivateFile::newFolderIsItsOwnersAlone()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a/b"));
    QVERIFY(makePrivateFolder(path));
    QCOMPARE(rightsOf(path), 0700U);
    QVERIFY(makePrivateFolder(path + QLatin1Char('/')));
    QCOMPARE(rightsOf(path), 0700U);
}

void TestPrivateFile::folderOpenToOthersIsClosedAndToldOnce()
{
    const QTemporaryDir dir;
    QCOMPARE(::chmod(QFile::encodeName(dir.path()).constData(), 0755), 0);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("was open to other users")));
    QVERIFY(makePrivateFolder(dir.path()));
    QCOMPARE(rightsOf(dir.path()), 0700U);
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QVERIFY(makePrivateFolder(dir.path()));
}

void TestPrivateFile::sharedFolderStaysAndIsTold()
{
    const QTemporaryDir dir;
    QCOMPARE(::chmod(QFile::encodeName(dir.path()).constData(), 01777), 0);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not ours to close")));
    QVERIFY(makePrivateFolder(dir.path()));
    QCOMPARE(rightsOf(dir.path()), 01777U);
}

/// `yizhan load` as root left files in the kiosk's folder that the kiosk could not read.
void TestPrivateFile::rootStaysOutOfTheFolderOfAnother()
{
    // The case is root in somebody else's folder; who is not root can neither be in it nor make it. CI runs
    // as root.
    if (::geteuid() != 0)
        QSKIP("SKIPPED: only root can give a folder away");
    const QTemporaryDir dir;
    constexpr uid_t nobody = 65534;
    QCOMPARE(::chown(QFile::encodeName(dir.path()).constData(), nobody, nobody), 0);
    const auto made = makePrivateFolder(dir.path());
    QVERIFY(!made);
    QCOMPARE(made.error().reason, QStringLiteral("folder.owner"));
    QCOMPARE(made.error().place, dir.path());
    QVERIFY2(made.error().detail.contains(QStringLiteral("runuser -u nobody")),
             qPrintable(made.error().detail));
    QVERIFY(makePrivateFolder(dir.filePath(QStringLiteral("mine"))));
}

void TestPrivateFile::folderThatCannotBeMadeIsNamed()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("file"));
    makePrivateFile(path);
    const auto made = makePrivateFolder(path + QStringLiteral("/folder"));
    QVERIFY(!made);
    QCOMPARE(made.error().reason, QStringLiteral("folder.create"));
    QVERIFY(made.error().place.startsWith(path));
}

void TestPrivateFile::fileIsMadeOnceAndKept()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("file"));
    makePrivateFile(path);
    QCOMPARE(rightsOf(path), 0600U);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kept");
    file.close();
    makePrivateFile(path);
    QCOMPARE(QFileInfo(path).size(), 4);
}

QTEST_APPLESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
