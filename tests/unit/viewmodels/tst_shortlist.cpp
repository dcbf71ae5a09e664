// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakejobs.h"
#include "manualclock.h"
#include "qrencoder.h"
#include "shortlist.h"
#include "takeaway.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC);

struct Desk
{
    static QString id(std::size_t number) { return fakes::sampleVacancies().at(number).id; }
    void look() { list.arrive({{Screens::Shortlist, 0, {}}, {}, false, {}}); }

    fakes::ManualClock clock{noon};
    session::Session session;
    fakes::FakeJobs jobs{toEpochDay(clock.today()), noon};
    Shortlist list{session, jobs, clock, {}};
};

} // namespace

class TestShortlist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsInTheOrderOfTheTaps()
    {
        Desk desk;
        desk.list.toggle(Desk::id(1));
        desk.list.toggle(Desk::id(0));
        const QStringList kept{Desk::id(1), Desk::id(0)};
        QCOMPARE(desk.list.ids(), kept);
        desk.list.toggle(Desk::id(1)); // a second tap takes it off
        QCOMPARE(desk.list.ids(), QStringList{Desk::id(0)});
    }

    void keepsTenAndNoMore()
    {
        Desk desk;
        for (int number = 0; number < 12; ++number)
            desk.list.toggle(QStringLiteral("made up %1").arg(number));
        QCOMPARE(desk.list.count(), Shortlist::most);
        QVERIFY(desk.list.full());
        desk.list.toggle(QStringLiteral("made up 3"));
        QVERIFY(!desk.list.full());
    }

    void isReadWhenItComesToTheFront()
    {
        Desk desk;
        desk.list.toggle(Desk::id(0));
        desk.list.toggle(QStringLiteral("gone"));
        desk.list.toggle(Desk::id(1));
        QCOMPARE(desk.list.vacancies()->rowCount(), 0);
        desk.look();
        QTRY_COMPARE(desk.list.vacancies()->rowCount(), 2); // what is gone is left out
        QVERIFY(desk.list.takeAwayText().contains(fakes::sampleVacancies().front().title));
        desk.list.toggle(Desk::id(0));
        QCOMPARE(desk.list.vacancies()->rowCount(), 1);
    }

    void theCodeOpensAPageWhereThereIsOne()
    {
        Desk desk;
        Shortlist list{desk.session, desk.jobs, desk.clock, QStringLiteral("https://jobs.example.org")};
        list.toggle(Desk::id(0));
        list.toggle(Desk::id(1));
        QVERIFY(!list.takeAwayIsLink()); // nothing is known of them yet
        list.arrive({{Screens::Shortlist, 0, {}}, {}, false, {}});
        QTRY_VERIFY(list.takeAwayIsLink());
        QTRY_COMPARE(list.takeAwayText(), takeAwayListLink(QStringLiteral("https://jobs.example.org"),
                                                           {Desk::id(0), Desk::id(1)}));
        QVERIFY(!list.slip({}).parts().empty());
    }

    /// The page passes over what is one station's alone.
    void aListWithOneOfTheStationIsTakenAlongInWords()
    {
        Desk desk;
        desk.jobs.keepForStation(Desk::id(1));
        Shortlist list{desk.session, desk.jobs, desk.clock, QStringLiteral("https://jobs.example.org")};
        list.toggle(Desk::id(0));
        list.toggle(Desk::id(1));
        list.arrive({{Screens::Shortlist, 0, {}}, {}, false, {}});
        QTRY_COMPARE(list.vacancies()->rowCount(), 2);
        QVERIFY(!list.takeAwayIsLink());
        QVERIFY(list.takeAwayText().startsWith(u"1. "));
        list.toggle(Desk::id(1));
        QVERIFY(list.takeAwayIsLink());
    }

    void tenFitACodeThatAnOldPhoneReads()
    {
        std::vector<catalogue::Vacancy> ten(10, fakes::sampleVacancies().front());
        for (auto &vacancy : ten) {
            vacancy.title = QString(60, u'工');
            vacancy.employer = QString(80, u'厂');
        }
        const QString text = takeAwayList(ten);
        QVERIFY(text.toUtf8().size() <= 480);
        QCOMPARE(text.count(u'\n'), 9);
        QVERIFY(scan::encodeQr(text));
        QVERIFY(text.startsWith(u"1. ") && text.contains(u"\n10. "));
        QVERIFY(takeAwayList({}).isEmpty());
    }

    void forgets()
    {
        Desk desk;
        desk.list.toggle(Desk::id(0));
        desk.look();
        desk.session.forget();
        QCOMPARE(desk.list.count(), 0);
        QCOMPARE(desk.list.vacancies()->rowCount(), 0);
        QVERIFY(desk.list.takeAwayText().isEmpty());
        QVERIFY(desk.list.slip({}).parts().empty());
    }
};

QTEST_GUILESS_MAIN(TestShortlist)
#include "tst_shortlist.moc"
