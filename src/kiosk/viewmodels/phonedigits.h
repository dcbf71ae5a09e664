// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbytes.h"

#include <QString>

namespace yizhan::viewmodels {

/// A telephone number while it is typed, digit by digit: a mobile number of the mainland, or one with an area
/// code. The digits lie in memory that is overwritten; only what is shown is a text.
class PhoneDigits
{
public:
    enum class State {
        Empty,
        Short,      ///< goes on well
        WrongStart, ///< no number begins like this
        Complete,   ///< operations::FieldRule::Phone holds
    };

    PhoneDigits() : m_digits(mostDigits) {}

    /// `digit` is 0–9. False, and nothing is added, where the number cannot grow.
    bool type(int digit);
    void takeBack();
    void clear() { m_digits.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_digits.isEmpty(); }
    [[nodiscard]] State state() const;
    /// Digits that are still to come, at least; 0 unless Short.
    [[nodiscard]] int missing() const;
    /// As it is read aloud: "138 0013 8000", "0758 222 3344".
    [[nodiscard]] QString grouped() const;
    /// The digits, for who seals them.
    [[nodiscard]] crypto::SecretBytes copy() const;

private:
    static constexpr std::size_t mostDigits = 12;
    [[nodiscard]] bool mobile() const;
    [[nodiscard]] std::size_t leastLength() const;
    [[nodiscard]] std::size_t longestLength() const;

    crypto::SecretBytes m_digits;
};

} // namespace yizhan::viewmodels
