// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueapply.h"
#include "feeditems.h"
#include "kioskcatalogue.h"
#include "manualclock.h"
#include "textindex.h"

#include <QTest>

using namespace yizhan;

// A catalogue whose texts were indexed by other rules is indexed anew when it is opened for writing.
class TestTextIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIndexOfOtherRulesIsMadeAnew();
    void anIndexOfTheseRulesIsLeftAlone();
};

namespace {

void publishOne(fakes::KioskCatalogue &catalogue)
{
    catalogue::Vacancy vacancy;
    vacancy.id = QStringLiteral("s/1");
    vacancy.title = QStringLiteral("廚師");
    const fakes::FeedItem item{"vacancy", "s/1", 30000, catalogue::encodeVacancy(vacancy)};
    const auto applied =
        store::applyFeedPage(catalogue.database(), fakes::lastPage(0, {fakes::upsert(1, item)}, {item}),
                             fakes::ManualClock(QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC)));
    QVERIFY(applied);
}

} // namespace

void TestTextIndex::anIndexOfOtherRulesIsMadeAnew()
{
    fakes::KioskCatalogue catalogue;
    publishOne(catalogue);
    storage::Database &database = catalogue.database();
    QVERIFY(database.exec(QStringLiteral("INSERT INTO vacancy_text(vacancy_text) VALUES('delete-all')")));
    QVERIFY(database.exec(QStringLiteral("DELETE FROM vacancy_name")));
    QVERIFY(store::setMetaValue(database, QStringLiteral("text_format"), QStringLiteral("0")));
    QCOMPARE(catalogue.search(QStringLiteral("厨师")), QStringList());
    QVERIFY(store::refreshTextIndex(database));
    QCOMPARE(catalogue.search(QStringLiteral("厨师")), QStringList{QStringLiteral("s/1")});
    catalogue.verifyIndex();
}

void TestTextIndex::anIndexOfTheseRulesIsLeftAlone()
{
    fakes::KioskCatalogue catalogue;
    publishOne(catalogue);
    QVERIFY(store::refreshTextIndex(catalogue.database()));
    QCOMPARE(catalogue.count(QStringLiteral("vacancy_name")), 1);
    catalogue.verifyIndex();
}

QTEST_GUILESS_MAIN(TestTextIndex)
#include "tst_textindex.moc"
