// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlerror.h"
#include "transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace yizhan;
using namespace yizhan::storage;

class TestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWent();
    void aFileThatIsNoDatabaseIsCorrupt();
    void aMissingFileIsNotMadeForReading();
    void aMissingFolderIsNamed();
    void aFolderIsNoDatabase();
    void aFileWithoutTheRightToReadIsTold();
    void aFileWithoutTheRightToWriteIsTold();
    void aFileOnAReadOnlyDiskIsRead();
    void aLogOnAReadOnlyDiskIsNotPassedOver();
    void aFileOpenToOthersIsClosedToThem();
    void aNewFileIsItsOwnersAlone();
    void aRefusedConnectionSaysWhy_data();
    void aRefusedConnectionSaysWhy();
    void aSerialisationFailureAtCommitIsBusyAndCanBeTriedAgain();
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
    void errorsNameTheFile();
};

namespace {

constexpr auto rightsOfOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

/// The superuser has every right on every file: what rights do is seen as somebody else.
class WithoutPrivileges
{
public:
    explicit WithoutPrivileges(const QTemporaryDir &dir) : m_was(::geteuid())
    {
        if (m_was != 0)
            return;
        constexpr uid_t nobody = 65534;
        if (::chown(QFile::encodeName(dir.path()).constData(), nobody, nobody) != 0 || ::seteuid(nobody) != 0)
            qFatal("cannot become another user");
    }
    ~WithoutPrivileges()
    {
        if (::seteuid(m_was) != 0)
            qFatal("cannot become the former user again");
    }
    Q_DISABLE_COPY_MOVE(WithoutPrivileges)

private:
    uid_t m_was;
};

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
    QCOMPARE(database.error().code, ErrorCode::NotFound);
    QCOMPARE(database.error().reason, QStringLiteral("sqlite.missing"));
    QVERIFY(!QFile::exists(path));
}

void TestDatabase::aMissingFolderIsNamed()
{
    const QTemporaryDir dir;
    const auto database = Database::openSqlite(dir.filePath(QStringLiteral("none/test.db")));
    QVERIFY(!database);
    QCOMPARE(database.error().reason, QStringLiteral("sqlite.missing"));
    QVERIFY(database.error().detail.contains(QLatin1String("folder")));
}

void TestDatabase::aFolderIsNoDatabase()
{
    const QTemporaryDir dir;
    const auto database = Database::openSqlite(dir.path());
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Io);
    QCOMPARE(database.error().place, dir.path());
}

void TestDatabase::aFileWithoutTheRightToReadIsTold()
{
    const QTemporaryDir dir;
    const WithoutPrivileges someone(dir);
    {
        openIn(dir);
    }
    const QString path = dir.filePath(QStringLiteral("test.db"));
    QVERIFY(QFile::setPermissions(path, {}));
    const auto database = Database::openSqlite(path);
    QVERIFY(!database);
    QCOMPARE(database.error().reason, QStringLiteral("sqlite.unreadable"));
}

void TestDatabase::aFileWithoutTheRightToWriteIsTold()
{
    const QTemporaryDir dir;
    const WithoutPrivileges someone(dir);
    {
        Database database = openIn(dir);
        mustRun(database.exec(QStringLiteral("PRAGMA journal_mode=DELETE")));
    }
    const QString path = dir.filePath(QStringLiteral("test.db"));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const auto database = Database::openSqlite(path);
    QVERIFY(!database);
    QCOMPARE(database.error().reason, QStringLiteral("sql.read_only"));
    QCOMPARE(database.error().place, path);
}

namespace {

/// A folder into which one may look and not write, for whoever is not its owner.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString &path) : m_path(path)
    {
        constexpr auto read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const QStringList files = QDir(path).entryList(QDir::Files);
        for (const QString &file : files)
            QFile::setPermissions(path + u'/' + file, read);
        QFile::setPermissions(path, read | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    }
    ~ReadOnlyFolder()
    {
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

private:
    const QString m_path;
};

} // namespace

void TestDatabase::aFileOnAReadOnlyDiskIsRead()
{
    const QTemporaryDir dir;
    const QTemporaryDir own;
    mustRun(openIn(dir).exec(QStringLiteral("CREATE TABLE t AS SELECT 7 AS a")));
    const ReadOnlyFolder folder(dir.path());
    const WithoutPrivileges without(own);
    Database database = openIn(dir, OpenMode::ReadOnly);
    QCOMPARE(*database.scalar(QStringLiteral("SELECT a FROM t")), 7);
    QVERIFY(!database.exec(QStringLiteral("INSERT INTO t VALUES(8)")));
}

/// What stands in it was committed: an answer without it would be of the day before.
void TestDatabase::aLogOnAReadOnlyDiskIsNotPassedOver()
{
    const QTemporaryDir dir;
    const QTemporaryDir own;
    const QTemporaryDir cut;
    {
        Database writer = openIn(dir);
        mustRun(writer.exec(QStringLiteral("CREATE TABLE t AS SELECT 7 AS a")));
        for (const char *name : {"test.db", "test.db-wal"}) // as after a cut of the power
            QVERIFY(QFile::copy(dir.filePath(QLatin1String(name)), cut.filePath(QLatin1String(name))));
    }
    const ReadOnlyFolder folder(cut.path());
    const WithoutPrivileges without(own);
    auto database = Database::openSqlite(cut.filePath(QStringLiteral("test.db")), OpenMode::ReadOnly);
    QVERIFY(!database || *database->scalar(QStringLiteral("SELECT a FROM t")) == 7);
}

void TestDatabase::aFileOpenToOthersIsClosedToThem()
{
    const QTemporaryDir dir;
    {
        openIn(dir);
    }
    const QString path = dir.filePath(QStringLiteral("test.db"));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                            QFile::ReadOther));
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("test.db was open to other users")));
    const Database again = openIn(dir);
    QVERIFY(!(QFileInfo(path).permissions() & rightsOfOthers));
}

