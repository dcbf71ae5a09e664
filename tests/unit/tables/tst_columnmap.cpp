// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmap.h"
#include "mappedcolumns.h"
#include "tableheader.h"
#include "vacancycolumns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::intake;
using namespace yizhan::tables;

namespace {

std::optional<HeadingMeaning> meaningOf(QStringView heading)
{
    return vacancyColumns().meaningOf(heading);
}

Result<ColumnMap> mapOf(const QStringList &headings)
{
    return ColumnMap::fromHeadings(headings, vacancyColumns());
}

Result<TableHeader> headerOf(const std::vector<QStringList> &rows)
{
    return findHeader(rows, vacancyColumns());
}

std::size_t number(Column column)
{
    return static_cast<std::size_t>(column);
}

} // namespace

class TestColumnMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void synonymsMeanOneColumn_data();
    void synonymsMeanOneColumn();
    void everyColumnKnowsItsUsualHeading();
    void otherHeadingsAreUnknown();
    void payHeadingStatesTheUnit();
    void monthsInBracketsMeanMonths();
    void columnsComeInAnyOrder();
    void sameHeadingTwiceIsRefused();
    void moreUsualHeadingWins();
    void unknownHeadingMayStandTwice();
    void headingsAreUnderstoodByTheirParts_data();
    void headingsAreUnderstoodByTheirParts();
    void whatABureauSaysOfAHeadingHolds();
    void headerStandsBelowTitleRows();
    void headerNeedsATitleAndOneMore();
    void headingsInOneCellAreMerged();
    void onlyTheFirstHeadingLeftIsMerged();
    void twoTiersOfHeadingsAreReadTogether();
    void emptyTableIsSaid();
};

void TestColumnMap::synonymsMeanOneColumn_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("column");
    const auto add = [](const QString &heading, Column column) {
        QTest::newRow(qPrintable(heading)) << heading << static_cast<int>(column);
    };
    add(u"岗位名称"_s, Column::Title);
    add(u" 岗位 名称 "_s, Column::Title);
    add(u"*职位名称"_s, Column::Title);
    add(u"招聘岗位（必填）"_s, Column::Title);
    add(u"ＩＤ"_s, Column::Identifier);
    add(u"用人单位"_s, Column::Employer);
    add(u"招聘人数（人）"_s, Column::Headcount);
    add(u"最低\n薪资"_s, Column::PayMinimum);
    add(u"月薪上限【元】"_s, Column::PayMaximum);
    add(u"薪资待遇"_s, Column::Pay);
    add(u"福利待遇："_s, Column::Benefits);
    add(u"县(市、区)"_s, Column::Region);
    add(u"经验要求(年)"_s, Column::ExperienceYears);
    add(u"手机号码"_s, Column::Phone);
    add(u"有效期至"_s, Column::ValidThrough);
    add(u"岗位职责及要求"_s, Column::Description);
    add(u"salary_min"_s, Column::PayMinimum);
    add(u"jobBenefits"_s, Column::Benefits);
    add(QString(QChar(0xfeff)) + u"岗位编号"_s, Column::Identifier);
}

void TestColumnMap::synonymsMeanOneColumn()
{
    QFETCH(QString, heading);
    QFETCH(int, column);
    const auto meaning = meaningOf(heading);
    QVERIFY(meaning);
    QCOMPARE(static_cast<int>(meaning->column), column);
}

void TestColumnMap::everyColumnKnowsItsUsualHeading()
{
    for (std::size_t i = 0; i < columnCount; ++i) {
        const QString heading = vacancyColumns().usualHeading(i);
        const auto meaning = meaningOf(heading);
        QVERIFY2(meaning, qPrintable(heading));
        QCOMPARE(meaning->column, i);
        QCOMPARE(meaning->rank, 0);
    }
}

void TestColumnMap::otherHeadingsAreUnknown()
{
    for (const QString &heading : {u""_s, u"车间"_s, u"序号"_s, u"班组"_s, QString(5000, u'薪')})
        QVERIFY(!meaningOf(heading));
}

void TestColumnMap::payHeadingStatesTheUnit()
{
    QCOMPARE(meaningOf(u"最低薪资（元/月）"_s)->states, u"元/月"_s);
    QCOMPARE(meaningOf(u"日薪"_s)->states, u"元/日"_s);
    QCOMPARE(meaningOf(u"薪资（月）"_s)->states, u"元/月"_s);
    QCOMPARE(meaningOf(u"每月工资"_s)->states, u"元/月"_s);
    QCOMPARE(meaningOf(u"月度薪酬"_s)->states, u"元/月"_s);
    QCOMPARE(meaningOf(u"薪资"_s)->states, QString());
    const auto map = mapOf({u"岗位名称"_s, u"月薪"_s});
    QCOMPARE(map->stated(), u"元/月"_s);
    const auto withUnit = mapOf({u"岗位名称"_s, u"月薪"_s, u"薪资单位"_s});
    QCOMPARE(withUnit->stated(), u"元/月"_s); // for the rows whose own cell says nothing
}

