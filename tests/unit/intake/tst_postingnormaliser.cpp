// SPDX-License-Identifier: GPL-3.0-or-later
#include "clause.h"
#include "duplicatekey.h"
#include "itemid.h"
#include "postingnormaliser.h"
#include "sanitise.h"

#include <QTest>

#include <initializer_list>

using namespace yizhan;
using namespace yizhan::intake;
using namespace yizhan::tables;
using namespace yizhan::publishing;
using catalogue::Benefit;
using catalogue::Benefits;
using catalogue::EmploymentKind;
using catalogue::EmploymentKinds;
using catalogue::Shift;
using catalogue::Shifts;
using catalogue::Vacancy;
using catalogue::VacancyTag;
using catalogue::VacancyTags;

namespace {

using Cells = std::initializer_list<std::pair<Column, const char16_t *>>;

Understood<Vacancy> normalised(Cells cells)
{
    RawRow raw(columnCount);
    raw.row = 7;
    raw[Column::Title] = QStringLiteral("普工");
    raw[Column::Employer] = QStringLiteral("甲厂");
    for (const auto &[column, text] : cells)
        raw[column] = QString::fromUtf16(text);
    const PostingNormaliser normaliser({QStringLiteral("bureau"), QDate(2025, 3, 1), 162000});
    return normaliser.normalise(raw, [](std::size_t column) { return QString::number(column); });
}

QString noHeading(std::size_t)
{
    return {};
}

QStringList reasons(const Understood<Vacancy> &posting)
{
    QStringList list;
    for (const Finding &finding : posting.findings)
        list.append(finding.reason);
    return list;
}

} // namespace

class PostingNormaliserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSaidIsNotStated();
    void everyCellFindsItsMember();
    void anAddressThatIsWrittenTwiceIsSaidOnce();
    void kindsComeFromTheCellAndTheTitle();
    void urgentComesOnlyFromItsColumns();
    void shiftsAndBenefitsAreReadWherePlainlyStated_data();
    void shiftsAndBenefitsAreReadWherePlainlyStated();
    void unknownBenefitsKeepTheirWords();
    void findingOfPayNamesItInYuan();
    void feesAreBlockedAndDenialsAreNot_data();
    void feesAreBlockedAndDenialsAreNot();
    void aRowWithoutTitleIsRejectedWithItsNumber();
    void textsAreSanitisedAndBounded();
    void unreadableCellsAreWarnedOf();
    void personalDataNeverGoIntoFindings();
    void datesOfTheFutureAreNotTaken();
    void aGuardThatNeedsACollegeIsNoted();
    void identifiersAreStable();
    void severalPlacesOfOneCellAreKept();
    void aSecondColumnOfPayIsNamed();
    void factsKeepTheColumnOfTheirText();
    void whatItsOwnColumnStatesKeepsNoColumn();
    void aSecondColumnOfPlacesCompletesTheFirst();
    void aSecondColumnOfOtherPlacesIsNamed();
};

void PostingNormaliserTest::whatIsNotSaidIsNotStated()
{
    const Understood<Vacancy> posting = normalised({});
    QVERIFY(posting.rejection.isEmpty());
    QVERIFY(posting.findings.empty());
    const Vacancy &vacancy = posting.item;
    QVERIFY(!vacancy.pay.stated());
    QCOMPARE(vacancy.experienceMonths, -1);
    QCOMPARE(vacancy.education, catalogue::Education::NotStated);
    QVERIFY(!vacancy.kinds && !vacancy.benefits && !vacancy.shifts && !vacancy.tags);
    QVERIFY(vacancy.places.empty());
    QVERIFY(posting.duplicateKey.isEmpty());
}

void PostingNormaliserTest::anAddressThatIsWrittenTwiceIsSaidOnce()
{
    const auto twice = normalised({{Column::Region, u"广东省肇庆市端州区"},
                                   {Column::Street, u"端州区示例路3号之一端州区示例路3号之一"}});
    QCOMPARE(twice.item.places.front().street, QStringLiteral("端州区示例路3号之一"));
}

