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
    void lineMayHoldSoMuch();
    void lineThatHoldsMoreIsRefused_data();
    void lineThatHoldsMoreIsRefused();
    void pageSaysOnlyWhatIsSo();
    void smallestNumbersAreRead();
    void pageWithoutASchemaIsOfNone();
    void errorsNameTheLine_data();
    void errorsNameTheLine();
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
    QTest::newRow("empty epoch") << QByteArray(header).replace("\"epoch\":\"e\"", "\"epoch\":\"\"")
                                 << QStringLiteral("feed.header");
    QTest::newRow("no scope") << QByteArray(header).replace("\"city\"", "\"\"")
                              << QStringLiteral("feed.header");
    QTest::newRow("no rows") << QByteArray(header).replace("\"rows\"", "\"row\"")
                             << QStringLiteral("feed.header");
    QTest::newRow("no cursor before")
        << QByteArray(header).replace("\"after\"", "\"behind\"") << QStringLiteral("feed.header");
    QTest::newRow("negative shrunk") << QByteArray(header).replace("\"more\":true",
                                                                   "\"shrunk\":-1,\"more\":true")
                                     << QStringLiteral("feed.header");
    const auto withHead = [&](const char *members) {
        return QByteArray(header).replace("\"more\":true", members);
    };
    QTest::newRow("head elsewhere") << withHead(R"("head":6,"scope_sum":"0123456789abcdef")")
                                    << QStringLiteral("feed.header");
    QTest::newRow("head without a sum") << withHead(R"("head":5)") << QStringLiteral("feed.header");
    QTest::newRow("short sum") << withHead(R"("head":5,"scope_sum":"0123456789abcde")")
                               << QStringLiteral("feed.header");
    QTest::newRow("seq of nothing") << header + "{\"seq\":0,\"kind\":\"v\",\"id\":\"1\",\"gone\":true}\n"
                                    << QStringLiteral("feed.line");
    QTest::newRow("no seq") << header + "{\"kind\":\"v\",\"id\":\"1\",\"gone\":true}\n"
                            << QStringLiteral("feed.line");
    QTest::newRow("no kind") << header + "{\"seq\":5,\"id\":\"1\",\"gone\":true}\n"
                             << QStringLiteral("feed.line");
    QTest::newRow("same seq twice") << header + "{\"seq\":5,\"kind\":\"v\",\"id\":\"1\",\"gone\":true}\n"
                                                "{\"seq\":5,\"kind\":\"v\",\"id\":\"2\",\"gone\":true}\n"
                                    << QStringLiteral("feed.order");
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
    QVERIFY(decodeFeedPage(encodeFeedPage(samplePage()), 3));
    const auto read = decodeFeedPage(encodeFeedPage(samplePage()), 2);
    QVERIFY(!read);
}

void TestFeedPage::lineMayHoldSoMuch()
{
    FeedPage page = samplePage();
    page.changes[0].kind = QByteArray(maxIdBytes, 'k');
    page.changes[0].id = QByteArray(maxIdBytes, 'i');
    page.changes[0].body = "{\"a\":\"" + QByteArray(maxBodyBytes - 8, 'b') + "\"}";
    QCOMPARE(page.changes[0].body.size(), maxBodyBytes);
    const auto read = decodeFeedPage(encodeFeedPage(page));
    QVERIFY(read);
    QCOMPARE(read->changes[0].body, page.changes[0].body);
}

void TestFeedPage::lineThatHoldsMoreIsRefused_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("kind") << QByteArray(maxIdBytes + 1, 'k') << QByteArray("1") << QByteArray("{}");
    QTest::newRow("id") << QByteArray("v") << QByteArray(maxIdBytes + 1, 'i') << QByteArray("{}");
    QTest::newRow("body") << QByteArray("v") << QByteArray("1")
                          << "{\"a\":\"" + QByteArray(maxBodyBytes - 7, 'b') + "\"}";
}

void TestFeedPage::lineThatHoldsMoreIsRefused()
{
    FeedPage page = samplePage();
    QFETCH(const QByteArray, kind);
    QFETCH(const QByteArray, id);
    QFETCH(const QByteArray, body);
    page.changes[0].kind = kind;
    page.changes[0].id = id;
    page.changes[0].body = body;
    const auto read = decodeFeedPage(encodeFeedPage(page));
    QVERIFY(!read);
    QCOMPARE(read.error().reason, QStringLiteral("feed.line"));
}

void TestFeedPage::pageSaysOnlyWhatIsSo()
{
    FeedPage page = samplePage();
    page.shrunk = 0;
    page.changes = {Change{9, ChangeType::Upsert, "v", "1", 0, "{}"}};
    QCOMPARE(
        encodeFeedPage(page),
        QByteArray(R"({"after":3,"epoch":"00ff00ff00ff00ff","epoch_number":1795000000,"head":9,"next":9,)"
                   R"("rows":2,"schema":1,"scope":"city","scope_sum":"0123456789abcdef",)"
                   R"("time":"2026-11-24T08:00:00Z"})"
                   "\n"
                   R"({"id":"1","kind":"v","seq":9,"body":{}})"
                   "\n"));
    page.head.reset();
    page.changes = {Change{9, ChangeType::Gone, "v", "1", 0, {}}};
    const QByteArray interior = encodeFeedPage(page);
    QVERIFY(interior.contains("\"more\":true"));
    QVERIFY(interior.endsWith("{\"gone\":true,\"id\":\"1\",\"kind\":\"v\",\"seq\":9}\n"));
}

void TestFeedPage::smallestNumbersAreRead()
{
    FeedPage page;
    page.epoch = {QStringLiteral("e"), 0};
    page.time = QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
    page.scope = QStringLiteral("city");
    page.head = ScopeHead{0, QStringLiteral("0000000000000000")};
    const auto empty = decodeFeedPage(encodeFeedPage(page));
    QVERIFY(empty);
    QCOMPARE(empty->rows, 0);
    QCOMPARE(empty->shrunk, 0);
    page.next = 1;
    page.head->head = 1;
    page.changes = {Change{1, ChangeType::Gone, "v", "1", 0, {}}};
    QVERIFY(decodeFeedPage(encodeFeedPage(page)));
}

void TestFeedPage::pageWithoutASchemaIsOfNone()
{
    QByteArray bytes = encodeFeedPage(samplePage());
    const auto read = decodeFeedPage(bytes.replace("\"schema\":1,", ""));
    QVERIFY(read);
    QCOMPARE(read->schema, 0);
}

void TestFeedPage::errorsNameTheLine_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("detail");
    const QByteArray good = "{\"seq\":4,\"kind\":\"v\",\"id\":\"1\",\"gone\":true}\n";
    QTest::newRow("bad") << good + "{}\n" << QStringLiteral("bad line 3");
    QTest::newRow("unfinished") << good + "{" << QStringLiteral("unfinished line 3");
    QTest::newRow("order") << good + good << QStringLiteral("line 3 out of order");
}

void TestFeedPage::errorsNameTheLine()
{
    FeedPage page = samplePage();
    page.changes.clear();
    QFETCH(const QByteArray, lines);
    const auto read = decodeFeedPage(QByteArray(encodeFeedPage(page) + lines));
    QVERIFY(!read);
    QTEST(read.error().detail, "detail");
}

QTEST_APPLESS_MAIN(TestFeedPage)
#include "tst_feedpage.moc"
