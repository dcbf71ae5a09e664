// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothscheme.h"
#include "fairhours.h"
#include "fairscheme.h"
#include "importfixture.h"
#include "readerfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Booth;
using catalogue::Fair;
using catalogue::FairKind;
using catalogue::Kind;
using catalogue::SignUp;
using fakes::ImportFixture;

namespace {

Fair wholeFair()
{
    Fair fair;
    fair.id = u"bureau/f1"_s;
    fair.name = u"端州夜招聘（示例）"_s;
    fair.kind = FairKind::Night;
    fair.organiser = u"示例中心"_s;
    fair.starts = QDate(2025, 4, 7);
    fair.ends = QDate(2025, 4, 8);
    fair.opens = 19 * 60;
    fair.closes = 21 * 60 + 30;
    fair.hours = u"19:00-21:30"_s;
    fair.venue = u"示例广场"_s;
    fair.place.region = u"肇庆市端州区"_s;
    fair.place.street = u"示例路1号"_s;
    fair.place.county = u"441202"_s;
    fair.transport = u"12路到示例站"_s;
    fair.fee = 0;
    fair.quota = 300;
    fair.signUpFrom = QDate(2025, 3, 10);
    fair.signUpUntil = QDate(2025, 4, 6);
    fair.audience = u"谁都可以来"_s;
    fair.notes = u"带身份证"_s;
    fair.phone = u"0758-0000005"_s;
    fair.plan = {u"sha256-"_s + QString(64, u'a'), 1234, u"image/png"_s};
    return fair;
}

Booth wholeBooth()
{
    Booth booth;
    booth.id = u"bureau/f1-A03"_s;
    booth.fair = u"bureau/f1"_s;
    booth.number = u"A03"_s;
    booth.zone = u"A区 餐饮酒店"_s;
    booth.employer = u"星湖示例酒楼"_s;
    booth.posts = {u"炒锅厨师"_s, u"传菜员"_s};
    booth.vacancies = {u"bureau/2026-0001"_s, u"other/7"_s};
    booth.groups = {u"catering"_s};
    booth.headcount = 12;
    booth.pay = {400'000, 600'000, catalogue::PayUnit::Month};
    booth.phone = u"0758-0000006"_s;
    booth.lastDay = QDate(2025, 4, 8);
    return booth;
}

constexpr QStringView fairTable =
    u"招聘会编号,招聘会名称,招聘会类型,主办单位,举办日期,结束日期,举办时间,举办地点,所在区域,详细地址,"
    u"乘车路线,"
    "费用,名额,报名开始,报名截止,招聘对象,备注,咨询电话,平面图\n"
    "f1,端州夜招聘（示例）,夜招聘,示例中心,2025-04-07,2025年4月8日,19:00-21:30,示例广场,肇庆市端州区,"
    "示例路1号,12路到示例站,不要钱,300人,2025-03-10,2025/4/6,谁都可以来,带身份证,0758-0000005,hall.png";
constexpr QStringView boothTable =
    u"招聘会编号,展位号,展区,单位名称,招聘岗位,岗位编号,招聘人数,薪资,联系电话,举办日期\n"
    "f1,A03,A区 餐饮酒店,星湖示例酒楼,炒锅厨师、传菜员,2026-0001 other/7,12人,4000-6000元/月,0758-0000006,"
    "2025-04-08";

/// What tables give on a new server; the day is 1 March 2025.
template <typename Scheme>
struct FairServer
{
    publishing::ImportOutcome import(const QString &table)
    {
        return fixture.run(scheme, {fixture.table(u"t.csv"_s, table.split(u'\n'))});
    }
    template <typename T>
    [[nodiscard]] T only()
    {
        const auto live = fixture.live<T>();
        return live.size() == 1 ? live.begin()->second : T();
    }

    ImportFixture fixture{u"sqlite"_s};
    Scheme scheme;
};

} // namespace

