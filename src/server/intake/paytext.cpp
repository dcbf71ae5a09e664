// SPDX-License-Identifier: GPL-3.0-or-later
#include "paytext.h"

#include "clause.h"
#include "numerals.h"
#include "payunits.h"
#include "phrasefinder.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace yizhan::intake {

namespace {

using catalogue::PayUnit;
using catalogue::PhraseFinder;
using tables::Numeral;
using tables::Numerals;

constexpr double shortThousand = 1'000;

enum class Sort {
    Plain,
    Regular,   ///< after probation
    Overall,   ///< all in all
    Part,      ///< 月发: what of a yearly sum is paid each month
    Probation, ///< 试用期
    Base,      ///< 底薪: commission and bonuses come on top
    Extra,     ///< a bonus, an allowance, a deduction
};

/// A sum, or a range of sums, with the words around it.
struct Sum
{
    double minimum = 0;
    double maximum = 0;
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind its unit
    PayUnit unit = PayUnit::NotStated;
    bool open = false;
    bool below = false;
    bool otherUnit = false;
    bool ownUnit = false; ///< the unit stands right behind it
    bool scaled = false;  ///< by 千, 万 or K
    Sort sort = Sort::Plain;
};

constexpr PhraseFinder::WordList openWords[] = {
    {u"面议 面谈 详谈 待定 协商 不限 保密 面试 计件 计时 按件 按劳 按量 提成 电询 电议 另议 从优 优厚 可谈 "
     u"商谈 见面谈 按公司 按规定 "
     u"按国家 多劳多得 面洽 无 / - 详询 咨询",
     0}};
constexpr PhraseFinder::WordList probationWords[] = {
    {u"试用 培训期 实习期 学徒期 学徒期间 见习期 试工 考察期", 0}};
constexpr PhraseFinder::WordList regularWords[] = {{u"转正 正式 满师 出师", 0}};
constexpr PhraseFinder::WordList overallWords[] = {
    {u"综合 总收入 总工资 月均 平均 到手 月入 合计 总薪 实发 收入可达 可达 税后 应发", 0}};
constexpr PhraseFinder::WordList baseWords[] = {
    {u"底薪 基本工资 基本薪 保底 无责 责任底 基础工资 基薪 固定工资", 0}};
constexpr PhraseFinder::WordList extraWords[] = {
    {u"全勤 补贴 补助 津贴 奖 餐补 房补 车补 话补 饭补 押金 红包 返费 介绍费 社保 公积金 扣 报销 工龄 伙食 "
     u"餐费 住宿费 入职 满勤 个税 罚 "
     u"加班费 加班工资 加班 返 福利费 高温 夜班补 年终",
     0}};
constexpr PhraseFinder::WordList raiseWords[] = {{u"加 增加 上浮 上涨 涨 上调 加薪 增加工资 多发 另加", 0}};
constexpr PhraseFinder::WordList partWords[] = {{u"月发 每月发 每月先发 月预发 月预支", 0}};
constexpr PhraseFinder::WordList otherUnitBefore[] = {
    {u"每周 每星期 每半月 半月薪 每半个月 每季 每季度 季薪 季度工资 每旬", 0}};
constexpr PhraseFinder::WordList masterWords[] = {
    {u"师傅 大师傅 熟手 熟练工 老手 大工 技师 主管 组长 店长 高级 资深 老员工", 0}};
constexpr PhraseFinder::WordList openBefore[] = {
    {u"不低于 不得低于 不能低于 不少于 不得少于 至少 最低 大于 高于 保底 底薪 起薪 ≥ > 基本工资 无责底薪 "
     u"无责任底薪 保底工资",
     0}};
constexpr PhraseFinder::WordList belowBefore[] = {
    {u"最高 不超过 不得超过 不能超过 不高于 封顶 上限 ≤ < 可达 高达", 0}};

bool any(std::span<const PhraseFinder::WordList> words, QStringView text)
{
    for (const PhraseFinder::WordList &list : words) {
        for (const QStringView word : QStringView(list.words).split(u' ')) {
            if (text.contains(word))
                return true;
        }
    }
    return false;
}

bool endsWith(std::span<const PhraseFinder::WordList> words, QStringView text)
{
    while (!text.isEmpty() && QStringView(u":为约是有").contains(text.back()))
        text = text.chopped(1);
    for (const PhraseFinder::WordList &list : words) {
        for (const QStringView word : QStringView(list.words).split(u' ')) {
            if (text.endsWith(word))
                return true;
        }
    }
    return false;
}

/// A number with something behind it that no sum has: 26天, 8小时, 45岁, 13薪, 80%, 2025年.
bool countsSomethingElse(QStringView text, const Numeral &number)
{
    constexpr double smallestSum = 100;
    const QStringView after = text.sliced(number.end);
    static constexpr PhraseFinder::WordList others[] = {
        {u"% 折 岁 周岁 人 名 位 险 金 薪 班 楼 号 倍 分钟 分 CM KG 公里 期 线 休 个工作日 个月 次 度 级 届 "
         u"餐 顿 制 转 点 星 A B 证 家 大 小休 "
         u"个人 代 间 样 起以上 或 休息",
         0}};
    static constexpr PhraseFinder::WordList times[] = {{u"天 日 小时 时 个小时 H 年 月 周 个钟", 0}};
    static const PhraseFinder finder(others);
    static const PhraseFinder lengths(times);
    if (number.begin > 0 && text[number.begin - 1] >= u'A' && text[number.begin - 1] <= u'Z' &&
        !text.first(number.begin).endsWith(u"RMB") && !text.first(number.begin).endsWith(u"CNY"))
        return true;
    if (text.first(number.begin).endsWith(u'第'))
        return true;
    if (finder.at(after, 0).length > 0 && !(number.value >= smallestSum && after.startsWith(u'起')))
        return true;
    const auto length = lengths.at(after, 0);
    if (length.length == 0)
        return false;
    const bool year = after.startsWith(u'年') && number.value >= 1900 && number.value <= 2100;
    return year || number.value < smallestSum;
}

/// 三千 is a sum, the 五 of 五险 or the 一 of 一个月 is none; neither is a small number without 元 in a
/// longer text.
bool isSum(QStringView text, const Numeral &number, bool alone)
{
    constexpr double smallestPlainSum = 100;
    if (countsSomethingElse(text, number))
        return false;
    const QStringView after = text.sliced(number.end);
    const BehindSum behind = behindSum(after, number.value);
    const bool money = behind.yuan || (behind.length > 0 && after.startsWith(u'/')) || number.scale >= 1000;
    if (number.chinese)
        return number.scale >= 100 || (money && number.value > 0) || (number.scale >= 10 && money);
    return alone || money || number.value >= smallestPlainSum || behind.unit != PayUnit::NotStated;
}

/// Whether what stands between two sums makes a range of them: "元-", "~", "到", "元每月-", and / between
/// large ones.
bool joinsRange(QStringView between, const Numeral &low, const Numeral &high)
{
    constexpr qsizetype longest = 8;
    constexpr double smallestOfStroke = 500;
    if (between == u"/")
        return low.value >= smallestOfStroke && high.value >= smallestOfStroke && high.value >= low.value;
    if (between.isEmpty() || between.size() > longest)
        return false;
    bool joint = false;
    for (const QChar character : between) {
        if (QStringView(u"-~—–−至到―─").contains(character))
            joint = true;
        else if (!QStringView(u"元块￥¥/月天日时小每个钟年RMB钱以上约").contains(character))
            return false;
    }
    return joint;
}

bool endsLabel(QChar character)
{
    return QStringView(u"，,。；;\n").contains(character);
}

Sort sortOf(QStringView label, QStringView after, double value)
{
    constexpr double smallestWage = 1500; // a month; an allowance is less
    const QStringView next = clauseAfter(after, 0, 4);
    if (value < smallestWage && endsWith(raiseWords, label))
        return Sort::Extra; // 转正加500元
    if (any(regularWords, label))
        return Sort::Regular;
    if (any(probationWords, label))
        return Sort::Probation;
    if (any(overallWords, label) || next.startsWith(u"综合"))
        return Sort::Overall;
    if (endsWith(partWords, label))
        return Sort::Part;
    if (any(baseWords, label) || any(baseWords, next))
        return Sort::Base;
    if ((any(extraWords, label) && value < smallestWage) || (any(extraWords, next) && value < smallestWage) ||
        endsWith(extraWords, label))
        return Sort::Extra;
    if (next.startsWith(u"提成") && value < smallestWage)
        return Sort::Extra;
    return Sort::Plain;
}

/// 4-6000 is 4,000 to 6,000, where nothing else can be meant.
bool isShortThousand(QStringView text, const Numeral &first, const Numeral &last)
{
    const QStringView between = text.sliced(first.end, std::max<qsizetype>(last.begin - first.end, 0));
    const double low = first.value * shortThousand;
    return first.scale == 1 && last.scale == 1 && first.value > 1 && first.value < 10 && first.whole &&
           between.size() == 1 && last.value < 10 * shortThousand && low < last.value &&
           std::fmod(last.value, 100) == 0;
}

/// 15-8000: the small number is no end of that range.
bool isBrokenRange(const Sum &sum)
{
    constexpr double largestRatio = 50;
    return sum.minimum > 0 && sum.maximum >= shortThousand && sum.minimum * largestRatio < sum.maximum;
}

/// Puts a sum together from the numbers `first` to `last` of a range.
Sum sumOf(QStringView text, const Numeral &first, const Numeral &last, qsizetype labelFrom)
{
    Sum sum;
    double low = first.value;
    const double high = last.value;
    // 0.8-1.2万, 4-5千: the factor stands once, behind the second
    if (first.scale == 1 && last.scale > 1 && low < high && low < 1000)
        low *= last.scale;
    else if (isShortThousand(text, first, last))
        low *= shortThousand;
    sum.minimum = low;
    sum.maximum = last.upTo > 0 ? last.upTo : high; // 三四千
    sum.begin = first.begin;
    sum.scaled = first.scale >= 1000 || last.scale >= 1000;
    qsizetype from = first.begin;
    while (from > labelFrom && !endsLabel(text[from - 1]))
        --from;
    const QStringView label = text.sliced(from, first.begin - from);
    const BehindSum behind = behindSum(text.sliced(last.end), high);
    const BehindSum behindFirst =
        first.end < last.begin ? behindSum(text.sliced(first.end), low) : BehindSum();
    sum.end = last.end + behind.length;
    sum.unit = behind.unit != PayUnit::NotStated ? behind.unit : behindFirst.unit;
    sum.ownUnit = sum.unit != PayUnit::NotStated;
    if (sum.unit == PayUnit::NotStated)
        sum.unit = unitBeforeSum(label);
    sum.otherUnit =
        behind.otherUnit || isForSeveralMonths(label, text.sliced(last.end)) ||
        (sum.unit == PayUnit::NotStated && (label.contains(u"周薪") || endsWith(otherUnitBefore, label)));
    const QStringView after = text.sliced(sum.end);
    sum.sort = sortOf(label, after, high);
    const bool trailing = !after.isEmpty() && QStringView(u"-~—–").contains(after.front()) &&
                          (after.size() == 1 || endsLabel(after[1]) || after[1] == u'(');
    sum.open = behind.open || trailing || endsWith(openBefore, label) || after.startsWith(u"不封顶") ||
               after.startsWith(u",上不封顶") || after.startsWith(u",不封顶");
    sum.below = behind.below || endsWith(belowBefore, label);
    return sum;
}

/// 学徒2000-师傅8000: what stands between makes a range.
bool isMastersPay(QStringView between)
{
    if (between.size() < 3 || !QStringView(u"-~—–至到").contains(between.front()))
        return false;
    const auto words = QStringView(masterWords[0].words).split(u' ');
    return words.contains(between.sliced(1));
}

void widen(Sum &sum, const Sum &other)
{
    sum.maximum = std::max(sum.maximum, other.maximum);
    sum.end = other.end;
    sum.unit = other.unit != PayUnit::NotStated ? other.unit : sum.unit;
    sum.scaled = sum.scaled || other.scaled;
    sum.otherUnit = sum.otherUnit || other.otherUnit;
    sum.open = other.open;
    sum.sort = Sort::Plain;
}

std::vector<Sum> sumsIn(QStringView text, bool &broken)
{
    const Numerals numbers = tables::numeralsIn(text);
    const bool alone = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || QStringView(u".,-~—–至到元千万K").contains(c);
    });
    std::vector<Sum> sums;
    qsizetype labelFrom = 0;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        qsizetype last = i;
        while (last + 1 < numbers.size() &&
               joinsRange(text.sliced(numbers[last].end, numbers[last + 1].begin - numbers[last].end),
                          numbers[last], numbers[last + 1]))
            ++last;
        const bool sum = last == i
                             ? isSum(text, numbers[i], alone)
                             : isSum(text, numbers[last], alone) &&
                                   (alone || numbers[last].value >= 100 || isSum(text, numbers[i], alone) ||
                                    numbers[i].value <= numbers[last].value);
        if (sum) {
            const Sum one = sumOf(text, numbers[i], numbers[last], labelFrom);
            labelFrom = one.end;
            if (!sums.empty() && isMastersPay(text.sliced(sums.back().end, one.begin - sums.back().end)) &&
                sums.back().minimum < one.maximum)
                widen(sums.back(), one);
            else if (isBrokenRange(one))
                broken = true;
            else
                sums.push_back(one);
        }
        i = last;
    }
    return sums;
}