void TestColumnMap::monthsInBracketsMeanMonths()
{
    QCOMPARE(meaningOf(u"经验要求（月）"_s)->column, number(Column::ExperienceMonths));
    QCOMPARE(meaningOf(u"工作经验(个月)"_s)->column, number(Column::ExperienceMonths));
}

void TestColumnMap::columnsComeInAnyOrder()
{
    const auto map = mapOf({u"联系电话"_s, u"车间"_s, u"公司"_s, u"职位"_s});
    QVERIFY(map);
    QCOMPARE(map->known(), 3);
    QCOMPARE(map->columnAt(0).value(), number(Column::Phone));
    QVERIFY(!map->columnAt(1));
    QCOMPARE(map->columnAt(3).value(), number(Column::Title));
    QVERIFY(!map->columnAt(99));
    QCOMPARE(map->heading(number(Column::Title)), u"职位"_s);
    QCOMPARE(map->heading(number(Column::Age)), u"年龄要求"_s);
    QCOMPARE(map->headingAt(6), u"#7"_s);
}

void TestColumnMap::sameHeadingTwiceIsRefused()
{
    const auto map = mapOf({u"岗位名称"_s, u"单位名称"_s, u"岗位 名称"_s});
    QVERIFY(!map);
    QCOMPARE(map.error().reason, u"table.duplicate_heading"_s);
    QVERIFY(map.error().detail.contains(u"岗位 名称"_s));
}

void TestColumnMap::moreUsualHeadingWins()
{
    const auto map = mapOf({u"手机"_s, u"岗位名称"_s, u"联系电话"_s});
    QVERIFY(map);
    QCOMPARE(map->known(), 2);
    QCOMPARE(map->uses(number(Column::Phone)).size(), 2U); // telephones are joined
    const auto pay = mapOf({u"工资"_s, u"岗位名称"_s, u"薪资"_s});
    QVERIFY(pay);
    QCOMPARE(pay->position(number(Column::Pay)), 2);
}

void TestColumnMap::unknownHeadingMayStandTwice()
{
    QVERIFY(mapOf({u"车间"_s, u"岗位名称"_s, u"车间"_s}));
    QVERIFY(mapOf({u"备注"_s, u"岗位名称"_s, u"备注"_s})); // texts are joined
}

void TestColumnMap::headingsAreUnderstoodByTheirParts_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<std::vector<int>>("columns");
    const auto row = [](const char16_t *heading, std::initializer_list<Column> columns) {
        std::vector<int> numbers;
        for (const Column column : columns)
            numbers.push_back(static_cast<int>(column));
        QTest::newRow(qPrintable(QString::fromUtf16(heading))) << QString::fromUtf16(heading) << numbers;
    };
    row(u"岗位需求人数", {Column::Headcount});
    row(u"参会企业", {Column::Employer});
    row(u"招聘工种", {Column::Title});
    row(u"联系人及电话", {Column::Contact, Column::Phone});
    row(u"学历及专业要求", {Column::Education});
    row(u"年龄性别要求", {Column::Age});
    row(u"薪资及福利", {Column::Pay, Column::Benefits});
    row(u"最低学历要求", {Column::Education});
    row(u"薪资待遇最低", {Column::PayMinimum});
    row(u"招聘截止时间", {Column::ValidThrough});
    row(u"所在镇（街）", {Column::Region});
    row(u"是否包吃住", {Column::Benefits});
    row(u"联系电话2", {Column::Phone});
    row(u"应聘岗位", {Column::Title});
    row(u"招聘主体", {Column::Employer});
    row(u"岗位空缺数", {Column::Headcount});
    row(u"薪资区间", {Column::Pay});
    row(u"电话/微信", {Column::Phone});
    row(u"食宿安排", {Column::Benefits});
    row(u"缴纳社保人数", {});
    row(u"招聘职务", {Column::Title});
    row(u"急聘岗位", {Column::Title});
    row(u"空岗名称", {Column::Title});
    row(u"招聘方", {Column::Employer});
    row(u"企业/个体户名称", {Column::Employer});
    row(u"拟招录人数", {Column::Headcount});
    row(u"招聘（人）", {Column::Headcount});
    row(u"招聘计划数", {Column::Headcount});
    row(u"转正工资", {Column::Pay});
    row(u"基本工资及待遇", {Column::Pay});
    row(u"预期薪资", {Column::Pay});
    row(u"人事电话", {Column::Phone});
    row(u"报名咨询电话", {Column::Phone});
    row(u"联系人，联系电话", {Column::Contact, Column::Phone});
    row(u"厂址", {Column::Street});
    row(u"所属园区", {Column::Region});
    row(u"学历（含）以上", {Column::Education});
    row(u"学历门槛", {Column::Education});
    row(u"年龄上下限", {Column::Age});
    row(u"招聘起止时间", {Column::ValidThrough});
    row(u"能力要求", {Column::Description});
    row(u"招聘对象", {Column::Description});
    row(u"食宿（是/否）", {Column::Benefits});
    row(u"休假制度", {Column::Benefits});
    row(u"用工类别", {Column::Kind});
    row(u"在招岗位", {Column::Title});
    row(u"所属企业", {Column::Employer});
    row(u"企业法定名称", {Column::Employer});
    row(u"仍需招聘人数", {Column::Headcount});
    row(u"薪资构成", {Column::Pay});
    row(u"前台电话", {Column::Phone});
    row(u"经营地址", {Column::Street});
    row(u"教育背景", {Column::Education});
    row(u"行业经验", {Column::ExperienceYears});
    row(u"岗位下架日期", {Column::ValidThrough});
    row(u"上岗条件", {Column::Description});
    row(u"员工待遇福利", {Column::Benefits});
    for (const char16_t *other :
         {u"企业人数", u"已招人数", u"加班工资", u"公司简介", u"填表人电话", u"面试时间", u"成立日期",
          u"发证机关", u"车间编号", u"单位信息", u"岗位信息", u"社保专员", u"录用人数", u"参会人数",
          u"应聘人数", u"联系人职务", u"报名地点", u"企业简介", u"单位详情"})
        row(other, {});
}

