// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "manualclock.h"
#include "random.h"
#include "simdisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using namespace Qt::StringLiterals;
using sim::Loss;

namespace {

const fakes::ManualClock testClock(QDateTime(QDate(2026, 11, 20), QTime(2, 3, 4), Qt::UTC));

Result<storage::Database> openLog(const QString &path)
{
    YIZHAN_TRY_LET(auto database, storage::Database::openSqlite(path, storage::OpenMode::ReadWrite,
                                                                storage::Durability::Full));
    YIZHAN_TRY(database.exec(u"PRAGMA wal_autocheckpoint = 0"_s));
    return database;
}

} // namespace

/// What the simulated disk loses is what a real one can lose: SQLite's files open again after it.
class TestSimDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutOffBytesComeBackWholeOrNotAtAll();
    void whatWasPushedIsThere();

private:
    QTemporaryDir m_folder{QDir(QStringLiteral("/dev/shm")).exists()
                               ? QStringLiteral("/dev/shm/yizhan-XXXXXX")
                               : QDir::tempPath() + QStringLiteral("/yizhan-XXXXXX")};
};

/// A log that is emptied after all of it stands in the database: a file system gives a file's blocks back in
/// one step of its journal. Half of the old log would be played over the newer database.
void TestSimDisk::cutOffBytesComeBackWholeOrNotAtAll()
{
    SeededRandom random(3);
    sim::SimDisk disk(testClock, random);
    for (int round = 0; round < 40; ++round) {
        const QString folder = m_folder.filePath(u"cut-%1"_s.arg(round));
        QVERIFY(QDir().mkpath(folder));
        sim::Machine machine(folder);
        disk.add(machine);
        {
            auto database = openLog(folder + u"/some.db"_s);
            QVERIFY(database);
            QVERIFY(database->exec(u"CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT)"_s));
            QVERIFY(database->exec(u"CREATE INDEX words ON t (word)"_s));
            for (int i = 0; i < 40; ++i)
                QVERIFY(database->exec(
                    u"INSERT INTO t (word) SELECT hex(randomblob(200)) FROM (VALUES (1), (2), (3))"_s));
            QVERIFY(database->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
            if (round % 2 == 1)
                QVERIFY(database->exec(u"DELETE FROM t WHERE id % 3 = 0"_s));
            machine.stop();
        }
        machine.revive(Loss::Some, random);
        auto database = openLog(folder + u"/some.db"_s);
        QVERIFY2(database, qPrintable(database ? QString() : database.error().toString()));
        const auto sound =
            database->scalar(u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"_s);
        QVERIFY(sound);
        QCOMPARE(*sound, 1);
        const auto rows = database->scalar(u"SELECT count(*) FROM t"_s);
        QVERIFY(rows);
        QCOMPARE(*rows, round % 2 == 1 ? 80 : 120);
        disk.remove(machine);
    }
}

void TestSimDisk::whatWasPushedIsThere()
{
    SeededRandom random(5);
    sim::SimDisk disk(testClock, random);
    const QString folder = m_folder.filePath(u"pushed"_s);
    QVERIFY(QDir().mkpath(folder));
    sim::Machine machine(folder);
    disk.add(machine);
    for (int round = 1; round <= 20; ++round) {
        {
            auto database = openLog(folder + u"/some.db"_s);
            QVERIFY(database);
            QVERIFY(database->exec(u"CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY)"_s));
            QVERIFY(database->exec(u"INSERT INTO t DEFAULT VALUES"_s));
            machine.stop();
        }
        machine.revive(round % 2 == 0 ? Loss::All : Loss::Some, random);
        auto database = openLog(folder + u"/some.db"_s);
        QVERIFY(database);
        const auto rows = database->scalar(u"SELECT count(*) FROM t"_s);
        QVERIFY(rows);
        QCOMPARE(*rows, round);
    }
    disk.remove(machine);
}

QTEST_GUILESS_MAIN(TestSimDisk)
#include "tst_simdisk.moc"
