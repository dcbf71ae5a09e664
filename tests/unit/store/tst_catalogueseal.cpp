// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueseal.h"

#include "cataloguecheck.h"
#include "cataloguehealing.h"
#include "storedcity.h"

#include <QDir>
#include <QTest>

using namespace yizhan;

class TestCatalogueSeal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstProofSeals();
    void sealStandsInThePlaceOfTheProof();
    void changedFileBreaksIt_data();
    void changedFileBreaksIt();
    void changeThroughSqliteBreaksIt();
    void logThatLiesThereIsNotVouchedFor();
    void isWorthADay();
    void proofOfTomorrowIsWorthNothing();
    void damagedSealIsNone_data();
    void damagedSealIsNone();
    void sealOfAnotherVersionIsNone();
    void whatTheWriterDidIsSealed();
    void runWithoutAChangeKeepsTheTimeOfTheProof();
    void renewedSealKeepsTheTimeOfTheProof();
    void damageUnderTheWriterIsNotSealed();
    void damageAfterTheWriterBreaksIt();
    void newCatalogueIsSealedByItsWriter();
    void readerOfTheLogLeavesItUnsealed();
    void brokenSealStaysBroken();
    void healedCatalogueIsProvedBeforeItIsSealed();

private:
    [[nodiscard]] static QString path(const fakes::StoredCity &city);
    /// A start that seals.
    static void start(fakes::StoredCity &city);
    [[nodiscard]] static bool holds(fakes::StoredCity &city);
    /// Something that is wrong, in a file that is sealed nevertheless.
    static void sealWhatIsWrong(fakes::StoredCity &city);
    [[nodiscard]] static bool isHealed(fakes::StoredCity &city);
    static void write(storage::Database &database, const fakes::StoredCity &city, int number);
};

QString TestCatalogueSeal::path(const fakes::StoredCity &city)
{
    return QDir(city.folder()).filePath(QStringLiteral("catalogue.seal"));
}

void TestCatalogueSeal::start(fakes::StoredCity &city)
{
    store::CatalogueSeal seal(city.folder(), city.clock());
    const auto opened = store::openSoundCatalogue(city.folder(), city.clock(), &seal);
    QVERIFY(opened);
    QVERIFY(!opened->healing);
}

bool TestCatalogueSeal::holds(fakes::StoredCity &city)
{
    return store::CatalogueSeal(city.folder(), city.clock()).holds();
}

void TestCatalogueSeal::sealWhatIsWrong(fakes::StoredCity &city)
{
    city.run(QStringLiteral("DELETE FROM vacancy_facet"));
    store::CatalogueSeal seal(city.folder(), city.clock());
    QVERIFY(!seal.holds());
    QVERIFY(seal.proved());
}

bool TestCatalogueSeal::isHealed(fakes::StoredCity &city)
{
    store::CatalogueSeal seal(city.folder(), city.clock());
    const auto opened = store::openSoundCatalogue(city.folder(), city.clock(), &seal);
    return opened && opened->healing.has_value();
}

void TestCatalogueSeal::write(storage::Database &database, const fakes::StoredCity &city, int number)
{
    const auto item = fakes::vacancyItem(QStringLiteral("new/%1").arg(number), QStringLiteral("电工"));
    std::vector<fakes::FeedItem> live = city.items();
    live.push_back(item);
    QVERIFY(store::applyFeedPage(database, fakes::lastPage(42, {fakes::upsert(43, item)}, live),
                                 fakes::ManualClock(QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC))));
}

void TestCatalogueSeal::firstProofSeals()
{
    fakes::StoredCity city;
    QVERIFY(!holds(city));
    start(city);
    QVERIFY(holds(city));
}

void TestCatalogueSeal::sealStandsInThePlaceOfTheProof()
{
    fakes::StoredCity city;
    sealWhatIsWrong(city);
    QVERIFY(!isHealed(city));
    QVERIFY(QFile::remove(path(city)));
    QVERIFY(isHealed(city));
}

void TestCatalogueSeal::changedFileBreaksIt_data()
{
    QTest::addColumn<double>("where"); // of the file
    QTest::newRow("header") << 0.0;
    QTest::newRow("middle") << 0.5;
    QTest::newRow("end") << 1.0;
}