/// Job fairs and their stands, from the tables of the bureau to the feed.
class TestFairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere();
    void whatIsNoFairIsAnError_data();
    void whatIsNoFairIsAnError();
    void everyColumnOfAFairIsRead();
    void aPlanThatCannotBeTakenKeepsNoFairOut();
    void everyColumnOfABoothIsRead();
    void oneWorkbookHasBothTables();
    void jsonLinesAreRead();
    void aRowThatCannotBeIsLeftOut_data();
    void aRowThatCannotBeIsLeftOut();
    void aBoothThatCannotBeIsLeftOut_data();
    void aBoothThatCannotBeIsLeftOut();
    void hoursThatCannotBeReadAreShownAsTheyStand();
    void hoursAreRead_data();
    void hoursAreRead();
    void severalDaysStandInOneCell_data();
    void severalDaysStandInOneCell();
    void feesAndQuotas_data();
    void feesAndQuotas();
    void oneMaySignUpUntilTheLastDay();
    void theKindIsInTheNameWhereItIsNotStated_data();
    void theKindIsInTheNameWhereItIsNotStated();
    void boothsStandInTheOrderOfTheirNumbers();
};

void TestFairs::comeBackAsTheyWere()
{
    const auto fair = Kind<Fair>::Decoder::decode(Kind<Fair>::encode(wholeFair()));
    QVERIFY(fair);
    QCOMPARE(*fair, wholeFair());
    const auto booth = Kind<Booth>::Decoder::decode(Kind<Booth>::encode(wholeBooth()));
    QVERIFY(booth);
    QCOMPARE(*booth, wholeBooth());
    Fair bare;
    bare.name = u"示例"_s;
    bare.starts = QDate(2025, 4, 7);
    QCOMPARE(Kind<Fair>::encode(bare), QByteArray(R"({"name":"示例","starts":"2025-04-07"})"));
}

void TestFairs::whatIsNoFairIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("without a name") << QByteArray(R"({"starts":"2025-04-07"})");
    QTest::newRow("without a day") << QByteArray(R"({"name":"x","starts":"soon"})");
}

void TestFairs::whatIsNoFairIsAnError()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(Kind<Fair>::Decoder::decode(body).error().code, ErrorCode::Protocol);
    QCOMPARE(Kind<Booth>::Decoder::decode(body).error().code, ErrorCode::Protocol);
}

void TestFairs::everyColumnOfAFairIsRead()
{
    FairServer<intake::FairScheme> server;
    QStringList asked;
    intake::FairScheme scheme([&asked](const QString &name) -> Result<catalogue::DocumentRef> {
        asked.append(name);
        return wholeFair().plan;
    });
    const QString table = server.fixture.table(u"t.csv"_s, fairTable.toString().split(u'\n'));
    QCOMPARE(server.fixture.run(scheme, {table}).counts.added, 1);
    QCOMPARE(asked, QStringList{u"hall.png"_s});
    QVERIFY(server.fixture.log->findings.empty());
    QCOMPARE(server.only<Fair>(), wholeFair());
    QCOMPARE(server.fixture.lastDayOf(u"bureau/f1"_s), QDate(2025, 4, 8));
}

void TestFairs::aPlanThatCannotBeTakenKeepsNoFairOut()
{
    FairServer<intake::FairScheme> server;
    QCOMPARE(server.import(fairTable.toString()).counts.added, 1);
    QCOMPARE(server.fixture.log->reasons(), QStringList{u"fair.plan"_s});
    QVERIFY(server.only<Fair>().plan.digest.isEmpty());
}

void TestFairs::everyColumnOfABoothIsRead()
{
    FairServer<intake::BoothScheme> server;
    QCOMPARE(server.import(boothTable.toString()).counts.added, 1);
    QVERIFY(server.fixture.log->findings.empty());
    QCOMPARE(server.only<Booth>(), wholeBooth());
    QCOMPARE(server.fixture.lastDayOf(u"bureau/f1-A03"_s), QDate(2025, 4, 8));
    server.import(boothTable.toString().replace(u"2025-04-08"_s, u"2025.4.7-9"_s));
    QCOMPARE(server.only<Booth>().lastDay, QDate(2025, 4, 9)); // a stand stays to the end of its fair
}

