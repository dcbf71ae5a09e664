// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguecheck.h"
#include "cataloguefile.h"
#include "cataloguehealing.h"
#include "cataloguestatus.h"
#include "repairnotes.h"
#include "storedcity.h"

#include <QDir>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>

using namespace yizhan;

class TestCatalogueHealing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundCatalogueIsLeftAlone();
    void damagedIndexIsMadeAnewFromTheItems();
    void lostItemsLeaveTheRestToBeShown();
    void lostHeaderLosesNoItem();
    void fileCutShortKeepsWhatStandsBefore();
    void pageThatLeadsRoundIsLeft();
    void itemThatWasChangedIsNotShown();
    void damagedCatalogueIsMovedAsideAndTwoAreKept();
    void whatWasMovedAsideGoesAfterAMonth();
    void repairIsNoted();
    void whoeverReadsGoesOnReading();
    void interruptedExchangeIsFinished();
    void leftoverOfAnExchangeThatDidNotBeginIsRemoved();
    void newerSchemaIsLeftAlone();
    void changedSchemaNumberIsDamage();
    void catalogueOfAnEarlierSchemaIsSound();
    void lostScopeIsTakenFromItsItems();
    void deletedFileIsPutBackByWhoeverHasItOpen();
    void exchangedFileIsMovedAside();
    void folderInItsPlaceIsMovedAside();
    void pipeInItsPlaceIsMovedAside();

private:
    [[nodiscard]] store::SoundCatalogue open(fakes::StoredCity &city);
    [[nodiscard]] static store::ScopeStatus scope(store::SoundCatalogue &catalogue);
};

store::SoundCatalogue TestCatalogueHealing::open(fakes::StoredCity &city)
{
    auto opened = store::openSoundCatalogue(city.folder(), city.clock());
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().toString()));
    if (const auto checked = store::checkCatalogue(opened->database); !checked)
        qFatal("%s", qUtf8Printable(checked.error().toString()));
    return *std::move(opened);
}

store::ScopeStatus TestCatalogueHealing::scope(store::SoundCatalogue &catalogue)
{
    return *store::readScopeStatus(catalogue.database, QStringLiteral("city"));
}

void TestCatalogueHealing::soundCatalogueIsLeftAlone()
{
    fakes::StoredCity city;
    const auto before = store::identityOf(city.path());
    auto catalogue = open(city);
    QVERIFY(!catalogue.healing);
    QCOMPARE(store::identityOf(city.path()), before);
    QVERIFY(!QFile::exists(city.folder() + QStringLiteral("/damaged")));
}

void TestCatalogueHealing::damagedIndexIsMadeAnewFromTheItems()
{
    fakes::StoredCity city;
    city.run(QStringLiteral("DELETE FROM vacancy_facet"));
    city.run(QStringLiteral("DROP TABLE vacancy_text"));
    auto catalogue = open(city);
    QVERIFY(catalogue.healing);
    QVERIFY(catalogue.healing->salvage.whole);
    const store::ScopeStatus status = scope(catalogue);
    QCOMPARE(status.epoch, QStringLiteral("e1")); // nothing to be fetched: the feed goes on
    QCOMPARE(status.cursor, 42);
    QCOMPARE(*catalogue.database.scalar(QStringLiteral("SELECT count(*) FROM vacancy_facet")), 40);
}

void TestCatalogueHealing::lostItemsLeaveTheRestToBeShown()
{
    fakes::StoredCity city;
    city.run(QStringLiteral("PRAGMA foreign_keys=OFF"));
    city.run(QStringLiteral("DELETE FROM item WHERE kind = 'gig'"));
    auto catalogue = open(city);
    QCOMPARE(catalogue.healing->damage.reason, QStringLiteral("catalogue.items"));
    QVERIFY(!catalogue.healing->salvage.whole);
    QCOMPARE(catalogue.healing->salvage.items, 41);
    const store::ScopeStatus status = scope(catalogue);
    QVERIFY(store::isSalvaged(status));
    QCOMPARE(status.rows, 41);
    QCOMPARE(status.cursor, 0);
    QCOMPARE(status.updatedAt, QStringLiteral("2026-11-20T08:12:00Z")); // as old as it was
}

void TestCatalogueHealing::lostHeaderLosesNoItem()
{
    fakes::StoredCity city;
    city.overwrite(0, QByteArray(100, '\0'));
    auto catalogue = open(city);
    QVERIFY(catalogue.healing->salvage.whole);
    QCOMPARE(scope(catalogue).cursor, 42);
}

void TestCatalogueHealing::fileCutShortKeepsWhatStandsBefore()
{
    fakes::StoredCity city(2000);
    QFile file(city.path());
    QVERIFY(file.resize(file.size() / 2));
    auto catalogue = open(city);
    QVERIFY(!catalogue.healing->salvage.whole);
    QVERIFY(catalogue.healing->salvage.items > 500);
    QVERIFY(store::isSalvaged(scope(catalogue)));
}

