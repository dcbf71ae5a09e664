// SPDX-License-Identifier: GPL-3.0-or-later
#include "agecell.h"

#include "clause.h"
#include "numerals.h"
#include "phrasefinder.h"
#include "sanitise.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace yizhan::intake {

namespace {

using namespace Qt::StringLiterals;
using catalogue::PhraseFinder;
using tables::Numerals;

constexpr int youngest = 14; // below it no table means a person who works
constexpr int oldest = 80;

constexpr PhraseFinder::WordList vagueWords[] = {{u"左右 上下 约 后出生 出生 前后 后 #", 0}};
constexpr PhraseFinder::WordList silentWords[] = {
    {u"不限 无要求 不要求 没有要求 不作要求 法定 劳动年龄 成年 均可 无 / - 面议", 0}};
/// Clauses about something else, or that only say who is preferred.
constexpr PhraseFinder::WordList otherWords[] = {
    {u"优先 身高 体重 视力 CM KG 公斤 厘米 经验 学历 驾龄 工龄 放宽 优秀 工资 元 小时", 0}};
/// Who need not come: 未满18岁勿扰 asks for 18, 55岁以上勿扰 ends at 55.
constexpr PhraseFinder::WordList refusalWords[] = {
    {u"勿扰 勿来 勿投 勿进 谢绝 除外 不招 不要 不收 不录 不考虑 不接受 免谈 拒绝", 0}};
constexpr PhraseFinder::WordList mostBefore[] = {
    {u"不超过 不超 不大于 不高于 不多于 不满 未满 小于 低于 少于 最大 最高 最多 上限 ≤ < 至 到", 0}};
constexpr PhraseFinder::WordList mostAfter[] = {
    {u"以下 以内 之内 之下 内 及以下 或以下 下 封顶 为限 为上限 ≥ >", 0}};
constexpr PhraseFinder::WordList leastBefore[] = {
    {u"不小于 不低于 不少于 大于 高于 超过 多于 年满 已满 满 最小 最低 最少 至少 下限 ≥ >", 0}};
constexpr PhraseFinder::WordList leastAfter[] = {
    {u"以上 及以上 或以上 之上 起 + 上 ≤ < 至法定 到法定 至退休 到退休 -退休 -法定", 0}};

enum Sex : std::size_t { OfAll, OfMen, OfWomen, SexCount };

struct Limits
{
    AgeRange range;
    bool stated = false;
    bool ranged = false; ///< by a range, which another one may widen
};

bool startsWith(std::span<const PhraseFinder::WordList> words, QStringView text)
{
    for (const PhraseFinder::WordList &list : words) {
        for (const QStringView word : QStringView(list.words).split(u' ')) {
            if (text.startsWith(word))
                return true;
        }
    }
    return false;
}

/// How many characters the longest of the words has that end the text: 不低于 is another word than 低于.
qsizetype lengthAtEnd(std::span<const PhraseFinder::WordList> words, QStringView text)
{
    qsizetype length = 0;
    if (text.endsWith(u"年龄"))
        text = text.chopped(2); // 最低年龄18
    while (!text.isEmpty() && QStringView(u":为是").contains(text.back()))
        text = text.chopped(1);
    for (const PhraseFinder::WordList &list : words) {
        for (const QStringView word : QStringView(list.words).split(u' ')) {
            if (text.endsWith(word))
                length = std::max(length, word.size());
        }
    }
    return length;
}

/// 一般, 一线: the numeral counts nobody's years.
bool isPartOfAWord(QStringView clause, const tables::Numeral &number)
{
    constexpr double least = 10;
    return number.chinese && number.value < least && !clause.sliced(number.end).startsWith(u'岁') &&
           !clause.sliced(number.end).startsWith(u"周岁");
}

/// "周岁(含)以下" → "以下".
QStringView behindUnit(QStringView text)
{
    for (const QStringView unit : {QStringView(u"周岁"), QStringView(u"岁"), QStringView(u"含"),
                                   QStringView(u"及"), QStringView(u"或")}) {
        if (text.startsWith(unit))
            text = text.sliced(unit.size());
    }
    return text;
}

bool joinsRange(QStringView between)
{
    bool joint = false;
    for (const QChar character : between) {
        if (QStringView(u"-~—–至到").contains(character))
            joint = true;
        else if (!QStringView(u"周岁以上含()").contains(character))
            return false;
    }
    return joint && between.size() <= 8;
}

/// Takes the limits of one clause; false where a number in it cannot be understood.
bool takeClause(QStringView clause, Limits &limits, bool ofOneSex)
{
    Numerals numbers = tables::numeralsIn(clause);
    numbers.removeIf([clause](const tables::Numeral &number) { return isPartOfAWord(clause, number); });
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const int age = static_cast<int>(std::min(numbers[i].value, 1e6));
        if (!numbers[i].whole || age < youngest || age > oldest)
            return false;
        if (i + 1 < numbers.size() &&
            joinsRange(clause.sliced(numbers[i].end, numbers[i + 1].begin - numbers[i].end))) {
            const int other = static_cast<int>(std::min(numbers[i + 1].value, 1e6));
            if (!numbers[i + 1].whole || other < youngest || other > oldest)
                return false;
            const AgeRange range{std::min(age, other), std::max(age, other)};
            limits.range = limits.ranged ? AgeRange{std::min(limits.range.least, range.least),
                                                    std::max(limits.range.most, range.most)}
                                         : range; // 夜班18-50、白班18-40
            limits.ranged = true;
            limits.stated = true;
            ++i;
            continue;
        }
        const QStringView before = clause.first(numbers[i].begin);
        const QStringView after = behindUnit(clause.sliced(numbers[i].end));
        const qsizetype most = lengthAtEnd(mostBefore, before);
        const qsizetype least = lengthAtEnd(leastBefore, before);
        if (startsWith(mostAfter, after) || most > least)
            limits.range.most = std::max(limits.range.most, age);
        else if (startsWith(leastAfter, after) || least > 0)
            limits.range.least = limits.range.least > 0 ? std::min(limits.range.least, age) : age;
        else if (ofOneSex && numbers.size() == 1)
            limits.range.most = age; // 男60女55
        else
            return false;
        limits.stated = true;
    }
    return true;
}

