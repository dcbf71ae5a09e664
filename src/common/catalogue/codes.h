// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>

/// Code lists of a vacancy. The strings are what travels in JSON; an unknown string of a newer version reads
/// as "not stated". Numbers are positions in our own tables and databases and never change: new values go to
/// the end.
namespace yizhan::catalogue {

/// Kinds of work (national code acb212). A vacancy may be several: a part-time 妈妈岗.
enum class EmploymentKind : quint32 {
    FullTime = 1U << 0,      ///< 全职
    PartTime = 1U << 1,      ///< 兼职
    Gig = 1U << 2,           ///< 零工 / 日结
    Traineeship = 1U << 3,   ///< 见习
    Internship = 1U << 4,    ///< 实习
    PublicWelfare = 1U << 5, ///< 公益性岗位
    Mothers = 1U << 6,       ///< 妈妈岗
    HomeWork = 1U << 7,      ///< 居家手工
    Seasonal = 1U << 8,      ///< 季节工
    Reemployment = 1U << 9,  ///< 返聘
};
Q_DECLARE_FLAGS(EmploymentKinds, EmploymentKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(EmploymentKinds)

/// schema.org unitText of baseSalary; PIECE is ours.
enum class PayUnit : quint8 { NotStated = 0, Month, Day, Hour, Piece, Year };

/// Least education asked for (national code aac011). Ordered; the four senior-secondary values are level.
enum class Education : quint8 {
    NotStated = 0,
    NoLimit,              ///< 不限
    Primary,              ///< 小学
    JuniorSecondary,      ///< 初中
    SeniorSecondary,      ///< 普通高中
    VocationalSecondary,  ///< 职业高中
    TechnicalSchool,      ///< 技工学校
    SpecializedSecondary, ///< 中等专科
    College,              ///< 大学专科
    Bachelor,             ///< 大学本科
    Master,               ///< 硕士研究生
    Doctor,               ///< 博士研究生
};

/// Rank on one scale: 0 not stated, 1 no limit, 2 primary, 3 junior, 4 any senior secondary, 5 college … 8
/// doctor.
[[nodiscard]] int educationRank(Education education);

enum class Benefit : quint32 {
    Meals = 1U << 0,               ///< 包吃, 工作餐
    Lodging = 1U << 1,             ///< 包住
    SocialInsurance = 1U << 2,     ///< 五险
    HousingFund = 1U << 3,         ///< 一金
    NightAllowance = 1U << 4,      ///< 夜班补贴
    Shuttle = 1U << 5,             ///< 班车
    DailyPay = 1U << 6,            ///< 日结
    PaidLeave = 1U << 7,           ///< 有薪假
    HolidayGifts = 1U << 8,        ///< 节日福利, 生日福利
    MealAllowance = 1U << 9,       ///< 餐补
    TransportAllowance = 1U << 10, ///< 交通补贴
    HousingAllowance = 1U << 11,   ///< 住房补贴
    HeatAllowance = 1U << 12,      ///< 高温补贴
    HealthCheck = 1U << 13,        ///< 体检
    Training = 1U << 14,           ///< 培训
    Bonus = 1U << 15,              ///< 奖金, 全勤奖, 年终奖
    DaysOff = 1U << 16,            ///< 双休, 月休四天 and more
};
Q_DECLARE_FLAGS(Benefits, Benefit)
Q_DECLARE_OPERATORS_FOR_FLAGS(Benefits)

enum class Shift : quint32 {
    Day = 1U << 0,         ///< 长白班
    TwoShifts = 1U << 1,   ///< 两班倒
    ThreeShifts = 1U << 2, ///< 三班倒
    Night = 1U << 3,       ///< 夜班
    Weekend = 1U << 4,     ///< 周末
    Flexible = 1U << 5,    ///< 弹性
    Morning = 1U << 6,     ///< 早班
    Evening = 1U << 7,     ///< 晚班
};
Q_DECLARE_FLAGS(Shifts, Shift)
Q_DECLARE_OPERATORS_FOR_FLAGS(Shifts)

enum class VacancyTag : quint32 {
    Urgent = 1U << 0,             ///< 急招
    DisabilityFriendly = 1U << 1, ///< 残疾友好
    VeteransPreferred = 1U << 2,  ///< 退役军人优先
    GraduatesWelcome = 1U << 3,   ///< 应届可
    Sample = 1U << 4,             ///< 示例: fictitious
};
Q_DECLARE_FLAGS(VacancyTags, VacancyTag)
Q_DECLARE_OPERATORS_FOR_FLAGS(VacancyTags)

/// One value of a list and its string.
template <typename E>
struct CodeEntry
{
    E value;
    const char *code;
};
// clang 14 does not deduce the arguments of an aggregate by itself.
template <typename E>
CodeEntry(E, const char *) -> CodeEntry<E>;

[[nodiscard]] std::span<const CodeEntry<EmploymentKind>> employmentKindCodes();
[[nodiscard]] std::span<const CodeEntry<PayUnit>> payUnitCodes();
[[nodiscard]] std::span<const CodeEntry<Education>> educationCodes();
[[nodiscard]] std::span<const CodeEntry<Benefit>> benefitCodes();
[[nodiscard]] std::span<const CodeEntry<Shift>> shiftCodes();
[[nodiscard]] std::span<const CodeEntry<VacancyTag>> vacancyTagCodes();

/// The string of a value; empty for a value that has none (not stated).
template <typename E>
[[nodiscard]] QString codeOf(std::span<const CodeEntry<E>> entries, E value)
{
    for (const auto &entry : entries) {
        if (entry.value == value)
            return QString::fromLatin1(entry.code);
    }
    return {};
}

/// The value of a string, nothing when unknown.
template <typename E>
[[nodiscard]] std::optional<E> valueOf(std::span<const CodeEntry<E>> entries, std::string_view code)
{
    for (const auto &entry : entries) {
        if (code == entry.code)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace yizhan::catalogue
