// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlerror.h"
#include "transaction.h"

#include <QFile>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using namespace yizhan::storage;

class TestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWent();
    void aFileThatIsNoDatabaseIsCorrupt();
    void aMissingFileIsNotMadeForReading();
    void errorsNameTheEngineAndNotTheValues();
    void anUncommittedTransactionLeavesNothing();
    void aCommittedTransactionStays();
    void aSecondWriterIsToldThatItIsBusy();
    void movingADatabaseKeepsItOpen();
    void thePageSizeHoldsForANewFileOnly();
    void aWalkThatFailsHalfWayIsNotItsEnd();
    void aVisitorEndsTheWalk();
    void theEnginesCodesMeanTheSameEverywhere_data();
    void theEnginesCodesMeanTheSameEverywhere();
};

namespace {

Database openIn(const QTemporaryDir &dir, OpenMode mode = OpenMode::ReadWrite)
{
    auto database = Database::openSqlite(dir.filePath(QStringLiteral("test.db")), mode);
    if (!database)
        qFatal("%s", qUtf8Printable(database.error().toString()));
    return *std::move(database);
}

void mustRun(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().toString()));
}

} // namespace

void TestDatabase::valuesComeBackAsTheyWent()
{
    const QTemporaryDir dir;
    Database database = openIn(dir);
    mustRun(database.exec(QStringLiteral("CREATE TABLE t(a INTEGER, b TEXT, c BLOB, d REAL, e TEXT)")));
    auto insert = database.prepare(QStringLiteral("INSERT INTO t VALUES(?,?,?,?,?)"));
    QVERIFY(insert);
    mustRun(insert->run(qint64(-1), QStringLiteral("端州区"), QByteArray("\0x", 2), 1.5, nullptr));
    auto select = database.prepare(QStringLiteral("SELECT * FROM t"));
    QVERIFY(select);
    mustRun(select->run());
    int rows = 0;
    mustRun(select->forEach([&](const Statement &row) {
        ++rows;
        QCOMPARE(row.integer(0), -1);
        QCOMPARE(row.text(1), QStringLiteral("端州区"));
        QCOMPARE(row.bytes(2), QByteArray("\0x", 2));
        QCOMPARE(row.real(3), 1.5);
        QVERIFY(row.isNull(4));
    }));
    QCOMPARE(rows, 1);
}

void TestDatabase::aFileThatIsNoDatabaseIsCorrupt()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("test.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto database = Database::openSqlite(file.fileName());
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Corrupt);
    QCOMPARE(database.error().place, file.fileName());
}

void TestDatabase::aMissingFileIsNotMadeForReading()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("none.db"));
    const auto database = Database::openSqlite(path, OpenMode::ReadOnly);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Io);
    QVERIFY(!QFile::exists(path));
}

void TestDatabase::errorsNameTheEngineAndNotTheValues()
{
    const QTemporaryDir dir;
    Database database = openIn(dir);
    mustRun(database.exec(QStringLiteral("CREATE TABLE t(a TEXT UNIQUE)")));
    auto insert = database.prepare(QStringLiteral("INSERT INTO t VALUES(?)"));
    QVERIFY(insert);
    mustRun(insert->run(QStringLiteral("canary-13800000000")));
    const auto again = insert->run(QStringLiteral("canary-13800000000"));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Database);
    QVERIFY(!again.error().toString().contains(QLatin1String("canary")));
}

void TestDatabase::anUncommittedTransactionLeavesNothing()
{
    const QTemporaryDir dir;
    Database database = openIn(dir);
    mustRun(database.exec(QStringLiteral("CREATE TABLE t(a)")));
    {
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        QVERIFY(transaction);
        mustRun(database.exec(QStringLiteral("INSERT INTO t VALUES(1)")));
    }
    QCOMPARE(database.scalar(QStringLiteral("SELECT count(*) FROM t")).value(), 0);
}

void TestDatabase::aCommittedTransactionStays()
{
    const QTemporaryDir dir;
    {
        Database database = openIn(dir);
        mustRun(database.exec(QStringLiteral("CREATE TABLE t(a)")));
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        QVERIFY(transaction);
        mustRun(database.exec(QStringLiteral("INSERT INTO t VALUES(1)")));
        mustRun(transaction->commit());
    }
    Database again = openIn(dir, OpenMode::ReadOnly);
    QCOMPARE(again.scalar(QStringLiteral("SELECT count(*) FROM t")).value(), 1);
}

void TestDatabase::aSecondWriterIsToldThatItIsBusy()
{
    const QTemporaryDir dir;
    Database first = openIn(dir);
    Database second = openIn(dir);
    mustRun(second.exec(QStringLiteral("PRAGMA busy_timeout=0")));
    auto writing = Transaction::begin(first, Transaction::Kind::Write);
    QVERIFY(writing);
    const auto refused = Transaction::begin(second, Transaction::Kind::Write);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Busy);
}

