// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "rowsorts.h"
#include "vacancycolumns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::intake;
using namespace yizhan::tables;
using namespace yizhan::tests;

namespace {

const QByteArray header = "岗位名称,单位名称,招聘人数,月薪,工作地点\r\n";

QStringList titles(const Reading &reading)
{
    QStringList list;
    for (const RawRow &row : reading.rows)
        list.append(row[Column::Title]);
    return list;
}

QStringList reasons(const Reading &reading)
{
    QStringList list;
    for (const Finding &finding : reading.findings)
        list.append(finding.reason);
    return list;
}

} // namespace

class RowSortsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoVacancyIsToldByItsKind_data();
    void whatIsNoVacancyIsToldByItsKind();
    void realTitlesAreVacancies_data();
    void realTitlesAreVacancies();
    void aRowKnowsTheHeadingsAboveIt();
    void twoColumnsOfOneLevelAreRivals();
    void placesUnderOneHeadingAreSeveral();
    void aHeaderAgainChangesTheOrder();
    void aRowThatNamesACompanyGivesTheRowsBelowTheirs();
    void dittoMarksMeanWhatStandsAbove();
    void dittoMarksAreWrittenInManyWays();
    void unreadColumnsAreNamedOnce();
    void samplesHoldNoNamesAndNoNumbers();

private:
    ReaderFixture m_files;
};

void RowSortsTest::whatIsNoVacancyIsToldByItsKind_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *cells, const char16_t *reason) {
        QTest::newRow(cells) << QByteArray(cells) << QString::fromUtf16(reason);
    };
    row("合计,,12,,", u"row.total");
    row("总 计：,,12,,", u"row.total");
    row("备注：以上信息由企业提供,,,,", u"row.note");
    row("制表人：某某,,审核人：某某,,", u"row.note");
    row("以上岗位如有变动，以企业当天公布的为准。,,,,", u"row.note");
    row("一、端州区,,,,", u"row.section");
    row("鼎湖区,,,,", u"row.section");
    row("肇庆示例电子厂,,,,", u"row.section");
    row("二、肇庆市示例（高要）有限公司（联系电话：0758-0000001）,,,,", u"row.section");
    row("\"必填，10字以内\",\"必填，与执照一致\",\"必填，数字\",\"必填，如4000-6000\",\"必填，到镇街\"",
        u"row.rule");
    row("总人数,,12,,", u"row.total");
    row("※以上信息由企业提供,,,,", u"row.note");
    row("以上岗位有效期至2027年3月,,,,", u"row.note");
    row("★怀集县★,,,,", u"row.section");
    row("【广宁县】,,,,", u"row.section");
    row("制造业类,,,,", u"row.section");
    row("鼎湖区岗位表,,,,", u"row.section");
    row("（工种）,（全称）,（人）,（元/月）,（镇街）", u"row.hint");
    row("共2个岗位,,12,,", u"row.total");
    row("共计：3家企业，12人,,,,", u"row.total");
    row("示例市人力资源和社会保障局,,,,", u"row.note");
    row("2026年11月20日,,,,", u"row.note");
    row("——以下空白——,,,,", u"row.note");
    row("以下无正文,,,,", u"row.note");
    row("更多岗位请扫描二维码,,,,", u"row.note");
    row("例：普工,例：某某公司,10,4000,肇庆市端州区", u"row.example");
    row("（示例）普工,某某公司,10,4000,肇庆市端州区", u"row.example");
    row("岗位名称,单位名称,招聘人数,月薪（元）,工作地点", u"row.header");
}

void RowSortsTest::whatIsNoVacancyIsToldByItsKind()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const Reading reading = m_files.readBytes(header + row + "\r\n普工,示例厂,3,4500,肇庆市端州区\r\n");
    QVERIFY(!reading.error);
    QCOMPARE(titles(reading), QStringList{u"普工"_s});
    QCOMPARE(reasons(reading), QStringList{reason});
    QCOMPARE(reading.findings.front().row, 2);
}

void RowSortsTest::realTitlesAreVacancies_data()
{
    QTest::addColumn<QByteArray>("row");
    for (const char *row :
         {"统计员,示例厂,1,4000,端州区", "注塑工,示例,1,4000,端州区", "一线操作工,示例甲厂,8,4500,端州区",
          "会计,合计服务部,1,4000,端州区", "例行检测员,示例厂,1,4000,端州区", "备件管理员,示例厂,,,",
          "共享单车调度员,示例厂,1,4000,端州区", "社区服务中心,示例街道办事处,1,4000,端州区",
          "总计划员,示例厂,1,4000,端州区", "合计员,示例厂,1,4000,端州区", "总务,示例厂,1,4000,端州区"})
        QTest::newRow(row) << QByteArray(row);
}

void RowSortsTest::realTitlesAreVacancies()
{
    QFETCH(QByteArray, row);
    const Reading reading = m_files.readBytes(header + row + "\r\n");
    QCOMPARE(reading.rows.size(), 1U);
    QVERIFY(reading.findings.empty());
}

