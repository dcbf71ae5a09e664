// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// By what the tables of places know what somebody signs up for: a class by its id, a fair by its id behind a
/// mark that no id of a class begins with, since the name of a source is not empty. Any thread.
namespace yizhan::ledger {

/// The kinds of operations by which somebody signs up.
inline constexpr QLatin1String enrolmentType("class_enrolment");
inline constexpr QLatin1String fairSignUpType("fair_signup");

[[nodiscard]] inline bool takesPlace(const QString &type)
{
    return type == enrolmentType || type == fairSignUpType;
}

inline constexpr QLatin1String fairKeyMark("/fair/");

/// Of an operation of one of these kinds that is about `about`.
[[nodiscard]] inline QString seatKey(const QString &type, const QString &about)
{
    return type == fairSignUpType ? fairKeyMark + about : about;
}
[[nodiscard]] inline bool isFairKey(const QString &key)
{
    return key.startsWith(fairKeyMark);
}
/// The id of the class or of the fair.
[[nodiscard]] inline QString aboutOfKey(const QString &key)
{
    return isFairKey(key) ? key.sliced(fairKeyMark.size()) : key;
}

} // namespace yizhan::ledger
