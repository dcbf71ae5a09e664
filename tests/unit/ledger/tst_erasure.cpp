// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasure.h"
#include "ledgerfixture.h"

#include <QTest>

using namespace yizhan;
using fakes::LedgerFixture;
using fakes::TestKiosk;

namespace {

qint64 sealed(LedgerFixture &f)
{
    return f.count(QStringLiteral("SELECT count(*) FROM operation WHERE seal IS NOT NULL"));
}

/// As the housekeeping does it, day by day.
void passDays(LedgerFixture &f, int days)
{
    for (int day = 0; day < days; ++day) {
        f.clock.advanceMs(24LL * 3600 * 1000);
        const auto outcome = ledger::eraseExpired(*f.database, f.clock.nowUtc(), f.clock.today());
        QVERIFY(outcome);
        QVERIFY(!outcome->waits);
    }
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
        TestKiosk kiosk = f.enrolled();
        const auto help = kiosk.help();
        const auto interest = kiosk.interest(QStringLiteral("v1"));
        const auto before = f.verdicts(kiosk, {help, interest});
        passDays(f, 30);
        QCOMPARE(sealed(f), 2);
        passDays(f, 1); // help_request: 30 days
        QCOMPARE(sealed(f), 1);
        passDays(f, 149);
        QCOMPARE(sealed(f), 1);
        passDays(f, 1); // vacancy_interest: 180 days
        QCOMPARE(sealed(f), 0);
        QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM operation")), 2);
        QVERIFY(f.verdicts(kiosk, {help, interest}) == before); // what is answered stays
    }

    void clockThatJumpsErasesNothing_data() { fakes::TestServer::addEngines(); }
    void clockThatJumpsErasesNothing()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        QCOMPARE(f.verdicts(kiosk, {kiosk.help()}).size(), std::size_t(1));
        passDays(f, 1);
        f.clock.advanceMs(365LL * 24 * 3600 * 1000);
        const auto waits = ledger::eraseExpired(*f.database, f.clock.nowUtc(), f.clock.today());
        QVERIFY(waits);
        QVERIFY(waits->waits);
        QCOMPARE(sealed(f), 1);
        QVERIFY(ledger::confirmErasure(*f.database, f.clock.today()));
        const auto erased = ledger::eraseExpired(*f.database, f.clock.nowUtc(), f.clock.today());
        QVERIFY(erased);
        QCOMPARE(erased->erased, 1);
        QCOMPARE(sealed(f), 0);
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