void TestCatalogueSeal::changedFileBreaksIt()
{
    QFETCH(const double, where);
    fakes::StoredCity city;
    start(city);
    QFile file(city.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto at = static_cast<qint64>(where * static_cast<double>(file.size() - 1));
    QVERIFY(file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    const auto put = [&](char value) { return file.seek(at) && file.putChar(value) && file.flush(); };
    QVERIFY(put(static_cast<char>(byte ^ 0x10)));
    QVERIFY(!holds(city));
    QVERIFY(put(byte));
    QVERIFY(holds(city));
    QVERIFY(file.resize(file.size() - 1));
    QVERIFY(!holds(city));
    QVERIFY(file.remove());
    QVERIFY(!holds(city));
}

void TestCatalogueSeal::changeThroughSqliteBreaksIt()
{
    fakes::StoredCity city;
    start(city);
    city.run(QStringLiteral("UPDATE item SET hash = hash + 1 WHERE rowid = 7"));
    QVERIFY(isHealed(city));
}

void TestCatalogueSeal::logThatLiesThereIsNotVouchedFor()
{
    fakes::StoredCity city;
    start(city);
    QFile log(city.path() + QStringLiteral("-wal"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    QVERIFY(holds(city)); // empty
    QVERIFY(log.putChar('x') && log.flush());
    QVERIFY(!holds(city));
}

void TestCatalogueSeal::isWorthADay()
{
    fakes::StoredCity city;
    sealWhatIsWrong(city);
    constexpr qint64 hourMs = 3600LL * 1000;
    city.clock().advanceMs(24 * hourMs - 1000);
    QVERIFY(!isHealed(city));
    city.clock().advanceMs(1000);
    QVERIFY(isHealed(city));
}

void TestCatalogueSeal::proofOfTomorrowIsWorthNothing()
{
    fakes::StoredCity city;
    sealWhatIsWrong(city);
    city.clock().setWall(city.clock().nowUtc().addDays(-1)); // it had been set wrong
    QVERIFY(isHealed(city));
}

void TestCatalogueSeal::damagedSealIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeroes") << QByteArray(150, '\0');
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("nothing in it") << QByteArray("{}");
}

void TestCatalogueSeal::damagedSealIsNone()
{
    QFETCH(const QByteArray, content);
    fakes::StoredCity city;
    start(city);
    QFile file(path(city));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QVERIFY(!holds(city));
    start(city);
    QVERIFY(holds(city));
}

void TestCatalogueSeal::sealOfAnotherVersionIsNone()
{
    fakes::StoredCity city;
    start(city);
    QFile file(path(city));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    QVERIFY(content.contains("\"version\":\""));
    content.replace("\"version\":\"", "\"version\":\"9");
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QVERIFY(!holds(city));
}

void TestCatalogueSeal::whatTheWriterDidIsSealed()
{
    fakes::StoredCity city;
    start(city);
    {
        store::CatalogueSeal seal(city.folder(), city.clock());
        auto opened = store::openSoundCatalogue(city.folder(), city.clock(), &seal);
        QVERIFY(opened);
        write(opened->database, city, 1);
        QVERIFY(seal.renew(opened->database));
    }
    QVERIFY(holds(city));
    auto database = city.open();
    QVERIFY(store::checkCatalogue(database));
    QCOMPARE(*database.scalar(QStringLiteral("SELECT count(*) FROM item")), 43);
}

void TestCatalogueSeal::runWithoutAChangeKeepsTheTimeOfTheProof()
{
    fakes::StoredCity city;
    start(city);
    city.clock().advanceMs(1000);
    {
        store::CatalogueSeal seal(city.folder(), city.clock());
        auto opened = store::openSoundCatalogue(city.folder(), city.clock(), &seal);
        QVERIFY(opened);
        QVERIFY(seal.renew(opened->database));
    }
    QFile file(path(city));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"proved\":\"2026-11-20T08:30:00Z\""));
    QVERIFY(holds(city));
}

/// The run writes, and its seal is that of the proof before: not worth a day from now.
void TestCatalogueSeal::renewedSealKeepsTheTimeOfTheProof()
{
    fakes::StoredCity city;
    start(city);
    constexpr qint64 hourMs = 3600LL * 1000;
    city.clock().advanceMs(23 * hourMs);
    {
        store::CatalogueSeal seal(city.folder(), city.clock());
        auto opened = store::openSoundCatalogue(city.folder(), city.clock(), &seal);
        QVERIFY(opened);
        write(opened->database, city, 1);
        QVERIFY(seal.renew(opened->database));
    }
    QVERIFY(holds(city));
    city.clock().advanceMs(hourMs);
    QVERIFY(!holds(city));
}

void TestCatalogueSeal::damageUnderTheWriterIsNotSealed()
{
    fakes::StoredCity city(400);
    start(city);
    {
        store::CatalogueSeal seal(city.folder(), city.clock());
        auto opened = store::openSoundCatalogue(city.folder(), city.clock(), &seal);
        QVERIFY(opened);
        QVERIFY(opened->database.exec(
            QStringLiteral("INSERT INTO meta(key, value) VALUES('any', '1')"))); // into the log
        city.overwrite(QFileInfo(city.path()).size() / 2, QByteArray(64, '\xA5'));
        QVERIFY(seal.renew(opened->database));
    }
    QVERIFY(!holds(city));
    QVERIFY(isHealed(city));
}

void TestCatalogueSeal::damageAfterTheWriterBreaksIt()
{
    fakes::StoredCity city(400);
    start(city);
    {
        store::CatalogueSeal seal(city.folder(), city.clock());
        auto opened = store::openSoundCatalogue(city.folder(), city.clock(), &seal);
        QVERIFY(opened);
        QVERIFY(opened->database.exec(QStringLiteral("INSERT INTO meta(key, value) VALUES('any', '1')")));
        QVERIFY(seal.renew(opened->database));
    }
    QVERIFY(holds(city));
    city.overwrite(QFileInfo(city.path()).size() / 2, QByteArray(64, '\xA5'));
    QVERIFY(isHealed(city));
}

void TestCatalogueSeal::newCatalogueIsSealedByItsWriter()
{
    QTemporaryDir folder;
    const fakes::ManualClock clock(QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC));
    const auto item = fakes::vacancyItem(QStringLiteral("s/1"), QStringLiteral("焊工"));
    {
        store::CatalogueSeal seal(folder.path(), clock);
        auto opened = store::openSoundCatalogue(folder.path(), clock, &seal);
        QVERIFY(opened);
        QVERIFY(store::applyFeedPage(opened->database, fakes::lastPage(0, {fakes::upsert(1, item)}, {item}),
                                     clock));
        QVERIFY(seal.renew(opened->database));
    }
    QVERIFY(store::CatalogueSeal(folder.path(), clock).holds());
}

