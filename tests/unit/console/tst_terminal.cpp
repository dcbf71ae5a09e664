// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"
#include "terminal.h"

#include <QFile>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::console;

/// What the programs write cannot steer the terminal that shows it.
class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obeyedCharactersAreShown_data();
    void obeyedCharactersAreShown();
    void textStaysAsItIs();
    void resultsAndMessagesGoTheirOwnWays();
    void resultsForProgramsAreWrittenToTheByte();
    void titlesAndFileNamesAreMadeHarmless();
    void progressIsForScreensOnly();
    void wrongUsageAndFailureHaveTheirOwnCodes();
    void aFullDiskIsNoticed();

private:
    using FilePtr = std::unique_ptr<std::FILE, int (*)(std::FILE *)>;
    static FilePtr temporary() { return {std::tmpfile(), std::fclose}; }
    static QByteArray contentOf(const FilePtr &file)
    {
        std::rewind(file.get());
        QFile reader;
        return reader.open(file.get(), QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
    }

    FilePtr m_out = temporary();
    FilePtr m_err = temporary();

private Q_SLOTS:
    void init()
    {
        m_out = temporary();
        m_err = temporary();
    }
};

void TestTerminal::obeyedCharactersAreShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("escape sequence") << u"普工\u001b[2J"_s;
    QTest::newRow("carriage return") << u"普工\r电工"_s;
    QTest::newRow("backspace") << u"普工\b"_s;
    QTest::newRow("delete") << u"普工\u007f"_s;
    QTest::newRow("control sequence of one byte") << u"普工\u009b2J"_s;
    QTest::newRow("override") << u"\u202e普工"_s;
    QTest::newRow("embedding") << u"\u202b普工\u202c"_s;
    QTest::newRow("isolate") << u"\u2067普工\u2069"_s;
    QTest::newRow("mark") << u"普工\u200f"_s;
    QTest::newRow("Arabic letter mark") << u"普工\u061c"_s;
    QTest::newRow("line separator") << u"普工\u2028"_s;
    QTest::newRow("null") << u"普工"_s + QChar(u'\0');
}

void TestTerminal::obeyedCharactersAreShown()
{
    QFETCH(const QString, text);
    const QString plain = plainText(text);
    QCOMPARE(plain.size(), text.size());
    QVERIFY(plain.contains(QChar(QChar::ReplacementCharacter)));
    QVERIFY(plain.contains(u"普工"_s));
    QCOMPARE(plainText(plain), plain);
    QCOMPARE(plainText(text.toUtf8()), plain.toUtf8());
}

void TestTerminal::textStaysAsItIs()
{
    const QString text = u"1. 普工\t4000–6000\n𠮷野家 👩‍🔧 “包吃住”"_s;
    QCOMPARE(plainText(text), text);
}

void TestTerminal::resultsAndMessagesGoTheirOwnWays()
{
    {
        Terminal terminal(m_out.get(), m_err.get());
        terminal.print(u"result"_s);
        terminal.say(u"message"_s);
    }
    QCOMPARE(contentOf(m_out), "result\n");
    QCOMPARE(contentOf(m_err), "message\n");
}

void TestTerminal::resultsForProgramsAreWrittenToTheByte()
{
    const QByteArray bytes = "{\"title\":\"\xc2\x9b\x7f\"}\n";
    Terminal(m_out.get(), m_err.get()).write(bytes);
    QCOMPARE(contentOf(m_out), bytes);
}

void TestTerminal::titlesAndFileNamesAreMadeHarmless()
{
    {
        Terminal terminal(m_out.get(), m_err.get());
        terminal.print(u"\u001b]0;owned\u0007"_s);
        terminal.complain({ErrorCode::Io, u"file.open"_s, {}, u"a\u001b[31m.csv"_s});
    }
    QVERIFY(!contentOf(m_out).contains('\x1b'));
    QVERIFY(!contentOf(m_err).contains('\x1b'));
}

void TestTerminal::progressIsForScreensOnly()
{
    Terminal(m_out.get(), m_err.get()).progress(u"half"_s);
    QVERIFY(contentOf(m_err).isEmpty());
}

void TestTerminal::wrongUsageAndFailureHaveTheirOwnCodes()
{
    Terminal terminal(m_out.get(), m_err.get());
    QCOMPARE(terminal.complain({ErrorCode::Usage, u"usage.option"_s, {}}), exitUsage);
    QCOMPARE(terminal.complain({ErrorCode::Invalid, u"synonyms.line"_s, {}}), exitFailed);
}

void TestTerminal::aFullDiskIsNoticed()
{
    const FilePtr full(std::fopen("/dev/full", "w"), std::fclose);
    if (!full)
        QSKIP("there is no /dev/full here");
    Terminal terminal(full.get(), m_err.get());
    QVERIFY(terminal.isWhole());
    terminal.print(u"result"_s);
    QVERIFY(!terminal.isWhole());
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