/// Below or above which nobody need come is the other end of what is taken; a refused range is neither.
bool takeRefused(const Limits &refused, Limits &limits)
{
    if (refused.ranged || (refused.range.least > 0) == (refused.range.most > 0))
        return false;
    if (refused.range.most > 0)
        limits.range.least = std::max(limits.range.least, refused.range.most);
    else
        limits.range.most =
            limits.range.most > 0 ? std::min(limits.range.most, refused.range.least) : refused.range.least;
    limits.stated = true;
    return true;
}

/// The widest of what is said of men and of women; what is said of everybody limits both.
AgeRange widest(const std::array<Limits, SexCount> &limits)
{
    AgeRange range = limits[OfAll].range;
    const Limits &men = limits[OfMen];
    const Limits &women = limits[OfWomen];
    if (!men.stated && !women.stated)
        return range;
    const AgeRange &one = men.stated ? men.range : women.range;
    const AgeRange &other = women.stated ? women.range : men.range;
    const int least = one.least == 0 || other.least == 0 ? 0 : std::min(one.least, other.least);
    const int most = one.most == 0 || other.most == 0 ? 0 : std::max(one.most, other.most);
    return {range.least > 0 ? range.least : least, range.most > 0 ? range.most : most};
}

/// Parts a clause where it begins to speak of men or of women: 男60女55.
template <typename Visit>
void bySex(QStringView clause, Sex &sex, Visit &&visit)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= clause.size(); ++at) {
        const bool turn = at < clause.size() && (clause[at] == u'男' || clause[at] == u'女');
        if (at < clause.size() && !turn)
            continue;
        if (at > begin)
            visit(clause.sliced(begin, at - begin), sex);
        if (turn) {
            const bool both = clause.sliced(at).startsWith(u"男女");
            const bool follows = at + 1 < clause.size() && !clause.sliced(at + 1).startsWith(u"性)");
            sex = both || !follows ? OfAll : (clause[at] == u'男' ? OfMen : OfWomen);
            at += both ? 1 : 0;
            begin = at + 1;
        }
    }
}

/// 18-45岁（男） is 男18-45岁.
QString sexInFront(QString text)
{
    static const QRegularExpression behind(
        uR"(([^男女,;，；。、()\n]*\d[^男女,;，；。、()\n]*)\((男|女)[性工士生]?\))"_s);
    return text.replace(behind, uR"(;\2\1;)"_s);
}

} // namespace

tables::FieldValue<AgeRange> ageOf(const QString &cell)
{
    static const PhraseFinder vague(vagueWords);
    static const PhraseFinder silent(silentWords);
    static const PhraseFinder other(otherWords);
    const QString text = tables::folded(cell)
                             .remove(u"(含)"_s)
                             .remove(u"(不含)"_s)
                             .replace(u">="_s, u"≥"_s)
                             .replace(u"<="_s, u"≤"_s);
    if (text.isEmpty())
        return {};
    if (tables::isDamaged(text))
        return {std::nullopt, true};
    const QString ordered = sexInFront(tables::plainLimits(text));
    std::array<Limits, SexCount> limits{};
    static const PhraseFinder refusals(refusalWords);
    bool understood = true;
    bool numbers = false;
    Sex sex = OfAll;
    forEachClause(ordered, [&](QStringView clause) {
        if (other.anyIn(clause) || clause.startsWith(u'含') || tables::numeralsIn(clause).isEmpty()) {
            bySex(clause, sex, [&](QStringView part, Sex of) {
                const bool free = of != OfAll && part.contains(u"不限") && !other.anyIn(clause);
                limits[of].stated = limits[of].stated || free; // 男不限，女45岁以下
            });
            return;
        }
        numbers = true;
        understood = understood && !vague.anyIn(clause);
        const bool refused = refusals.anyIn(clause);
        bySex(clause, sex, [&](QStringView part, Sex of) {
            Limits turned;
            understood = understood && takeClause(part, refused ? turned : limits[of], of != OfAll);
            if (refused)
                understood = understood && takeRefused(turned, limits[of]);
        });
    });
    if (!understood)
        return {std::nullopt, true};
    const AgeRange range = widest(limits);
    if (range == AgeRange())
        return {std::nullopt,
                !numbers && !silent.anyIn(text) && !text.contains(u'男') && !text.contains(u'女')};
    if (range.least > 0 && range.most > 0 && range.least > range.most)
        return {std::nullopt, true};
    return {range, false};
}

} // namespace yizhan::intake
