// SPDX-License-Identifier: GPL-3.0-or-later
#include "statedterms.h"

#include "benefitcell.h"
#include "clause.h"
#include "dailywages.h"
#include "phrasefinder.h"
#include "sanitise.h"

#include <algorithm>

namespace yizhan::intake {

namespace {

using catalogue::Benefit;
using catalogue::EmploymentKind;
using catalogue::PhraseFinder;
using catalogue::Shift;
using catalogue::Shifts;
using catalogue::VacancyTag;
using catalogue::VacancyTags;

template <typename... Flags>
constexpr int bits(Flags... flags)
{
    return static_cast<int>((static_cast<quint32>(flags) | ...));
}

// A title that names a trade (见习经理, 居家保姆) says nothing about the kind: only these words do. Those
// without a kind are longer words that hold one of the others and mean something else.
constexpr PhraseFinder::WordList titleKinds[] = {
    {u"全职", bits(EmploymentKind::FullTime)},
    {u"兼职", bits(EmploymentKind::PartTime)},
    {u"零工 临时工 小时工 短期工", bits(EmploymentKind::Gig)},
    {u"见习生 见习岗 就业见习", bits(EmploymentKind::Traineeship)},
    {u"实习生 实习岗 实习", bits(EmploymentKind::Internship)},
    {u"公益性岗位 公益岗位 公益岗", bits(EmploymentKind::PublicWelfare)},
    {u"妈妈岗 妈妈班", bits(EmploymentKind::Mothers)},
    {u"手工外发 外发手工", bits(EmploymentKind::HomeWork)},
    {u"季节工 暑假工 寒假工", bits(EmploymentKind::Seasonal)},
    {u"返聘", bits(EmploymentKind::Reemployment)},
    {u"见习生管理 见习生导师 见习生带教 公益岗位管理 公益岗位开发 公益性岗位管理 公益性岗位开发 准妈妈班 "
     u"孕妈妈班",
     0},
};

constexpr PhraseFinder::WordList titleTags[] = {
    {u"残障 残疾 残健", bits(VacancyTag::DisabilityFriendly)},
    {u"退役军人 退伍军人", bits(VacancyTag::VeteransPreferred)},
    {u"应届", bits(VacancyTag::GraduatesWelcome)},
};

constexpr PhraseFinder::WordList tagWords[] = {
    {u"急招 急聘 急缺 紧急 URGENT", bits(VacancyTag::Urgent)},
    {u"残疾 残障 残健 DISABILITY_FRIENDLY", bits(VacancyTag::DisabilityFriendly)},
    {u"退役 退伍 VETERANS_PREFERRED", bits(VacancyTag::VeteransPreferred)},
    {u"应届 毕业生 GRADUATES_WELCOME", bits(VacancyTag::GraduatesWelcome)},
    {u"示例 SAMPLE", bits(VacancyTag::Sample)},
};

constexpr PhraseFinder::WordList descriptionTags[] = {
    {u"残疾人优先 残障人士优先 接收残疾人 招收残疾人 欢迎残疾人 残疾人可 残障人士可",
     bits(VacancyTag::DisabilityFriendly)},
    {u"退役军人优先 退伍军人优先 退伍兵优先 退伍军人或 退役军人或", bits(VacancyTag::VeteransPreferred)},
    {u"接受应届 接收应届 可接受优秀应届 接受优秀应届 接收优秀应届 欢迎应届 欢迎优秀应届 应届毕业生亦可 "
     u"应届毕业生可 应届生可 "
     u"应届生亦可 应届生也可 应届毕业生也可 应届毕业生优先 应届生优先 可招应届 应届毕业生均可 应届生均可",
     bits(VacancyTag::GraduatesWelcome)},
};

constexpr PhraseFinder::WordList shiftWords[] = {
    {u"长白班 白班 日班 正常班 常白班", bits(Shift::Day)},
    {u"两班倒 两班制 二班倒 二班制 2班倒 2班制 两班轮换 白夜班 白晚班 两班", bits(Shift::TwoShifts)},
    {u"三班倒 三班制 3班倒 3班制 三班两运转 四班三运转 三班", bits(Shift::ThreeShifts)},
    {u"夜班 通宵 大夜", bits(Shift::Night)},
    {u"早班", bits(Shift::Morning)},
    {u"晚班 中班", bits(Shift::Evening)},
    {u"周末班 周末兼职 仅周末 周六日上班", bits(Shift::Weekend)},
    {u"弹性 时间自由 自由安排 时间灵活 灵活", bits(Shift::Flexible)},
};

constexpr PhraseFinder::WordList descriptionShifts[] = {
    {u"长白班 常白班 白班制 正常白班 上白班", bits(Shift::Day)},
    {u"两班倒 两班制 二班倒 二班制 2班倒 2班制", bits(Shift::TwoShifts)},
    {u"三班倒 三班制 3班倒 3班制 四班三运转", bits(Shift::ThreeShifts)},
    {u"夜班 通宵班 大夜班", bits(Shift::Night)},
    {u"早班", bits(Shift::Morning)},
    {u"晚班 中班", bits(Shift::Evening)},
    {u"周末兼职 周末班", bits(Shift::Weekend)},
    {u"弹性工作 弹性上班 弹性打卡 弹性排班 时间自由 上班时间灵活 工作时间灵活 工作时间弹性",
     bits(Shift::Flexible)},
};

/// All flags of the words in `text`; the longest word at a place counts, so that 夜班补贴 is no 夜班.
template <typename Flag>
QFlags<Flag> flagsIn(const PhraseFinder &finder, QStringView text)
{
    quint32 found = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto hit = finder.at(text, at);
        found |= static_cast<quint32>(hit.value);
        at += std::max<qsizetype>(hit.length, 1);
    }
    return QFlags<Flag>::fromInt(static_cast<typename QFlags<Flag>::Int>(found));
}

template <typename Flag>
QFlags<Flag> flagsStated(const PhraseFinder &finder, QStringView text)
{
    quint32 found = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto hit = finder.at(text, at);
        if (hit.length > 0 && !isDenied(text, at) && !isDuty(text, at))
            found |= static_cast<quint32>(hit.value);
        at += std::max<qsizetype>(hit.length, 1);
    }
    return QFlags<Flag>::fromInt(static_cast<typename QFlags<Flag>::Int>(found));
}

