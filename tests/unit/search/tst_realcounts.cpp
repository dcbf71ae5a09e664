// SPDX-License-Identifier: GPL-3.0-or-later
#include "countcheck.h"
#include "importfixture.h"
#include "testpaths.h"

#include <QFileInfo>

using namespace yizhan;
using namespace yizhan::search;

/// What residents are told of a city's real list, where it is on this machine.
class TestRealCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsWhatThePagesHold();
};

void TestRealCounts::everyNumberIsWhatThePagesHold()
{
    const QString csv = QStringLiteral(YIZHAN_SOURCE_DIR "/../shared/domain/vacancies_gd_2025.csv");
    if (!QFileInfo::exists(csv))
        QSKIP("SKIPPED: the calibration data are not on this machine.");
    fakes::ImportFixture fixture(QStringLiteral("sqlite"));
    QVERIFY(!fixture.run({csv}).failed());
    std::vector<BrowseIndex::Entry> entries;
    for (const auto &[id, vacancy] : fixture.vacancies())
        entries.push_back({qint64(entries.size()) + 1, store::facetsOf(vacancy, 0)});
    QVERIFY(entries.size() > 4000);
    CountCheck check(std::make_shared<const BrowseIndex>(entries, std::nullopt),
                     toEpochDay(QDate(2025, 3, 1)));
    SeededRandom random(7);
    check.everyPair(random, 1);
    QVERIFY(check.checked() > 500);
}

QTEST_GUILESS_MAIN(TestRealCounts)
#include "tst_realcounts.moc"
