// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedpage.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::protocol;

class TestFeedPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeOfChangeComesBack();
    void theBodyKeepsItsBytes();
    void anInteriorPageHasNoHead();
    void unknownMembersArePassedOver();
    void aPageCutAnywhereIsRefused();
    void brokenPagesAreRefused_data();
    void brokenPagesAreRefused();
    void tooManyChangesAreRefused();
};

namespace {

FeedPage samplePage()
{
    FeedPage page;
    page.epoch = {QStringLiteral("00ff00ff00ff00ff"), 1795000000};
    page.time = QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
    page.rows = 2;
    page.shrunk = 5;
    page.scope = QStringLiteral("city");
    page.after = 3;
    page.next = 9;
    page.head = ScopeHead{9, QStringLiteral("0123456789abcdef")};
    page.changes = {
        Change{4, ChangeType::Upsert, "vacancy", "bureau/1", toEpochDay(QDate(2026, 12, 1)),
               QByteArrayLiteral("{\"title\":\"厨师\\n\",\"n\":1}")},
        Change{6, ChangeType::Renew, "vacancy", "bureau/2", toEpochDay(QDate(2027, 1, 5)), {}},
        Change{9, ChangeType::Gone, "vacancy", "bureau/\"3\"", 0, {}},
    };
    return page;
}

} // namespace

void TestFeedPage::everyTypeOfChangeComesBack()
{
    const FeedPage page = samplePage();
    const auto read = decodeFeedPage(encodeFeedPage(page));
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(read->epoch, page.epoch);
    QCOMPARE(read->scope, page.scope);
    QCOMPARE(read->after, page.after);
    QCOMPARE(read->next, page.next);
    QVERIFY(read->head);
    QCOMPARE(read->head->scopeSum, page.head->scopeSum);
    QCOMPARE(read->rows, page.rows);
    QCOMPARE(read->time, page.time);
    QCOMPARE(read->shrunk, page.shrunk);
    QCOMPARE(read->changes.size(), page.changes.size());
    for (std::size_t i = 0; i < page.changes.size(); ++i) {
        QCOMPARE(read->changes[i].seq, page.changes[i].seq);
        QCOMPARE(int(read->changes[i].type), int(page.changes[i].type));
        QCOMPARE(read->changes[i].id, page.changes[i].id);
        QCOMPARE(read->changes[i].until, page.changes[i].until);
    }
}

void TestFeedPage::theBodyKeepsItsBytes()
{
    FeedPage page = samplePage();
    page.changes[0].body = QByteArrayLiteral("{\"b\": 1.50,  \"a\":\"\\u4e2d\", \"nested\":{\"x\":[1,2]}}");
    const auto read = decodeFeedPage(encodeFeedPage(page));
    QVERIFY(read);
    QCOMPARE(read->changes[0].body, page.changes[0].body);
}

void TestFeedPage::anInteriorPageHasNoHead()
{
    FeedPage page = samplePage();
    page.head.reset();
    const auto read = decodeFeedPage(encodeFeedPage(page));
    QVERIFY(read);
    QVERIFY(!read->head);
}

void TestFeedPage::unknownMembersArePassedOver()
{
    QByteArray bytes = encodeFeedPage(samplePage());
    bytes.replace("\"seq\":6", "\"later\":{\"deep\":[1,{\"x\":null}]},\"also\":null,\"seq\":6");
    const auto read = decodeFeedPage(bytes);
    QVERIFY(read);
    QCOMPARE(read->changes.size(), 3U);
}

void TestFeedPage::aPageCutAnywhereIsRefused()
{
    FeedPage page = samplePage();
    page.head.reset(); // with a head, a shorter page is a valid page: the sum tells there
    const QByteArray bytes = encodeFeedPage(page);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(!decodeFeedPage(bytes.first(length)), QByteArray::number(length).constData());
}

void TestFeedPage::brokenPagesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray header =
        R"({"epoch":"e","epoch_number":1,"scope":"city","schema":1,"time":"2026-11-24T08:00:00Z",)"
        R"("after":0,"next":5,"rows":1,"more":true})"
        "\n";
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("feed.header");
    QTest::newRow("not JSON") << QByteArray("hello\n") << QStringLiteral("feed.header");
    QTest::newRow("no epoch") << QByteArray("{\"scope\":\"city\",\"after\":0,\"next\":0}\n")
                              << QStringLiteral("feed.header");
    QTest::newRow("no time") << QByteArray(header).replace("2026-11-24T08:00:00Z", "soon")
                             << QStringLiteral("feed.header");
    QTest::newRow("no number of the epoch")
        << QByteArray(header).replace("epoch_number", "epoch_name") << QStringLiteral("feed.header");
    QTest::newRow("negative rows") << QByteArray(header).replace("\"rows\":1", "\"rows\":-1")
                                   << QStringLiteral("feed.header");
    QTest::newRow("next before after")
        << QByteArray(header).replace("\"after\":0", "\"after\":6") << QStringLiteral("feed.header");
    QTest::newRow("no id") << header + "{\"seq\":5,\"kind\":\"vacancy\",\"gone\":true}\n"
                           << QStringLiteral("feed.line");
    QTest::newRow("bad day") << header + "{\"seq\":5,\"kind\":\"v\",\"id\":\"1\",\"until\":\"2026-02-30\"}\n"
                             << QStringLiteral("feed.line");
    QTest::newRow("falling seq") << header + "{\"seq\":5,\"kind\":\"v\",\"id\":\"1\",\"gone\":true}\n"
                                             "{\"seq\":4,\"kind\":\"v\",\"id\":\"2\",\"gone\":true}\n"
                                 << QStringLiteral("feed.order");
    QTest::newRow("beyond next") << header + "{\"seq\":6,\"kind\":\"v\",\"id\":\"1\",\"gone\":true}\n"
                                 << QStringLiteral("feed.order");
    QTest::newRow("ends early") << header + "{\"seq\":4,\"kind\":\"v\",\"id\":\"1\",\"gone\":true}\n"
                                << QStringLiteral("feed.order");
    QTest::newRow("two objects on a line")
        << header + "{\"seq\":5,\"kind\":\"v\",\"id\":\"1\",\"gone\":true}{}\n"
        << QStringLiteral("feed.line");
}

void TestFeedPage::brokenPagesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const auto read = decodeFeedPage(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().reason, reason);
    QCOMPARE(read.error().code, ErrorCode::Protocol);
}

void TestFeedPage::tooManyChangesAreRefused()
{
    const auto read = decodeFeedPage(encodeFeedPage(samplePage()), 2);
    QVERIFY(!read);
}

QTEST_APPLESS_MAIN(TestFeedPage)
#include "tst_feedpage.moc"
