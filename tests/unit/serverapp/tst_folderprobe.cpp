// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderprobe.h"
#include "manualclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace yizhan;

namespace {

struct Fixture
{
    [[nodiscard]] QByteArray logged() const
    {
        QFile file(logFile.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir data;
    QString folder = data.filePath(QStringLiteral("snapshots"));
    fakes::ManualClock clock{QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC)};
    QTemporaryFile logFile;
    const bool logOpen = logFile.open(); ///< before the log asks for its handle
    server::JsonLog log{logFile.handle(), clock};
    int back = 0;
    server::FolderProbe probe{folder, log, [this] { ++back; }};
};

} // namespace

/// Whether snapshots can be put where they lie, known between two builds.
class TestFolderProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderThatTakesFilesIsWell()
    {
        Fixture f;
        QVERIFY(QDir().mkpath(f.folder));
        f.probe.look();
        QVERIFY(!f.probe.fails());
        QVERIFY(QDir(f.folder).isEmpty()); // nothing is left there
        QVERIFY(f.logged().isEmpty());
    }

    void folderThatCanBeMadeIsWell()
    {
        Fixture f;
        f.probe.look();
        QVERIFY(!f.probe.fails());
    }

    void whatCannotBeUsedIsToldOnceUntilItIsBack()
    {
        Fixture f;
        QFile inItsPlace(f.folder);
        QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
        f.probe.look();
        f.probe.look();
        QVERIFY(f.probe.fails());
        QCOMPARE(f.back, 0);
        QVERIFY(inItsPlace.remove());
        f.probe.look();
        QVERIFY(!f.probe.fails());
        QCOMPARE(f.back, 1);
        QTRY_VERIFY(f.logged().contains("snapshots_folder_back")); // a thread of its own writes it
        QCOMPARE(f.logged().count("\"snapshots_folder\""), 1);
        QVERIFY(f.logged().contains("folder.use"));
    }

    void folderOfADiskThatTakesNothingIsNamed()
    {
        const auto tried = server::tryFolder(QStringLiteral("/proc/self"));
        QVERIFY(!tried);
        QCOMPARE(tried.error().place, QStringLiteral("/proc/self"));
        QVERIFY(!tried.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFolderProbe)
#include "tst_folderprobe.moc"