void TestFairs::oneWorkbookHasBothTables()
{
    // The sheet of the fairs does not name 展位号, and that of the stands does not name 招聘会名称.
    FairServer<intake::FairScheme> fairs;
    FairServer<intake::BoothScheme> booths;
    QVERIFY(fairs.scheme.columns().meaningOf(u"招聘会名称"));
    QVERIFY(!booths.scheme.columns().meaningOf(u"招聘会名称"));
    QVERIFY(booths.scheme.columns().meaningOf(u"展位号"));
    QVERIFY(!fairs.scheme.columns().meaningOf(u"展位号"));
    const tests::ReaderFixture files;
    const QByteArray rows =
        "<sheetData>" + tests::inlineRow(1, {u"招聘会编号"_s, u"招聘会名称"_s, u"举办日期"_s}) +
        tests::inlineRow(2, {u"f1"_s, u"夜招聘（示例）"_s, u"2025-04-07"_s}) + "</sheetData>";
    const QString book = files.writeZip(tests::workbookParts(rows));
    QCOMPARE(fairs.fixture.run(fairs.scheme, {book}).counts.added, 1);
    QVERIFY(booths.fixture.run(booths.scheme, {book}).failed());
}

void TestFairs::jsonLinesAreRead()
{
    FairServer<intake::FairScheme> server;
    const QString table = server.fixture.table(
        u"f.jsonl"_s, {u"{\"id\":\"f1\",\"name\":\"示例\",\"starts\":\"2025-04-07\",\"hours\":\"9:00-11:00\","
                       "\"quota\":20,\"fee\":\"0\"}"_s});
    QCOMPARE(server.fixture.run(server.scheme, {table}).counts.added, 1);
    const Fair read = server.only<Fair>();
    QCOMPARE(read.opens, 540);
    QCOMPARE(read.quota, 20);
    QCOMPARE(read.fee, 0);
}

void TestFairs::aRowThatCannotBeIsLeftOut_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nameless") << u",2025-04-07,,,"_s << u"fair.name"_s;
    QTest::newRow("without a day") << u"夜招聘（示例）,,,,"_s << u"fair.day"_s;
    QTest::newRow("ends before it begins") << u"夜招聘（示例）,2025-04-07,2025-04-06,,"_s << u"fair.order"_s;
    QTest::newRow("sign-up ends first")
        << u"夜招聘（示例）,2025-04-07,,2025-04-05,2025-04-01"_s << u"fair.window"_s;
    QTest::newRow("over") << u"夜招聘（示例）,2025-02-07,,,"_s << u"expired"_s;
    QTest::newRow("over, of several days") << u"夜招聘（示例）,2025.2.7-9,,,"_s << u"expired"_s;
}

void TestFairs::aRowThatCannotBeIsLeftOut()
{
    QFETCH(const QString, row);
    QFETCH(const QString, reason);
    FairServer<intake::FairScheme> server;
    const auto outcome = server.import(u"招聘会名称,举办日期,结束日期,报名开始,报名截止\n"_s + row);
    QCOMPARE(outcome.counts.rejected, 1);
    QCOMPARE(server.fixture.log->reasons(), QStringList{reason});
    const auto words = tables::wordsOf(server.fixture.log->findings.front(), server.scheme.wordings());
    QVERIFY(words.problem !=
            tables::wordsOf({1, {}, u"never.heard"_s, tables::Severity::Rejected, {}}).problem);
}

void TestFairs::aBoothThatCannotBeIsLeftOut_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("of no fair") << u",A1,示例"_s << u"booth.fair"_s;
    QTest::newRow("without a number") << u"f1,,示例"_s << u"booth.number"_s;
}

