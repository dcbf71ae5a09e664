// SPDX-License-Identifier: GPL-3.0-or-later
#include "random.h"
#include "wedgedetector.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::scan;

namespace {

/// Someone at the keys: what came of all that was pressed.
class Desk
{
public:
    void press(QChar character, qint64 afterMs)
    {
        m_now += afterMs;
        if (const auto due = m_detector.dueMs(); due && *due <= m_now)
            take(m_detector.elapse(*due));
        take(m_detector.press({character, m_now}));
    }
    void scan(const QString &text, const QString &suffix, Random &random)
    {
        for (const QChar c : QString(text + suffix))
            press(c, 1 + qint64(random.below(30)));
    }
    void type(const QString &text, Random &random)
    {
        for (const QChar c : text)
            press(c, 80 + qint64(random.below(400)));
    }
    void wait(qint64 ms = 500)
    {
        m_now += ms;
        take(m_detector.elapse(m_now));
    }

    QStringList codes;
    QString typed;

private:
    void take(const WedgeOutcome &outcome)
    {
        if (!outcome.code.isEmpty())
            codes.append(outcome.code);
        for (const PressedKey &key : outcome.typed)
            typed.append(key.character);
    }

    WedgeDetector m_detector;
    qint64 m_now = 1000;
};

} // namespace

class TestWedgeDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverEndsItACodeIsOne_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("CR") << u"\r"_s;
        QTest::newRow("LF") << u"\n"_s;
        QTest::newRow("CR LF") << u"\r\n"_s;
        QTest::newRow("Tab") << u"\t"_s;
        QTest::newRow("nothing") << QString();
    }
    void whateverEndsItACodeIsOne()
    {
        QFETCH(QString, suffix);
        SeededRandom random(1);
        Desk desk;
        for (int round = 0; round < 50; ++round) {
            desk.scan(u"7K3MQ9XD%1"_s.arg(round), suffix, random);
            desk.wait();
            QCOMPARE(desk.codes.size(), round + 1);
            QCOMPARE(desk.codes.last(), u"7K3MQ9XD%1"_s.arg(round));
        }
        QVERIFY(desk.typed.isEmpty());
    }
    void peopleTypeWhatTheyType()
    {
        SeededRandom random(2);
        Desk desk;
        desk.type(u"zhangsan\r13800138000\t"_s, random);
        desk.wait();
        QVERIFY(desk.codes.isEmpty());
        QCOMPARE(desk.typed, u"zhangsan\r13800138000\t"_s);
    }
    void betweenScansPeopleType()
    {
        SeededRandom random(3);
        Desk desk;
        QStringList scanned;
        QString typed;
        const QStringList suffixes{u"\r"_s, u"\n"_s, u"\r\n"_s, u"\t"_s, QString()};
        for (int round = 0; round < 400; ++round) {
            desk.wait(80 + qint64(random.below(1000)));
            if (random.below(2) == 0) {
                const QString text = u"ab"_s.repeated(1 + int(random.below(4)));
                desk.type(text, random);
                typed += text;
                desk.wait(80);
            }
            QString code;
            for (quint64 left = 8 + random.below(150); left > 0; --left)
                code.append(QLatin1Char(char('0' + random.below(10))));
            desk.scan(code, suffixes[qsizetype(random.below(5))], random);
            scanned.append(code);
        }
        desk.wait();
        QCOMPARE(desk.codes, scanned);
        QCOMPARE(desk.typed, typed);
    }
    void aHandOnTheKeysIsNoCode()
    {
        SeededRandom random(4);
        Desk desk;
        desk.scan(u"asdf"_s, u"\r"_s, random);
        desk.wait();
        QVERIFY(desk.codes.isEmpty());
        QCOMPARE(desk.typed, u"asdf\r"_s);
    }
    void whatIsTooLongIsThrownAway()
    {
        SeededRandom random(5);
        Desk desk;
        desk.scan(QString(3000, u'x'), u"\r"_s, random);
        desk.wait();
        QVERIFY(desk.codes.isEmpty());
        QVERIFY(desk.typed.isEmpty());
    }
    void aLineFeedOfItsOwnStays()
    {
        SeededRandom random(6);
        Desk desk;
        desk.scan(u"7K3MQ9XD"_s, u"\r"_s, random);
        desk.press(u'\n', 200);
        desk.wait();
        QCOMPARE(desk.typed, u"\n"_s);
    }
    void aLinkThatCapsLockTurnedIsTurnedBack()
    {
        QCOMPARE(withoutCapsLock(u"HTTPS://YZ.EXAMPLE/V/aB1"_s), u"https://yz.example/v/Ab1"_s);
        QCOMPARE(withoutCapsLock(u"HTTPS://YZ.EXAMPLE/R/7K3MQ9XD"_s), u"HTTPS://YZ.EXAMPLE/R/7K3MQ9XD"_s);
        QCOMPARE(withoutCapsLock(u"https://yz.example/v/AB"_s), u"https://yz.example/v/AB"_s);
    }
};

QTEST_APPLESS_MAIN(TestWedgeDetector)
#include "tst_wedgedetector.moc"
