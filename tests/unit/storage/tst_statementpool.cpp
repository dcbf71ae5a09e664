// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "statementpool.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace yizhan;
using namespace yizhan::storage;

class TestStatementPool final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasGivenBackIsLentAgain();
    void whatIsInUseIsNotLentTwice();
    void theOneUnusedForLongestGoesFirst();
    void valuesAreNotKept();
    void whatIsKeptHoldsNoLock();
    void aTableOfTheSameNameIsReadAnew();
    void aStatementThatFailedIsPreparedAnew();
    void aPragmaIsNeverKept();
    void aStatementMayOutliveItsDatabase();

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
};

void TestStatementPool::init()
{
    m_database.reset();
    m_folder.emplace();
    auto opened = Database::openSqlite(m_folder->filePath(QStringLiteral("a.db")));
    QVERIFY(opened);
    m_database.emplace(std::move(*opened));
    QVERIFY(m_database->exec(QStringLiteral("CREATE TABLE t (a TEXT UNIQUE)")));
}

void TestStatementPool::whatWasGivenBackIsLentAgain()
{
    const QString text = QStringLiteral("SELECT count(*) FROM t");
    const auto pool = std::make_shared<StatementPool>();
    QSqlQuery query(m_database->handle());
    QVERIFY(query.prepare(text));
    {
        const StatementPool::Loan loan(std::move(query), text, pool);
        QCOMPARE(pool->size(), std::size_t(0));
    }
    QCOMPARE(pool->size(), std::size_t(1));
    QVERIFY(!pool->take(QStringLiteral("SELECT 1")));
    auto again = pool->take(text);
    QVERIFY(again);
    QVERIFY(again->exec());
    QVERIFY(again->next());
    QCOMPARE(pool->size(), std::size_t(0));
}

void TestStatementPool::whatIsInUseIsNotLentTwice()
{
    QVERIFY(m_database->exec(QStringLiteral("INSERT INTO t VALUES ('x'), ('y')")));
    const QString text = QStringLiteral("SELECT a FROM t ORDER BY a");
    auto outer = m_database->prepare(text);
    QVERIFY(outer && outer->run());
    int pairs = 0;
    const auto walked = outer->forEach([&](const Statement &) -> Result<void> {
        YIZHAN_TRY_LET(auto inner, m_database->prepare(text));
        YIZHAN_TRY(inner.run());
        return inner.forEach([&pairs](const Statement &) { ++pairs; });
    });
    QVERIFY(walked);
    QCOMPARE(pairs, 4);
}

void TestStatementPool::theOneUnusedForLongestGoesFirst()
{
    StatementPool pool;
    for (std::size_t i = 0; i <= StatementPool::capacity; ++i)
        pool.put(QStringLiteral("SELECT %1").arg(i), QSqlQuery(m_database->handle()));
    QCOMPARE(pool.size(), StatementPool::capacity);
    QVERIFY(!pool.take(QStringLiteral("SELECT 0")));
    QVERIFY(pool.take(QStringLiteral("SELECT 1")));
}

void TestStatementPool::valuesAreNotKept()
{
    StatementPool pool;
    const QString text = QStringLiteral("INSERT INTO t VALUES (?)");
    QSqlQuery query(m_database->handle());
    QVERIFY(query.prepare(text));
    query.bindValue(0, QStringLiteral("what a person wrote"));
    QVERIFY(query.exec());
    pool.put(text, std::move(query));
    const auto kept = pool.take(text);
    QVERIFY(kept);
    QVERIFY(kept->boundValue(0).isNull());
}

void TestStatementPool::whatIsKeptHoldsNoLock()
{
    QVERIFY(m_database->exec(QStringLiteral("INSERT INTO t VALUES ('x'), ('y')")));
    {
        auto begun = m_database->prepare(QStringLiteral("SELECT a FROM t"));
        QVERIFY(begun && begun->run()); // its rows are never asked for
    }
    // A log that somebody still reads cannot be emptied: SQLite would answer 1, "busy".
    auto other = Database::openSqlite(m_folder->filePath(QStringLiteral("a.db")));
    QVERIFY(other);
    QVERIFY(other->exec(QStringLiteral("INSERT INTO t VALUES ('z')")));
    QVERIFY(other->exec(QStringLiteral("PRAGMA busy_timeout=0")));
    QCOMPARE(other->scalar(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), -1).value_or(-1), qint64(0));
}

void TestStatementPool::aTableOfTheSameNameIsReadAnew()
{
    const QString text = QStringLiteral("SELECT count(*), min(a) FROM t");
    QCOMPARE(m_database->scalar(text).value_or(-1), qint64(0));
    QVERIFY(m_database->exec(QStringLiteral("DROP TABLE t")));
    QVERIFY(!m_database->scalar(text));
    QVERIFY(m_database->exec(QStringLiteral("CREATE TABLE t (b INTEGER, a INTEGER)")));
    QVERIFY(m_database->exec(QStringLiteral("INSERT INTO t VALUES (1, 2)")));
    QCOMPARE(m_database->scalar(text).value_or(-1), qint64(1));
}

void TestStatementPool::aStatementThatFailedIsPreparedAnew()
{
    const QString text = QStringLiteral("INSERT INTO t VALUES (?)");
    {
        auto insert = m_database->prepare(text);
        QVERIFY(insert && insert->run(QStringLiteral("x")));
        QVERIFY(!insert->run(QStringLiteral("x")));
    }
    auto insert = m_database->prepare(text);
    QVERIFY(insert && insert->run(QStringLiteral("y")));
    QCOMPARE(m_database->scalar(QStringLiteral("SELECT count(*) FROM t")).value_or(-1), qint64(2));
}

void TestStatementPool::aPragmaIsNeverKept()
{
    QVERIFY(!StatementPool::mayKeep(QStringLiteral("PRAGMA foreign_keys=ON")));
    QVERIFY(!StatementPool::mayKeep(QStringLiteral("pragma data_version")));
    QVERIFY(StatementPool::mayKeep(QStringLiteral("SELECT 1")));
}

void TestStatementPool::aStatementMayOutliveItsDatabase()
{
    auto select = m_database->prepare(QStringLiteral("SELECT count(*) FROM t"));
    QVERIFY(select && select->run());
    m_database.reset();
    QVERIFY(!select->run());
}

QTEST_GUILESS_MAIN(TestStatementPool)
#include "tst_statementpool.moc"
