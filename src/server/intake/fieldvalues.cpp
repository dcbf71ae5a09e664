// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldvalues.h"

#include "datum.h"
#include "phrasefinder.h"
#include "sanitise.h"

#include <algorithm>
#include <array>

namespace yizhan::intake {

namespace {

using catalogue::Education;
using catalogue::GeoPoint;
using catalogue::PhraseFinder;

constexpr PhraseFinder::WordList educationWords[] = {
    {u"不限 不限制 无要求 不要求 无学历 学历不限 无限制 NO_LIMIT NOREQUIREMENTS",
     static_cast<int>(Education::NoLimit)},
    {u"小学 PRIMARY", static_cast<int>(Education::Primary)},
    {u"初中 初级中学 JUNIOR_SECONDARY", static_cast<int>(Education::JuniorSecondary)},
    {u"高中 普通高中 HIGHSCHOOL SENIOR_SECONDARY", static_cast<int>(Education::SeniorSecondary)},
    {u"职高 职业高中 职中 职业中学 VOCATIONAL_SECONDARY", static_cast<int>(Education::VocationalSecondary)},
    {u"技校 技工学校 技工 TECHNICAL_SCHOOL", static_cast<int>(Education::TechnicalSchool)},
    {u"中专 中等专科 中等专业 中职 中技 PROFESSIONALCERTIFICATE SPECIALIZED_SECONDARY",
     static_cast<int>(Education::SpecializedSecondary)},
    {u"大专 大学专科 专科 高职 ASSOCIATEDEGREE COLLEGE", static_cast<int>(Education::College)},
    {u"本科 大学本科 学士 BACHELORDEGREE BACHELOR", static_cast<int>(Education::Bachelor)},
    {u"硕士 硕士研究生 研究生 POSTGRADUATEDEGREE MASTER", static_cast<int>(Education::Master)},
    {u"博士 博士研究生 DOCTOR", static_cast<int>(Education::Doctor)},
};

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

} // namespace

tables::FieldValue<Education> educationOf(const QString &cell)
{
    static const PhraseFinder finder(educationWords);
    if (cell.isEmpty())
        return {};
    const QString text = tables::folded(cell);
    Education lowest = Education::NotStated;
    for (qsizetype at = 0; at < text.size();) {
        const auto hit = finder.at(text, at);
        if (hit.length > 0) {
            const auto found = static_cast<Education>(hit.value);
            if (lowest == Education::NotStated || educationRank(found) < educationRank(lowest))
                lowest = found;
        }
        at += std::max<qsizetype>(hit.length, 1);
    }
    if (lowest != Education::NotStated && text.contains(QStringLiteral("以下")))
        lowest = Education::NoLimit;
    if (lowest == Education::NotStated)
        lowest = educationOfCode(text).value_or(Education::NotStated);
    if (lowest != Education::NotStated)
        return {lowest, false};
    if (text == QStringLiteral("无") || text == QLatin1String("/"))
        return {Education::NoLimit, false};
    return {std::nullopt, true};
}

tables::FieldValue<int> experienceOf(const QString &years, const QString &months)
{
    constexpr int monthsPerYear = 12;
    constexpr int mostYears = 50;
    if (!months.isEmpty()) {
        const tables::Numbers numbers = tables::numbersIn(tables::folded(months));
        if (numbers.count > 0 && numbers.values[0] <= mostYears * monthsPerYear)
            return {numbers.values[0], false};
        if (tables::saysNoLimit(months))
            return {0, false};
        return {std::nullopt, true};
    }
    if (years.isEmpty())
        return {};
    const QString text = tables::folded(years);
    const tables::Numbers numbers = tables::numbersIn(text);
    if (numbers.count == 0) {
        if (text.contains(u'半'))
            return {monthsPerYear / 2, false};
        if (tables::saysNoLimit(text))
            return {0, false};
        return {std::nullopt, true};
    }
    const QStringView behind = QStringView(text).sliced(numbers.ends[numbers.count > 1 ? 1 : 0]);
    const bool inMonths = behind.startsWith(u"个月") || behind.startsWith(u'月');
    if (text.contains(QStringLiteral("以下")) || text.contains(QStringLiteral("以内")))
        return {0, false};
    const int value = inMonths ? numbers.values[0] : numbers.values[0] * monthsPerYear;
    if (numbers.values[0] > mostYears * (inMonths ? monthsPerYear : 1))
        return {std::nullopt, true};
    return {value, false};
}

tables::FieldValue<AgeRange> ageOf(const QString &cell)
{
    constexpr int youngest = 14;
    constexpr int oldest = 80;
    if (cell.isEmpty())
        return {};
    const QString text = tables::folded(cell);
    const tables::Numbers numbers = tables::numbersIn(text);
    if (numbers.count == 0)
        return {std::nullopt, !tables::saysNoLimit(text)};
    AgeRange range;
    const bool below = text.contains(QStringLiteral("以下")) || text.contains(QStringLiteral("以内")) ||
                       text.startsWith(u'<') || text.startsWith(QStringLiteral("不超过")) ||
                       text.startsWith(u'≤');
    if (numbers.count >= 2) {
        range = {std::min(numbers.values[0], numbers.values[1]),
                 std::max(numbers.values[0], numbers.values[1])};
        range.least = range.least == 0 ? 0 : range.least;
    } else if (below) {
        range.most = numbers.values[0];
    } else {
        range.least = numbers.values[0];
    }
    const auto plausible = [](int age) { return age == 0 || (age >= youngest && age <= oldest); };
    if (!plausible(range.least) || !plausible(range.most) || (range.least == 0 && range.most == 0))
        return {std::nullopt, true};
    return {range, false};
}

tables::FieldValue<GeoPoint> pointOf(const QString &latitude, const QString &longitude, const QString &datum)
{
    if (latitude.isEmpty() && longitude.isEmpty())
        return {};
    bool latitudeRead = false;
    bool longitudeRead = false;
    const GeoPoint point{latitude.trimmed().toDouble(&latitudeRead),
                         longitude.trimmed().toDouble(&longitudeRead)};
    // China's bounding box, islands included. "nan" fails every comparison.
    const bool inside =
        point.latitude >= 3 && point.latitude <= 54 && point.longitude >= 73 && point.longitude <= 136;
    const auto from = datumOf(tables::folded(datum));
    if (!latitudeRead || !longitudeRead || !inside || !from)
        return {std::nullopt, true};
    return {toWgs84(point, *from), false};
}

} // namespace yizhan::intake