void TestCatalogueSeal::readerOfTheLogLeavesItUnsealed()
{
    fakes::StoredCity city;
    start(city);
    store::CatalogueSeal seal(city.folder(), city.clock());
    auto opened = store::openSoundCatalogue(city.folder(), city.clock(), &seal);
    QVERIFY(opened);
    write(opened->database, city, 1);
    auto reader = store::openCatalogue(city.folder(), storage::OpenMode::ReadOnly);
    QVERIFY(reader);
    QVERIFY(reader->exec(QStringLiteral("BEGIN")));
    QVERIFY(reader->scalar(QStringLiteral("SELECT count(*) FROM item")));
    QVERIFY(opened->database.exec(QStringLiteral("PRAGMA busy_timeout=1")));
    QVERIFY(seal.renew(opened->database));
    QVERIFY(!holds(city));
}

void TestCatalogueSeal::brokenSealStaysBroken()
{
    fakes::StoredCity city;
    start(city);
    {
        store::CatalogueSeal seal(city.folder(), city.clock());
        auto opened = store::openSoundCatalogue(city.folder(), city.clock(), &seal);
        QVERIFY(opened);
        seal.forget();
        write(opened->database, city, 1);
        QVERIFY(seal.renew(opened->database));
    }
    QVERIFY(!holds(city));
}

void TestCatalogueSeal::healedCatalogueIsProvedBeforeItIsSealed()
{
    fakes::StoredCity city;
    start(city);
    city.run(QStringLiteral("DELETE FROM vacancy_facet"));
    {
        store::CatalogueSeal seal(city.folder(), city.clock());
        auto opened = store::openSoundCatalogue(city.folder(), city.clock(), &seal);
        QVERIFY(opened);
        QVERIFY(opened->healing);
        QVERIFY(seal.renew(opened->database));
    }
    QVERIFY(!holds(city));
    start(city);
    QVERIFY(holds(city));
}

QTEST_GUILESS_MAIN(TestCatalogueSeal)
#include "tst_catalogueseal.moc"
