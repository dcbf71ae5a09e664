// SPDX-License-Identifier: GPL-3.0-or-later
#include "countcheck.h"
#include "importfixture.h"
#include "testpaths.h"

#include <QFileInfo>

using namespace yizhan;
using namespace yizhan::search;

/// What residents are told of lists as bureaus send them, half-empty and skewed. tst_browsequery does the
/// same over random ones.
class TestRealCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsWhatThePagesHold_data();
    void everyNumberIsWhatThePagesHold();
};

void TestRealCounts::everyNumberIsWhatThePagesHold_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("vacancies");
    QTest::addColumn<int>("numbers");
    QTest::newRow("sample") << QStringLiteral(YIZHAN_SOURCE_DIR "/assets/sample/肇庆岗位信息表-示例.xlsx")
                            << 100 << 100;
    // They are not ours to ship: where they are missing, the sample is what is checked.
    if (const auto table = QStringLiteral(YIZHAN_SOURCE_DIR "/../shared/domain/vacancies_gd_2025.csv");
        QFileInfo::exists(table))
        QTest::newRow("published vacancies") << table << 4000 << 500;
}

void TestRealCounts::everyNumberIsWhatThePagesHold()
{
    QFETCH(QString, table);
    QFETCH(int, vacancies);
    QFETCH(int, numbers);
    fakes::ImportFixture fixture(QStringLiteral("sqlite"));
    QVERIFY(!fixture.run({table}).failed());
    std::vector<BrowseIndex::Entry> entries;
    for (const auto &[id, vacancy] : fixture.vacancies())
        entries.push_back({qint64(entries.size()) + 1, store::facetsOf(vacancy, 0)});
    QVERIFY(int(entries.size()) > vacancies);
    CountCheck check(std::make_shared<const BrowseIndex>(entries, catalogue::GeoPoint{23.0515, 112.4725}),
                     toEpochDay(QDate(2025, 3, 1)));
    SeededRandom random(7);
    check.everyPair(random, 1);
    QVERIFY(check.checked() > numbers);
}

QTEST_GUILESS_MAIN(TestRealCounts)
#include "tst_realcounts.moc"