void TestFairs::aBoothThatCannotBeIsLeftOut()
{
    QFETCH(const QString, row);
    QFETCH(const QString, reason);
    FairServer<intake::BoothScheme> server;
    QCOMPARE(server.import(u"招聘会编号,展位号,单位名称\n"_s + row).counts.rejected, 1);
    QCOMPARE(server.fixture.log->reasons(), QStringList{reason});
}

void TestFairs::hoursThatCannotBeReadAreShownAsTheyStand()
{
    FairServer<intake::FairScheme> server;
    static_cast<void>(server.import(u"招聘会名称,举办日期,举办时间\n夜招聘（示例）,2025-04-07,逢墟日上午"_s));
    QCOMPARE(server.fixture.log->reasons(), QStringList{u"fair.hours"_s});
    QCOMPARE(server.only<Fair>().hours, u"逢墟日上午"_s);
    QCOMPARE(server.only<Fair>().opens, Fair::notStated);
}

void TestFairs::hoursAreRead_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("opens");
    QTest::addColumn<int>("closes");
    QTest::newRow("clock") << u"19:00-21:00"_s << 1140 << 1260;
    QTest::newRow("full width") << u"９：００—１１：３０"_s << 540 << 690;
    QTest::newRow("words") << u"晚上7点到9点"_s << 1140 << 1260;
    QTest::newRow("half past") << u"下午2点半至5点"_s << 870 << 1020;
    QTest::newRow("over noon") << u"上午9点到下午4点"_s << 540 << 960;
    QTest::newRow("until midnight") << u"20:00~24:00"_s << 1200 << 1440;
    QTest::newRow("no end") << u"19:00"_s << -1 << -1;
    QTest::newRow("backwards") << u"21:00-19:00"_s << -1 << -1;
    QTest::newRow("no time") << u"19:70-25:00"_s << -1 << -1;
    QTest::newRow("prose") << u"另行通知"_s << -1 << -1;
}

void TestFairs::hoursAreRead()
{
    QFETCH(const QString, cell);
    QFETCH(const int, opens);
    QFETCH(const int, closes);
    const auto read = intake::fairHoursOf(cell);
    QCOMPARE(read.unreadable, opens < 0);
    if (opens >= 0)
        QCOMPARE(read.value.value_or(intake::FairHours()), (intake::FairHours{opens, closes}));
}

void TestFairs::severalDaysStandInOneCell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("lastDay"); // of April; 0: one day
    QTest::addColumn<bool>("warned");
    QTest::newRow("plain") << u"2025-04-05"_s << 0 << false;
    QTest::newRow("words") << u"2025年4月5日至7日"_s << 7 << false;
    QTest::newRow("dots") << u"2025.4.5-4.6"_s << 6 << false;
    QTest::newRow("short") << u"2025.4.5—15"_s << 15 << false;
    QTest::newRow("whole") << u"2025-04-05至2025-04-07"_s << 7 << false;
    QTest::newRow("a list") << u"2025年4月5日、6日（共2天）"_s << 6 << false;
    QTest::newRow("a list with gaps") << u"2025年4月5日、12日"_s << 12 << true;
    QTest::newRow("a weekday") << u"2025/4/5（周六）"_s << 0 << false;
    QTest::newRow("a time") << u"2025-04-05 19:00"_s << 0 << false;
    QTest::newRow("more words") << u"2025-04-05 雨天顺延"_s << 0 << true;
}

void TestFairs::severalDaysStandInOneCell()
{
    QFETCH(const QString, cell);
    QFETCH(const int, lastDay);
    QFETCH(const bool, warned);
    FairServer<intake::FairScheme> server;
    server.import(u"招聘会名称,举办日期\n夜招聘（示例）,"_s + cell);
    const auto fair = server.only<Fair>();
    QCOMPARE(fair.starts, QDate(2025, 4, 5));
    QCOMPARE(fair.ends, lastDay > 0 ? QDate(2025, 4, lastDay) : QDate());
    QCOMPARE(server.fixture.log->reasons(), warned ? QStringList{u"date.left_over"_s} : QStringList());
}