void PostingNormaliserTest::everyCellFindsItsMember()
{
    const Understood<Vacancy> posting = normalised({{Column::Identifier, u"a1"},
                                                    {Column::Title, u"【急招】叉车司机"},
                                                    {Column::EmployerCode, u"91441200MA00000000"},
                                                    {Column::Headcount, u"3人"},
                                                    {Column::Pay, u"5000-7000元/月"},
                                                    {Column::Region, u"广东省肇庆市高要区"},
                                                    {Column::Street, u"金利镇金淘工业园"},
                                                    {Column::Latitude, u"23.05"},
                                                    {Column::Longitude, u"112.79"},
                                                    {Column::Datum, u"WGS84"},
                                                    {Column::Education, u"初中"},
                                                    {Column::ExperienceYears, u"1"},
                                                    {Column::Age, u"18-50"},
                                                    {Column::Certificates, u"叉车证、健康证"},
                                                    {Column::Hours, u"8:00-17:30 长白班"},
                                                    {Column::Posted, u"2025/2/20"},
                                                    {Column::ValidThrough, u"2025年4月30日"},
                                                    {Column::Contact, u"人事部"},
                                                    {Column::Phone, u"0758-0000000"},
                                                    {Column::Description, u"说明"}});
    const Vacancy &vacancy = posting.item;
    QCOMPARE(reasons(posting), QStringList{QStringLiteral("fact.read")}); // the shift, in 工作时间
    QCOMPARE(vacancy.id, QStringLiteral("bureau/a1"));
    QCOMPARE(vacancy.title, QStringLiteral("叉车司机"));
    QCOMPARE(vacancy.titleRaw, QStringLiteral("【急招】叉车司机"));
    QCOMPARE(vacancy.group, QStringLiteral("driving"));
    QCOMPARE(vacancy.headcount, 3);
    QCOMPARE(vacancy.pay, (catalogue::Pay{500000, 700000, catalogue::PayUnit::Month}));
    QCOMPARE(vacancy.places.front().county, QStringLiteral("441204"));
    QCOMPARE(vacancy.places.front().town, QStringLiteral("441204115"));
    QCOMPARE(vacancy.places.front().point, std::optional(catalogue::GeoPoint{23.05, 112.79}));
    QCOMPARE(vacancy.experienceMonths, 12);
    QCOMPARE(vacancy.ageMax, 50);
    QCOMPARE(vacancy.certificates, (QStringList{QStringLiteral("叉车证"), QStringLiteral("健康证")}));
    QCOMPARE(vacancy.shifts, Shifts(Shift::Day));
    QCOMPARE(vacancy.posted, QDate(2025, 2, 20));
    QCOMPARE(vacancy.validThrough, QDate(2025, 4, 30));
    QCOMPARE(vacancy.phone, QStringLiteral("0758-0000000"));
    QVERIFY(!posting.duplicateKey.isEmpty());
}

void PostingNormaliserTest::kindsComeFromTheCellAndTheTitle()
{
    QCOMPARE(normalised({{Column::Kind, u"全职"}}).item.kinds, EmploymentKinds(EmploymentKind::FullTime));
    QCOMPARE(normalised({{Column::Kind, u"PART_TIME"}}).item.kinds,
             EmploymentKinds(EmploymentKind::PartTime));
    QCOMPARE(normalised({{Column::Title, u"兼职配送员"}}).item.kinds,
             EmploymentKinds(EmploymentKind::PartTime));
    QCOMPARE(normalised({{Column::Title, u"益力多妈妈岗（配送员）"}}).item.kinds,
             EmploymentKinds(EmploymentKind::Mothers));
    QCOMPARE(normalised({{Column::Title, u"公益性岗位（保洁）"}}).item.kinds,
             EmploymentKinds(EmploymentKind::PublicWelfare));
    QCOMPARE(normalised({{Column::Title, u"见习经理"}}).item.kinds, EmploymentKinds());
    QCOMPARE(normalised({{Column::Title, u"日结普工"}}).item.kinds, EmploymentKinds(EmploymentKind::Gig));
    QCOMPARE(reasons(normalised({{Column::Kind, u"神仙岗"}})), QStringList{QStringLiteral("kind.unknown")});
}

