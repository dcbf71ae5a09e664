// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancyheadings.h"

#include "headingparts.h"

#include <algorithm>
#include <vector>

namespace yizhan::intake {

namespace {

using namespace Qt::StringLiterals;
using tables::HeadingMeaning;

constexpr qsizetype longestHeading = 24; // a longer one is a sentence
constexpr int rankOfComposed = 50;       // behind every heading that the list holds

/// What the parts of a heading add up to.
struct Reading
{
    QVarLengthArray<Column, 4> columns;
    bool least = false;
    bool most = false;
    bool suffix = false;
    bool verb = false;
    bool companion = false;
    bool base = false;
    int sex = 0;      ///< Men or Women
    int lastNoun = 0; ///< PostNoun or HouseNoun, the last in its segment
    bool payUnit = false;
    int level = 0; ///< of a part of a place; 0 = none

    void take(Column column)
    {
        if (!columns.contains(column))
            columns.append(column);
        // 企业人数 is about the firm; 企业招聘人数 is not
        foreign = foreign || (column == Column::Headcount && lastNoun == HouseNoun && !verb && plainCount);
    }
    bool foreign = false;
    bool plainCount = false; ///< the word for the count says nothing of recruiting
};

void takePart(Reading &reading, int part, QStringView word)
{
    switch (part) {
    case Filler:
    case Link:
    case Unit:
    case Whether:
    case NameNoun:
        break;
    case PostNoun:
        reading.lastNoun = PostNoun;
        break;
    case HouseNoun:
        reading.payUnit = word == u"单位" && reading.columns.contains(Column::Pay);
        reading.lastNoun = reading.payUnit ? reading.lastNoun : HouseNoun;
        break;
    case Verb:
        reading.verb = true;
        break;
    case Suffix:
        reading.suffix = true;
        break;
    case Least:
        reading.least = true;
        break;
    case Most:
        reading.most = true;
        break;
    case Companion:
        reading.companion = true;
        break;
    case Men:
    case Women:
        reading.sex = part;
        reading.companion = true;
        break;
    case Base:
        reading.base = true;
        reading.take(Column::PayMinimum);
        break;
    case Province:
    case City:
    case County:
    case Town:
        reading.level = std::max(reading.level, part);
        reading.take(Column::Region);
        break;
    case Own:
        reading.foreign = true;
        break;
    default:
        reading.plainCount = word == u"人数" || word == u"数量" || word == u"人员数量";
        reading.take(static_cast<Column>(part));
    }
}

bool has(const Reading &reading, Column column)
{
    return reading.columns.contains(column);
}

/// A noun without a column of its own names the work or who recruits; 要求 alone is a text.
void takeNouns(Reading &reading, int lastPart)
{
    if (!reading.columns.isEmpty())
        return;
    const bool endsInNoun =
        lastPart == PostNoun || lastPart == HouseNoun || lastPart == NameNoun || lastPart == Link;
    if (reading.suffix && !reading.companion)
        reading.columns.append(Column::Description);
    else if (reading.lastNoun == PostNoun && endsInNoun)
        reading.columns.append(Column::Title);
    else if (reading.lastNoun == HouseNoun && endsInNoun)
        reading.columns.append(Column::Employer);
}

/// 最低 and 最高 say which end of the pay; 单位 behind it, that the unit stands here.
Column ofPay(const Reading &reading)
{
    if (reading.payUnit)
        return Column::PayUnit;
    if (reading.least != reading.most)
        return reading.least ? Column::PayMinimum : Column::PayMaximum;
    return Column::Pay;
}

/// What is general (工作地点) stands between counties and towns.
int orderOfLevel(int level)
{
    switch (level) {
    case Province:
        return 1;
    case City:
        return 2;
    case County:
        return 3;
    case Town:
        return 5;
    default:
        return 4;
    }
}

HeadingMeaning meaningOf(const Reading &reading, QStringView simple)
{
    HeadingMeaning meaning;
    meaning.rank = rankOfComposed;
    std::vector<Column> named(reading.columns.begin(), reading.columns.end());
    std::replace(named.begin(), named.end(), Column::Pay, ofPay(reading));
    meaning.column = static_cast<std::size_t>(named.front());
    for (std::size_t i = 1; i < named.size(); ++i)
        meaning.also.push_back(static_cast<std::size_t>(named[i]));
    if (reading.base) {
        meaning.weak = true;
        meaning.prefix = u"底薪"_s;
    }
    if (has(reading, Column::Headcount) && reading.sex != 0 && named.size() == 1) {
        meaning.weak = true; // where the sum stands too, it speaks
        meaning.prefix = reading.sex == Men ? u"男"_s : u"女"_s;
    }
    if (has(reading, Column::Age) && reading.least != reading.most)
        meaning.prefix = reading.least ? u"最小"_s : u"最大"_s;
    if (has(reading, Column::Region))
        meaning.order = orderOfLevel(reading.level);
    if (has(reading, Column::Benefits) && named.size() == 1) {
        meaning.ifYes = simple.toString();
        for (const QStringView word :
             {QStringView(u"(是/否)"), QStringView(u"(有/无)"), QStringView(u"是/否"), QStringView(u"是否"),
              QStringView(u"有无"), QStringView(u"提供"), QStringView(u"情况"), QStringView(u"购买"),
              QStringView(u"有"), QStringView(u"可")})
            meaning.ifYes.remove(word.toString());
    }
    return meaning;
}

/// Adds what a segment says to the whole, and begins another.
void endSegment(Reading &whole, Reading &segment, int last)
{
    takeNouns(segment, last);
    for (const Column column : segment.columns)
        whole.take(column);
    whole.foreign = whole.foreign || segment.foreign;
    whole.least = whole.least || segment.least;
    whole.most = whole.most || segment.most;
    whole.base = whole.base || segment.base;
    whole.payUnit = whole.payUnit || segment.payUnit;
    whole.sex = segment.sex != 0 ? segment.sex : whole.sex;
    whole.level = std::max(whole.level, segment.level);
    segment = Reading();
}

} // namespace

std::optional<HeadingMeaning> composedHeading(QStringView simple)
{
    if (simple.isEmpty() || simple.size() > longestHeading)
        return std::nullopt;
    const auto tokens = headingParts(simple);
    if (!tokens)
        return std::nullopt;
    Reading whole;
    Reading segment;
    int last = Filler;
    for (const HeadingToken &token : *tokens) {
        if (token.part == Link)
            endSegment(whole, segment, last);
        else
            takePart(segment, token.part, simple.sliced(token.begin, token.length));
        if ((token.part != Filler && token.part != Unit) || (token.part == Filler && segment.lastNoun != 0))
            last = token.part;
    }
    endSegment(whole, segment, last);
    if (whole.base && has(whole, Column::Pay)) { // 基本工资及待遇 holds more than the base
        whole.base = false;
        whole.columns.removeOne(Column::PayMinimum);
    }
    const bool names =
        has(whole, Column::Title) || has(whole, Column::Employer) || has(whole, Column::Identifier);
    // 缴纳社保人数 counts the people of the firm
    const bool insured = has(whole, Column::Headcount) && has(whole, Column::Benefits);
    if (whole.columns.isEmpty() || whole.foreign || insured || (names && whole.columns.size() > 1))
        return std::nullopt;
    return meaningOf(whole, simple);
}

int orderOfPlaceHeading(QStringView simple)
{
    if (simple.contains(u'镇') || simple.contains(u'街') || simple.contains(u'乡'))
        return orderOfLevel(Town);
    if (simple.contains(u'县') || simple == u"区")
        return orderOfLevel(County);
    return orderOfLevel(simple.contains(u"城市") || simple == u"市" || simple == u"city" ? City : 0);
}

QString payUnitOfHeading(QStringView simple)
{
    struct Unit
    {
        QStringView word;
        QStringView unit;
    };
    static constexpr Unit units[] = {
        {u"元/月", u"元/月"},  {u"/月", u"元/月"},      {u"元每月", u"元/月"},   {u"元/天", u"元/日"},
        {u"元/日", u"元/日"},  {u"元/小时", u"元/时"},  {u"元/时", u"元/时"},    {u"元/件", u"元/件"},
        {u"元/年", u"元/年"},  {u"/年", u"元/年"},      {u"月薪", u"元/月"},     {u"月工资", u"元/月"},
        {u"月收入", u"元/月"}, {u"月综合", u"元/月"},   {u"月均", u"元/月"},     {u"月待遇", u"元/月"},
        {u"月平均", u"元/月"}, {u"月度", u"元/月"},     {u"每月", u"元/月"},     {u"日薪", u"元/日"},
        {u"日工资", u"元/日"}, {u"时薪", u"元/时"},     {u"小时工资", u"元/时"}, {u"年薪", u"元/年"},
        {u"年收入", u"元/年"}, {u"计件单价", u"元/件"}, {u"(月)", u"元/月"},     {u"按月", u"元/月"},
        {u"(日)", u"元/日"},   {u"(天)", u"元/日"},     {u"(小时)", u"元/时"},   {u"(时)", u"元/时"},
        {u"(年)", u"元/年"},   {u"每天", u"元/日"},     {u"每日", u"元/日"},     {u"每小时", u"元/时"},
    };
    QString unit;
    for (const Unit &known : units) {
        if (unit.isEmpty() && simple.contains(known.word))
            unit = known.unit.toString();
    }
    if (unit.isEmpty() && simple.startsWith(u'月'))
        unit = u"元/月"_s; // 月实发工资
    const bool tenThousands = simple.contains(u"万元") || simple.contains(u"(万");
    const bool thousands = simple.contains(u"千元") || simple.contains(u"(千") || simple.contains(u"(k");
    if (!tenThousands && !thousands)
        return unit;
    const QString scale = tenThousands ? u"万"_s : u"千"_s;
    return unit.isEmpty() ? QString(scale + u'元') : QString(scale + unit);
}

} // namespace yizhan::intake