void TestColumnMap::headingsAreUnderstoodByTheirParts()
{
    QFETCH(QString, heading);
    QFETCH(std::vector<int>, columns);
    std::vector<int> got;
    if (const auto meaning = meaningOf(heading)) {
        got.push_back(static_cast<int>(meaning->column));
        for (const std::size_t also : meaning->also)
            got.push_back(static_cast<int>(also));
    }
    QCOMPARE(got, columns);
}

void TestColumnMap::whatABureauSaysOfAHeadingHolds()
{
    const MappedColumns mapped(vacancyColumns(),
                               {{u"发证机关"_s, u"资格证书"_s}, {u"录入批次"_s, QString()}});
    QCOMPARE(mapped.meaningOf(u"发证 机关").value().column, number(Column::Certificates));
    QVERIFY(!mapped.meaningOf(u"录入批次"));
    QVERIFY(mapped.isIgnored(u"录入批次"));
    QCOMPARE(mapped.meaningOf(u"岗位名称").value().column, number(Column::Title));
}

void TestColumnMap::headerStandsBelowTitleRows()
{
    const std::vector<QStringList> rows{{u"肇庆市岗位信息表"_s},
                                        {u"填表单位：示例"_s, QString(), u"日期：2026年"_s},
                                        {u"岗位编号"_s, u"岗位名称"_s, u"单位名称"_s},
                                        {u"1"_s, u"普工"_s, u"示例厂"_s}};
    const auto header = headerOf(rows);
    QVERIFY(header);
    QCOMPARE(header->index, 2);
}

void TestColumnMap::headerNeedsATitleAndOneMore()
{
    const std::vector<QStringList> rows{{u"单位名称"_s, u"联系电话"_s, u"工作地点"_s},
                                        {u"a"_s, u"b"_s, u"c"_s}};
    QCOMPARE(headerOf(rows).error().reason, u"table.no_header"_s);
    const std::vector<QStringList> two{{u"岗位名称"_s, u"单位名称"_s}};
    QVERIFY(headerOf(two));
}

void TestColumnMap::headingsInOneCellAreMerged()
{
    const std::vector<QStringList> rows{{u"岗位编号 岗位名称 单位名称 招聘人数"_s},
                                        {u"1"_s, u"普工"_s, u"示例厂"_s, u"3"_s}};
    QCOMPARE(headerOf(rows).error().reason, u"table.merged_header"_s);
}

void TestColumnMap::onlyTheFirstHeadingLeftIsMerged()
{
    const std::vector<QStringList> rows{{u"岗位编号"_s}, {u"1"_s, u"普工"_s, u"示例厂"_s, u"3"_s, u"4000"_s}};
    QCOMPARE(headerOf(rows).error().reason, u"table.merged_header"_s);
}

void TestColumnMap::twoTiersOfHeadingsAreReadTogether()
{
    const std::vector<QStringList> rows{{u"岗位名称"_s, u"薪资"_s, u""_s, u"单位名称"_s},
                                        {u""_s, u"最低"_s, u"最高"_s, u""_s},
                                        {u"普工"_s, u"4000"_s, u"5000"_s, u"示例厂"_s}};
    const auto header = headerOf(rows);
    QVERIFY(header);
    QCOMPARE(header->tiers, 2);
    QCOMPARE(header->map.position(number(Column::PayMinimum)), 1);
    QCOMPARE(header->map.position(number(Column::PayMaximum)), 2);
    QCOMPARE(header->map.position(number(Column::Employer)), 3);
    // A row of groups above a whole header says nothing of its own.
    const std::vector<QStringList> groups{{u"单位信息"_s, u""_s, u"岗位信息"_s, u""_s},
                                          {u"单位名称"_s, u"地址"_s, u"岗位名称"_s, u"人数"_s}};
    QCOMPARE(headerOf(groups).value().index, 1);
}

void TestColumnMap::emptyTableIsSaid()
{
    const std::vector<QStringList> rows{{u""_s, u" "_s}};
    QCOMPARE(headerOf(rows).error().reason, u"table.empty"_s);
    QCOMPARE(headerOf({}).error().reason, u"table.empty"_s);
}

QTEST_APPLESS_MAIN(TestColumnMap)
#include "tst_columnmap.moc"