/// Keeps what tells the pay best: all in all, else after probation, else what is no base and no allowance.
void keepBest(std::vector<Sum> &sums)
{
    const auto has = [&](Sort sort) {
        return std::any_of(sums.begin(), sums.end(), [sort](const Sum &sum) { return sum.sort == sort; });
    };
    const auto keepOnly = [&](auto &&wanted) {
        sums.erase(
            std::remove_if(sums.begin(), sums.end(), [&](const Sum &sum) { return !wanted(sum.sort); }),
            sums.end());
    };
    keepOnly([](Sort sort) { return sort != Sort::Extra; });
    if (has(Sort::Overall))
        keepOnly([](Sort sort) { return sort == Sort::Overall; });
    else if (has(Sort::Regular))
        keepOnly([](Sort sort) { return sort == Sort::Regular; });
    else if (has(Sort::Plain))
        keepOnly([](Sort sort) { return sort == Sort::Plain; });
    else if (has(Sort::Base))
        keepOnly([](Sort sort) { return sort == Sort::Base; });
}

/// Of sums of several units (月薪4500，加班18元/小时) those by the month, else those of the first unit.
PayUnit keepOneUnit(std::vector<Sum> &sums, bool &several)
{
    PayUnit unit = PayUnit::NotStated;
    for (const Sum &sum : sums) {
        if (sum.unit == PayUnit::Month || unit == PayUnit::NotStated)
            unit = sum.unit != PayUnit::NotStated ? sum.unit : unit;
    }
    several = std::any_of(sums.begin(), sums.end(), [unit](const Sum &sum) {
        return sum.unit != PayUnit::NotStated && sum.unit != unit;
    });
    sums.erase(
        std::remove_if(sums.begin(), sums.end(),
                       [unit](const Sum &sum) { return sum.unit != PayUnit::NotStated && sum.unit != unit; }),
        sums.end());
    return unit;
}

