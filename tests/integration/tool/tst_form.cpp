// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpaths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `yizhan form fill`: what it takes for an answer.
class TestForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodAnswersAreWritten();
    void answersThatNobodyCouldGiveAreRefused_data();
    void answersThatNobodyCouldGiveAreRefused();
    void whatCannotBeComputedIsSaid();

private:
    int fill(const QByteArray &answers);
    QString write(const QString &name, const QByteArray &text);

    QTemporaryDir m_dir;
    QByteArray m_out;
    QByteArray m_err;
};

namespace {

constexpr auto form =
    R"(<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>T</h:title><model>)"
    R"(<instance><data id="t"><one/><some/><twice/><fixed>1</fixed><p>a</p><ruled/></data></instance>)"
    R"(<bind nodeset="/data/twice" calculate="/data/one * 2"/><bind nodeset="/data/fixed" readonly="true() "/>)"
    R"(<bind nodeset="/data/ruled" constraint="regex(., /data/p) "/></model></h:head>)"
    R"(<h:body><select1 ref="/data/one"><item><label>1</label><value>1</value></item></select1>)"
    R"(<select ref="/data/some"><item><label>x</label><value>x</value></item><item><label>y</label><value>y</value></item></select>)"
    R"(<input ref="/data/twice"/><input ref="/data/fixed"/><input ref="/data/p"/><input ref="/data/ruled"/></h:body></h:html>)";

} // namespace

QString TestForm::write(const QString &name, const QByteArray &text)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return file.fileName();
}

int TestForm::fill(const QByteArray &answers)
{
    QFile::remove(m_dir.filePath(u"out.xml"_s));
    QProcess process;
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan"),
                  {u"form"_s, u"fill"_s, write(u"form.xml"_s, form), u"--answers"_s,
                   write(u"answers.tsv"_s, answers), u"--out"_s, m_dir.filePath(u"out.xml"_s)});
    if (!process.waitForFinished(60'000))
        return -1;
    m_out = process.readAllStandardOutput();
    m_err = process.readAllStandardError();
    return process.exitCode();
}

void TestForm::goodAnswersAreWritten()
{
    QCOMPARE(fill("/data/one\t1\n/data/some\ty x\n/data/ruled\ta\n"), 0);
    QVERIFY(QFile::exists(m_dir.filePath(u"out.xml"_s)));
}

void TestForm::answersThatNobodyCouldGiveAreRefused_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("no such choice") << QByteArray("/data/one\t2\n") << QByteArray("/data/one");
    QTest::newRow("one of two is none") << QByteArray("/data/some\tx q\n") << QByteArray("/data/some");
    QTest::newRow("a choice twice") << QByteArray("/data/some\tx x\n") << QByteArray("/data/some");
    QTest::newRow("computed") << QByteArray("/data/twice\t9\n") << QByteArray("/data/twice");
    QTest::newRow("read-only") << QByteArray("/data/fixed\t9\n") << QByteArray("/data/fixed");
}

void TestForm::answersThatNobodyCouldGiveAreRefused()
{
    QFETCH(const QByteArray, answers);
    QFETCH(const QByteArray, path);
    QCOMPARE(fill(answers), 1);
    const QByteArray said = m_out + m_err;
    QVERIFY2(said.contains(path), said);
    QVERIFY(!QFile::exists(m_dir.filePath(u"out.xml"_s)));
}

void TestForm::whatCannotBeComputedIsSaid()
{
    QCOMPARE(fill("/data/p\t([a-z\n/data/ruled\tx\n"), 1);
    QVERIFY2(m_out.contains("/data/ruled"), m_out);
    QVERIFY2(m_err.contains("/data/ruled"), m_err);
}

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
