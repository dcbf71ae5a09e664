// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancymaker.h"

#include "descriptions.h"

#include <algorithm>
#include <array>
#include <utility>

namespace yizhan::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 rowStride = 0x9e3779b97f4a7c15ULL;
constexpr quint64 changeMark = 0x5bd1e995ULL;
constexpr int percentScale = 100;

QString &at(QStringList &cells, Cell cell)
{
    return cells[static_cast<qsizetype>(cell)];
}
const QString &at(const QStringList &cells, Cell cell)
{
    return cells.at(static_cast<qsizetype>(cell));
}

bool chance(Random &random, quint64 percent)
{
    return random.below(percentScale) < percent;
}

int between(Random &random, int least, int most)
{
    return least + static_cast<int>(random.below(static_cast<quint64>(std::max(0, most - least) + 1)));
}

QString brand(Random &random)
{
    static constexpr QStringView first =
        u"荷香|星湖|砚都|西江|七星|岭南|鼎盛|恒泰|兴隆|嘉禾|万家|康乐|德旺|金岗|绿源|永顺|宏发|佳美|乐家|"
        u"安邦|"
        u"顺达|瑞丰|祥和|丰收|新源|华盛|立信|同心|泰和|诚信|竹乡|榕树头|北岭|羚山|阅江|龙母|贞山|燕岩|千层峰|"
        u"盘龙|广新|怡景|东升|百顺|粤兴|惠民|南华|创美|福满|晨光";
    static constexpr QStringView second = u"||||记|源|丰|盛|佳|隆|华|和";
    return pick(first, random) + pick(second, random);
}

QString employerName(const Trade &trade, const TownSpot &spot, Random &random)
{
    const QString kind = pick(sectorNames(trade.sector), random);
    QString place = spot.county == u"肇庆高新区" ? u"大旺"_s : spot.county.chopped(1).toString();
    if (trade.sector == u"community"_s)
        return place + (spot.town.isEmpty() ? QString() : spot.town.toString()) + u"示例"_s + kind;
    if (kind.endsWith(u"有限公司") && chance(random, 40))
        place = u"肇庆"_s;
    return place + brand(random) + u"示例"_s + kind;
}

int roundedTo(int value, int step)
{
    return value / step * step;
}

bool hasCounty(QStringView counties, QStringView county)
{
    return counties.isEmpty() || counties.contains(county);
}

} // namespace

QString pick(QStringView choices, Random &random)
{
    const auto count = static_cast<quint64>(choices.count(u'|')) + 1;
    quint64 chosen = random.below(count);
    qsizetype start = 0;
    while (chosen-- > 0)
        start = choices.indexOf(u'|', start) + 1;
    const qsizetype end = choices.indexOf(u'|', start);
    return choices.sliced(start, (end < 0 ? choices.size() : end) - start).toString();
}

QStringList tableHeadings()
{
    return u"岗位编号|岗位名称|单位名称|招聘人数|最低薪资|最高薪资|薪资单位|岗位类型|工种|工作地点|详细地址|"
           u"经度|纬度|坐标系|"
           u"学历要求|经验要求(年)|年龄要求|福利待遇|工作时间|班次|资格证书|急招|标签|发布日期|截止日期|联系人|联系电话|岗位描述"_s
               .split(u'|');
}

VacancyMaker::VacancyMaker(const MakerOptions &options) : m_options(options)
{
    for (const auto trades : {factoryTrades(), serviceTrades(), otherTrades()}) {
        for (const Trade &trade : trades)
            m_trades.push_back(&trade);
    }
    for (std::size_t i = 0; i < m_trades.size(); ++i)
        m_deck.insert(m_deck.end(), static_cast<std::size_t>(m_trades[i]->weight), static_cast<int>(i));
}

const Trade &VacancyMaker::tradeOf(Random &random) const
{
    return *m_trades[static_cast<std::size_t>(m_deck[random.below(m_deck.size())])];
}

const TownSpot &VacancyMaker::spotOf(const Trade &trade, Random &random) const
{
    quint64 total = 0;
    for (const TownSpot &spot : townSpots())
        total += hasCounty(trade.counties, spot.county) ? static_cast<quint64>(spot.weight) : 0;
    quint64 left = random.below(total);
    for (const TownSpot &spot : townSpots()) {
        const quint64 weight = hasCounty(trade.counties, spot.county) ? static_cast<quint64>(spot.weight) : 0;
        if (left < weight)
            return spot;
        left -= weight;
    }
    return townSpots().front();
}

void VacancyMaker::describePay(QStringList &cells, const Trade &trade, Random &random) const
{
    if (chance(random, 7))
        return; // 面议
    const int span = trade.highest - trade.lowest;
    const int minimum = roundedTo(trade.lowest + between(random, 0, span / 2), trade.step);
    int maximum = roundedTo(minimum + between(random, span / 6, span / 2), trade.step);
    if (chance(random, 10))
        maximum = minimum;
    at(cells, Cell::PayMinimum) = QString::number(minimum);
    at(cells, Cell::PayMaximum) = QString::number(std::clamp(maximum, minimum, trade.highest));
    at(cells, Cell::PayUnit) = trade.unit.toString();
}