void TestDatabase::aNewFileIsItsOwnersAlone()
{
    const QTemporaryDir dir;
    Database database = openIn(dir);
    mustRun(database.exec(QStringLiteral("CREATE TABLE t(a)")));
    const QStringList files = QDir(dir.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 3); // the file, its log and the log's index
    for (const QString &file : files)
        QVERIFY2(!(QFileInfo(dir.filePath(file)).permissions() & rightsOfOthers), qPrintable(file));
}

void TestDatabase::aRefusedConnectionSaysWhy_data()
{
    QTest::addColumn<QString>("extra");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no such database")
        << QStringLiteral(" dbname=nowhere") << QStringLiteral("postgres.missing");
    QTest::newRow("no such user") << QStringLiteral(" user=nobody_at_all")
                                  << QStringLiteral("postgres.denied");
    QTest::newRow("no server") << QStringLiteral(" host=/nowhere") << QStringLiteral("postgres.open");
}

void TestDatabase::aRefusedConnectionSaysWhy()
{
    QFETCH(const QString, extra);
    QFETCH(const QString, reason);
    const QString base = qEnvironmentVariable("YIZHAN_TEST_POSTGRES");
    if (base.isEmpty())
        QSKIP("SKIPPED: no PostgreSQL. Run the tests through tests/with-postgres.sh.");
    const auto database = Database::openPostgres(base + extra);
    QVERIFY(!database);
    QCOMPARE(database.error().reason, reason);
}

void TestDatabase::aSerialisationFailureAtCommitIsBusyAndCanBeTriedAgain()
{
    const QString base = qEnvironmentVariable("YIZHAN_TEST_POSTGRES");
    if (base.isEmpty())
        QSKIP("SKIPPED: no PostgreSQL. Run the tests through tests/with-postgres.sh.");
    auto one = Database::openPostgres(base);
    auto two = Database::openPostgres(base);
    QVERIFY(one && two);
    mustRun(one->exec(QStringLiteral("DROP TABLE IF EXISTS skew")));
    mustRun(one->exec(QStringLiteral("CREATE TABLE skew(a int)")));
    for (Database *database : {&*one, &*two}) {
        mustRun(database->exec(
            QStringLiteral("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE")));
    }
    // Each counts what is there and adds a row: in no order of the two can both have counted none.
    const auto addIfNone = [](Database &database) -> Result<void> {
        YIZHAN_TRY_LET(const qint64 rows, database.scalar(QStringLiteral("SELECT count(*) FROM skew")));
        return database.exec(QStringLiteral("INSERT INTO skew VALUES(%1)").arg(rows));
    };
    auto first = Transaction::begin(*one, Transaction::Kind::Write);
    auto second = Transaction::begin(*two, Transaction::Kind::Write);
    QVERIFY(first && second);
    mustRun(addIfNone(*one));
    mustRun(addIfNone(*two));
    mustRun(first->commit());
    const auto refused = second->commit();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Busy);
    QCOMPARE(refused.error().reason, QStringLiteral("sql.busy"));
    auto again = Transaction::begin(*two, Transaction::Kind::Write);
    QVERIFY(again);
    mustRun(addIfNone(*two));
    mustRun(again->commit());
    QCOMPARE(one->scalar(QStringLiteral("SELECT sum(a) FROM skew")).value(), 1);
    mustRun(one->exec(QStringLiteral("DROP TABLE skew")));
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
    row("15", ErrorCode::Busy, "sql.busy");      // SQLITE_PROTOCOL
    row("1032", ErrorCode::Io, "sql.read_only"); // SQLITE_READONLY_DBMOVED
    row("25006", ErrorCode::Io, "postgres.read_only");
    row("42501", ErrorCode::Io, "postgres.rights");
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
    QCOMPARE(error.detail, QStringLiteral("what the engine says (%1)").arg(native));
    QVERIFY(error.place.isEmpty());
}

void TestDatabase::errorsNameTheFile()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("named.db"));
    {
        auto made = Database::openSqlite(path);
        QVERIFY(made);
        mustRun(made->exec(QStringLiteral("CREATE TABLE t(x)")));
    }
    auto opened = Database::openSqlite(path, OpenMode::ReadOnly);
    QVERIFY(opened);
    Database database = *std::move(opened); // the name goes along
    const auto refused = database.exec(QStringLiteral("INSERT INTO t VALUES(1)"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().place, path);
    QVERIFY2(refused.error().detail.endsWith(u"(8)"), qPrintable(refused.error().detail));
    auto insert = database.prepare(QStringLiteral("INSERT INTO t VALUES(?)"));
    QVERIFY(insert);
    const auto alsoRefused = insert->run(1);
    QVERIFY(!alsoRefused);
    QCOMPARE(alsoRefused.error().place, path);
    QCOMPARE(alsoRefused.error().reason, QStringLiteral("sql.read_only"));
    const auto unknown = database.prepare(QStringLiteral("SELECT x FROM nowhere"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().place, path);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
