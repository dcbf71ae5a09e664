// SPDX-License-Identifier: GPL-3.0-or-later
#include "statedterms.h"

#include "cellvalues.h"
#include "clause.h"
#include "dailywages.h"
#include "phrasefinder.h"
#include "sanitise.h"

#include <algorithm>

namespace yizhan::intake {

namespace {

using catalogue::Benefit;
using catalogue::Benefits;
using catalogue::EmploymentKind;
using catalogue::EmploymentKinds;
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

constexpr PhraseFinder::WordList kindWords[] = {
    {u"全职 正式工 长期工 FULL_TIME FULLTIME FULL-TIME", bits(EmploymentKind::FullTime)},
    {u"兼职 PART_TIME PARTTIME PART-TIME", bits(EmploymentKind::PartTime)},
    {u"零工 日结 临时工 临时 小时工 短期工 灵活用工 PER_DIEM CONTRACTOR", bits(EmploymentKind::Gig)},
    {u"见习 TRAINEESHIP", bits(EmploymentKind::Traineeship)},
    {u"实习 INTERN INTERNSHIP", bits(EmploymentKind::Internship)},
    {u"公益性岗位 公益岗位 公益性 公益岗 PUBLIC_WELFARE", bits(EmploymentKind::PublicWelfare)},
    {u"妈妈岗 妈妈班 MOTHERS", bits(EmploymentKind::Mothers)},
    {u"居家 手工外发 外发加工 来料加工 居家手工 HOME_WORK", bits(EmploymentKind::HomeWork)},
    {u"季节工 季节性 暑假工 寒假工 假期工 TEMPORARY SEASONAL", bits(EmploymentKind::Seasonal)},
    {u"返聘 REEMPLOYMENT", bits(EmploymentKind::Reemployment)},
};

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

constexpr PhraseFinder::WordList benefitWords[] = {
    {u"包吃住 包吃包住 包食宿 提供食宿 食宿 包住包吃 食住 包吃包", bits(Benefit::Meals, Benefit::Lodging)},
    {u"包吃 包餐 包三餐 包两餐 工作餐 免费午餐 包午餐 提供午餐 提供餐 免费餐 餐食 员工餐 供餐 包伙食 "
     u"免费用餐 MEALS",
     bits(Benefit::Meals)},
    {u"包住 住宿 宿舍 LODGING", bits(Benefit::Lodging)},
    {u"五险一金 六险一金 五险二金 六险二金", bits(Benefit::SocialInsurance, Benefit::HousingFund)},
    {u"五险 社保 社会保险 六险 三险 SOCIAL_INSURANCE", bits(Benefit::SocialInsurance)},
    {u"公积金 HOUSING_FUND", bits(Benefit::HousingFund)},
    {u"夜班补贴 夜班津贴 夜班补助 夜班费 NIGHT_ALLOWANCE", bits(Benefit::NightAllowance)},
    {u"班车 厂车 接送 通勤车 SHUTTLE", bits(Benefit::Shuttle)},
    {u"日结 DAILY_PAY", bits(Benefit::DailyPay)},
    {u"年假 有薪假 有偿假期 带薪假 带薪休假 带薪年假 婚假 产假 PAID_LEAVE", bits(Benefit::PaidLeave)},
    {u"节日 生日 节假日福利 过节费 节日礼 HOLIDAY_GIFTS", bits(Benefit::HolidayGifts)},
    {u"餐补 饭补 餐食补贴 伙食补贴 餐费补贴 餐饮补贴 伙食补助 餐贴 用餐补贴 午餐补贴 MEAL_ALLOWANCE",
     bits(Benefit::MealAllowance)},
    {u"交通补贴 车补 交通补助 车费补贴 油补 交通津贴 车贴 TRANSPORT_ALLOWANCE",
     bits(Benefit::TransportAllowance)},
    {u"住房补贴 房补 租房补贴 住宿补贴 住房补助 外宿补贴 住房津贴 HOUSING_ALLOWANCE",
     bits(Benefit::HousingAllowance)},
    {u"高温补贴 高温津贴 高温费 高温补助 HEAT_ALLOWANCE", bits(Benefit::HeatAllowance)},
    {u"体检 HEALTH_CHECK", bits(Benefit::HealthCheck)},
    {u"培训 带薪学习 TRAINING", bits(Benefit::Training)},
    {u"奖金 全勤 年终奖 绩效奖 提成 双薪 十三薪 13薪 分红 奖 BONUS", bits(Benefit::Bonus)},
    {u"双休 单休 月休 周休 大小周 做六休一 上六休一 周末休 法定节假日 DAYS_OFF", bits(Benefit::DaysOff)},
};

// Stricter than the list of a cell: in running text 社保 or 培训 is more often work to be done than a
// benefit.
constexpr PhraseFinder::WordList descriptionBenefits[] = {
    {u"包吃住 包吃包住 包食宿 提供食宿 包住包吃 免费食宿 食宿全包 管吃管住",
     bits(Benefit::Meals, Benefit::Lodging)},
    {u"包吃 包三餐 包两餐 包午餐 包中餐 提供工作餐 提供午餐 免费午餐 免费工作餐 提供员工餐 包工作餐 供午餐",
     bits(Benefit::Meals)},
    {u"包住 提供住宿 免费住宿 免费提供住宿 提供宿舍 免费宿舍 包住宿", bits(Benefit::Lodging)},
    {u"五险一金 六险一金 购买五险一金 买五险一金 购五险一金 缴纳五险一金 缴五险一金 有五险一金",
     bits(Benefit::SocialInsurance, Benefit::HousingFund)},
    {u"购买五险 买五险 购五险 缴纳五险 缴五险 有五险 购买社保 买社保 购社保 含社保 有社保",
     bits(Benefit::SocialInsurance)},
    {u"夜班补贴 夜班津贴 夜班补助", bits(Benefit::NightAllowance)},
    {u"班车接送 厂车接送 提供班车 有班车 免费班车", bits(Benefit::Shuttle)},
    {u"带薪年假 带薪休假 有薪年假", bits(Benefit::PaidLeave)},
    {u"节日福利 生日福利 节假日福利 过节福利", bits(Benefit::HolidayGifts)},
    {u"餐补 饭补 餐费补贴 伙食补贴 餐饮补贴", bits(Benefit::MealAllowance)},
    {u"交通补贴 交通补助 车补", bits(Benefit::TransportAllowance)},
    {u"住房补贴 房补 住宿补贴 外宿补贴", bits(Benefit::HousingAllowance)},
    {u"高温补贴 高温津贴", bits(Benefit::HeatAllowance)},
    {u"全勤奖 年终奖", bits(Benefit::Bonus)},
    {u"双休 周末双休 单休 月休 做六休一 上六休一", bits(Benefit::DaysOff)},
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

/// 办理五险一金, 熟悉社保: work that the post does, not what it gives.
bool isDuty(QStringView text, qsizetype at)
{
    const QStringView before = clauseBefore(text, at, 8);
    for (const QStringView word :
         {QStringView(u"办理"), QStringView(u"手续"), QStringView(u"熟悉"), QStringView(u"核算"),
          QStringView(u"制作"), QStringView(u"负责"), QStringView(u"申报"), QStringView(u"报销"),
          QStringView(u"管理"), QStringView(u"统计"), QStringView(u"处理")}) {
        if (before.contains(word))
            return true;
    }
    return false;
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

EmploymentKinds kindsOfCell(const QString &cell, bool &unknown)
{
    static const PhraseFinder finder(kindWords);
    const QString text = tables::folded(cell);
    const auto kinds = flagsIn<EmploymentKind>(finder, text);
    unknown = !text.isEmpty() && !kinds && text != QLatin1String("OTHER") && text != QStringLiteral("不限");
    return kinds;
}

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

Benefits benefitsOfCell(const QString &cell, QStringList &others)
{
    static const PhraseFinder finder(benefitWords);
    Benefits benefits;
    if (cell.isEmpty())
        return benefits;
    for (const QString &word : tables::listOfCell(cell)) {
        Benefits known = flagsIn<Benefit>(finder, word);
        if (word.contains(u"日结"))
            known.setFlag(Benefit::DailyPay, paysByTheDay(word));
        // 补充公积金, 补充医疗保险 come on top of the usual ones and are told in their own words
        const bool denied = word.startsWith(u'不') || word.startsWith(u'无');
        if (known && !denied)
            benefits |= known;
        else if (!others.contains(word))
            others.append(word);
    }
    return benefits;
}

void readTitle(QStringView title, StatedTerms &terms)
{
    static const PhraseFinder kinds(titleKinds);
    static const PhraseFinder tags(titleTags);
    static const PhraseFinder perks(descriptionBenefits);
    terms.kinds |= flagsStated<EmploymentKind>(kinds, title);
    terms.tags |= flagsStated<VacancyTag>(tags, title);
    terms.benefits |= flagsStated<Benefit>(perks, title);
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
    static const PhraseFinder benefits(descriptionBenefits);
    static const PhraseFinder tags(descriptionTags);
    terms.benefits |= flagsStated<Benefit>(benefits, text);
    terms.benefits.setFlag(Benefit::DailyPay,
                           terms.benefits.testFlag(Benefit::DailyPay) || paysByTheDay(text));
    terms.tags |= flagsStated<VacancyTag>(tags, text);
    terms.shifts |= shiftsStated(text);
}

} // namespace yizhan::intake
