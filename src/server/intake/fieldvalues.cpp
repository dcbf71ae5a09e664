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

constexpr PhraseFinder::WordList noLimitWords[] = {
    {u"不限 不要求 无要求 无需 无经验 没有要求 应届 若干 长期 面议 不等 无 /", 0}};

bool saysNoLimit(QStringView text)
{
    static const PhraseFinder finder(noLimitWords);
    return finder.anyIn(text);
}

int chineseNumber(QChar character)
{
    const qsizetype value = QStringView(u"零一二三四五六七八九十").indexOf(character);
    return value > 0 ? static_cast<int>(value) : (character == u'两' ? 2 : -1);
}

/// Whole numbers of folded text, at most four: digits, or one Chinese numeral (三年). Parts behind a decimal
/// point are left out.
struct Numbers
{
    std::array<int, 4> values{};
    std::array<qsizetype, 4> ends{};
    std::size_t count = 0;
};

enum class Decimals { LeftOut, Separate };

Numbers numbersIn(QStringView text, Decimals decimals = Decimals::LeftOut)
{
    Numbers numbers;
    for (qsizetype at = 0; at < text.size() && numbers.count < numbers.values.size();) {
        int value = chineseNumber(text[at]);
        if (value < 0 && !(text[at] >= u'0' && text[at] <= u'9')) {
            ++at;
            continue;
        }
        if (value >= 0) {
            ++at;
        } else {
            value = 0;
            for (; at < text.size() && text[at] >= u'0' && text[at] <= u'9'; ++at)
                value = std::min(value * 10 + (text[at].unicode() - u'0'), 100'000'000);
            if (decimals == Decimals::LeftOut && at + 1 < text.size() && text[at] == u'.' &&
                text[at + 1].isDigit()) {
                for (++at; at < text.size() && text[at].isDigit();)
                    ++at;
            }
        }
        numbers.values[numbers.count] = value;
        numbers.ends[numbers.count++] = at;
    }
    return numbers;
}

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

FieldValue<Education> educationOf(const QString &cell)
{
    static const PhraseFinder finder(educationWords);
    if (cell.isEmpty())
        return {};
    const QString text = folded(cell);
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

FieldValue<int> experienceOf(const QString &years, const QString &months)
{
    constexpr int monthsPerYear = 12;
    constexpr int mostYears = 50;
    if (!months.isEmpty()) {
        const Numbers numbers = numbersIn(folded(months));
        if (numbers.count > 0 && numbers.values[0] <= mostYears * monthsPerYear)
            return {numbers.values[0], false};
        if (saysNoLimit(months))
            return {0, false};
        return {std::nullopt, true};
    }
    if (years.isEmpty())
        return {};
    const QString text = folded(years);
    const Numbers numbers = numbersIn(text);
    if (numbers.count == 0) {
        if (text.contains(u'半'))
            return {monthsPerYear / 2, false};
        if (saysNoLimit(text))
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

FieldValue<AgeRange> ageOf(const QString &cell)
{
    constexpr int youngest = 14;
    constexpr int oldest = 80;
    if (cell.isEmpty())
        return {};
    const QString text = folded(cell);
    const Numbers numbers = numbersIn(text);
    if (numbers.count == 0)
        return {std::nullopt, !saysNoLimit(text)};
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

FieldValue<int> headcountOf(const QString &cell)
{
    constexpr int mostPeople = 10'000;
    if (cell.isEmpty())
        return {};
    const QString text = folded(cell);
    const Numbers numbers = numbersIn(text);
    if (numbers.count == 0)
        return {std::nullopt, !saysNoLimit(text)};
    if (numbers.values[0] > mostPeople)
        return {std::nullopt, true};
    return {numbers.values[0] > 0 ? std::optional(numbers.values[0]) : std::nullopt, false};
}

FieldValue<QDate> dateOf(const QString &cell)
{
    if (cell.isEmpty())
        return {};
    const QStringView text = QStringView(cell).trimmed(); // not folded: a blank parts the day from the hour
    const Numbers numbers = numbersIn(text, Decimals::Separate);
    QDate date;
    if (numbers.count >= 3) {
        date = QDate(numbers.values[0], numbers.values[1], numbers.values[2]);
    } else if (numbers.count >= 1 && numbers.values[0] > 20'000'000) {
        date = QDate(numbers.values[0] / 10'000, numbers.values[0] / 100 % 100, numbers.values[0] % 100);
    } else if (numbers.count == 0 && saysNoLimit(text)) {
        return {};
    }
    if (!date.isValid() || date.year() < 2000 || date.year() > 2100)
        return {std::nullopt, true};
    // 2025-02-19T18:00:00Z is already the 20th in China
    constexpr int firstHourOfTheNextDay = 16;
    if (text.endsWith(u'Z') && numbers.count >= 4 && numbers.values[3] >= firstHourOfTheNextDay)
        date = date.addDays(1);
    return {date, false};
}

FieldValue<GeoPoint> pointOf(const QString &latitude, const QString &longitude, const QString &datum)
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
    const auto from = datumOf(folded(datum));
    if (!latitudeRead || !longitudeRead || !inside || !from)
        return {std::nullopt, true};
    return {toWgs84(point, *from), false};
}

} // namespace yizhan::intake
