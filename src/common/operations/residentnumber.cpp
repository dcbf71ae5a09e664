// SPDX-License-Identifier: GPL-3.0-or-later
#include "residentnumber.h"

#include <algorithm>
#include <array>

namespace yizhan::operations {

namespace {

constexpr qsizetype bodyLength = residentNumberLength - 1;
constexpr qsizetype birthAt = 6;
constexpr qsizetype orderEnd = 16;
constexpr int firstYear = 1900;

/// GB/T 2260, the first two digits; 83 is on the cards of residents from Taiwan.
constexpr std::array provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                               44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int number(QByteArrayView digits)
{
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

bool isPlace(QByteArrayView characters)
{
    const bool foreigner = characters[0] == '9';
    return foreigner ||
           std::find(provinces.begin(), provinces.end(), number(characters.first(2))) != provinces.end();
}

tl::unexpected<Error> wrong(const char *reason, const char *what)
{
    return fail(ErrorCode::Invalid, reason, QString::fromLatin1(what));
}

} // namespace

char residentNumberCheck(QByteArrayView digits)
{
    // The weight of a place is 2 to the power of its distance from the last one, modulo 11.
    int sum = 0;
    for (const char digit : digits)
        sum = (sum + (digit - '0')) * 2 % 11;
    constexpr QByteArrayView characters("10X98765432");
    return characters[sum];
}

Result<ResidentNumber> ResidentNumber::read(QByteArrayView characters)
{
    if (characters.size() != residentNumberLength)
        return wrong("field.id_length", "an identity number has 18 characters");
    const QByteArrayView body = characters.first(bodyLength);
    const char last = characters.back() == 'x' ? 'X' : characters.back();
    if (!std::all_of(body.begin(), body.end(), isDigit) || (!isDigit(last) && last != 'X'))
        return wrong("field.id_characters", "17 digits, then a digit or X");
    if (!isPlace(characters))
        return wrong("field.id_place", "no number begins like this");
    ResidentNumber read;
    const int birth = number(characters.sliced(birthAt, 8));
    read.m_birth = QDate(birth / 10'000, birth / 100 % 100, birth % 100);
    if (!read.m_birth.isValid() || read.m_birth.year() < firstYear)
        return wrong("field.id_birth", "the birth date is no day from 1900 on");
    if (last != residentNumberCheck(body))
        return wrong("field.id_check", "the last character does not fit the others");
    read.m_sex = (characters[orderEnd] - '0') % 2 == 1 ? Sex::Male : Sex::Female;
    // It has room for exactly these.
    [[maybe_unused]] const bool fits = read.m_characters.append(body) && read.m_characters.append(last);
    return read;
}

int ResidentNumber::ageOn(QDate day) const
{
    const int years = day.year() - m_birth.year();
    const bool hadBirthday =
        day.month() > m_birth.month() || (day.month() == m_birth.month() && day.day() >= m_birth.day());
    return hadBirthday ? years : years - 1;
}

crypto::SecretBytes ResidentNumber::copy() const
{
    crypto::SecretBytes characters(residentNumberLength);
    [[maybe_unused]] const bool fits = characters.append(m_characters.view());
    return characters;
}

} // namespace yizhan::operations
