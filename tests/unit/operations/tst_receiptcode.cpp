// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "receiptcode.h"
#include "uuid.h"

#include <QSet>
#include <QTest>

using namespace yizhan;
using namespace yizhan::operations;

class TestReceiptCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCodeIsReadAsItself()
    {
        SeededRandom random(7);
        QSet<QString> codes;
        for (int i = 0; i < 10'000; ++i) {
            const QString code = newReceiptCode(random);
            QCOMPARE(readReceiptCode(code), code);
            QCOMPARE(readReceiptCode(shownCode(code)), code);
            codes.insert(code);
        }
        QCOMPARE(codes.size(), 10'000);
    }

    void whatPeopleMisreadIsReadAsMeant()
    {
        QCOMPARE(readReceiptCode(QStringLiteral("7k3m-q9xd")), QStringLiteral("7K3MQ9XD"));
        QCOMPARE(readReceiptCode(QStringLiteral(" 7K3M Q9XD ")), QStringLiteral("7K3MQ9XD"));
        QCOMPARE(readReceiptCode(QStringLiteral("OIL0O1L1")), QStringLiteral("01100111"));
    }

    void whatIsNoCodeIsNotRead()
    {
        for (const char *typed : {"", "7K3MQ9X", "7K3MQ9XDD", "7K3MQ9XU", "7K3MQ9X*", "七K3MQ9XD"})
            QVERIFY2(readReceiptCode(QString::fromUtf8(typed)).isEmpty(), typed);
    }

    void codesOfOtherLengths()
    {
        SeededRandom random(7);
        const QString code = randomCode(random, 10);
        QCOMPARE(code.size(), 10);
        QCOMPARE(readCode(code.toLower(), 10), code);
        QVERIFY(readCode(code, 8).isEmpty());
    }

    void aUuidHoldsItsTimeAndVersion()
    {
        fakes::ManualClock clock(QDateTime(QDate(2026, 12, 1), QTime(2, 3, 4), Qt::UTC));
        SeededRandom random(7);
        const QString first = newUuid(clock, random);
        QVERIFY(isUuid(first.toLatin1()));
        QVERIFY(first != newUuid(clock, random));
        clock.advanceMs(1);
        QVERIFY(newUuid(clock, random) > first);
    }

    void whatIsNoUuidIsNotTaken()
    {
        for (const char *text :
             {"", "01936f6e-0000-4000-8000-000000000001", "01936F6E-0000-7000-8000-000000000001",
              "01936f6e-0000-7000-c000-000000000001", "01936f6e00007000-8000-0000000000010"})
            QVERIFY2(!isUuid(text), text);
    }
};

QTEST_APPLESS_MAIN(TestReceiptCode)
#include "tst_receiptcode.moc"
