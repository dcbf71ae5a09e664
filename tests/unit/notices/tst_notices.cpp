// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeitems.h"
#include "importfixture.h"
#include "noticeboard.h"
#include "noticescheme.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Kind;
using catalogue::Notice;
using fakes::ImportFixture;
using viewmodels::NoticeBoard;
using viewmodels::ItemStates::State;

namespace {

Notice notice(const QString &id, const QDate &lastDay = {})
{
    return {id, u"通知"_s + id, u"第一行\n第二行"_s, lastDay, {}};
}

struct Screen
{
    fakes::FakeItems items;
    fakes::ManualClock clock{QDateTime({2026, 11, 20}, {4, 0}, Qt::UTC)};
    session::Session session;
    NoticeBoard board{session, items, clock};

    void refresh()
    {
        board.refresh();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (const viewmodels::NoticeValue &shown : board.notices())
            all.append(shown.id());
        return all;
    }
};

viewmodels::Arrival at(const QString &id)
{
    return {{viewmodels::Screens::Notice, 0, id}, {}, false, {}};
}

} // namespace

/// Notices, from the table of the bureau to the models of the screen.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void whatIsNoNoticeIsAnError_data();
    void whatIsNoNoticeIsAnError();
    void aTableIsPublished();
    void whatItIsAboutIsAPageOfTheCity_data();
    void whatItIsAboutIsAPageOfTheCity();
    void aRowWithoutWordsIsLeftOut();
    void whatHasEndedIsTakenDown();
    void thoseThatEndSoonestComeFirst();
    void theRouteOpensOne();
    void oneThatIsAboutSomethingLeadsThere();
    void theYearIsSaidWhereItIsAnother();
    void oneThatIsNotThereIsMissing();
    void theNextResidentFindsNoneOpen();
};

void TestNotices::comesBackAsItWas()
{
    const Notice whole = notice(u"bureau/1"_s, QDate(2026, 12, 1));
    QCOMPARE(
        Kind<Notice>::encode(whole),
        QByteArray(
            R"({"body":"第一行\n第二行","id":"bureau/1","last_day":"2026-12-01","title":"通知bureau/1"})"));
    const auto read = Kind<Notice>::Decoder::decode(Kind<Notice>::encode(whole));
    QVERIFY(read && *read == whole);
}

void TestNotices::whatIsNoNoticeIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no title") << QByteArray("{\"id\":\"bureau/1\"}");
}

void TestNotices::whatIsNoNoticeIsAnError()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(Kind<Notice>::Decoder::decode(body).error().code, ErrorCode::Protocol);
}

void TestNotices::aTableIsPublished()
{
    ImportFixture server(u"sqlite"_s);
    intake::NoticeScheme scheme;
    const QString table = server.table(
        u"n.csv"_s, {u"通知编号,标题,正文,截止日期"_s, u"1,招聘会,\"第一行\n第二行\",2025-03-31"_s});
    QCOMPARE(server.run(scheme, {table}).counts.added, 1);
    const auto live = server.live<Notice>();
    QCOMPARE(live.size(), 1U);
    const Notice &read = live.at(u"bureau/1"_s);
    QCOMPARE(read.title, u"招聘会"_s);
    QCOMPARE(read.body, u"第一行\n第二行"_s);
    QCOMPARE(server.lastDayOf(u"bureau/1"_s), QDate(2025, 3, 31));
}

void TestNotices::whatItIsAboutIsAPageOfTheCity_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("about");
    QTest::newRow("address") << u"https://example.org/f/s%2F12"_s << u"/f/s%2F12"_s;
    QTest::newRow("behind a path") << u"https://example.org/jobs/v/s%2F1"_s << u"/v/s%2F1"_s;
    QTest::newRow("path") << u"/c/s%2F7"_s << u"/c/s%2F7"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("a receipt") << u"/r/7K3MQ9XD"_s << QString();
    QTest::newRow("another page") << u"https://example.org/news"_s << QString();
    QTest::newRow("a script") << u"javascript:/f/1"_s << QString();
}

void TestNotices::whatItIsAboutIsAPageOfTheCity()
{
    QFETCH(const QString, given);
    QFETCH(const QString, about);
    ImportFixture server(u"sqlite"_s);
    intake::NoticeScheme scheme;
    static_cast<void>(server.run(
        scheme, {server.table(u"n.csv"_s, {u"通知编号,标题,正文,相关页面"_s, u"1,题,字,"_s + given})}));
    const auto live = server.live<Notice>();
    QCOMPARE(live.at(u"bureau/1"_s).about, about);
    const QStringList said =
        given.isEmpty() || !about.isEmpty() ? QStringList() : QStringList{u"notice.about"_s};
    QCOMPARE(server.log->reasons(), said);
}