void PostingNormaliserTest::urgentComesOnlyFromItsColumns()
{
    QCOMPARE(normalised({{Column::Title, u"(急招)普工"}}).item.tags, VacancyTags());
    QCOMPARE(normalised({{Column::Urgent, u"是"}}).item.tags, VacancyTags(VacancyTag::Urgent));
    QCOMPARE(normalised({{Column::Urgent, u"否"}}).item.tags, VacancyTags());
    QCOMPARE(normalised({{Column::Tags, u"急招、示例"}}).item.tags, VacancyTag::Urgent | VacancyTag::Sample);
}

void PostingNormaliserTest::shiftsAndBenefitsAreReadWherePlainlyStated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("shifts");
    QTest::addColumn<int>("benefits");
    const auto row = [](const char16_t *text, Shifts shifts, Benefits benefits) {
        const QString words = QString::fromUtf16(text);
        QTest::newRow(qPrintable(words)) << words << int(shifts.toInt()) << int(benefits.toInt());
    };
    row(u"能适应两班倒", Shift::TwoShifts, {});
    row(u"长白班，包吃包住", Shift::Day, Benefit::Meals | Benefit::Lodging);
    row(u"包吃", {}, Benefit::Meals); // with the first character
    row(u"可接受夜班", Shift::Night, {});
    row(u"不用上夜班", {}, {});
    row(u"无夜班", {}, {});
    row(u"有夜班补贴", {}, Benefit::NightAllowance);
    row(u"三班倒，购买社保", Shift::ThreeShifts, Benefit::SocialInsurance);
    row(u"不包吃住", {}, {});
    row(u"包住，不包吃。", {}, Benefit::Lodging);
    row(u"入职购买五险一金，双休", {}, Benefit::SocialInsurance | Benefit::HousingFund | Benefit::DaysOff);
    row(u"负责办理员工五险一金", {}, {});
    row(u"熟悉社保公积金", {}, {});
    row(u"工作认真", {}, {});
}

void PostingNormaliserTest::shiftsAndBenefitsAreReadWherePlainlyStated()
{
    QFETCH(QString, text);
    RawRow raw(columnCount);
    raw[Column::Title] = QStringLiteral("普工");
    raw[Column::Description] = text;
    const PostingNormaliser normaliser({QStringLiteral("bureau"), QDate(2025, 3, 1), 0});
    const Vacancy vacancy = normaliser.normalise(raw, noHeading).item;
    QTEST(int(vacancy.shifts.toInt()), "shifts");
    QTEST(int(vacancy.benefits.toInt()), "benefits");
}

void PostingNormaliserTest::findingOfPayNamesItInYuan()
{
    const auto detailOf = [](const char16_t *least, const char16_t *most) {
        const auto posting = normalised(
            {{Column::PayMinimum, least}, {Column::PayMaximum, most}, {Column::PayUnit, u"元/月"}});
        const auto found =
            std::find_if(posting.findings.begin(), posting.findings.end(), [](const Finding &finding) {
                return finding.reason == QLatin1String("pay.below_minimum");
            });
        return found == posting.findings.end() ? QString() : found->detail;
    };
    QCOMPARE(detailOf(u"1000", u"1200"), QStringLiteral("1000–1200"));
    QCOMPARE(detailOf(u"1000.5", u"1200.25"), QStringLiteral("1000.50–1200.25"));
    QCOMPARE(detailOf(u"2000", u"3000"), QString());
}