/// The second and the third page beneath the root of `item` become copies of it: whoever follows them comes
/// by the first page a million times.
void TestCatalogueHealing::pageThatLeadsRoundIsLeft()
{
    fakes::StoredCity city(2000);
    constexpr qint64 pageBytes = 4096;
    constexpr qint64 cellsAt = 12; // of an inner page, see sqlite.org/fileformat2.html
    qint64 rootAt = 0;
    {
        auto database = storage::Database::openSqlite(city.path());
        rootAt =
            (*database->scalar(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'item'")) -
             1) *
            pageBytes;
    }
    QFile file(city.path());
    QVERIFY(file.open(QIODevice::ReadOnly) && file.seek(rootAt));
    const QByteArray root = file.read(pageBytes);
    file.close();
    QCOMPARE(root.at(0), char(5)); // an inner page of a table
    for (const int cell : {1, 2}) {
        const auto at = qFromBigEndian<quint16>(root.constData() + cellsAt + 2 * cell);
        const auto child = qFromBigEndian<quint32>(root.constData() + at);
        city.overwrite((qint64(child) - 1) * pageBytes, root);
    }
    auto catalogue = open(city);
    QVERIFY(store::isSalvaged(scope(catalogue)));
    QVERIFY(catalogue.healing->salvage.items > 1000);
}

void TestCatalogueHealing::itemThatWasChangedIsNotShown()
{
    fakes::StoredCity city;
    city.run(QStringLiteral("UPDATE item SET body = replace(CAST(body AS TEXT), '焊工7', '骗局7')"));
    auto catalogue = open(city);
    QCOMPARE(*catalogue.database.scalar(QStringLiteral("SELECT count(*) FROM item WHERE id = 's/7'")), 0);
}

void TestCatalogueHealing::damagedCatalogueIsMovedAsideAndTwoAreKept()
{
    fakes::StoredCity city;
    for (int i = 0; i < 4; ++i) {
        city.run(QStringLiteral("DELETE FROM vacancy_name"));
        static_cast<void>(open(city));
        city.clock().advanceMs(60'000);
    }
    const QDir aside(city.folder() + QStringLiteral("/damaged"));
    QCOMPARE(aside.entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("catalogue-20261120T083200000.db"),
                          QStringLiteral("catalogue-20261120T083300000.db")}));
}

void TestCatalogueHealing::whatWasMovedAsideGoesAfterAMonth()
{
    fakes::StoredCity city;
    city.run(QStringLiteral("DELETE FROM vacancy_name"));
    static_cast<void>(open(city));
    const QDir aside(city.folder() + QStringLiteral("/damaged"));
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    city.clock().advanceMs(30 * dayMs);
    static_cast<void>(open(city));
    QCOMPARE(aside.entryList(QDir::Files).size(), 1);
    city.clock().advanceMs(1);
    static_cast<void>(open(city));
    QCOMPARE(aside.entryList(QDir::Files).size(), 0);
}

void TestCatalogueHealing::repairIsNoted()
{
    fakes::StoredCity city;
    QVERIFY(store::readRepairs(city.folder()).empty());
    for (int i = 0; i < 12; ++i) {
        city.run(QStringLiteral("DELETE FROM vacancy_name"));
        static_cast<void>(open(city));
        city.clock().advanceMs(60'000);
    }
    const auto repairs = store::readRepairs(city.folder());
    QCOMPARE(repairs.size(), std::size_t(10));
    QCOMPARE(repairs.front().time, QDateTime(QDate(2026, 11, 20), QTime(8, 41), Qt::UTC));
    QCOMPARE(repairs.front().reason, QStringLiteral("catalogue.index"));
    QCOMPARE(repairs.front().items, 42);
    QVERIFY(repairs.front().whole);
}

void TestCatalogueHealing::whoeverReadsGoesOnReading()
{
    fakes::StoredCity city;
    auto reader = store::openCatalogue(city.folder(), storage::OpenMode::ReadOnly);
    QCOMPARE(*reader->scalar(QStringLiteral("SELECT count(*) FROM item")), 42);
    city.run(QStringLiteral("DELETE FROM vacancy_name"));
    auto catalogue = open(city);
    QCOMPARE(*reader->scalar(QStringLiteral("SELECT count(*) FROM item")), 42);
    QVERIFY(catalogue.database.exec(QStringLiteral("UPDATE meta SET value = value")));
    { // what closes the old file does not take the new one's log
        const storage::Database last = *std::move(reader);
    }
    auto again = store::openCatalogue(city.folder(), storage::OpenMode::ReadOnly);
    QVERIFY(store::checkCatalogue(*again));
    QVERIFY(QFile::exists(city.path() + QStringLiteral("-wal")));
}

void TestCatalogueHealing::interruptedExchangeIsFinished()
{
    fakes::StoredCity city;
    QVERIFY(QFile::rename(city.path(), city.path() + QStringLiteral(".new")));
    QFile log(city.path() + QStringLiteral("-wal")); // of the file that was moved aside
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(QByteArray(5000, 'x'));
    log.close();
    auto catalogue = open(city);
    QVERIFY(!catalogue.healing);
    QCOMPARE(scope(catalogue).cursor, 42);
}

void TestCatalogueHealing::leftoverOfAnExchangeThatDidNotBeginIsRemoved()
{
    fakes::StoredCity city;
    for (const char *suffix : {".new", ".draft"}) {
        QFile rest(city.path() + QLatin1String(suffix));
        QVERIFY(rest.open(QIODevice::WriteOnly));
        rest.write("half");
    }
    auto catalogue = open(city);
    QVERIFY(!catalogue.healing);
    QVERIFY(!QFile::exists(city.path() + QStringLiteral(".new")));
    QVERIFY(!QFile::exists(city.path() + QStringLiteral(".draft")));
}

void TestCatalogueHealing::newerSchemaIsLeftAlone()
{
    fakes::StoredCity city;
    city.run(QStringLiteral("PRAGMA user_version = 900"));
    city.run(QStringLiteral("UPDATE meta SET value = '900' WHERE key = 'schema'"));
    const auto opened = store::openSoundCatalogue(city.folder(), city.clock());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NewerSchema);
    QVERIFY(!QFile::exists(city.folder() + QStringLiteral("/damaged")));
}