void VacancyMaker::describePlace(QStringList &cells, const Trade &trade, Random &random) const
{
    const TownSpot &spot = spotOf(trade, random);
    at(cells, Cell::Employer) = employerName(trade, spot, random);
    at(cells, Cell::Region) = u"广东省肇庆市"_s +
                              (spot.county == u"肇庆高新区" ? u"高新区"_s : spot.county.toString()) +
                              spot.town.toString();
    const QString town = spot.town.isEmpty() ? u"大旺"_s : spot.town.toString();
    const QString behind = pick(u"号|号|号首层|号之一|号A栋|号二楼|号铺", random);
    at(cells, Cell::Street) =
        town + pick(spot.roads, random) + QString::number(between(random, 1, 198)) + behind;
    if (chance(random, 12))
        return;
    constexpr int spread = 110; // in ten-thousandths of a degree: about 1.2 km
    const auto degrees = [&random](double middle) {
        return QString::number(middle + between(random, -spread, spread) / 10000.0, 'f', 5);
    };
    at(cells, Cell::Longitude) = degrees(spot.longitude);
    at(cells, Cell::Latitude) = degrees(spot.latitude);
    at(cells, Cell::Datum) = u"WGS84"_s;
}

void VacancyMaker::describeTerms(QStringList &cells, const Trade &trade, Random &random) const
{
    at(cells, Cell::Title) = pick(trade.titles, random);
    at(cells, Cell::Occupation) = trade.occupation.toString();
    at(cells, Cell::Kind) = pick(trade.kinds, random);
    at(cells, Cell::Education) = pick(trade.education, random);
    at(cells, Cell::Age) = pick(trade.ages, random);
    at(cells, Cell::Benefits) = pick(trade.benefits, random);
    at(cells, Cell::Hours) = pick(trade.hours, random);
    at(cells, Cell::Shift) = pick(trade.shifts, random);
    at(cells, Cell::Certificates) = pick(trade.certificates, random);
    at(cells, Cell::Experience) = pick(u"0|0|0|0|1|1|2|3|", random);
    if (chance(random, 88))
        at(cells, Cell::Headcount) = pick(u"1|1|2|2|3|3|4|5|5|6|8|10|15|20|30", random);
    if (chance(random, 8))
        at(cells, Cell::Urgent) = u"是"_s;
    QStringList tags{u"示例"_s};
    if (chance(random, 6))
        tags += pick(u"退役军人优先|残疾友好|应届可|应届可", random);
    at(cells, Cell::Tags) = tags.join(u'、');
    at(cells, Cell::Contact) = pick(u"人事部|人事部|招聘部|行政部|办公室|前台|负责人|", random);
    at(cells, Cell::Phone) = u"0758-0000"_s + QString::number(random.below(1000)).rightJustified(3, u'0');
}

void VacancyMaker::describeDates(QStringList &cells, Random &random) const
{
    at(cells, Cell::Posted) = m_options.today.addDays(-between(random, 0, 20)).toString(Qt::ISODate);
    if (chance(random, 4))
        at(cells, Cell::ValidThrough) = u"2030-12-31"_s;
}

QString VacancyMaker::description(const Trade &trade, const QStringList &cells, Random &random) const
{
    return describe(trade, at(cells, Cell::Hours), at(cells, Cell::Benefits), random);
}

QStringList VacancyMaker::row(qint64 index, int trade) const
{
    SeededRandom random(m_options.seed * rowStride + static_cast<quint64>(index) * 2 + 1);
    const Trade &chosen = trade < 0 ? tradeOf(random) : *m_trades[static_cast<std::size_t>(trade)];
    QStringList cells;
    cells.resize(static_cast<qsizetype>(Cell::Count));
    at(cells, Cell::Identifier) = u"SL%1-%2"_s.arg(m_options.seed).arg(index + 1, 6, 10, QChar(u'0'));
    describeTerms(cells, chosen, random);
    describePay(cells, chosen, random);
    describePlace(cells, chosen, random);
    describeDates(cells, random);
    at(cells, Cell::Description) = description(chosen, cells, random);
    SeededRandom change((m_options.seed ^ changeMark) * rowStride + static_cast<quint64>(index));
    constexpr quint64 fine = 10000;
    if (static_cast<double>(change.below(fine)) <
        m_options.changePercent * static_cast<double>(fine) / percentScale) {
        describePay(cells, chosen, change);
        at(cells, Cell::Description) = description(chosen, cells, change);
    }
    return cells;
}

} // namespace yizhan::bench
