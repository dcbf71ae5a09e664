// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpaths.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What all commands of both programs have in common.
class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasItsHelp_data();
    void everyCommandHasItsHelp();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void failedWorkEndsWithOne_data();
    void failedWorkEndsWithOne();
    void helpIsInTheLanguageAskedFor();
    void resultsThatDoNotFitAreAFailure();
    void aQueryDoesNotSteerTheTerminal();
    void aListThatWasCutOffNeedsAWord();

private:
    int run(const QString &program, const QStringList &arguments);
    QStringList commandsOf(const QString &program);
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    QString write(const QString &name, const QByteArray &text);

    QTemporaryDir m_dir;
    QByteArray m_out;
    QByteArray m_err;
};

int TestCommands::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/") + program, arguments);
    if (!process.waitForFinished(60'000))
        return -1;
    m_out = process.readAllStandardOutput();
    m_err = process.readAllStandardError();
    return process.exitCode();
}

QStringList TestCommands::commandsOf(const QString &program)
{
    QStringList names;
    run(program, {u"--help"_s});
    static const QRegularExpression line(u"^  ([a-z-]+)  "_s, QRegularExpression::MultilineOption);
    for (auto match = line.globalMatch(QString::fromUtf8(m_out)); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

QString TestCommands::write(const QString &name, const QByteArray &text)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write a file");
    return file.fileName();
}

void TestCommands::everyCommandHasItsHelp_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("command");
    for (const QString &program : {u"yizhan"_s, u"yizhan-server"_s}) {
        const QStringList names = commandsOf(program);
        QVERIFY(names.size() >= 7);
        for (const QString &name : names)
            QTest::addRow("%s %s", qPrintable(program), qPrintable(name)) << program << name;
    }
}

void TestCommands::everyCommandHasItsHelp()
{
    QFETCH(const QString, program);
    QFETCH(const QString, command);
    QCOMPARE(run(program, {command, u"--help"_s}), 0);
    QVERIFY2(m_out.startsWith((program + u' ' + command + u": "_s).toUtf8()), m_out);
    QVERIFY2(m_out.contains(("Usage: "_L1 + program + u' ' + command).toUtf8()), m_out);
    QVERIFY2(m_err.isEmpty(), m_err);
}

void TestCommands::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QString &program, const QString &arguments,
                        const char *words) {
        QTest::newRow(name) << program << arguments.split(u' ', Qt::SkipEmptyParts) << QByteArray(words);
    };
    row("no command", u"yizhan"_s, {}, "COMMAND");
    row("unknown command", u"yizhan-server"_s, u"sreve"_s, "usage.command");
    row("unknown option", u"yizhan"_s, u"status --dta x"_s, "--dta");
    row("nothing behind an option", u"yizhan"_s, u"status --data"_s, "usage.value");
    row("a folder is needed", u"yizhan-server"_s, u"status"_s, "--data");
    row("a file is needed", u"yizhan-server"_s, u"import --data x"_s, "usage.operand");
    row("a number is needed", u"yizhan-server"_s, u"serve --data x --workers many"_s, "from 1 to 64");
    row("an address is needed", u"yizhan"_s, u"sync --data x --server nowhere"_s, "usage.url");
    row("a name that is none", u"yizhan-server"_s, u"import --data x --source A! f.csv"_s, "import.source");
    row("a scope that is none", u"yizhan-server"_s, u"snapshot --data x --scope ../y"_s, "feed.scope");
    row("a scope that leads elsewhere", u"yizhan"_s,
        u"sync --data x --server http://127.0.0.1:1 --scope ../x"_s, "feed.scope");
    row("two connections", u"yizhan-server"_s, u"status --data x --db a=b --db-file f"_s, "usage.together");
    row("a key that is none", u"yizhan"_s, u"load --data x --key abc f.yzsnap"_s, "key.format");
    row("a media type that is none", u"yizhan-server"_s, u"document --data x --type x f"_s,
        "usage.media_type");
    row("a language that is none", u"yizhan"_s, u"status --data x --lang klingon"_s, "--lang");
    row("a kind without tables", u"yizhan-server"_s, u"import --data x --kind weather f"_s, "usage.choice");
    row("a kind that cannot be loaded", u"yizhan"_s, u"load --data x --kind weather f"_s, "usage.choice");
    row("both of two", u"yizhan-server"_s, u"synonyms --data x --import f --remove"_s, "usage.together");
}

void TestCommands::wrongUsageEndsWithTwo()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);
    QCOMPARE(run(program, arguments), 2);
    QVERIFY2(m_err.contains(words), m_err);
    QVERIFY2(m_out.isEmpty(), m_out);
}

