// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace yizhan;
using namespace yizhan::storage;

class TestMigration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsRunOnceAndInOrder();
    void aScriptMayHoldSeveralStatements();
    void aFailingStepLeavesTheSchemaBeforeIt();
    void aNewerFileIsRefusedUntouched();
    void partsOfOneDatabaseAreNumberedApart();
};

namespace {

constexpr std::array steps{
    Migration{1, "CREATE TABLE a(x)\n;;\nINSERT INTO a VALUES('one; not two')"},
    Migration{2, "ALTER TABLE a ADD COLUMN y"},
};
constexpr std::array stepsThatFail{steps[0], steps[1], Migration{3, "CREATE TABLE b(x)\n;;\nNONSENSE"}};

Database openIn(const QTemporaryDir &dir)
{
    return Database::openSqlite(dir.filePath(QStringLiteral("test.db"))).value();
}

qint64 number(Database &database, const char *sql)
{
    return database.scalar(QString::fromLatin1(sql), -1).value_or(-2);
}

} // namespace

void TestMigration::stepsRunOnceAndInOrder()
{
    const QTemporaryDir dir;
    Database database = openIn(dir);
    QVERIFY(migrate(database, std::span(steps).first(1)));
    QVERIFY(migrate(database, steps));
    QVERIFY(migrate(database, steps));
    QCOMPARE(number(database, "PRAGMA user_version"), 2);
    QCOMPARE(number(database, "SELECT count(*) FROM a"), 1);
}

void TestMigration::aScriptMayHoldSeveralStatements()
{
    const QTemporaryDir dir;
    Database database = openIn(dir);
    QVERIFY(migrate(database, steps));
    QCOMPARE(number(database, "SELECT count(*) FROM a WHERE x='one; not two'"), 1);
}

void TestMigration::aFailingStepLeavesTheSchemaBeforeIt()
{
    const QTemporaryDir dir;
    Database database = openIn(dir);
    QVERIFY(migrate(database, steps));
    QVERIFY(!migrate(database, stepsThatFail));
    QCOMPARE(number(database, "PRAGMA user_version"), 2);
    QCOMPARE(number(database, "SELECT count(*) FROM sqlite_master WHERE name='b'"), 0);
}

void TestMigration::aNewerFileIsRefusedUntouched()
{
    const QTemporaryDir dir;
    Database database = openIn(dir);
    QVERIFY(database.exec(QStringLiteral("PRAGMA user_version = 9")));
    const auto refused = migrate(database, steps);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NewerSchema);
    QCOMPARE(number(database, "SELECT count(*) FROM sqlite_master"), 0);
}

void TestMigration::partsOfOneDatabaseAreNumberedApart()
{
    const QTemporaryDir dir;
    Database database = openIn(dir);
    constexpr std::array guestSteps{Migration{1, "CREATE TABLE guest(x)"}};
    const QString guest = QStringLiteral("guest");
    QVERIFY(migrate(database, steps));
    QVERIFY(migrate(database, guestSteps, guest));
    QVERIFY(migrate(database, guestSteps, guest));
    QVERIFY(migrate(database, steps));
    QCOMPARE(number(database, "PRAGMA user_version"), 2);
    QCOMPARE(number(database, "SELECT version FROM schema_part WHERE part='guest'"), 1);
    QCOMPARE(number(database, "SELECT count(*) FROM guest"), 0);
    const auto older = migrate(database, std::span(guestSteps).first(0), guest);
    QVERIFY(!older);
    QCOMPARE(older.error().reason, QStringLiteral("schema.newer"));
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