/// 夜班补贴 names an allowance; 夜班 alone a shift.
Shifts shiftsStated(QStringView text)
{
    static const PhraseFinder finder(descriptionShifts);
    quint32 found = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto hit = finder.at(text, at);
        if (hit.length > 0) {
            const QStringView rest = text.sliced(hit.end());
            const bool allowance = rest.startsWith(u'补') || rest.startsWith(u'津') || rest.startsWith(u'费');
            if (!allowance && !isDenied(text, at))
                found |= static_cast<quint32>(hit.value);
        }
        at += std::max<qsizetype>(hit.length, 1);
    }
    return Shifts::fromInt(static_cast<Shifts::Int>(found));
}

} // namespace

Shifts shiftsOfCell(const QString &cell)
{
    static const PhraseFinder finder(shiftWords);
    return cell.isEmpty() ? Shifts() : flagsIn<Shift>(finder, cell);
}

VacancyTags tagsOfCell(const QString &cell)
{
    static const PhraseFinder finder(tagWords);
    return cell.isEmpty() ? VacancyTags() : flagsIn<VacancyTag>(finder, cell);
}

bool isYes(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    const QString text = tables::folded(cell);
    return text == QLatin1String("1") || text == QLatin1String("TRUE") || text == QLatin1String("YES") ||
           text == QLatin1String("Y") || text == QStringLiteral("√") || text == QStringLiteral("✓") ||
           text.startsWith(u'是') || text.startsWith(u'急');
}

void readTitle(QStringView title, StatedTerms &terms)
{
    static const PhraseFinder kinds(titleKinds);
    static const PhraseFinder tags(titleTags);
    terms.kinds |= flagsStated<EmploymentKind>(kinds, title);
    terms.tags |= flagsStated<VacancyTag>(tags, title);
    terms.benefits |= benefitsInText(title);
    if (paysByTheDay(title)) {
        terms.kinds |= EmploymentKind::Gig;
        terms.benefits |= Benefit::DailyPay;
    }
    terms.shifts |= shiftsStated(title);
    // 保安(白班): in a title the bare word is plain enough
    if (title.contains(u"白班") && !title.contains(u"白班/") && !isDenied(title, title.indexOf(u"白班")))
        terms.shifts |= Shift::Day;
}

void readDescription(QStringView text, StatedTerms &terms)
{
    static const PhraseFinder tags(descriptionTags);
    terms.benefits |= benefitsInText(text);
    terms.benefits.setFlag(Benefit::DailyPay,
                           terms.benefits.testFlag(Benefit::DailyPay) || paysByTheDay(text));
    terms.tags |= flagsStated<VacancyTag>(tags, text);
    terms.shifts |= shiftsStated(text);
}

} // namespace yizhan::intake
