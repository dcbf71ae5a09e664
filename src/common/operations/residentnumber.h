// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbytes.h"

#include <QByteArrayView>
#include <QDate>

namespace yizhan::operations {

/// 18 characters: six of the place, eight of the birth date, three of the order, one to check by.
inline constexpr qsizetype residentNumberLength = 18;

enum class Sex { Female, Male };

/// A resident's identity number (公民身份号码, GB 11643) that holds. It lies in memory that is overwritten,
/// and nothing here makes a text of it: whoever shows it shows its characters one by one, or none.
class ResidentNumber
{
public:
    /// `characters`: 17 digits and a digit or X (a small x is taken for it). The first two name a province
    /// (GB/T 2260), or begin with 9 as the cards of foreigners with permanent residence do; the birth date is
    /// a day from 1900 on; the last character is that of ISO 7064 MOD 11-2. Errors: Invalid
    /// (`field.id_length`, `field.id_characters`, `field.id_place`, `field.id_birth`, `field.id_check`);
    /// never with the value in them.
    [[nodiscard]] static Result<ResidentNumber> read(QByteArrayView characters);

    [[nodiscard]] QDate birth() const { return m_birth; }
    /// By the last character of the order: odd ones are given to men.
    [[nodiscard]] Sex sex() const { return m_sex; }
    /// Whole years on that day; below 0 on a day before the birth. Who is born on 29 February is a year older
    /// on 1 March where there is no such day.
    [[nodiscard]] int ageOn(QDate day) const;
    [[nodiscard]] QByteArrayView view() const { return m_characters.view(); }
    /// The characters, for who seals them.
    [[nodiscard]] crypto::SecretBytes copy() const;

private:
    ResidentNumber() : m_characters(residentNumberLength) {}

    crypto::SecretBytes m_characters;
    QDate m_birth;
    Sex m_sex = Sex::Female;
};

/// The character that belongs behind 17 digits (ISO 7064 MOD 11-2 as GB 11643 uses it): '0'–'9' or 'X'.
[[nodiscard]] char residentNumberCheck(QByteArrayView digits);

} // namespace yizhan::operations
