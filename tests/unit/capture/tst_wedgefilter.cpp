// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "random.h"
#include "wedgefilter.h"

#include <QCoreApplication>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace yizhan;
using capture::CodeSource;
using capture::ReadCode;
using capture::WedgeFilter;

namespace {

constexpr qint64 platformAhead = 123'456; ///< the platform's clock is another

/// What reaches the fields behind the filter.
class Field : public QWindow
{
public:
    QString typed;
    int releases = 0;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        typed += event->key() == Qt::Key_Backspace ? u"<"_s : event->text();
    }
    void keyReleaseEvent(QKeyEvent *) override { ++releases; }
};

int keyOf(QChar character)
{
    switch (character.unicode()) {
    case u'\r':
    case u'\n':
        return Qt::Key_Return;
    case u'\t':
        return Qt::Key_Tab;
    default:
        return character.toUpper().unicode();
    }
}

/// Keys at a window, and a clock.
class Desk : public QObject
{
public:
    Desk()
    {
        filter.watch(field);
        connect(&filter, &CodeSource::read, this, [this](const ReadCode &code) { codes.append(code.text); });
    }

    /// The key is pressed now, and comes to the program `lateMs` later.
    void press(QChar character, qint64 lateMs = 0)
    {
        const qint64 stamp = clock.monotonicMs() + platformAhead - lateMs;
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, keyOf(character), Qt::NoModifier, QString(character));
            event.setTimestamp(quint64(stamp));
            QCoreApplication::sendEvent(&field, &event);
        }
    }
    void pass(qint64 ms)
    {
        clock.advanceMs(ms);
        filter.tick();
        filter.tick(); // the first only waits where time is long over
    }
    void scan(const QString &text, Random &random)
    {
        for (const QChar c : text) {
            pass(1 + qint64(random.below(30)));
            press(c);
        }
    }
    void type(const QString &text, Random &random)
    {
        for (const QChar c : text) {
            pass(80 + qint64(random.below(400)));
            press(c);
        }
    }

    fakes::ManualClock clock{QDateTime(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC)};
    Field field;
    WedgeFilter filter{true, clock};
    QStringList codes;
};

QString withCapsLock(QString text)
{
    for (QChar &c : text)
        c = c.isLower() ? c.toUpper() : c.toLower();
    return text;
}

/// A pickup code, a ticket's characters, an address.
QString someCode(Random &random)
{
    static const QString letters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    constexpr std::array<qsizetype, 3> lengths{8, 154, 44};
    const std::size_t kind = std::size_t(random.below(3));
    QString text = kind == 2 ? u"https://yz.example/v/"_s : QString();
    while (text.size() < lengths[kind])
        text.append(letters[qsizetype(random.below(32))]);
    return text;
}

} // namespace

class TestWedgeFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 1,000 bursts; YIZHAN_WEDGE_BURSTS says another number.
    void nothingIsLostNothingIsMadeUpNothingLeaks()
    {
        const int rounds = qEnvironmentVariable("YIZHAN_WEDGE_BURSTS", u"1000"_s).toInt();
        const std::array suffixes{u"\r"_s, u"\n"_s, u"\r\n"_s, u"\t"_s, QString()};
        SeededRandom random(14);
        Desk desk;
        QStringList scanned;
        QString typed;
        for (int round = 0; round < rounds; ++round) {
            if (random.below(2) == 0) {
                const QString words = u"zhaogong 138"_s.left(1 + qsizetype(random.below(12)));
                desk.type(words, random);
                typed += words;
            }
            desk.pass(80 + qint64(random.below(1000)));
            const QString code = someCode(random);
            const bool caps = random.below(4) == 0;
            desk.scan((caps ? withCapsLock(code) : code) + suffixes[std::size_t(random.below(5))], random);
            scanned.append(caps && !code.startsWith(u"https") ? code.toLower() : code);
            desk.pass(80);
        }
        desk.pass(1000);
        QCOMPARE(desk.codes.size(), scanned.size());
        QCOMPARE(desk.codes, scanned);
        QCOMPARE(desk.field.typed, typed);
        QCOMPARE(desk.field.releases, typed.size());
    }
    /// What a person types comes as it was, with what a key does besides making a character.
    void otherKeysGoOnAtOnce()
    {
        Desk desk;
        QKeyEvent backspace(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier, u"\b"_s);
        QCoreApplication::sendEvent(&desk.field, &backspace);
        QKeyEvent copy(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier, u"\u0003"_s);
        QCoreApplication::sendEvent(&desk.field, &copy);
        QCOMPARE(desk.field.typed, u"<\u0003"_s);
    }
    void aKeyThatIsHeldDownIsNoScanner()
    {
        Desk desk;
        for (int i = 0; i < 30; ++i) {
            desk.clock.advanceMs(33);
            QKeyEvent again(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s, true);
            QCoreApplication::sendEvent(&desk.field, &again);
        }
        QCOMPARE(desk.field.typed, QString(30, u'a'));
        QVERIFY(desk.codes.isEmpty());
    }
    /// The screen was being built meanwhile: all keys come at once, and late.
    void aBusyProgramSplitsNoCode()
    {
        Desk desk;
        desk.press(u'7');
        desk.clock.advanceMs(10);
        desk.press(u'K');
        desk.clock.advanceMs(400); // nothing of the program runs
        desk.filter.tick();        // the timer comes before the keys that wait
        qint64 late = 390;
        for (const QChar c : u"3MQ9XD"_s)
            desk.press(c, late -= 10);
        desk.press(u'\r', late - 10);
        QCOMPARE(desk.codes, QStringList(u"7K3MQ9XD"_s));
        QVERIFY(desk.field.typed.isEmpty());
    }
    /// The same for a person: what was typed in 80 ms a key is no code because it came at once.
    void aBusyProgramMakesNoCodeOfWhatIsTyped()
    {
        Desk desk;
        desk.press(u'z');
        desk.pass(100);
        desk.clock.advanceMs(900);
        qint64 late = 900;
        for (const QChar c : u"haogong"_s)
            desk.press(c, late -= 100);
        desk.pass(100);
        QVERIFY(desk.codes.isEmpty());
        QCOMPARE(desk.field.typed, u"zhaogong"_s);
    }
    void theClockOfThePlatformMayBeginAnew()
    {
        SeededRandom random(3);
        Desk desk;
        desk.scan(u"7K3MQ9XD\r"_s, random);
        desk.pass(1000);
        QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
        event.setTimestamp(5);
        QCoreApplication::sendEvent(&desk.field, &event);
        desk.pass(100);
        QCOMPARE(desk.field.typed, u"a"_s);
    }
    void whatIsTooLongIsNoCodeAndDoesNotStayInTheWay()
    {
        SeededRandom random(5);
        Desk desk;
        desk.scan(QString(4000, u'x'), random);
        desk.pass(100);
        desk.scan(u"7K3MQ9XD\r"_s, random);
        desk.type(u"ok"_s, random);
        desk.pass(100);
        QCOMPARE(desk.codes, QStringList(u"7K3MQ9XD"_s));
        QCOMPARE(desk.field.typed, u"ok"_s);
    }
    void aWindowThatGoesTakesWhatIsHeldBackWithIt()
    {
        Desk desk;
        {
            QWindow other;
            desk.filter.watch(other);
            QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
            QCoreApplication::sendEvent(&other, &event);
        }
        desk.pass(100);
        QVERIFY(desk.codes.isEmpty());
    }
};

QTEST_MAIN(TestWedgeFilter)
#include "tst_wedgefilter.moc"
