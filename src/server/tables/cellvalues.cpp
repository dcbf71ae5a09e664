// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellvalues.h"

#include "numerals.h"
#include "phrasefinder.h"
#include "sanitise.h"

#include <QRegularExpression>

#include <algorithm>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;
using catalogue::PhraseFinder;

constexpr qsizetype maxListWords = 40;
constexpr qsizetype maxWordLength = 40;
constexpr double mostPeople = 10'000;

constexpr PhraseFinder::WordList noLimitWords[] = {
    {u"不限 不要求 无要求 无需 无经验 没有要求 应届 若干 长期 面议 不等 无 /", 0}};

constexpr PhraseFinder::WordList uncountedPeople[] = {
    {u"若干 不限 多名 多人 数名 数人 几名 几人 大量 招满 满员 长期 面议 不等 不定 待定 无 / 详谈", 0}};

FieldValue<int> people(double count)
{
    if (count > mostPeople)
        return {std::nullopt, true};
    return {count > 0 ? std::optional(static_cast<int>(count)) : std::nullopt, false};
}

/// What stands outside of brackets, and the content of the brackets apart.
void partBrackets(QStringView text, QString &outside, QString &inside)
{
    int depth = 0;
    for (const QChar character : text) {
        if (QStringView(u"()[]【】").contains(character)) {
            outside.append(u' '); // 5（急）3 are two numbers
            inside.append(u' ');
        }
        if (character == u'(' || character == u'[' || character == u'【')
            ++depth;
        else if (character == u')' || character == u']' || character == u'】')
            depth = std::max(0, depth - 1);
        else
            (depth > 0 ? inside : outside).append(character);
    }
}

/// "共8人", "合计12": the sum is said.
std::optional<double> statedSum(QStringView text, const Numerals &numbers)
{
    for (const Numeral &number : numbers) {
        const QStringView before = text.first(number.begin);
        for (const QStringView word :
             {QStringView(u"共"), QStringView(u"共计"), QStringView(u"合计"), QStringView(u"总计"),
              QStringView(u"总数"), QStringView(u"总共"), QStringView(u"共招"), QStringView(u"共需"),
              QStringView(u"合计:"), QStringView(u"共:")}) {
            if (before.endsWith(word))
                return number.value;
        }
    }
    return std::nullopt;
}

/// Each number belongs to men or to women: 男2女3, 2男3女, 男工5名、女工3名.
bool countsMenAndWomen(QStringView text)
{
    static const QRegularExpression words(
        u"[0-9零〇一二三四五六七八九十百两男女性工员人名个各,;、/+和及:共 ]+"_s);
    const auto match = words.match(text);
    return text.contains(u'男') && text.contains(u'女') && match.capturedLength(0) == text.size();
}

bool joinsRange(QStringView between)
{
    static const QRegularExpression pattern(u"^[人名个]?[-~—–至到]+$"_s);
    return pattern.match(between).hasMatch();
}

/// "普工、文员各2人": how many there are of what 各 counts.
double shares(QStringView before)
{
    const bool both = before.contains(u'男') && before.contains(u'女');
    return both ? 2
                : static_cast<double>(before.count(u'、') + before.count(u'和') + before.count(u'及') + 1);
}

/// 2组, 3台, 5元: what the number counts is no people.
bool countsSomethingElse(QStringView text, const Numeral &number)
{
    constexpr QStringView others = u"组班队批家户台套岁年元天月时周";
    return number.end < text.size() && others.contains(text[number.end]);
}

FieldValue<int> countOfPeople(QStringView text)
{
    const Numerals numbers = numeralsIn(text);
    if (std::any_of(numbers.begin(), numbers.end(), [](const Numeral &n) { return !n.whole; }))
        return {std::nullopt, true};
    if (const auto sum = statedSum(text, numbers))
        return people(*sum);
    const qsizetype each = text.indexOf(u'各');
    if (each > 0 && numbers.size() == 1 && numbers.front().begin > each)
        return people(numbers.front().value * shares(text.first(each)));
    if (numbers.size() == 1 && countsSomethingElse(text, numbers.front()))
        return {std::nullopt, true};
    if (numbers.size() == 1) {
        const bool couples = text.sliced(numbers.front().end).startsWith(u'对'); // 夫妻工2对
        return people(numbers.front().value * (couples ? 2 : 1));
    }
    if (countsMenAndWomen(text)) {
        double sum = 0;
        for (const Numeral &number : numbers)
            sum += number.value;
        return people(sum);
    }
    if (numbers.size() == 2 && numbers[0].value <= numbers[1].value &&
        joinsRange(text.sliced(numbers[0].end, numbers[1].begin - numbers[0].end)))
        return people(numbers[0].value);
    return {std::nullopt, true};
}