void TestNotices::aRowWithoutWordsIsLeftOut()
{
    ImportFixture server(u"sqlite"_s);
    intake::NoticeScheme scheme;
    const auto outcome =
        server.run(scheme, {server.table(u"n.csv"_s, {u"通知编号,标题,正文"_s, u"1,,字"_s, u"2,题,"_s})});
    QCOMPARE(outcome.counts.rejected, 2);
    QCOMPARE(server.log->reasons(), (QStringList{u"notice.title"_s, u"notice.body"_s}));
    for (const tables::Finding &finding : server.log->findings)
        QVERIFY(tables::wordsOf(finding, scheme.wordings()).problem !=
                tables::wordsOf({1, {}, u"never.heard"_s, tables::Severity::Rejected, {}}).problem);
}

void TestNotices::whatHasEndedIsTakenDown()
{
    ImportFixture server(u"sqlite"_s);
    intake::NoticeScheme scheme;
    const QString heading = u"通知编号,标题,正文,截止日期"_s;
    static_cast<void>(server.run(scheme, {server.table(u"n.csv"_s, {heading, u"1,题,字,2025-03-02"_s})}));
    server.clock.advanceMs(3LL * 24 * 3'600'000);
    static_cast<void>(server.run(scheme, {server.table(u"n.csv"_s, {heading, u"2,题,字,"_s})}));
    QCOMPARE(server.live<Notice>().size(), 1U);
    QVERIFY(server.live<Notice>().contains(u"bureau/2"_s));
}

void TestNotices::thoseThatEndSoonestComeFirst()
{
    Screen screen;
    QVERIFY(screen.board.notices().isEmpty());
    screen.items.put(notice(u"a"_s));
    screen.items.put(notice(u"b"_s, QDate(2026, 12, 9)));
    screen.items.put(notice(u"c"_s, QDate(2026, 12, 1)));
    screen.refresh();
    QCOMPARE(screen.ids().join(u' '), u"c b a"_s);
}

void TestNotices::oneThatIsAboutSomethingLeadsThere()
{
    Screen screen;
    Notice fair = notice(u"bureau/1"_s);
    fair.about = u"/f/s%2F12"_s;
    screen.items.put(fair);
    screen.items.put(notice(u"bureau/2"_s));
    QSignalSpy led(&screen.board, &NoticeBoard::leads);
    screen.board.arrive(at(u"bureau/1"_s));
    QTRY_COMPARE(screen.board.state(), State::Ready);
    QVERIFY(screen.board.opened().leadsOn());
    screen.board.openAbout();
    QCOMPARE(led.takeFirst().at(0).toString(), u"/f/s%2F12"_s);
    screen.board.arrive(at(u"bureau/2"_s));
    QTRY_COMPARE(screen.board.state(), State::Ready);
    QVERIFY(!screen.board.opened().leadsOn());
    screen.board.openAbout();
    QVERIFY(led.isEmpty());
}

void TestNotices::theRouteOpensOne()
{
    Screen screen;
    screen.items.put(notice(u"bureau/1"_s));
    screen.board.arrive(at(u"bureau/1"_s));
    QTRY_COMPARE(screen.board.state(), State::Ready);
    QCOMPARE(screen.board.opened().title(), u"通知bureau/1"_s);
}

void TestNotices::theYearIsSaidWhereItIsAnother()
{
    Screen screen;
    const int year = screen.clock.today().year();
    screen.items.put(notice(u"a"_s, QDate(year, 12, 30)));
    screen.items.put(notice(u"b"_s, QDate(year + 1, 1, 9)));
    screen.refresh();
    QCOMPARE(screen.board.notices().at(0).lastYear(), 0);
    QCOMPARE(screen.board.notices().at(1).lastYear(), year + 1);
    screen.board.open(u"b"_s);
    QTRY_COMPARE(screen.board.opened().lastYear(), year + 1);
}

void TestNotices::oneThatIsNotThereIsMissing()
{
    Screen screen;
    screen.board.arrive(at(u"bureau/1"_s));
    QTRY_COMPARE(screen.board.state(), State::Missing);
}

void TestNotices::theNextResidentFindsNoneOpen()
{
    Screen screen;
    screen.items.put(notice(u"bureau/1"_s));
    screen.refresh();
    screen.board.open(u"bureau/1"_s);
    QTRY_COMPARE(screen.board.state(), State::Ready);
    screen.session.forget();
    QCOMPARE(screen.board.state(), State::Idle);
    QCOMPARE(screen.board.opened(), viewmodels::NoticeValue());
    QCOMPARE(screen.ids(), QStringList{u"bureau/1"_s});
}

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
