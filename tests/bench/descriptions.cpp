// SPDX-License-Identifier: GPL-3.0-or-later
#include "descriptions.h"

#include <QStringList>

#include <algorithm>

namespace yizhan::bench {

namespace {

using namespace Qt::StringLiterals;

// What suits any employer who pays by the month, and what suits work by the day, the hour or the piece.
constexpr QStringView openings =
    u"||||常年有活，收入稳定。|场地新修两年，有风扇和冷风机。|团队十来个人，相处和气。|"
    u"负责人亲自带，三天上手。|"
    u"近来业务增加，要添人手。|本岗位长期有效，随时可来看看。|老员工多，流动少。|离公交站步行五分钟。|"
    u"旺季将至，提前备人。|"
    u"开了十几年的老单位。|新项目开张，需要一批帮手。|因一位老同事退休，补一个人。|管理简单，不打官腔。|";
constexpr QStringView gigOpenings = u"||||活不重，说清楚就能干。|临时加单，急着要人帮手。|"
                                    u"一年里有好几批，做熟了优先叫。|几个人搭伙来也可以。|"
                                    u"地点好找，到了有人接。|";
constexpr QStringView requirementHeads = u"要求：|希望您：|我们想找：|任职要求：|条件：|";
constexpr QStringView closings =
    u"|||面试请带本人证件，当天给答复。|来之前先打电话约时间。|到岗时间可以商量。|试工一天，照付工钱。|"
    u"每月十五号发工资。|"
    u"每月十号准时出粮。|可预支生活费。|干满一年有探亲车票。|夫妻同来可以商量住房。|附近有小学和幼儿园。|"
    u"离市场近，买菜方便。|"
    u"有接送车停在村口，早晚各一班。|停电动车方便，免费充电。|有意者可到就业驿站请工作人员联系。|"
    u"不经中介，直接和单位签合同。|"
    u"做得好三个月后调薪。|放假按国家规定。|加班自愿，另算工钱。|有事可以提前一天请假。|工衣免费发两套。|";
constexpr QStringView gigClosings =
    u"||做完当场结清。|来之前先打电话约时间。|自带水杯和手套。|满十人发车，村口集合。|下雨顺延。|"
    u"做得好长期合作。|有意者可到就业驿站请工作人员联系。|不会的现场教。|路远的补二十元车费。|";
constexpr QStringView trainings = u"||||||入职头三天有人带，工资照算。|每季度有一次技能比武。|"
                                  u"单位出钱考证，考过再奖两百元。|可以报名免费的技能培训班。|"
                                  u"表现好可转技术岗。|";

bool isMonthly(const Trade &trade)
{
    return trade.unit == u"元/月";
}

/// `count` different choices, in the order in which they stand.
QStringList pickSome(QStringView choices, qsizetype count, Random &random)
{
    QStringList all = choices.toString().split(u'|');
    while (all.size() > count)
        all.removeAt(static_cast<qsizetype>(random.below(static_cast<quint64>(all.size()))));
    return all;
}

qsizetype upTo(qsizetype most, Random &random)
{
    return 1 + static_cast<qsizetype>(random.below(static_cast<quint64>(most)));
}

QString numbered(const QStringList &points)
{
    QString text;
    for (qsizetype i = 0; i < points.size(); ++i)
        text +=
            QString::number(i + 1) + u'、' + points.at(i) + (i + 1 < points.size() ? u"；\n"_s : u"。\n"_s);
    return text;
}

QString number(int least, int most, Random &random)
{
    return QString::number(least + static_cast<int>(random.below(static_cast<quint64>(most - least + 1))));
}

/// Figures that differ from place to place, so that no two texts are the same for long.
QString particulars(const Trade &trade, Random &random)
{
    if (!isMonthly(trade)) {
        switch (random.below(6)) {
        case 0:
            return u"这次要%1人左右。"_s.arg(number(2, 25, random));
        case 1:
            return u"约做%1天。"_s.arg(number(2, 30, random));
        case 2:
            return u"集合点离镇中心约%1公里。"_s.arg(number(1, 9, random));
        default:
            return {};
        }
    }
    switch (random.below(9)) {
    case 0:
        return u"目前班组有%1人，这次补%2人。"_s.arg(number(5, 45, random), number(1, 6, random));
    case 1:
        return u"试用期%1个月，满期每月加%2元。"_s.arg(number(1, 3, random), number(1, 6, random) + u"00"_s);
    case 2:
        return u"离镇中心约%1公里。"_s.arg(number(1, 9, random));
    case 3:
        return u"月休%1天，可以调休。"_s.arg(number(4, 6, random));
    default:
        return {};
    }
}

} // namespace

QString describe(const Trade &trade, const QString &hours, const QString &benefits, Random &random)
{
    const QStringList tasks = pickSome(trade.tasks, upTo(4, random), random);
    const QStringList wishes = pickSome(trade.wishes, upTo(3, random), random);
    const bool listed = random.below(5) < 2;
    const bool monthly = isMonthly(trade);
    QString text = pick(monthly ? openings : gigOpenings, random);
    if (listed)
        text += pick(u"岗位职责：\n|工作内容：\n|主要做：\n", random) + numbered(tasks);
    else
        text += pick(u"主要是|平时|工作就是|负责|", random) + tasks.join(u"，"_s) + u"。"_s;
    text += pick(requirementHeads, random) + wishes.join(listed ? u"；"_s : u"，"_s) + u"。"_s;
    text += particulars(trade, random);
    if (!hours.isEmpty() && random.below(3) == 0)
        text += pick(u"上班时间|作息|时间安排", random) + u"："_s + hours + u"。"_s;
    if (!benefits.isEmpty() && random.below(3) == 0)
        text += pick(u"待遇有|另有|提供|福利：", random) + benefits + u"。"_s;
    if (monthly)
        text += pick(trainings, random);
    text += pick(monthly ? closings : gigClosings, random);
    constexpr qsizetype shortest = 30;
    while (text.size() < shortest)
        text += particulars(trade, random) + pick(monthly ? closings : gigClosings, random);
    return text;
}

} // namespace yizhan::bench