/// 18-45岁, 165CM, 1年, 5000元: said of those who are wanted, not of how many.
bool isAboutThem(QStringView clause)
{
    static constexpr PhraseFinder::WordList units[] = {
        {u"岁 周岁 年 个月 CM 厘米 公分 米 KG 公斤 元 块 小时 天 % 级 学历", 0}};
    static const PhraseFinder finder(units);
    const Numerals numbers = numeralsIn(clause);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const bool range = i + 1 < numbers.size() &&
                           joinsRange(clause.sliced(numbers[i].end, numbers[i + 1].begin - numbers[i].end));
        i += range ? 1 : 0;
        const bool pay = clause.first(numbers[i].begin).contains(u'薪') ||
                         clause.first(numbers[i].begin).contains(u"工资") ||
                         clause.first(numbers[i].begin).contains(u"身高");
        if (!pay && finder.at(clause.sliced(numbers[i].end), 0).length == 0)
            return false;
    }
    return !numbers.isEmpty();
}

bool startsWithThreeDigits(QStringView text)
{
    static const QRegularExpression pattern(uR"(^\d{3}(?!\d))"_s);
    return pattern.match(text).hasMatch();
}

/// "3人，18-45岁" without the clauses at its end that count no people. A comma between digits parts
/// thousands.
QStringView withoutRequirements(QStringView text)
{
    qsizetype begin = 0;
    qsizetype cut = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool thousands = at > 0 && text[at - 1].isDigit() &&
                               startsWithThreeDigits(text.sliced(std::min(at + 1, text.size())));
        if (at < text.size() && (thousands || !QStringView(u",;。").contains(text[at])))
            continue;
        const QStringView clause = text.sliced(begin, at - begin);
        if (begin > 0 && isAboutThem(clause))
            cut = cut < 0 ? begin - 1 : cut;
        else if (cut >= 0 && !numeralsIn(clause).isEmpty())
            return text; // people are counted behind it
        begin = at + 1;
    }
    return cut < 0 ? text : text.first(cut);
}

FieldValue<int> countIn(QStringView cell)
{
    return countOfPeople(withoutRequirements(cell));
}

} // namespace

bool saysNoLimit(QStringView text)
{
    static const PhraseFinder finder(noLimitWords);
    return finder.anyIn(text);
}

QString plainLimits(QString text)
{
    static const QRegularExpression mayNot(u"不[得能可应要](?=[超低高大小少多])"_s);
    static const QRegularExpression orEqual(u"(?<=[大小多少]于)或?等于"_s);
    return text.replace(mayNot, u"不"_s).remove(orEqual);
}

bool isDamaged(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^#|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|^\d{1,2}月\d{1,2}日?$|^\d{4}年\d{1,2}月$|\dE\+\d)"
        uR"(|^(?:\d{1,2}-)?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?:-\d{1,4})?$)"_s);
    return (text.contains(u'#') || text.size() >= 4) && pattern.match(text).hasMatch();
}

FieldValue<int> headcountOf(const QString &cell)
{
    static const PhraseFinder uncounted(uncountedPeople);
    if (cell.isEmpty())
        return {};
    const QString text = folded(cell);
    if (text.isEmpty())
        return {};
    if (isDamaged(text) || text.startsWith(u'-') || text.contains(u'%'))
        return {std::nullopt, text != "-"_L1 && text != "--"_L1};
    QString outside;
    QString inside;
    partBrackets(text, outside, inside);
    if (!numeralsIn(outside).isEmpty())
        return countIn(outside);
    if (!numeralsIn(inside).isEmpty())
        return countIn(inside);
    return {std::nullopt, !uncounted.anyIn(text)};
}

QStringList listOfCell(const QString &cell)
{
    QStringList words;
    constexpr QStringView separators = u"、，,;；/|\n\t ";
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= cell.size() && words.size() < maxListWords; ++at) {
        if (at < cell.size() && !separators.contains(cell[at]))
            continue;
        const QStringView word = QStringView(cell).sliced(begin, at - begin).trimmed();
        begin = at + 1;
        if (!word.isEmpty())
            words.append(word.first(std::min(word.size(), maxWordLength)).toString());
    }
    return words;
}

} // namespace yizhan::tables
