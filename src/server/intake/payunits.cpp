// SPDX-License-Identifier: GPL-3.0-or-later
#include "payunits.h"

#include "paytext.h"
#include "phrasefinder.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace yizhan::intake {

namespace {

using catalogue::PayUnit;
using catalogue::PhraseFinder;

constexpr int week = 100; // what is paid by the week has no unit of ours
constexpr int nothing = 101;

constexpr int number(PayUnit unit)
{
    return static_cast<int>(unit);
}

constexpr PhraseFinder::WordList nouns[] = {
    {u"个月 月 MONTH MON", number(PayUnit::Month)},
    {u"天 日 工日 DAY 个工", number(PayUnit::Day)},
    {u"小时 个小时 时 钟 个钟 个钟头 钟头 课时 工时 HOUR H 节 节课", number(PayUnit::Hour)},
    {u"件 个 单 张 套 条 双 次 斤 公斤 吨 米 平方 平 箱 台 只 户 份 车 趟 PIECE", number(PayUnit::Piece)},
    {u"年 YEAR ANNUAL", number(PayUnit::Year)},
    {u"周 星期 礼拜 WEEK 半月 半个月 季度 季 旬 双周 两周 半天 半日 8小时 8个小时 9小时 10小时 11小时 12小时 "
     u"场 晚 夜 "
     u"班 轮",
     week},
    {u"个人", nothing},
};

constexpr PhraseFinder::WordList labels[] = {
    {u"月薪 月工资 月收入 月均 月入 月综合 每月 月平均 月到手 月基本 月保底 月总收入 月底薪 月人均 月度 "
     u"一个月 每个月 月计",
     number(PayUnit::Month)},
    {u"日薪 日工资 每天 天薪 每日 一天 日均 每工", number(PayUnit::Day)},
    {u"时薪 每小时 每时 小时工资 每个钟 每钟 钟点 一小时 每个小时 小时薪", number(PayUnit::Hour)},
    {u"年薪 年收入 年均 每年 年综合 年总收入 一年", number(PayUnit::Year)},
    {u"计件单价 每件 每单 每个 单价", number(PayUnit::Piece)},
    {u"每周 周薪 周结工资", week},
    {u"每月15 每月1 每月2 每月3 每天8 每天1 每天9 每天7 每天工作 每日工作 每日8 每周休 一天8 一天休 一年经验 "
     u"一年以上",
     nothing},
};

constexpr PhraseFinder::WordList anywhere[] = {
    {u"月薪 月工资 月收入 月均 月入 元/月 /月 元每月 元/人/月 月综合", number(PayUnit::Month)},
    {u"日薪 日工资 元/天 元/日 /天 /日 元每天 日结", number(PayUnit::Day)},
    {u"时薪 元/小时 元/时 /小时 元每小时", number(PayUnit::Hour)},
    {u"年薪 元/年 /年", number(PayUnit::Year)},
    {u"元/件 /件", number(PayUnit::Piece)},
    {u"小时/天 小时/日 天/月 H/天 次/月 小时/月 天/周 小时/周", nothing},
};

/// The words in a sum's way that are no unit: 元, 块, 人民币, 左右.
bool skipWord(QStringView &text, BehindSum &behind)
{
    static constexpr std::array<QStringView, 8> money{u"元",  u"块钱",   u"块", u"圆",
                                                      u"RMB", u"人民币", u"¥",  u"￥"};
    for (const QStringView word : money) {
        if (text.startsWith(word)) {
            text = text.sliced(word.size());
            behind.yuan = true;
            return true;
        }
    }
    if (text.startsWith(u"左右")) {
        text = text.sliced(2);
        return true;
    }
    return false;
}

bool skipOpening(QStringView &text, BehindSum &behind)
{
    static constexpr std::array<QStringView, 8> open{u"及以上", u"或以上", u"以上", u"之上",
                                                     u"起步",   u"起",     u"打底", u"保底"};
    static constexpr std::array<QStringView, 5> below{u"及以下", u"以下", u"以内", u"之内", u"封顶"};
    for (const QStringView word : open) {
        if (text.startsWith(word)) {
            text = text.sliced(word.size());
            behind.open = true;
            return true;
        }
    }
    for (const QStringView word : below) {
        if (text.startsWith(word)) {
            text = text.sliced(word.size());
            behind.below = true;
            return true;
        }
    }
    if (text.startsWith(u'+')) {
        text = text.sliced(1);
        behind.open = true;
        return true;
    }
    return false;
}

/// "/月", "每个钟", "一天", "/人/月"; a bare 月 where 元 or a large sum stands before it.
bool skipUnit(QStringView &text, BehindSum &behind, double value)
{
    static const PhraseFinder finder(nouns);
    if (behind.unit != PayUnit::NotStated || behind.otherUnit)
        return false;                       // 14-16元/时 月薪4000: the 月 belongs to what follows
    constexpr double smallestBareSum = 100; // 26天 are days, 200天 is pay
    QStringView rest = text;
    bool per = false;
    for (const QStringView word :
         {QStringView(u"/人"), QStringView(u"每人"), QStringView(u"/"), QStringView(u"每"),
          QStringView(u"一"), QStringView(u"\\"), QStringView(u"1")}) {
        if (rest.startsWith(word)) {
            rest = rest.sliced(word.size());
            per = true;
        }
    }
    const auto hit = finder.at(rest, 0);
    if (hit.length == 0 || hit.value == nothing || (!per && !behind.yuan && value < smallestBareSum))
        return false;
    const QStringView next = rest.sliced(hit.length);
    if (!per && !next.isEmpty() && QStringView(u"薪均入收休终底末六假").contains(next.front()))
        return false; // 5000月薪, 4500元月休4天, 5000元年终奖
    if (!per && hit.value == number(PayUnit::Piece) && !rest.startsWith(u'件'))
        return false; // 4500元单休, 4500元双休
    if (hit.value != week)
        behind.unit = static_cast<PayUnit>(hit.value);
    behind.otherUnit = behind.otherUnit || hit.value == week;
    text = rest.sliced(hit.length);
    return true;
}

PayUnit onlyOne(const PhraseFinder &finder, QStringView text, bool last)
{
    PayUnit unit = PayUnit::NotStated;
    for (qsizetype at = 0; at < text.size();) {
        const auto hit = finder.at(text, at);
        if (hit.length > 0 && hit.value < week) {
            const auto found = static_cast<PayUnit>(hit.value);
            if (!last && unit != PayUnit::NotStated && unit != found)
                return PayUnit::NotStated;
            unit = found;
        }
        at += std::max<qsizetype>(hit.length, 1);
    }
    return unit;
}

} // namespace