void PostingNormaliserTest::unknownBenefitsKeepTheirWords()
{
    const Vacancy vacancy = normalised({{Column::Benefits, u"提供食宿、下午茶、节日福利、旅游津贴"}}).item;
    QCOMPARE(vacancy.benefits, Benefit::Meals | Benefit::Lodging | Benefit::HolidayGifts);
    QCOMPARE(vacancy.otherBenefits, (QStringList{QStringLiteral("下午茶"), QStringLiteral("旅游津贴")}));
}

void PostingNormaliserTest::feesAreBlockedAndDenialsAreNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("blocked");
    const auto row = [](const char16_t *text, bool blocked) {
        const QString words = QString::fromUtf16(text);
        QTest::newRow(qPrintable(words)) << words << blocked;
    };
    row(u"入职需交押金300元", true);
    row(u"工衣押金200元，离职退", true);
    row(u"先交培训费再上岗", true);
    row(u"报名费自理", true);
    row(u"入职时扣押身份证", true);
    row(u"需缴纳保证金1000", true);
    row(u"不收押金", false);
    row(u"无押金，无中介费", false);
    row(u"免押金", false);
    row(u"配备头盔马甲雨衣无需租金及押金。", false);
    row(u"培训费由公司承担", false);
    row(u"入职满一个月报销体检费", false);
    row(u"负责签订租赁合同、收取押金等", false);
    row(u"投标保证金跟踪管理，办理退款", false);
    row(u"凡收取押金均为诈骗", false);
    row(u"严禁扣押身份证", false);
    row(u"办理收费报名手续", false);
}

void PostingNormaliserTest::feesAreBlockedAndDenialsAreNot()
{
    QFETCH(QString, text);
    QTEST(!demandedFee(text).isEmpty(), "blocked");
}

void PostingNormaliserTest::aRowWithoutTitleIsRejectedWithItsNumber()
{
    const Understood<Vacancy> posting = normalised({{Column::Title, u" \u3000 "}});
    QCOMPARE(posting.rejection, QStringLiteral("title.missing"));
    QCOMPARE(posting.findings.front().row, qint64(7));
    QCOMPARE(posting.findings.front().severity, Severity::Rejected);
}

void PostingNormaliserTest::textsAreSanitisedAndBounded()
{
    QCOMPARE(oneLine(QStringLiteral(" 普\u00a0工\r\n （夜班）\u200b\u0007 ")),
             QStringLiteral("普 工 （夜班）"));
    QCOMPARE(paragraphs(QStringLiteral("一、\r\n\r\n\r\n  二、\t三 \u2028四")),
             QStringLiteral("一、\n\n二、 三\n四"));
    bool cut = false;
    QCOMPARE(bounded(QStringLiteral("a😀"), 2, cut), QStringLiteral("a")); // no half of a pair
    QVERIFY(cut);
    const QString endless(9000, u'长');
    RawRow raw(columnCount);
    raw[Column::Title] = QStringLiteral("普工");
    raw[Column::Employer] = QStringLiteral("甲厂");
    raw[Column::Description] = endless;
    const PostingNormaliser normaliser({QStringLiteral("bureau"), QDate(2025, 3, 1), 0});
    const Understood<Vacancy> posting = normaliser.normalise(raw, noHeading);
    QCOMPARE(posting.item.description.size(), qsizetype(8000));
    QCOMPARE(reasons(posting), QStringList{QStringLiteral("text.shortened")});
}

