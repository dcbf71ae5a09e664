// SPDX-License-Identifier: GPL-3.0-or-later
#include "phonedigits.h"

#include "operationtype.h"

#include <algorithm>

namespace yizhan::viewmodels {

namespace {

constexpr std::size_t mobileLength = 11;
constexpr std::size_t shortestLocal = 7; // behind the area code
constexpr std::size_t longestLocal = 8;

/// Area codes have three digits where they begin with 010 or 02, four elsewhere.
std::size_t areaCodeLength(QByteArrayView digits)
{
    return digits.startsWith("01") || digits.startsWith("02") ? 3 : 4;
}

} // namespace

bool PhoneDigits::type(int digit)
{
    if (digit < 0 || digit > 9 || m_digits.size() >= longestLength())
        return false;
    return m_digits.append(static_cast<char>('0' + digit));
}

void PhoneDigits::takeBack()
{
    if (!isEmpty())
        m_digits.chop(1);
}

bool PhoneDigits::mobile() const
{
    return m_digits.view().startsWith('1');
}

std::size_t PhoneDigits::leastLength() const
{
    return mobile() ? mobileLength : areaCodeLength(m_digits.view()) + shortestLocal;
}

std::size_t PhoneDigits::longestLength() const
{
    return mobile() ? mobileLength : areaCodeLength(m_digits.view()) + longestLocal;
}

PhoneDigits::State PhoneDigits::state() const
{
    const QByteArrayView digits = m_digits.view();
    if (digits.isEmpty())
        return State::Empty;
    const auto area = static_cast<qsizetype>(areaCodeLength(digits));
    const bool wrong = mobile() ? digits.size() > 1 && digits[1] < '3'
                                : digits[0] != '0' || digits.startsWith("00") ||
                                      (digits.size() > area && digits[area] < '2');
    if (wrong)
        return State::WrongStart;
    if (m_digits.size() < leastLength())
        return State::Short;
    return operations::checkField(operations::FieldRule::Phone, digits) ? State::Complete : State::WrongStart;
}

int PhoneDigits::missing() const
{
    return state() == State::Short ? static_cast<int>(leastLength() - m_digits.size()) : 0;
}

QString PhoneDigits::grouped() const
{
    const QByteArrayView digits = m_digits.view();
    const qsizetype first = mobile() ? 3 : static_cast<qsizetype>(areaCodeLength(digits));
    // The rest in fours, but the seven digits of a fixed line in three and four.
    const qsizetype rest = digits.size() - first;
    const qsizetype second = !mobile() && rest == 7 ? 3 : 4;
    QString text = QString::fromLatin1(digits.first(std::min(first, digits.size())));
    for (qsizetype from = first, length = second; from < digits.size(); from += length, length = 4) {
        const qsizetype taken = std::min(length, digits.size() - from);
        text += QLatin1Char(' ') + QString::fromLatin1(digits.sliced(from, taken));
    }
    return text;
}

crypto::SecretBytes PhoneDigits::copy() const
{
    crypto::SecretBytes digits(mostDigits);
    [[maybe_unused]] const bool fits = digits.append(m_digits.view());
    return digits;
}

} // namespace yizhan::viewmodels