BehindSum behindSum(QStringView text, double value)
{
    BehindSum behind;
    QStringView rest = text;
    for (int words = 0; words < 6; ++words) {
        if (!skipWord(rest, behind) && !skipUnit(rest, behind, value) && !skipOpening(rest, behind))
            break;
    }
    behind.length = text.size() - rest.size();
    return behind;
}

PayUnit unitBeforeSum(QStringView text)
{
    static const PhraseFinder finder(labels);
    return onlyOne(finder, text, true);
}

PayUnit onlyUnitIn(QStringView text)
{
    static const PhraseFinder finder(anywhere);
    return onlyOne(finder, text, false);
}

bool namesOtherCurrency(QStringView text)
{
    static constexpr PhraseFinder::WordList words[] = {
        {u"HKD HK$ USD US$ EUR MOP JPY GBP TWD SGD 港币 港元 港纸 美元 美金 欧元 澳门元 澳门币 葡币 日元 "
         u"英镑 台币 新币 € £ $",
         0}};
    static const PhraseFinder finder(words);
    return finder.anyIn(text);
}

bool isForSeveralMonths(QStringView label, QStringView behind)
{
    static const QString months = QStringLiteral("(?:[2-9]|1[0-2]|两|二|三|四|五|六|半)(?:个月|年)");
    static const QRegularExpression after(u"^[元块]?(?:/|每)"_s + months);
    static const QRegularExpression each(u"每"_s + months + u"(?:[^0-9]{0,4})$"_s);
    static const QRegularExpression alone(u"^"_s + months + u"[共:为]?$"_s);
    return after.match(behind.toString()).hasMatch() || each.match(label.toString()).hasMatch() ||
           alone.match(label.toString()).hasMatch();
}

PayUnitText readPayUnit(QStringView text)
{
    static const PhraseFinder finder(nouns);
    PayUnitText read;
    read.otherCurrency = namesOtherCurrency(text);
    read.byPiece = text.contains(u"计件");
    read.byHour = text.contains(u"计时");
    if (text.contains(u'万') || text == u"W" || text.startsWith(u"W/"))
        read.scale = 10'000;
    else if (text.contains(u'千') || text == u"K" || text.startsWith(u"K/"))
        read.scale = 1'000;
    if (text == u"CNY" || text == u"RMB")
        return read;
    for (qsizetype at = 0; at < text.size() && read.unit == PayUnit::NotStated;) {
        const auto hit = finder.at(text, at);
        const bool how = hit.length > 0 && text.first(at).endsWith(u'计'); // 计件, 计时
        read.unknown = read.unknown || hit.value == week;
        if (hit.length > 0 && !how && hit.value < week)
            read.unit = static_cast<PayUnit>(hit.value);
        at += std::max<qsizetype>(hit.length, 1);
    }
    read.unknown = read.unknown || (read.unit == PayUnit::NotStated && !read.byPiece && !read.byHour);
    return read;
}

} // namespace yizhan::intake