void PostingNormaliserTest::unreadableCellsAreWarnedOf()
{
    const Understood<Vacancy> posting = normalised({{Column::Pay, u"看表现"},
                                                    {Column::Education, u"看情况"},
                                                    {Column::ExperienceYears, u"丰富"},
                                                    {Column::Age, u"年轻"},
                                                    {Column::Headcount, u"很多"},
                                                    {Column::Posted, u"昨天"},
                                                    {Column::Latitude, u"0"},
                                                    {Column::Longitude, u"0"}});
    QVERIFY(posting.rejection.isEmpty());
    for (const char *reason :
         {"pay.unreadable", "education.unknown", "experience.unreadable", "age.unreadable",
          "headcount.unreadable", "date.unreadable", "point.unreadable"})
        QVERIFY2(reasons(posting).contains(QString::fromLatin1(reason)), reason);
}

void PostingNormaliserTest::personalDataNeverGoIntoFindings()
{
    const Understood<Vacancy> posting = normalised(
        {{Column::Contact, u"某某某先生某某某先生"}, {Column::Phone, u"13000000000 转 13000000001"}});
    for (const Finding &finding : posting.findings) {
        QVERIFY(!finding.detail.contains(u"1300000"));
        QVERIFY(!finding.detail.contains(u"先生"));
    }
}

void PostingNormaliserTest::datesOfTheFutureAreNotTaken()
{
    const Understood<Vacancy> posting = normalised({{Column::Posted, u"2099-01-01"}});
    QCOMPARE(reasons(posting), QStringList{QStringLiteral("date.future")});
    QVERIFY(!posting.item.posted.isValid());
}

void PostingNormaliserTest::aGuardThatNeedsACollegeIsNoted()
{
    QCOMPARE(reasons(normalised({{Column::Title, u"保安"}, {Column::Education, u"大学专科"}})),
             QStringList{QStringLiteral("education.unusual")});
    QVERIFY(normalised({{Column::Title, u"会计"}, {Column::Education, u"大学专科"}}).findings.empty());
}

void PostingNormaliserTest::identifiersAreStable()
{
    const QString identifier = normalised({}).item.identifier;
    QCOMPARE(normalised({}).item.identifier, identifier);
    QVERIFY(identifier.startsWith(QStringLiteral("h-")) && identifier.size() == 18);
    QVERIFY(normalised({{Column::Street, u"一路"}}).item.identifier != identifier);
    QCOMPARE(numberedIdentifier(QStringLiteral("x"), true, 2), QStringLiteral("x#2"));
    QCOMPARE(numberedIdentifier(QStringLiteral("h-1"), false, 3), QStringLiteral("h-1-3"));
    QVERIFY(safeIdentifier(QString(500, u'长')).toUtf8().size() < 200);
}

void PostingNormaliserTest::severalPlacesOfOneCellAreKept()
{
    const auto places = [](const char16_t *region) {
        return normalised({{Column::Region, region}, {Column::Street, u"示例路1号"}}).item.places;
    };
    const auto two = places(u"端州区、鼎湖区");
    QCOMPARE(two.size(), std::size_t(2));
    QCOMPARE(two[0].county, QStringLiteral("441202"));
    QCOMPARE(two[0].street, QStringLiteral("示例路1号"));
    QCOMPARE(two[1].county, QStringLiteral("441203"));
    QCOMPARE(two[1].street, QString());
    QCOMPARE(places(u"肇庆市端州区/高要区").size(), std::size_t(2));
    QCOMPARE(places(u"端州区、各镇街").size(), std::size_t(1));
    QCOMPARE(places(u"肇庆市端州区").size(), std::size_t(1));
}

