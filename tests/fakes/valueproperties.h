// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agecell.h"
#include "benefitcell.h"
#include "cellvalues.h"
#include "daycells.h"
#include "educationcell.h"
#include "experiencecell.h"
#include "kindcell.h"
#include "numerals.h"
#include "payparser.h"
#include "phonecell.h"
#include "sanitise.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

/// What holds of every value parser, whatever a cell holds: each amount that it gives stands in the cell.
namespace yizhan::fakes {

inline bool near(double a, double b)
{
    return std::abs(a - b) <= 0.006 + std::abs(b) * 1e-9;
}

/// Whether an amount is one of the numbers of a cell, or one of them by a scale that may stand elsewhere
/// (0.8-1.2万, 万元/月).
inline bool standsIn(double amount, const QString &cell)
{
    static constexpr std::array scales{1.0, 100.0, 1'000.0, 10'000.0};
    const tables::Numerals numbers = tables::numeralsIn(tables::folded(cell));
    return std::any_of(numbers.begin(), numbers.end(), [amount](const tables::Numeral &number) {
        return std::any_of(scales.begin(), scales.end(), [&](double scale) {
            return near(amount, std::min(number.value * scale, 1e9)) ||
                   near(amount, std::min(number.upTo * scale, 1e9));
        });
    });
}

inline bool payStands(const intake::PayCells &cells)
{
    const catalogue::Pay pay = intake::parsePay(cells).pay;
    const QString all = cells.minimum + u'|' + cells.maximum + u'|' + cells.text;
    const auto stands = [&](qint64 fen) { return fen == 0 || standsIn(double(fen) / 100, all); };
    return stands(pay.minimum) && stands(pay.maximum) && pay.minimum >= 0 && pay.maximum >= 0 &&
           (pay.maximum == 0 || pay.minimum <= pay.maximum);
}

inline bool headcountStands(const QString &cell)
{
    const auto read = tables::headcountOf(cell);
    if (!read.value)
        return true;
    const tables::Numerals numbers = tables::numeralsIn(tables::folded(cell));
    double sum = 0; // of all, or of those before what is wanted of them: 男2女3，18岁以上
    const bool summed = std::any_of(numbers.begin(), numbers.end(), [&](const tables::Numeral &number) {
        sum += number.value;
        return near(*read.value, sum);
    });
    const bool some = std::any_of(numbers.begin(), numbers.end(), [&](const tables::Numeral &number) {
        // 各2人 counts for each of those that are named
        return number.value > 0 && std::fmod(*read.value, number.value) == 0;
    });
    return *read.value > 0 && *read.value <= 10'000 && !read.unreadable && (some || summed);
}

inline bool agesStand(const QString &cell)
{
    const auto read = intake::ageOf(cell);
    if (!read.value)
        return true;
    const auto stands = [&](int age) { return age == 0 || (age >= 14 && age <= 80 && standsIn(age, cell)); };
    return !read.unreadable && stands(read.value->least) && stands(read.value->most);
}

inline bool experienceStands(const QString &cell, bool months)
{
    const auto read = months ? intake::experienceOf({}, cell) : intake::experienceOf(cell, {});
    if (!read.value || *read.value == 0)
        return true;
    const int value = *read.value;
    const bool half = cell.contains(u'半');
    // Commas part clauses here, and no thousands.
    const tables::Numerals numbers = tables::numeralsIn(tables::folded(cell).replace(u',', u';'));
    const bool some = std::any_of(numbers.begin(), numbers.end(), [&](const tables::Numeral &number) {
        const double years = number.value * 12;
        return value == std::floor(number.value) || value == std::floor(years) ||
               (half && (value == std::floor(years + 6) || value == std::floor(number.value + 0.5)));
    });
    const auto yearsAndMonths = [&](const tables::Numeral &years) { // 2年6个月
        return std::any_of(numbers.begin(), numbers.end(), [&](const tables::Numeral &more) {
            return more.value < 12 && value == std::floor(years.value * 12 + more.value);
        });
    };
    return value > 0 && value <= 600 &&
           (some || (half && value == 6) || std::any_of(numbers.begin(), numbers.end(), yearsAndMonths));
}

inline bool daysStand(const QString &cell)
{
    for (const auto &read : {tables::dateOf(cell), tables::lastDayOf(cell)}) {
        if (!read.value)
            continue;
        if (read.unreadable || !read.value->isValid() || read.value->year() < 2000 ||
            read.value->year() > 2100)
            return false;
    }
    return true;
}

/// Each digit of a number that is to be dialled stands in the cell, but for the 0 that is put back.
inline bool phonesStand(const QString &cell)
{
    const auto digitsOf = [](const QString &text) {
        QString digits;
        for (const QChar c : text) {
            const char16_t unit = c.unicode();
            if (unit >= u'0' && unit <= u'9')
                digits.append(c);
            else if (unit >= 0xFF10 && unit <= 0xFF19)
                digits.append(QChar(static_cast<char16_t>(unit - 0xFEE0)));
        }
        return digits;
    };
    const intake::PhoneCell phones = intake::phonesOf(cell);
    const QString all = digitsOf(cell);
    for (const QString &number : phones.numbers.split(u'、', Qt::SkipEmptyParts)) {
        QString digits = digitsOf(number);
        // Behind the country's code the 0 of an area code is left out.
        const bool zeroPutBack = phones.zeroPutBack || all.contains(u"86" + QStringView(digits).mid(1));
        if (zeroPutBack && !all.contains(digits) && digits.startsWith(u'0'))
            digits.remove(0, 1);
        if (digits.size() < 7 || !all.contains(digits))
            return false;
    }
    return phones.undialable >= 0;
}

/// Words without a code keep their text: each is a stretch of the cell.
inline bool benefitsStand(const QString &cell)
{
    QStringList others;
    static_cast<void>(intake::benefitsOfCell(cell, others));
    static_cast<void>(intake::benefitsInText(cell));
    return std::all_of(others.begin(), others.end(),
                       [&](const QString &word) { return cell.contains(word); });
}

inline bool codesHold(const QString &cell)
{
    bool unknown = false;
    const auto kinds = intake::kindsOfCell(cell, unknown);
    const auto education = intake::educationOf(cell);
    return !(kinds && unknown) && !(education.value && education.unreadable);
}

} // namespace yizhan::fakes
