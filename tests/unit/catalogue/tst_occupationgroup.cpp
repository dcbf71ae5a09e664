// SPDX-License-Identifier: GPL-3.0-or-later
#include "occupationgroup.h"

#include <QSet>
#include <QTest>

using namespace yizhan::catalogue;

namespace {

void addTitleColumns()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("group");
}

void addTitle(const char16_t *title, const char *group)
{
    const QString text = QString::fromUtf16(title);
    QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(group);
}

} // namespace

class OccupationGroupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsHaveFixedPositions();
    void unknownIdsAreOther();
    void classCodesDecide_data();
    void classCodesDecide();
    void titlesDecide_data();
    void titlesDecide();
    void aGuardIsNoSafetyOfficer_data();
    void aGuardIsNoSafetyOfficer();
};

void OccupationGroupTest::groupsHaveFixedPositions()
{
    const char *expected[] = {"factory",    "machinery",    "sewing",  "catering",  "cleaning",
                              "care",       "security",     "driving", "logistics", "retail",
                              "office",     "construction", "farming", "health",    "teaching",
                              "technology", "management",   "other"};
    QCOMPARE(occupationGroups().size(), std::size(expected));
    for (std::size_t index = 0; index < std::size(expected); ++index) {
        QCOMPARE(occupationGroups()[index].id, QString::fromLatin1(expected[index]));
        QCOMPARE(occupationGroupIndex(QString::fromLatin1(expected[index])), int(index));
    }
}

void OccupationGroupTest::unknownIdsAreOther()
{
    QCOMPARE(occupationGroupIndex(u""), int(occupationGroups().size()) - 1);
    QCOMPARE(occupationGroupIndex(u"piloting"), int(occupationGroups().size()) - 1);
}

void OccupationGroupTest::classCodesDecide_data()
{
    QTest::addColumn<QString>("occupation");
    QTest::addColumn<QString>("group");
    const auto row = [](const char16_t *occupation, const char *group) {
        QTest::newRow(group) << QString::fromUtf16(occupation) << QString::fromLatin1(group);
    };
    row(u"4-03-02-05", "catering");
    row(u"6-31-01-02", "machinery");
    row(u"6-20-01-01 装配钳工", "factory");
    row(u"4020602", "logistics");
    row(u"GBM40205", "logistics");
    row(u"4-02-02-01", "driving");
    row(u"1-06-01-01", "management");
    row(u"2-08-03-00", "teaching");
    row(u"3-02-02-01", "security");
    row(u"月嫂", "care");            // the name of a class instead of its code
    row(u"不认识的工种", "factory"); // says nothing: the title decides
}

void OccupationGroupTest::classCodesDecide()
{
    QFETCH(QString, occupation);
    QTEST(classifyGroup(occupation, u"普工"), "group");
}

void OccupationGroupTest::titlesDecide_data()
{
    addTitleColumns();
    addTitle(u"普 工", "factory");
    addTitle(u"电子厂普工", "factory");
    addTitle(u"ＣＮＣ操作", "machinery");
    addTitle(u"维修电工（养老院）", "machinery");
    addTitle(u"车位", "sewing");
    addTitle(u"平车工", "sewing");
    addTitle(u"厨师（炒锅）", "catering");
    addTitle(u"餐厅服务员", "catering");
    addTitle(u"酒店保洁员", "cleaning");
    addTitle(u"育婴师(月嫂）", "care");
    addTitle(u"草坪养护工", "farming");
    addTitle(u"餐厅保安员", "security");
    addTitle(u"秩序维护员", "security");
    addTitle(u"C1司机", "driving");
    addTitle(u"叉车工", "driving");
    addTitle(u"仓库管理员", "logistics");
    addTitle(u"餐厅收银员", "retail");
    addTitle(u"销售工程师", "retail");
    addTitle(u"外贸业务员", "retail");
    addTitle(u"仓库文员", "office");
    addTitle(u"电商客服", "office");
    addTitle(u"施工员", "construction");
    addTitle(u"护士", "health");
    addTitle(u"数学教师", "teaching");
    addTitle(u"嵌入式软件工程师", "technology");
    addTitle(u"总经理", "management");
    addTitle(u"不便分类的其他从业人员", "other");
    addTitle(u"", "other");
}

void OccupationGroupTest::titlesDecide()
{
    QFETCH(QString, title);
    QTEST(classifyGroup(QStringView(), title), "group");
}

void OccupationGroupTest::aGuardIsNoSafetyOfficer_data()
{
    addTitleColumns();
    addTitle(u"保安", "security");
    addTitle(u"小区保安员", "security");
    addTitle(u"门卫（保安）", "security");
    addTitle(u"安保人员", "security");
    addTitle(u"停车场管理员", "security");
    addTitle(u"消防安全管理员", "security");
    addTitle(u"保安队安全管理", "security");
    addTitle(u"安全员", "factory");
    addTitle(u"车间安全员", "factory");
    addTitle(u"安全管理员", "factory");
    addTitle(u"安全专员", "factory");
    addTitle(u"安全主任", "factory");
    addTitle(u"安全生产管理员", "factory");
    addTitle(u"施工安全员", "construction");
    addTitle(u"建筑安全员", "construction");
    addTitle(u"食品安全员", "catering");
    addTitle(u"网络安全管理员", "technology");
    addTitle(u"安全工程师", "technology");
}

void OccupationGroupTest::aGuardIsNoSafetyOfficer()
{
    QFETCH(QString, title);
    QTEST(classifyGroup(QStringView(), title), "group");
}

QTEST_APPLESS_MAIN(OccupationGroupTest)
#include "tst_occupationgroup.moc"