void TestDatabase::movingADatabaseKeepsItOpen()
{
    const QTemporaryDir dir;
    Database first = openIn(dir);
    mustRun(first.exec(QStringLiteral("CREATE TABLE t(a)")));
    Database second(std::move(first));
    mustRun(second.exec(QStringLiteral("INSERT INTO t VALUES(1)")));
    QCOMPARE(second.scalar(QStringLiteral("SELECT a FROM t"), -1).value(), 1);
    QCOMPARE(second.scalar(QStringLiteral("SELECT a FROM t WHERE a=2"), -1).value(), -1);
}

void TestDatabase::thePageSizeHoldsForANewFileOnly()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("pages.db"));
    for (const int wanted : {16384, 8192}) {
        auto database = Database::openSqlite(path, OpenMode::ReadWrite, Durability::Normal, wanted);
        QVERIFY(database);
        mustRun(database->exec(QStringLiteral("CREATE TABLE IF NOT EXISTS t(a)")));
        QCOMPARE(database->scalar(QStringLiteral("PRAGMA page_size")).value(), 16384);
    }
}

void TestDatabase::aWalkThatFailsHalfWayIsNotItsEnd()
{
    const QTemporaryDir dir;
    Database database = openIn(dir);
    mustRun(database.exec(QStringLiteral("CREATE TABLE t(a INTEGER)")));
    mustRun(database.exec(QStringLiteral("INSERT INTO t VALUES(1), (2), (3)")));
    // abs() of the smallest number overflows: the engine gives one row and fails at the second.
    auto select = database.prepare(
        QStringLiteral("SELECT CASE WHEN a = 2 THEN abs(-9223372036854775807 - 1) ELSE a END FROM t"));
    QVERIFY(select);
    mustRun(select->run());
    int rows = 0;
    const auto walked = select->forEach([&](const Statement &) { ++rows; });
    QCOMPARE(rows, 1);
    QVERIFY(!walked);
    QCOMPARE(walked.error().code, ErrorCode::Database);
    QCOMPARE(walked.error().reason, QStringLiteral("sql.exec"));
}

void TestDatabase::aVisitorEndsTheWalk()
{
    const QTemporaryDir dir;
    Database database = openIn(dir);
    mustRun(database.exec(QStringLiteral("CREATE TABLE t(a INTEGER)")));
    mustRun(database.exec(QStringLiteral("INSERT INTO t VALUES(1), (2), (3)")));
    auto select = database.prepare(QStringLiteral("SELECT a FROM t ORDER BY a"));
    QVERIFY(select);
    mustRun(select->run());
    int rows = 0;
    mustRun(select->forEach([&](const Statement &) { return ++rows == 2 ? Walk::Stop : Walk::Continue; }));
    QCOMPARE(rows, 2);
    mustRun(select->run());
    const auto failed = select->forEach([](const Statement &row) -> Result<void> {
        if (row.integer(0) == 3)
            return fail(ErrorCode::Cancelled, "test.enough", QStringLiteral("the third"));
        return {};
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().reason, QStringLiteral("test.enough"));
    mustRun(database.exec(QStringLiteral("DROP TABLE t"))); // a walk that ended early holds nothing open
}

void TestDatabase::theEnginesCodesMeanTheSameEverywhere_data()
{
    QTest::addColumn<QString>("native");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *native, ErrorCode code, const char *reason) {
        QTest::newRow(native) << QString::fromLatin1(native) << code << QString::fromLatin1(reason);
    };
    row("5", ErrorCode::Busy, "sql.busy");
    row("517", ErrorCode::Busy, "sql.busy"); // SQLITE_BUSY_SNAPSHOT
    row("6", ErrorCode::Busy, "sql.busy");
    row("40001", ErrorCode::Busy, "sql.busy");
    row("40P01", ErrorCode::Busy, "sql.busy");
    row("55P03", ErrorCode::Busy, "sql.busy");
    row("57014", ErrorCode::Busy, "sql.busy");
    row("13", ErrorCode::Io, "sql.full");
    row("53100", ErrorCode::Io, "sql.full");
    row("8", ErrorCode::Io, "sql.read_only");
    row("1032", ErrorCode::Io, "sql.read_only"); // SQLITE_READONLY_DBMOVED
    row("25006", ErrorCode::Io, "sql.read_only");
    row("10", ErrorCode::Io, "sql.io");
    row("266", ErrorCode::Io, "sql.io"); // SQLITE_IOERR_READ
    row("11", ErrorCode::Corrupt, "sql.corrupt");
    row("267", ErrorCode::Corrupt, "sql.corrupt"); // SQLITE_CORRUPT_VTAB
    row("26", ErrorCode::Corrupt, "sql.corrupt");
    row("XX001", ErrorCode::Corrupt, "sql.corrupt");
    row("19", ErrorCode::Database, "sql.exec"); // SQLITE_CONSTRAINT
    row("23505", ErrorCode::Database, "sql.exec");
}

void TestDatabase::theEnginesCodesMeanTheSameEverywhere()
{
    QFETCH(QString, native);
    QFETCH(ErrorCode, code);
    QFETCH(QString, reason);
    const Error error = sqlError(
        QSqlError(QString(), QStringLiteral("what the engine says"), QSqlError::StatementError, native));
    QCOMPARE(error.code, code);
    QCOMPARE(error.reason, reason);
    QCOMPARE(error.detail, QStringLiteral("what the engine says"));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
