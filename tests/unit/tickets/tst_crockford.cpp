// SPDX-License-Identifier: GPL-3.0-or-later
#include "crockford.h"
#include "random.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::tickets;

class TestCrockford : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesOfAnyLengthComeBack()
    {
        SeededRandom random(7);
        for (qsizetype length = 0; length < 120; ++length) {
            QByteArray bytes;
            for (qsizetype i = 0; i < length; ++i)
                bytes.append(static_cast<char>(random.below(256)));
            const QString text = encodeCrockford(bytes);
            QCOMPARE(text.size(), crockfordLength(length));
            QCOMPARE(decodeCrockford(text, length), bytes);
        }
    }
    void knownBytesHaveKnownLetters()
    {
        QCOMPARE(encodeCrockford("foobar"), u"CSQPYRK1E8"_s); // the bytes of RFC 4648, 10, in this alphabet
        QCOMPARE(encodeCrockford(QByteArrayView("\xff", 1)), u"ZW"_s);
    }
    void whatPeopleConfuseIsReadAlike()
    {
        const QByteArray bytes = *decodeCrockford(u"0110CSQP", 5);
        QCOMPARE(decodeCrockford(u"oILOcsqp", 5), bytes);
        QCOMPARE(decodeCrockford(u"OliO-CS QP", 5), bytes);
        QCOMPARE(encodeCrockford(bytes), u"0110CSQP"_s);
    }
    void whatIsNoLetterOfItIsRefused()
    {
        for (const char16_t c : {u'U', u'u', u'!', u'\u0430', u'\uff10', u'\n', u'\0'}) {
            QString text = u"0110CSQP"_s;
            text[3] = c;
            QVERIFY(!decodeCrockford(text, 5));
        }
    }
    void everyOtherLengthIsRefused()
    {
        for (const char16_t *text : {u"", u"0110CSQ", u"0110CSQP0", u"        ", u"0110CSQ-"})
            QVERIFY(!decodeCrockford(QStringView(text), 5));
        QVERIFY(!decodeCrockford(QString(u"0110CSQP"_s + QString(1000, u'-')), 5));
    }
    void bitsThatFillUpAreZero()
    {
        QVERIFY(decodeCrockford(u"ZW", 1));
        QVERIFY(!decodeCrockford(u"ZX", 1));
    }
};

QTEST_APPLESS_MAIN(TestCrockford)
#include "tst_crockford.moc"
