// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolledkiosk.h"
#include "manualclock.h"
#include "serverword.h"

#include <QSignalSpy>
#include <QTest>

using namespace yizhan;
using app::ServerWord;

namespace {

/// A run of the program at one kiosk, and what its screens are told.
struct Run
{
    explicit Run(const fakes::EnrolledKiosk &kiosk)
        : outbox(std::make_unique<outbox::OutboxKeeper>(kiosk.dataDir(), clock, random, 0),
                 QStringLiteral("outbox"))
    {
    }
    /// What the screens know after everything that was asked for is done.
    [[nodiscard]] QList<bool> told()
    {
        outbox.ask([](outbox::OutboxKeeper &) { return true; }).waitForFinished();
        QCoreApplication::processEvents();
        QList<bool> list;
        for (const QList<QVariant> &arguments : spy)
            list.append(arguments.at(0).toBool());
        return list;
    }

    fakes::ManualClock wall{QDateTime({2026, 11, 29}, {4, 0}, Qt::UTC)};
    AnchoredClock clock{wall};
    SeededRandom random{3};
    ActiveObject<outbox::OutboxKeeper> outbox;
    ServerWord word{outbox, clock};
    QSignalSpy spy{&word, &ServerWord::turnedAway};
};

} // namespace

/// What the screens know of the server's word about this kiosk.
class TestServerWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKioskThatNobodyTurnedAwayIsToldNothing()
    {
        const fakes::EnrolledKiosk kiosk;
        Run run(kiosk);
        run.word.begin();
        QCOMPARE(run.told(), QList<bool>());
    }

    void thatItWasTurnedAwayIsKnownAfterARestart()
    {
        const fakes::EnrolledKiosk kiosk;
        {
            Run run(kiosk);
            run.word.hear(true);
            QCOMPARE(run.told(), QList<bool>{true});
        }
        Run again(kiosk);
        again.word.begin();
        QCOMPARE(again.told(), QList<bool>{true});
    }

    void whatIsHeardInThisRunCountsMore()
    {
        const fakes::EnrolledKiosk kiosk;
        {
            Run run(kiosk);
            run.word.hear(true);
            QCOMPARE(run.told(), QList<bool>{true});
        }
        Run again(kiosk);
        again.word.hear(false);
        again.word.begin();
        QCOMPARE(again.told(), QList<bool>{false});
    }
};

QTEST_GUILESS_MAIN(TestServerWord)
#include "tst_serverword.moc"
