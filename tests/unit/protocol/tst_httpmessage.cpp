// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpmessage.h"

#include <QTest>

using namespace yizhan::protocol;

class TestHttpMessage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathAndQueryAreDecoded();
    void escapesOfBothCasesAreDecoded();
    void plusOfAPathStaysAPlus();
    void emptyPairsAreSkipped();
    void queryOfTheTargetBeforeIsForgotten();
    void theFirstOfARepeatedNameCounts();
    void malformedTargetsAreRefused_data();
    void malformedTargetsAreRefused();
    void wholeNumberIsRead();
    void numbersMustBeWhole_data();
    void numbersMustBeWhole();
    void problemsCarryTheirCode();
};

void TestHttpMessage::pathAndQueryAreDecoded()
{
    Request request;
    QVERIFY(parseTarget("/v1/a%20b?scope=district%3A441202&q=%E5%8E%A8+%E5%B8%88&flag", request));
    QCOMPARE(request.path, std::string("/v1/a b"));
    QCOMPARE(request.queryValue("scope").value(), std::string("district:441202"));
    QCOMPARE(request.queryValue("q").value(), std::string("厨 师"));
    QCOMPARE(request.queryValue("flag").value(), std::string());
    QVERIFY(!request.queryValue("none"));
}

void TestHttpMessage::escapesOfBothCasesAreDecoded()
{
    Request request;
    QVERIFY(parseTarget("/%30%39%5a%5A%6f%6F%af%AF%fa%FA", request));
    QCOMPARE(request.path, std::string("/09ZZoo\xAF\xAF\xFA\xFA"));
    QVERIFY(parseTarget("/a%62", request));
    QCOMPARE(request.path, std::string("/ab"));
}

void TestHttpMessage::plusOfAPathStaysAPlus()
{
    Request request;
    QVERIFY(parseTarget("/a+b?c+d=e+f", request));
    QCOMPARE(request.path, std::string("/a+b"));
    QCOMPARE(request.queryValue("c d").value(), std::string("e f"));
}

void TestHttpMessage::emptyPairsAreSkipped()
{
    Request request;
    QVERIFY(parseTarget("/?&&a=1&=2&", request));
    QCOMPARE(request.query.size(), std::size_t(1));
    QCOMPARE(request.queryNumber("a").value(), 1);
}

void TestHttpMessage::queryOfTheTargetBeforeIsForgotten()
{
    Request request;
    QVERIFY(parseTarget("/?a=1", request));
    QVERIFY(parseTarget("/b", request));
    QVERIFY(!request.queryValue("a"));
}

void TestHttpMessage::theFirstOfARepeatedNameCounts()
{
    Request request;
    QVERIFY(parseTarget("/?a=1&a=2", request));
    QCOMPARE(request.queryNumber("a").value(), 1);
}

void TestHttpMessage::malformedTargetsAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no slash") << QByteArray("v1");
    QTest::newRow("absolute form") << QByteArray("http://host/");
    QTest::newRow("cut escape") << QByteArray("/a%2");
    QTest::newRow("bad escape") << QByteArray("/a%zz");
    QTest::newRow("cut escape of one sign") << QByteArray("/a%");
    for (const char *digit : {"/", ":", "@", "G", "`", "g"}) {
        QTest::addRow("first digit %s", digit) << QByteArray("/a%") + digit + '0';
        QTest::addRow("second digit %s", digit) << QByteArray("/a%0") + digit;
    }
    QTest::newRow("bad escape of a name") << QByteArray("/a?%zz=1");
    QTest::newRow("bad escape of a value") << QByteArray("/a?b=%zz");
    QTest::newRow("NUL") << QByteArray("/a%00");
    QTest::newRow("NUL in query") << QByteArray("/a?b=%00");
}

void TestHttpMessage::malformedTargetsAreRefused()
{
    QFETCH(const QByteArray, target);
    Request request;
    QVERIFY(
        !parseTarget(std::string_view(target.constData(), static_cast<std::size_t>(target.size())), request));
}

void TestHttpMessage::wholeNumberIsRead()
{
    Request request;
    request.query["n"] = "-120";
    QCOMPARE(request.queryNumber("n").value(), -120);
}

void TestHttpMessage::numbersMustBeWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "x", "1x", " 1", "1.5", "99999999999999999999"})
        QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(QLatin1String(text)))) << QByteArray(text);
}

void TestHttpMessage::numbersMustBeWhole()
{
    QFETCH(const QByteArray, text);
    Request request;
    request.query["n"] = text.toStdString();
    QVERIFY(!request.queryNumber("n"));
}

void TestHttpMessage::problemsCarryTheirCode()
{
    const Response response = Response::problem(410, "resnapshot", "take a new snapshot");
    QCOMPARE(response.status, 410);
    QCOMPARE(response.fields.front().second, std::string("application/problem+json"));
    QCOMPARE(*response.body, std::string(R"({"type":"about:blank","title":"take a new snapshot",)"
                                         R"("status":410,"code":"resnapshot"})"));
}

QTEST_APPLESS_MAIN(TestHttpMessage)
#include "tst_httpmessage.moc"
