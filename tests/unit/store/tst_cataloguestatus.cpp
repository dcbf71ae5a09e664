// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueapply.h"
#include "cataloguestatus.h"
#include "feeditems.h"
#include "kioskcatalogue.h"
#include "manualclock.h"

#include <QTest>

using namespace yizhan;

class TestCatalogueStatus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyCatalogueHasNoScopes();
    void vacanciesPastTheirDayAreNotCounted();
    void jsonNamesAreThoseOfTheServer();
    void readingBeforeAnythingWasLoadedSaysSo();
    void readerDoesNotWrite();
};

void TestCatalogueStatus::emptyCatalogueHasNoScopes()
{
    fakes::KioskCatalogue kiosk;
    const auto status = store::readCatalogueStatus(kiosk.database(), QDate(2026, 11, 20));
    QVERIFY(status);
    QCOMPARE(status->vacancies, 0);
    QVERIFY(status->scopes.empty());
}

void TestCatalogueStatus::vacanciesPastTheirDayAreNotCounted()
{
    fakes::KioskCatalogue kiosk;
    auto item = fakes::vacancyItem(QStringLiteral("s/1"), QStringLiteral("焊工"));
    item.until = toEpochDay(QDate(2026, 11, 20));
    QVERIFY(store::applyFeedPage(kiosk.database(), fakes::lastPage(0, {fakes::upsert(1, item)}, {item}),
                                 fakes::ManualClock(QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC))));
    QCOMPARE(store::readCatalogueStatus(kiosk.database(), QDate(2026, 11, 20))->vacancies, 1);
    QCOMPARE(store::readCatalogueStatus(kiosk.database(), QDate(2026, 11, 21))->vacancies, 0);
    QCOMPARE(store::readCatalogueStatus(kiosk.database(), QDate(2026, 11, 21))->scopes.front().rows, 1);
}

void TestCatalogueStatus::jsonNamesAreThoseOfTheServer()
{
    store::CatalogueStatus status;
    status.vacancies = 3;
    status.scopes = {{QStringLiteral("city"), QStringLiteral("e1"), 12, QStringLiteral("00000000000000ff"), 4,
                      QStringLiteral("2026-11-20T00:00:00Z")}};
    QCOMPARE(
        store::catalogueStatusJson(status),
        QByteArray(
            R"({"scopes":[{"cursor":12,"epoch":"e1","rows":4,"scope":"city","scope_sum":"00000000000000ff",)"
            R"("updated_at":"2026-11-20T00:00:00Z"}],"vacancies":3})"
            "\n"));
}

void TestCatalogueStatus::readingBeforeAnythingWasLoadedSaysSo()
{
    const QTemporaryDir folder;
    const auto database = store::openCatalogue(folder.path(), storage::OpenMode::ReadOnly);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::NotFound);
    QCOMPARE(database.error().reason, QStringLiteral("catalogue.missing"));
}

void TestCatalogueStatus::readerDoesNotWrite()
{
    fakes::KioskCatalogue kiosk;
    auto reader = store::openCatalogue(kiosk.folder(), storage::OpenMode::ReadOnly);
    QVERIFY(reader);
    QVERIFY(!store::setMetaValue(*reader, QStringLiteral("a"), QStringLiteral("b")));
}

QTEST_GUILESS_MAIN(TestCatalogueStatus)
#include "tst_cataloguestatus.moc"