void PostingNormaliserTest::aSecondColumnOfPayIsNamed()
{
    RawRow raw(columnCount);
    raw[Column::Title] = QStringLiteral("普工");
    raw[Column::Employer] = QStringLiteral("甲厂");
    raw[Column::Pay] = QStringLiteral("4000-5000元/月");
    raw.more.emplace_back(static_cast<std::size_t>(Column::Pay), QStringLiteral("6000元/月"));
    const auto posting =
        PostingNormaliser({QStringLiteral("bureau"), QDate(2025, 3, 1)}).normalise(raw, noHeading);
    QCOMPARE(posting.item.pay.maximum, qint64(500'000));
    QCOMPARE(reasons(posting), QStringList{QStringLiteral("pay.second")});
}

/// Headings are the numbers of the columns here.
void PostingNormaliserTest::factsKeepTheColumnOfTheirText()
{
    RawRow raw(columnCount);
    raw.row = 7;
    raw[Column::Title] = QStringLiteral("普工（兼职）");
    raw[Column::Employer] = QStringLiteral("甲厂");
    raw[Column::Pay] = QStringLiteral("4500元/月，买社保");
    raw[Column::Hours] = QStringLiteral("8小时，两班倒");
    raw[Column::Contact] = QStringLiteral("人事部 0758-0000001");
    raw[Column::Description] = QStringLiteral("负责包装\n包吃住");
    const auto description = static_cast<std::size_t>(Column::Description);
    raw.parts = {{description, 0, QStringLiteral("岗位职责")}, {description, 5, QStringLiteral("备注")}};
    const PostingNormaliser normaliser({QStringLiteral("bureau"), QDate(2025, 3, 1)});
    const auto heading = [](std::size_t column) { return QString::number(column); };
    const auto posting = normaliser.normalise(raw, heading);
    const auto of = [&](Column column) { return heading(static_cast<std::size_t>(column)); };
    const QMap<QString, QString> expected{{QStringLiteral("MEALS"), QStringLiteral("备注")},
                                          {QStringLiteral("LODGING"), QStringLiteral("备注")},
                                          {QStringLiteral("SOCIAL_INSURANCE"), of(Column::Pay)},
                                          {QStringLiteral("TWO_SHIFTS"), of(Column::Hours)},
                                          {QStringLiteral("PART_TIME"), of(Column::Title)},
                                          {QStringLiteral("phone"), of(Column::Contact)}};
    QCOMPARE(posting.item.readFrom, expected);
    QCOMPARE(reasons(posting).count(QStringLiteral("fact.read")), 5); // one a column
}

void PostingNormaliserTest::whatItsOwnColumnStatesKeepsNoColumn()
{
    const auto posting = normalised({{Column::Benefits, u"包吃"}, {Column::Description, u"包吃，包住"}});
    QCOMPARE(posting.item.readFrom.keys(), QStringList{QStringLiteral("LODGING")});
}

void PostingNormaliserTest::aSecondColumnOfPlacesCompletesTheFirst()
{
    RawRow raw(columnCount);
    raw[Column::Title] = QStringLiteral("普工");
    raw[Column::Region] = QStringLiteral("肇庆市");
    raw.rivals = {{static_cast<std::size_t>(Column::Region), QStringLiteral("端州区")}};
    const auto posting =
        PostingNormaliser({QStringLiteral("bureau"), QDate(2025, 3, 1)}).normalise(raw, noHeading);
    QCOMPARE(posting.item.places.front().county, QStringLiteral("441202"));
    QVERIFY(!reasons(posting).contains(QStringLiteral("place.second")));
}

void PostingNormaliserTest::aSecondColumnOfOtherPlacesIsNamed()
{
    RawRow raw(columnCount);
    raw[Column::Title] = QStringLiteral("普工");
    raw[Column::Region] = QStringLiteral("肇庆市端州区");
    raw.rivals = {{static_cast<std::size_t>(Column::Region), QStringLiteral("肇庆市鼎湖区")}};
    const auto posting =
        PostingNormaliser({QStringLiteral("bureau"), QDate(2025, 3, 1)}).normalise(raw, noHeading);
    QCOMPARE(posting.item.places.size(), 1U);
    QCOMPARE(posting.item.places.front().county, QStringLiteral("441202"));
    QVERIFY(reasons(posting).contains(QStringLiteral("place.second")));
}

QTEST_APPLESS_MAIN(PostingNormaliserTest)
#include "tst_postingnormaliser.moc"