void TestCommands::failedWorkEndsWithOne_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const QString data = u"--data"_s;
    const QString server = path(u"server"_s);
    const QString table = write(u"a.csv"_s, "岗位名称,单位名称\n保洁员,示例物业\n");
    QVERIFY2(run(u"yizhan-server"_s, {u"import"_s, data, server, table}) == 0, m_err);
    QTest::newRow("no catalogue") << u"yizhan"_s << QStringList{u"status"_s, data, path(u"none"_s)}
                                  << QByteArray("catalogue.missing");
    QTest::newRow("a list with a mistake")
        << u"yizhan-server"_s
        << QStringList{u"synonyms"_s, data, server, u"--import"_s, write(u"bad.txt"_s, "? x\n")}
        << QByteArray("bad.txt:1");
    QTest::newRow("points with a mistake")
        << u"yizhan-server"_s
        << QStringList{u"weights"_s, data, server, u"--import"_s, write(u"bad.toml"_s, "version = 1\n")}
        << QByteArray("weights.value");
    QTest::newRow("a table with a mistake")
        << u"yizhan-server"_s
        << QStringList{u"occupations"_s, data, server, u"--import"_s, write(u"bad.csv"_s, "a,b\n1,2\n")}
        << QByteArray("occupations.header");
    QTest::newRow("wishes with a mistake")
        << u"yizhan"_s << QStringList{u"match"_s, data, server, u"--wishes"_s, write(u"bad.json"_s, "[]")}
        << QByteArray("wishes.syntax");
    QTest::newRow("a file that is not there")
        << u"yizhan-server"_s << QStringList{u"import"_s, data, server, path(u"none.csv"_s)}
        << QByteArray("none.csv");
}

void TestCommands::failedWorkEndsWithOne()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);
    QCOMPARE(run(program, arguments), 1);
    QVERIFY2(m_err.contains(words), m_err);
    QVERIFY2(!m_err.contains("--help"), m_err);
}

void TestCommands::helpIsInTheLanguageAskedFor()
{
    QCOMPARE(run(u"yizhan"_s, {u"status"_s, u"--help"_s}), 0);
    const QByteArray english = m_out;
    QCOMPARE(run(u"yizhan"_s, {u"status"_s, u"--help"_s, u"--lang"_s, u"zh"_s}), 0);
    QVERIFY2(m_out.contains("一体机"), m_out);
    QCOMPARE(run(u"yizhan"_s, {u"status"_s, u"--help"_s, u"--lang=en"_s}), 0);
    QCOMPARE(m_out, english);
}

void TestCommands::resultsThatDoNotFitAreAFailure()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan"), {u"match"_s, u"--rule"_s});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("output.write"));
}

void TestCommands::aQueryDoesNotSteerTheTerminal()
{
    const QString table = write(u"b.csv"_s, "岗位名称,单位名称\n普工,示例厂\n");
    QVERIFY2(run(u"yizhan"_s, {u"load"_s, u"--data"_s, path(u"kiosk"_s), table}) == 0, m_err);
    QCOMPARE(run(u"yizhan"_s, {u"search"_s, u"--data"_s, path(u"kiosk"_s), u"\u001b\u0007\u202e普工"_s}), 0);
    QVERIFY2(m_out.contains("示例厂"), m_out);
    QVERIFY(!m_out.contains('\x1b') && !m_out.contains('\x07') && !m_out.contains("\u202e"));
}

void TestCommands::aListThatWasCutOffNeedsAWord()
{
    QByteArray full("岗位编号,岗位名称,单位名称\n");
    for (int i = 0; i < 12; ++i)
        full += QByteArray::number(i) + ",普工" + QByteArray::number(i) + ",示例厂\n";
    const QString whole = write(u"whole.csv"_s, full);
    const QString cut = write(u"cut.csv"_s, full.left(full.indexOf("\n3,") + 1));
    const QStringList import{u"import"_s, u"--data"_s, path(u"cut"_s), u"--replace-source"_s};
    QVERIFY2(run(u"yizhan-server"_s, import + QStringList{whole}) == 0, m_err);
    QCOMPARE(run(u"yizhan-server"_s, import + QStringList{cut, u"--json"_s}), 1);
    QVERIFY2(m_out.contains("\"replace\":\"skipped_most_of_source\""), m_out);
    QCOMPARE(run(u"yizhan-server"_s, import + QStringList{cut}), 1);
    QVERIFY2(m_out.contains("--yes"), m_out);
    QCOMPARE(run(u"yizhan-server"_s, import + QStringList{cut, u"--yes"_s, u"--json"_s}), 0);
    QVERIFY2(m_out.contains("\"withdrawn\":9"), m_out);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
