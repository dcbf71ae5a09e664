// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguecheck.h"
#include "storedcity.h"

#include <QTest>

using namespace yizhan;

class TestCatalogueCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundCatalogueIsFoundSound();
    void emptyCatalogueIsFoundSound();
    void whatWasChangedIsFound_data();
    void whatWasChangedIsFound();
    void lostWayToTheWordsIsFound();
    void damagedPageIsFound();
    void checkDoesNotDisturbTheWriter();
    void errorsThatSayNothingAboutTheFileAreNoDamage_data();
    void errorsThatSayNothingAboutTheFileAreNoDamage();
};

namespace {

QString found(const fakes::StoredCity &city)
{
    auto database = storage::Database::openSqlite(city.path(), storage::OpenMode::ReadOnly);
    const auto checked = database ? store::checkCatalogue(*database) : Result<void>(fail(database.error()));
    return checked ? QString() : checked.error().reason;
}

} // namespace

void TestCatalogueCheck::soundCatalogueIsFoundSound()
{
    const fakes::StoredCity city;
    QCOMPARE(found(city), QString());
}

void TestCatalogueCheck::emptyCatalogueIsFoundSound()
{
    QTemporaryDir folder;
    auto database = store::openCatalogue(folder.path(), storage::OpenMode::ReadWrite);
    QVERIFY(database);
    QVERIFY(store::checkCatalogue(*database));
}

void TestCatalogueCheck::whatWasChangedIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *sql, const char *reason) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(reason);
    };
    row("DELETE FROM item WHERE rowid = 3", "catalogue.items");
    row("DELETE FROM item WHERE kind = 'gig'", "catalogue.items");
    row("UPDATE item SET body = X'7B7D' WHERE rowid = 3", "catalogue.items");
    row("UPDATE item SET until = until + 1 WHERE rowid = 3", "catalogue.items");
    row("UPDATE item SET until = until + 4294967296 WHERE rowid = 3", "catalogue.items");
    row("UPDATE item SET kind = CAST(kind AS BLOB) WHERE rowid = 3", "catalogue.items");
    row("UPDATE item SET scope = 'station:1' WHERE rowid = 3", "catalogue.items");
    row("INSERT INTO item(scope, kind, id, hash, until, body) SELECT 'station:1', kind, id, hash, until, "
        "body "
        "FROM item WHERE kind = 'gig'",
        "catalogue.scope");
    row("UPDATE scope SET cursor = cursor + 1", "catalogue.scope");
    row("UPDATE scope SET epoch = 'e2'", "catalogue.scope");
    row("UPDATE scope SET sum = sum + 1", "catalogue.scope");
    row("UPDATE scope SET updated_at = '2031-01-01T00:00:00Z'", "catalogue.scope");
    row("DELETE FROM scope", "catalogue.scope");
    row("DELETE FROM vacancy_facet WHERE item = 3", "catalogue.index");
    row("UPDATE vacancy_facet SET pay_max = pay_max + 1 WHERE item = 3", "catalogue.index");
    row("UPDATE vacancy_facet SET lon = 1 WHERE item = 3", "catalogue.index");
    row("UPDATE vacancy_facet SET experience = experience + 4294967296 WHERE item = 3", "catalogue.index");
    row("DELETE FROM vacancy_name WHERE item = 3", "catalogue.index");
    row("UPDATE vacancy_name SET title = '厨师' WHERE item = 3", "catalogue.index");
    row("INSERT INTO vacancy_name(item, title) SELECT rowid, 'x' FROM item WHERE kind = 'gig'",
        "catalogue.index");
    row("INSERT INTO vacancy_text(rowid, tokens) VALUES(3, 't厨师')", "catalogue.index");
    row("INSERT INTO vacancy_text(vacancy_text, rowid, tokens) VALUES('delete', 3, 't焊工')",
        "catalogue.index");
    row("INSERT INTO vacancy_text(vacancy_text) VALUES('delete-all')", "catalogue.index");
    row("DELETE FROM vacancy_text_data WHERE id > 10", "catalogue.structure");
    row("DROP INDEX item_document", "catalogue.structure");
    row("DROP TABLE vacancy_name", "catalogue.structure");
    row("CREATE TABLE more(a)", "catalogue.structure");
    row("CREATE TRIGGER t AFTER INSERT ON scope BEGIN DELETE FROM item; END", "catalogue.structure");
}

void TestCatalogueCheck::whatWasChangedIsFound()
{
    QFETCH(const QString, sql);
    const fakes::StoredCity city;
    {
        auto database = storage::Database::openSqlite(city.path());
        QVERIFY(database->exec(QStringLiteral("PRAGMA foreign_keys=OFF")));
        QVERIFY(database->exec(sql));
    }
    QTEST(found(city), "reason");
}

/// The words are all there, page by page, and no search finds those behind the first page.
void TestCatalogueCheck::lostWayToTheWordsIsFound()
{
    const fakes::StoredCity city(2000);
    city.run(QStringLiteral("DELETE FROM vacancy_text_idx"));
    QCOMPARE(found(city), QStringLiteral("catalogue.index"));
}

void TestCatalogueCheck::damagedPageIsFound()
{
    const fakes::StoredCity city;
    const qint64 bytes = QFile(city.path()).size();
    city.overwrite(bytes / 2 / 4096 * 4096, QByteArray(4096, '\0'));
    QCOMPARE(found(city), QStringLiteral("catalogue.structure"));
}

void TestCatalogueCheck::checkDoesNotDisturbTheWriter()
{
    const fakes::StoredCity city;
    storage::Database writer = city.open();
    auto reader = store::openCatalogue(city.folder(), storage::OpenMode::ReadOnly);
    QVERIFY(writer.exec(QStringLiteral("BEGIN IMMEDIATE")));
    QVERIFY(writer.exec(QStringLiteral("UPDATE item SET until = 1")));
    QVERIFY(store::checkCatalogue(*reader)); // sees the state before
    QVERIFY(writer.exec(QStringLiteral("ROLLBACK")));
}

void TestCatalogueCheck::errorsThatSayNothingAboutTheFileAreNoDamage_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("native");
    QTest::addColumn<bool>("damage");
    using enum ErrorCode;
    const auto row = [](ErrorCode code, const char *reason, const char *native, bool damage) {
        QTest::addRow("%s %s", reason, native)
            << static_cast<int>(code) << QString::fromUtf8(reason) << QString::fromUtf8(native) << damage;
    };
    row(Corrupt, "sql.corrupt", "11", true);
    row(Corrupt, "sqlite.corrupt", "/somewhere/catalogue.db", true);
    row(Database, "sql.exec", "1", true);
    row(Io, "sql.io", "266", true); // SQLITE_IOERR_READ
    row(Io, "sql.io", "14", false); // SQLITE_CANTOPEN
    row(Io, "sql.full", "13", false);
    row(Io, "sqlite.unreadable", "/somewhere/catalogue.db", false);
    row(Database, "sql.exec", "7", false); // SQLITE_NOMEM
    row(Busy, "sql.busy", "5", false);
    row(NewerSchema, "schema.newer", "", false);
}

void TestCatalogueCheck::errorsThatSayNothingAboutTheFileAreNoDamage()
{
    QFETCH(const int, code);
    QFETCH(const QString, reason);
    QFETCH(const QString, native);
    const Error error{static_cast<ErrorCode>(code), reason, {}, native};
    QTEST(store::saysDamage(error), "damage");
}

QTEST_GUILESS_MAIN(TestCatalogueCheck)
#include "tst_cataloguecheck.moc"
