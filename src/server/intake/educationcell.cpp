// SPDX-License-Identifier: GPL-3.0-or-later
#include "educationcell.h"

#include "clause.h"
#include "phrasefinder.h"
#include "sanitise.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace yizhan::intake {

namespace {

using namespace Qt::StringLiterals;
using catalogue::Education;
using catalogue::PhraseFinder;

constexpr PhraseFinder::WordList educationWords[] = {
    {u"小学 PRIMARY", static_cast<int>(Education::Primary)},
    {u"初中 初级中学 九年义务 JUNIOR_SECONDARY", static_cast<int>(Education::JuniorSecondary)},
    {u"高中 普通高中 高级中学 普高 HIGHSCHOOL SENIOR_SECONDARY",
     static_cast<int>(Education::SeniorSecondary)},
    {u"职高 职业高中 职中 职业中学 VOCATIONAL_SECONDARY", static_cast<int>(Education::VocationalSecondary)},
    {u"技校 技工学校 技工 技师学院 TECHNICAL_SCHOOL", static_cast<int>(Education::TechnicalSchool)},
    {u"中专 中等专科 中等专业 中等职业 中职 中技 PROFESSIONALCERTIFICATE SPECIALIZED_SECONDARY",
     static_cast<int>(Education::SpecializedSecondary)},
    {u"大专 大專 專科 大学专科 专科 高职 高专 高等专科 高等职业 ASSOCIATEDEGREE COLLEGE",
     static_cast<int>(Education::College)},
    {u"本科 大学本科 学士 學士 统招大学 一本 二本 三本 BACHELORDEGREE BACHELOR",
     static_cast<int>(Education::Bachelor)},
    {u"硕士 硕士研究生 研究生 POSTGRADUATEDEGREE MASTER", static_cast<int>(Education::Master)},
    {u"博士 博士研究生 DOCTOR", static_cast<int>(Education::Doctor)},
};

constexpr PhraseFinder::WordList noLimitWords[] = {
    {u"不限 不限制 不限定 无限制 无要求 不要求 不作要求 不做要求 没有要求 没要求 无特殊要求 无硬性要求 "
     u"无特别要求 无需 无学历 没有学历 没学历 无文化 没有文化 均可 都可 皆可 识字 NO_LIMIT NOREQUIREMENTS "
     u"不拘 不论",
     0}};
/// What may stand beside a word of no limit that belongs to schooling: 学历要求不限, 一律不限, 暂不限.
constexpr PhraseFinder::WordList schoolingWords[] = {{u"学历 學歷 文化 教育 学识 识字", 0}};
constexpr QStringView fillers = u"要求条件暂均也都皆亦可以即一律其他者的:：/-.";
/// What ends like the name of a trade and is none.
constexpr PhraseFinder::WordList otherSubjects[] = {{u"党员 团员 专业 经验 户籍 性别 年龄", 0}};

struct EducationCode
{
    int code; ///< GB/T 4658: the tens tell the level
    Education education;
};

constexpr std::array educationCodesOfTheState{
    EducationCode{11, Education::Doctor},
    EducationCode{14, Education::Master},
    EducationCode{20, Education::Bachelor},
    EducationCode{21, Education::Bachelor},
    EducationCode{30, Education::College},
    EducationCode{31, Education::College},
    EducationCode{40, Education::SpecializedSecondary},
    EducationCode{41, Education::SpecializedSecondary},
    EducationCode{44, Education::VocationalSecondary},
    EducationCode{47, Education::TechnicalSchool},
    EducationCode{60, Education::SeniorSecondary},
    EducationCode{61, Education::SeniorSecondary},
    EducationCode{70, Education::JuniorSecondary},
    EducationCode{71, Education::JuniorSecondary},
    EducationCode{80, Education::Primary},
    EducationCode{81, Education::Primary},
    EducationCode{90, Education::NoLimit},
};

std::optional<Education> educationOfCode(QStringView text)
{
    bool isNumber = false;
    const int code = text.toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    for (const auto &entry : educationCodesOfTheState) {
        if (entry.code == code)
            return entry.education;
    }
    return std::nullopt;
}

/// Joins what clauses say: the lowest level, and whether one sets no limit.
struct Schooling
{
    Education lowest = Education::NotStated;
    bool preferredOnly = false; ///< a level is named as preferred
    bool noLimit = false;