void TestCatalogueHealing::changedSchemaNumberIsDamage()
{
    for (const int number : {0, 3, 5, 900}) {
        fakes::StoredCity city;
        city.run(QStringLiteral("PRAGMA user_version = %1").arg(number));
        auto catalogue = open(city);
        QVERIFY(catalogue.healing);
        QVERIFY(catalogue.healing->salvage.whole);
    }
}

void TestCatalogueHealing::catalogueOfAnEarlierSchemaIsSound()
{
    fakes::StoredCity city;
    city.run(QStringLiteral("ALTER TABLE scope DROP COLUMN proof"));
    city.run(QStringLiteral("DELETE FROM meta WHERE key = 'schema'"));
    city.run(QStringLiteral("PRAGMA user_version = 3"));
    auto catalogue = open(city);
    QVERIFY(!catalogue.healing);
    QCOMPARE(scope(catalogue).cursor, 42);
}

void TestCatalogueHealing::lostScopeIsTakenFromItsItems()
{
    fakes::StoredCity city;
    city.run(QStringLiteral("DELETE FROM scope"));
    auto catalogue = open(city);
    QCOMPARE(scope(catalogue).rows, 42);
    QVERIFY(store::isSalvaged(scope(catalogue)));
}

void TestCatalogueHealing::deletedFileIsPutBackByWhoeverHasItOpen()
{
    fakes::StoredCity city;
    storage::Database held = city.open();
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(city.path() + QLatin1String(suffix));
    QVERIFY(store::restoreFile(city.folder(), std::move(held), city.clock()));
    const auto repairs = store::readRepairs(city.folder());
    QCOMPARE(repairs.front().reason, QStringLiteral("catalogue.replaced"));
    QCOMPARE(repairs.front().items, 42);
    auto catalogue = open(city);
    QVERIFY(!catalogue.healing);
    QCOMPARE(scope(catalogue).cursor, 42);
}

void TestCatalogueHealing::exchangedFileIsMovedAside()
{
    fakes::StoredCity city;
    storage::Database held = city.open();
    const fakes::StoredCity other(3);
    QVERIFY(QFile::remove(city.path()));
    QVERIFY(QFile::copy(other.path(), city.path()));
    QVERIFY(store::restoreFile(city.folder(), std::move(held), city.clock()));
    auto catalogue = open(city);
    QCOMPARE(scope(catalogue).rows, 42);
    QCOMPARE(QDir(city.folder() + QStringLiteral("/damaged")).entryList({QStringLiteral("*.db")}).size(), 1);
}

void TestCatalogueHealing::folderInItsPlaceIsMovedAside()
{
    fakes::StoredCity city;
    QVERIFY(QFile::remove(city.path()));
    QVERIFY(QDir().mkdir(city.path()));
    auto catalogue = open(city);
    QVERIFY(catalogue.healing);
    QVERIFY(!catalogue.healing->salvage.whole);
    QVERIFY(QFileInfo(city.path()).isFile());
}

void TestCatalogueHealing::pipeInItsPlaceIsMovedAside()
{
    fakes::StoredCity city;
    QVERIFY(QFile::remove(city.path()));
    QCOMPARE(::mkfifo(QFile::encodeName(city.path()).constData(), 0600), 0);
    QVERIFY(!store::openCatalogue(city.folder(), storage::OpenMode::ReadOnly));
    auto catalogue = open(city);
    QVERIFY(catalogue.healing);
    QVERIFY(QFileInfo(city.path()).isFile());
}

QTEST_GUILESS_MAIN(TestCatalogueHealing)
#include "tst_cataloguehealing.moc"