void RowSortsTest::aRowKnowsTheHeadingsAboveIt()
{
    const Reading reading =
        m_files.readBytes("岗位名称,单位名称,月薪\n普工,甲厂,4500\n企业全称,招聘岗位,工资\n乙厂,保安,4000\n");
    QCOMPARE(reading.rows.size(), 2U);
    const auto employer = static_cast<std::size_t>(Column::Employer);
    QCOMPARE((*reading.rows[0].headings)[employer], u"单位名称"_s);
    QCOMPARE((*reading.rows[1].headings)[employer], u"企业全称"_s);
}

void RowSortsTest::twoColumnsOfOneLevelAreRivals()
{
    const Reading reading =
        m_files.readBytes("岗位名称,单位名称,工作地点,工作地区\n普工,甲厂,端州区,鼎湖区\n");
    QCOMPARE(reading.rows[0][Column::Region], u"端州区"_s);
    QCOMPARE(reading.rows[0].rivals.size(), 1U);
    QCOMPARE(reading.rows[0].extra.size(), 1U); // kept aside
}

void RowSortsTest::placesUnderOneHeadingAreSeveral()
{
    for (const char *second : {"工作地点", "工作地点2"}) {
        const Reading reading = m_files.readBytes(QByteArray("岗位名称,单位名称,工作地点,") + second +
                                                  "\n普工,甲厂,端州区,鼎湖区\n");
        QCOMPARE(reading.rows[0][Column::Region], u"端州区、鼎湖区"_s);
        QVERIFY(reading.rows[0].rivals.empty());
    }
}

void RowSortsTest::aHeaderAgainChangesTheOrder()
{
    const Reading reading = m_files.readBytes(
        header + "普工,甲厂,5,4500,端州区\r\n单位名称,岗位名称,月薪,招聘人数\r\n乙厂,保安,3500,2\r\n");
    QCOMPARE(titles(reading), (QStringList{u"普工"_s, u"保安"_s}));
    QCOMPARE(reading.rows[1][Column::Employer], u"乙厂"_s);
    QCOMPARE(reading.rows[1][Column::Headcount], u"2"_s);
}

void RowSortsTest::aRowThatNamesACompanyGivesTheRowsBelowTheirs()
{
    const Reading reading =
        m_files.readBytes("岗位名称,招聘人数,薪资,工作地点\r\n"
                          "肇庆示例甲厂（联系电话：0758-0000001）,,,\r\n普工,10,4000,端州区\r\n"
                          "招聘单位：示例乙有限公司,,,\r\n焊工,3,6000,鼎湖区\r\n"
                          "一、高要区,,,\r\n保安,2,3500,高要区\r\n");
    QCOMPARE(titles(reading), (QStringList{u"普工"_s, u"焊工"_s, u"保安"_s}));
    QCOMPARE(reasons(reading), QStringList(3, u"row.section"_s));
    QCOMPARE(reading.rows[0][Column::Employer], u"肇庆示例甲厂"_s);
    QCOMPARE(reading.rows[1][Column::Employer], u"示例乙有限公司"_s);
    QCOMPARE(reading.rows[2][Column::Employer], QString()); // another section
}

void RowSortsTest::dittoMarksMeanWhatStandsAbove()
{
    const Reading reading = m_files.readBytes(
        header + "普工,甲厂,5,4500,端州区\r\n保安,同上,〃,（同上）,-〃-\r\n保洁,,2,同前,\r\n");
    QCOMPARE(reading.rows.size(), 3U);
    QCOMPARE(reading.rows[1][Column::Employer], u"甲厂"_s);
    QCOMPARE(reading.rows[1][Column::Headcount], u"5"_s);
    QCOMPARE(reading.rows[1][Column::Region], u"端州区"_s);
    QCOMPARE(reading.rows[2][Column::Employer], QString()); // an empty cell is no mark
    QCOMPARE(reading.rows[2][Column::Pay], u"4500"_s);
    QCOMPARE(reading.rows[1].notes.size(), 1U);
    QVERIFY(!reading.rows[1].notes.front().detail.contains(u"甲厂"_s));
}

void RowSortsTest::dittoMarksAreWrittenInManyWays()
{
    for (const char *mark : {"同 上", "同上栏", "以上同", "－〃－", "同上，", "〃〃"}) {
        const Reading reading =
            m_files.readBytes(header + "普工,甲厂,5,4500,端州区\r\n保安,\"" + mark + "\",1,3500,端州区\r\n");
        QCOMPARE(reading.rows.size(), 2U);
        QCOMPARE(reading.rows[1][Column::Employer], u"甲厂"_s);
    }
}

void RowSortsTest::unreadColumnsAreNamedOnce()
{
    const Reading reading = m_files.readBytes(
        "序号,岗位名称,单位名称,车间编号,录入批次\r\n1,普工,甲厂,A3,一\r\n2,保安,乙厂,A4,一\r\n");
    QCOMPARE(reasons(reading), QStringList{u"columns.unread"_s});
    QCOMPARE(reading.findings.front().detail, u"车间编号（A3；A4）、录入批次（一）"_s);
}

void RowSortsTest::samplesHoldNoNamesAndNoNumbers()
{
    const Reading reading =
        m_files.readBytes("岗位名称,单位名称,填表人,车间\r\n普工,甲厂,某某,13800000001\r\n");
    QCOMPARE(reading.findings.front().detail, u"填表人、车间"_s);
}

QTEST_APPLESS_MAIN(RowSortsTest)
#include "tst_rowsorts.moc"
