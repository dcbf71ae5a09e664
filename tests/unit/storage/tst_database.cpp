// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"

#include <QFile>
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
    QVERIFY(select->next());
    QCOMPARE(select->integer(0), -1);
    QCOMPARE(select->text(1), QStringLiteral("端州区"));
    QCOMPARE(select->bytes(2), QByteArray("\0x", 2));
    QCOMPARE(select->real(3), 1.5);
    QVERIFY(select->isNull(4));
    QVERIFY(!select->next());
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

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