void TestFairs::feesAndQuotas_data()
{
    QTest::addColumn<QString>("cells"); // 费用, 名额
    QTest::addColumn<QString>("reason");
    QTest::addColumn<qint64>("fee");
    QTest::newRow("free") << u"免费（限前100名）,"_s << QString() << qint64(0);
    QTest::newRow("not free") << u"不免费,"_s << u"fee.unreadable"_s << qint64(-1);
    QTest::newRow("free for some") << u"应届生免费，其他10元,"_s << u"fee.unreadable"_s << qint64(-1);
    QTest::newRow("nobody") << u"10,0"_s << u"fair.quota"_s << qint64(-1);
    QTest::newRow("no limit") << u"10,不限"_s << QString() << qint64(1000);
}

void TestFairs::feesAndQuotas()
{
    QFETCH(const QString, cells);
    QFETCH(const QString, reason);
    QFETCH(const qint64, fee);
    FairServer<intake::FairScheme> server;
    server.import(u"招聘会名称,举办日期,费用,名额\n夜招聘（示例）,2025-04-05,"_s + cells);
    QCOMPARE(server.fixture.log->reasons(), reason.isEmpty() ? QStringList() : QStringList{reason});
    QCOMPARE(server.only<Fair>().fee, fee);
}

void TestFairs::oneMaySignUpUntilTheLastDay()
{
    Fair fair = wholeFair();
    QCOMPARE(fair.signUpOn({2025, 3, 9}), SignUp::NotYet);
    QCOMPARE(fair.signUpOn({2025, 4, 6}), SignUp::Open);
    QCOMPARE(fair.signUpOn({2025, 4, 7}), SignUp::Closed);
    fair.signUpUntil = {};
    QCOMPARE(fair.signUpOn({2025, 4, 8}), SignUp::Open);
    QCOMPARE(fair.signUpOn({2025, 4, 9}), SignUp::Closed);
    fair.signUpUntil = QDate(2025, 5, 1); // after the fair
    QCOMPARE(fair.signUpOn({2025, 4, 9}), SignUp::Closed);
}

void TestFairs::theKindIsInTheNameWhereItIsNotStated_data()
{
    QTest::addColumn<QString>("stated");
    QTest::addColumn<QString>("name");
    QTest::addColumn<FairKind>("kind");
    QTest::newRow("night") << u"夜招聘"_s << QString() << FairKind::Night;
    QTest::newRow("campus") << u"校招聘"_s << u"夜招聘"_s << FairKind::Campus;
    QTest::newRow("wait") << QString() << u"“职等您”进社区"_s << FairKind::WaitForYou;
    QTest::newRow("post") << u"邮助力"_s << QString() << FairKind::ByPost;
    QTest::newRow("warmth") << QString() << u"暖心送·妈妈岗专场"_s << FairKind::WithWarmth;
    QTest::newRow("spring") << u"南粤春暖"_s << QString() << FairKind::SpringWarm;
    QTest::newRow("another") << u"民营企业周"_s << QString() << FairKind::Other;
    QTest::newRow("nothing") << QString() << u"招聘会"_s << FairKind::NotStated;
}

void TestFairs::theKindIsInTheNameWhereItIsNotStated()
{
    QFETCH(const QString, stated);
    QFETCH(const QString, name);
    QFETCH(const FairKind, kind);
    QCOMPARE(catalogue::fairKindIn(stated, name), kind);
}

void TestFairs::boothsStandInTheOrderOfTheirNumbers()
{
    const QStringList ordered{u"3"_s, u"12"_s, u"A3"_s, u"A03B"_s, u"A12"_s, u"B01"_s, u"Z001"_s, u"Z056"_s};
    for (int left = 0; left < ordered.size(); ++left) {
        for (int right = 0; right < ordered.size(); ++right) {
            Booth a;
            Booth b;
            a.number = ordered[left];
            b.number = ordered[right];
            QCOMPARE(catalogue::boothBefore(a, b), left < right);
        }
    }
}

QTEST_GUILESS_MAIN(TestFairs)
#include "tst_fairs.moc"
