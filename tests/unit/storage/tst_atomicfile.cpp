// SPDX-License-Identifier: GPL-3.0-or-later
#include "atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace yizhan;
using namespace yizhan::storage;

class TestAtomicFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplacesWholeFiles();
    void secretsAreReadableByTheirOwnerOnly();
    void aMissingFolderIsNamed();
    void aFailedWriteLeavesTheFormerFileAndNothingElse();
    void aNewFileIsMadeOnce();
    void ofManyThatMakeAFileOneSucceeds();
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

void TestAtomicFile::aFailedWriteLeavesTheFormerFileAndNothingElse()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("file"));
    QVERIFY(writeFile(path, "former"));
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN); // a write past the limit fails, as on a full disk
    const struct rlimit small = {1000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = writeFile(path, QByteArray(5000, 'x'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QCOMPARE(contentOf(path), QByteArray("former"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
}

void TestAtomicFile::aNewFileIsMadeOnce()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("file"));
    QVERIFY(createFile(path, "first"));
    const auto second = createFile(path, "second");
    QVERIFY(!second);
    QCOMPARE(second.error().reason, QStringLiteral("file.exists"));
    QCOMPARE(contentOf(path), QByteArray("first"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
}

void TestAtomicFile::ofManyThatMakeAFileOneSucceeds()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("file"));
    std::vector<pid_t> makers;
    for (int number = 0; number < 8; ++number) {
        const pid_t maker = ::fork();
        if (maker == 0)
            ::_exit(createFile(path, QByteArray(1000, char('a' + number))) ? 0 : 1);
        makers.push_back(maker);
    }
    int made = 0;
    for (const pid_t maker : makers) {
        int status = -1;
        QCOMPARE(::waitpid(maker, &status, 0), maker);
        made += WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 1 : 0;
    }
    QCOMPARE(made, 1);
    const QByteArray content = contentOf(path);
    QCOMPARE(content, QByteArray(1000, content.at(0)));
}

QTEST_APPLESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
