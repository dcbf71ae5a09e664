// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenaddress.h"
#include "responsehead.h"
#include "workerpool.h"

#include <QTest>

#include <atomic>
#include <map>

using namespace yizhan;

class TestTransportParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRead_data();
    void addressesAreRead();
    void wrongAddressesAreRefused_data();
    void wrongAddressesAreRefused();
    void urlNamesAReachableAddress();
    void datesFollowTheStandard();
    void poolRunsWhatIsQueuedBeforeItStops();
    void stoppedPoolTakesNothing();
};

void TestTransportParts::addressesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("v4") << QStringLiteral("127.0.0.1:8420") << QStringLiteral("127.0.0.1") << 8420;
    QTest::newRow("any port") << QStringLiteral("0.0.0.0:0") << QStringLiteral("0.0.0.0") << 0;
    QTest::newRow("v6") << QStringLiteral("[::1]:80") << QStringLiteral("::1") << 80;
    QTest::newRow("name") << QStringLiteral("localhost:1") << QStringLiteral("127.0.0.1") << 1;
}

void TestTransportParts::addressesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    const auto address = transport::parseListenAddress(text);
    QVERIFY(address);
    QCOMPARE(QString::fromStdString(address->host), host);
    QCOMPARE(int(address->port), port);
}

void TestTransportParts::wrongAddressesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "8420", ":8420", "127.0.0.1", "127.0.0.1:", "127.0.0.1:99999", "::1:80",
                             "host.cn:80", "127.0.0.1:-1", "[::1:80"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTransportParts::wrongAddressesAreRefused()
{
    QFETCH(const QString, text);
    const auto address = transport::parseListenAddress(text);
    QVERIFY(!address);
    QCOMPARE(address.error().reason, QStringLiteral("listen.syntax"));
}

void TestTransportParts::urlNamesAReachableAddress()
{
    QCOMPARE(transport::urlOf({"0.0.0.0", 8420}, false), QStringLiteral("http://127.0.0.1:8420"));
    QCOMPARE(transport::urlOf({"::", 443}, true), QStringLiteral("https://[::1]:443"));
}

void TestTransportParts::datesFollowTheStandard()
{
    QCOMPARE(transport::httpDate(784111777), std::string("Sun, 06 Nov 1994 08:49:37 GMT"));
    QCOMPARE(transport::httpDate(0), std::string("Thu, 01 Jan 1970 00:00:00 GMT"));
}

void TestTransportParts::poolRunsWhatIsQueuedBeforeItStops()
{
    std::atomic<int> done = 0;
    transport::WorkerPool pool(2, 100);
    for (int i = 0; i < 50; ++i)
        QVERIFY(pool.post([&done] { ++done; }));
    pool.stop();
    QCOMPARE(done.load(), 50);
}

void TestTransportParts::stoppedPoolTakesNothing()
{
    transport::WorkerPool pool(1, 10);
    pool.stop();
    QVERIFY(!pool.post([] {}));
}

QTEST_GUILESS_MAIN(TestTransportParts)
#include "tst_transportparts.moc"
