// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolledkiosk.h"
#include "identity.h"
#include "manualclock.h"
#include "operationdesk.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;

/// What a kiosk says of what it was given to send.
class TestOperationDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsMarkIsWhatTheServerKnowsItBy()
    {
        fakes::EnrolledKiosk kiosk;
        fakes::ManualClock clock{QDateTime({2026, 11, 29}, {4, 0}, Qt::UTC)};
        AnchoredClock anchored{clock};
        SeededRandom random{3};
        outbox::OutboxKeeper keeper{kiosk.dataDir(), anchored, random, 0};
        const auto mark = desk::OperationDesk(keeper, anchored).mark();
        QVERIFY(mark && !mark->isEmpty());
        const auto identity = device::readIdentity(kiosk.dataDir());
        QVERIFY(identity && *identity);
        QCOMPARE(*mark, (*identity)->name);
    }
    void anOutboxThatWasGoneIsKnownAsLost()
    {
        fakes::EnrolledKiosk kiosk;
        fakes::ManualClock clock{QDateTime({2026, 11, 29}, {4, 0}, Qt::UTC)};
        AnchoredClock anchored{clock};
        SeededRandom random{3};
        const auto lost = [&] {
            outbox::OutboxKeeper keeper{kiosk.dataDir(), anchored, random, 0};
            const auto found = desk::OperationDesk(keeper, anchored).undelivered();
            return found && found->lost;
        };
        QVERIFY(!lost());
        QVERIFY(QFile::remove(kiosk.dataDir() + u"/outbox.db"_s));
        QVERIFY(lost());
    }
};

QTEST_GUILESS_MAIN(TestOperationDesk)
#include "tst_operationdesk.moc"