    void add(Education level)
    {
        if (lowest == Education::NotStated || educationRank(level) < educationRank(lowest))
            lowest = level;
    }
};

/// 初中及以下, 高中以下: said of a level, not of an age.
bool isBelow(QStringView behindLevel)
{
    for (const QStringView word :
         {QStringView(u"文化"), QStringView(u"学历"), QStringView(u"毕业"), QStringView(u"程度"),
          QStringView(u"及"), QStringView(u"或"), QStringView(u"含"), QStringView(u"其")}) {
        if (behindLevel.startsWith(word))
            behindLevel = behindLevel.sliced(word.size());
    }
    return behindLevel.startsWith(u"以下");
}

/// 不高于大专: the level is the upper end.
bool isAtMost(QStringView before)
{
    return before.endsWith(u"不高于") || before.endsWith(u"不超过") || before.endsWith(u"最高");
}

/// Whom or what the words of no limit belong to: schooling, or people of a trade (普工不限); 院校不限 and
/// 专业不限 say nothing of schooling.
bool isOfSchooling(QStringView clause, const PhraseFinder &noLimit)
{
    static const PhraseFinder schooling(schoolingWords);
    static const PhraseFinder others(otherSubjects);
    if (schooling.anyIn(clause))
        return true;
    QString subject;
    for (qsizetype at = 0; at < clause.size();) {
        const auto hit = noLimit.at(clause, at);
        if (hit.length == 0 && !fillers.contains(clause[at]))
            subject += clause[at];
        at += std::max<qsizetype>(hit.length, 1);
    }
    return subject.isEmpty() ||
           (QStringView(u"工员手师岗").contains(subject.back()) && !others.anyIn(subject));
}

void readClause(QStringView clause, Schooling &schooling)
{
    static const PhraseFinder levels(educationWords);
    static const PhraseFinder noLimit(noLimitWords);
    const bool preferred = clause.contains(u"优先");
    bool any = false;
    for (qsizetype at = 0; at < clause.size();) {
        const auto hit = levels.at(clause, at);
        if (hit.length > 0) {
            any = true;
            if (preferred)
                schooling.preferredOnly = true;
            else if (isBelow(clause.sliced(hit.end())) || isAtMost(clause.first(at)))
                schooling.noLimit = true;
            else
                schooling.add(static_cast<Education>(hit.value));
        }
        at += std::max<qsizetype>(hit.length, 1);
    }
    if (any || preferred)
        return;
    if (noLimit.anyIn(clause) && isOfSchooling(clause, noLimit))
        schooling.noLimit = true;
}

} // namespace

tables::FieldValue<Education> educationOf(const QString &cell)
{
    static const QRegularExpression included(uR"(\(含[^()]{0,6}\))"_s);
    const QString text = tables::folded(cell).remove(included); // 高中（含）以下
    if (text.isEmpty())
        return {};
    Schooling schooling;
    forEachClause(text, [&](QStringView clause) {
        for (const QStringView part : clause.split(u'、'))
            readClause(part, schooling);
        if (schooling.lowest == Education::NotStated && clause.contains(u'、'))
            readClause(clause, schooling); // 学历、专业不限
    });
    if (schooling.noLimit)
        return {Education::NoLimit, false};
    if (schooling.lowest != Education::NotStated)
        return {schooling.lowest, false};
    if (schooling.preferredOnly || text == u"无"_s || text == "/"_L1 || text == "-"_L1)
        return {Education::NoLimit, false};
    if (const auto code = educationOfCode(text))
        return {*code, false};
    return {std::nullopt, true};
}

bool isMoreThanTheTradeNeeds(catalogue::Education education, QStringView group)
{
    if (catalogue::educationRank(education) < catalogue::educationRank(catalogue::Education::College))
        return false;
    constexpr std::array<QStringView, 5> groups{u"security", u"cleaning", u"sewing", u"driving", u"farming"};
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

} // namespace yizhan::intake
