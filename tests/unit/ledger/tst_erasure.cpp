// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasure.h"
#include "ledgerfixture.h"
#include "livedtime.h"

#include <QTest>

using namespace yizhan;
using fakes::LedgerFixture;
using fakes::TestKiosk;

namespace {

constexpr qint64 msPerDay = 24LL * 3600 * 1000;

qint64 sealed(LedgerFixture &f)
{
    return f.count(QStringLiteral("SELECT count(*) FROM operation WHERE seal IS NOT NULL"));
}

/// As the housekeeping of one process does it.
class House
{
public:
    explicit House(LedgerFixture &f) : m_f(f), m_lived(f.clock) {}

    void keep()
    {
        const auto lived = m_lived.advance(*m_f.database);
        LedgerFixture::must(lived);
        LedgerFixture::must(ledger::eraseExpired(*m_f.database, *lived));
    }
    void passDays(int days)
    {
        for (int day = 0; day < days; ++day) {
            m_f.clock.advanceMs(msPerDay);
            keep();
        }
    }

private:
    LedgerFixture &m_f;
    ledger::LivedTime m_lived;
};

/// Two operations whose personal parts have 30 and 180 days to live, known to the housekeeping.
void send(LedgerFixture &f, TestKiosk &kiosk, House &house)
{
    QCOMPARE(f.verdicts(kiosk, {kiosk.help(), kiosk.interest(QStringLiteral("v1"))}).size(), std::size_t(2));
    house.keep();
}

} // namespace

/// For how long what residents typed is kept.
class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personalPartGoesWhenItsTimeIsOver_data() { fakes::TestServer::addEngines(); }
    void personalPartGoesWhenItsTimeIsOver()
    {
        YIZHAN_OPEN_LEDGER(f);
        House house(f);
        TestKiosk kiosk = f.enrolled();
        const auto help = kiosk.help();
        const auto interest = kiosk.interest(QStringLiteral("v1"));
        const auto before = f.verdicts(kiosk, {help, interest});
        house.keep();
        house.passDays(30);
        QCOMPARE(sealed(f), 2);
        house.passDays(1); // help_request: 30 days
        QCOMPARE(sealed(f), 1);
        house.passDays(149);
        QCOMPARE(sealed(f), 1);
        house.passDays(1); // vacancy_interest: 180 days
        QCOMPARE(sealed(f), 0);
        QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM operation")), 2);
        QVERIFY(f.verdicts(kiosk, {help, interest}) == before); // what is answered stays
    }

    void clockThatJumpsErasesNothing_data() { clocks(); }
    /// Whatever the clock said when they came, and whatever it says now: they have their thirty days.
    void clockThatJumpsErasesNothing()
    {
        QFETCH(int, daysWrong);
        QFETCH(bool, restarts);
        YIZHAN_OPEN_LEDGER(f);
        const QDateTime right = f.clock.nowUtc();
        f.clock.setWall(right.addDays(daysWrong));
        std::optional<House> house(f);
        house->keep();
        TestKiosk kiosk = f.enrolled();
        send(f, kiosk, *house);
        f.clock.setWall(right.addDays(1)); // the battery is new
        if (restarts)
            house.emplace(f);
        house->keep();
        house->passDays(26);
        QCOMPARE(sealed(f), 2);
        house->passDays(6); // and no ten years more
        QCOMPARE(sealed(f), 1);
    }

    void clockThatIsWrongForADayErasesNothing_data() { clocks(); }
    void clockThatIsWrongForADayErasesNothing()
    {
        QFETCH(int, daysWrong);
        QFETCH(bool, restarts);
        YIZHAN_OPEN_LEDGER(f);
        std::optional<House> house(f);
        TestKiosk kiosk = f.enrolled();
        send(f, kiosk, *house);
        const QDateTime right = f.clock.nowUtc();
        f.clock.setWall(right.addDays(daysWrong));
        if (restarts)
            house.emplace(f);
        house->keep();
        house->passDays(1);
        f.clock.setWall(right.addDays(1));
        if (restarts)
            house.emplace(f);
        house->passDays(28);
        QCOMPARE(sealed(f), 2);
        house->passDays(3);
        QCOMPARE(sealed(f), 1);
    }

    void stopOfAWeekendCounts_data() { fakes::TestServer::addEngines(); }
    void stopOfAWeekendCounts()
    {
        YIZHAN_OPEN_LEDGER(f);
        std::optional<House> house(f);
        TestKiosk kiosk = f.enrolled();
        send(f, kiosk, *house);
        for (int week = 0; week < 4; ++week) {
            house->passDays(5);
            f.clock.advanceMs(2 * msPerDay);
            house.emplace(f);
            house->keep();
        }
        house->passDays(2);
        QCOMPARE(sealed(f), 2);
        house->passDays(1);
        QCOMPARE(sealed(f), 1);
    }

private:
    static void clocks()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("daysWrong");
        QTest::addColumn<bool>("restarts");
        for (const char *engine : {"sqlite", "postgres"}) {
            for (const int days : {-3650, -20, 20, 3650}) {
                for (const bool restarts : {false, true})
                    QTest::addRow("%s %d %s", engine, days, restarts ? "restarts" : "runs")
                        << QString::fromLatin1(engine) << days << restarts;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
