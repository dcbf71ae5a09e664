// SPDX-License-Identifier: GPL-3.0-or-later
// Each amount that a value parser gives stands in the cell: of tens of thousands of cells put together at
// random.
#include "random.h"
#include "valueproperties.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace yizhan;

namespace {

constexpr int cellsOfAProperty = 8'000;

/// A cell of one to seven fragments.
QString cellOf(const QStringList &fragments, Random &random)
{
    QString cell;
    const quint64 count = 1 + random.below(7);
    for (quint64 i = 0; i < count; ++i)
        cell += fragments.at(static_cast<qsizetype>(random.below(static_cast<quint64>(fragments.size()))));
    return cell;
}

void check(const QString &fragments, const std::function<bool(const QString &)> &holds)
{
    SeededRandom random(20261130);
    const QStringList words = fragments.split(u' ');
    for (int i = 0; i < cellsOfAProperty; ++i) {
        const QString cell = cellOf(words, random);
        QVERIFY2(holds(cell), qUtf8Printable(cell));
    }
}

} // namespace

class ValuePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySumStandsInTheCell();
    void everyHeadcountStandsInTheCell();
    void everyAgeStandsInTheCell();
    void everyLengthOfExperienceStandsInTheCell();
    void everyDayIsOne();
    void everyNumberToDialStandsInTheCell();
    void everyOtherBenefitStandsInTheCell();
};

void ValuePropertiesTest::everySumStandsInTheCell()
{
    check(u"4500 6000 0.8 1.2 万 千 K - ~ 至 元 /月 /天 每小时 , ， 月薪 试用期 转正 综合 底薪 保底 以上 "
          u"以下 全勤奖 200 两千五 三千 一万二 1万2 26天 8小时 "
          u"计件 面议 男 女 + （ ） 4，000 不低于 最高 年薪 日薪 15 25-30岁 2025年 / 、"_s,
          [](const QString &cell) {
              return fakes::payStands({{}, {}, {}, cell});
          });
    check(u"4500 6000 0.8 万 千 - 元 /月 以上 面议 两千五 1.5"_s, [](const QString &cell) {
        return fakes::payStands({cell, cell.right(3), u"万元/月"_s, {}}) &&
               fakes::payStands({cell, {}, u"元/月"_s, {}});
    });
}

void ValuePropertiesTest::everyHeadcountStandsInTheCell()
{
    check(
        u"3 5 12 人 名 男 女 各 共 十 二十五 一百 若干 1,200 1，500 - （ ） 、 ， + 约 以上 普工 3.0 1.5 2月3日 合计 18岁 1年"_s,
        fakes::headcountStands);
}

void ValuePropertiesTest::everyAgeStandsInTheCell()
{
    check(
        u"18 45 60 男 女 岁 周岁 以上 以下 - 至 ， ； 不超过 ≤ < 十八 四十五 (含) 不限 优先 左右 年满 内 最大 不低于 不高于 一般 身高160"_s,
        fakes::agesStand);
}

void ValuePropertiesTest::everyLengthOfExperienceStandsInTheCell()
{
    check(
        u"1 3 5 0.5 年 个月 半 以上 以下 - 至 ， （ ） 不限 优先 应届 两 十五 C1 驾龄 不超过 岁 18 经验 零 1.7米 3天 不足"_s,
        [](const QString &cell) {
            return fakes::experienceStands(cell, false) && fakes::experienceStands(cell, true);
        });
}

void ValuePropertiesTest::everyDayIsOne()
{
    check(u"2026 2027 年 月 日 - . / 12 31 3 至 起 止 长期 20270301 二〇二七年 三月 一日 ， T 16:00 Z 9999"_s,
          fakes::daysStand);
}

void ValuePropertiesTest::everyNumberToDialStandsInTheCell()
{
    check(u"0758 - 0000001 13800000001 13800000002 / 、 ( ) （ ） 转 801 +86 400-000-0001 7580000003 张先生 "
          u"1.38E+10 １３８００００００１２ "
          u"0 86 #N/A Tel: QQ: 12345"_s.replace(u"  "_s, u" "_s),
          fakes::phonesStand);
}

void ValuePropertiesTest::everyOtherBenefitStandsInTheCell()
{
    check(
        u"包 吃 住 食 宿 不 无 社保 五险一金 、 ， 双休 月休4天 意外险 餐补 自理 大小周 午 晚 餐 福利： 下午茶 / +"_s,
        fakes::benefitsStand);
}

QTEST_APPLESS_MAIN(ValuePropertiesTest)
#include "tst_valueproperties.moc"