void takeEnds(const std::vector<Sum> &sums, PayText &pay)
{
    const auto lower = std::find_if(sums.begin(), sums.end(), [](const Sum &sum) { return sum.open; });
    const auto upper = std::find_if(sums.begin(), sums.end(), [](const Sum &sum) { return sum.below; });
    if (lower != sums.end() && upper != sums.end() && lower->minimum <= upper->maximum) {
        pay.found = true; // 最低4000，最高7000
        pay.minimum = lower->minimum;
        pay.maximum = upper->maximum;
        pay.scaled = lower->scaled || upper->scaled;
        return;
    }
    for (const Sum &sum : sums) {
        const double low = sum.below ? 0 : sum.minimum;
        pay.minimum = pay.found && !sum.below ? std::min(pay.minimum > 0 ? pay.minimum : low, low)
                                              : (pay.found ? 0 : low);
        pay.maximum = std::max(pay.maximum, sum.maximum);
        // A base has commission on top; of a range both ends are said.
        pay.openUpwards = pay.openUpwards || (sum.open && sum.minimum == sum.maximum) ||
                          (sum.open && sum.minimum < sum.maximum && sum.sort == Sort::Base) ||
                          (sum.sort == Sort::Base && sum.minimum == sum.maximum);
        pay.found = true;
        pay.scaled = pay.scaled || sum.scaled;
    }
    if (pay.openUpwards)
        pay.maximum = 0;
}

} // namespace

PayText readPayText(QStringView text)
{
    static const PhraseFinder silent(openWords);
    PayText pay;
    if (text.isEmpty())
        return pay;
    pay.otherCurrency = namesOtherCurrency(text);
    if (pay.otherCurrency)
        return pay;
    pay.negative = text.front() == u'-' && text.size() > 1 && text[1].isDigit();
    bool broken = false;
    std::vector<Sum> sums = sumsIn(text, broken);
    keepBest(sums);
    pay.unit = keepOneUnit(sums, pay.severalUnits);
    if (pay.unit == PayUnit::NotStated)
        pay.unit = onlyUnitIn(text);
    pay.otherUnit = std::any_of(sums.begin(), sums.end(), [](const Sum &sum) { return sum.otherUnit; });
    pay.ownUnit =
        !sums.empty() && std::all_of(sums.begin(), sums.end(), [](const Sum &sum) { return sum.ownUnit; });
    takeEnds(sums, pay);
    pay.leftOver = !pay.found && (broken || !silent.anyIn(text));
    return pay;
}

} // namespace yizhan::intake
