// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "residentnumber.h"
#include "secretbytes.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace yizhan::viewmodels {

/// An identity number while it is typed. The characters lie in memory that is overwritten and are shown one
/// by one, never as one text.
class ResidentDigits
{
public:
    enum class State {
        Empty,
        Short,      ///< goes on well
        WrongStart, ///< no number begins like this
        WrongBirth, ///< the birth date is no day, or lies ahead
        WrongCheck, ///< a character was mistyped
        Complete,
    };

    ResidentDigits() : m_characters(operations::residentNumberLength) {}

    /// `character` is '0'–'9', or 'X' in the last place. False, and nothing is added, where it cannot stand.
    bool type(char character);
    void takeBack();
    void clear() { m_characters.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_characters.isEmpty(); }
    [[nodiscard]] int size() const { return static_cast<int>(m_characters.size()); }
    [[nodiscard]] State state(QDate today) const;
    /// The number, when it is Complete.
    [[nodiscard]] std::optional<operations::ResidentNumber> number(QDate today) const;
    /// A text of one character for each of the 18 places, empty where nothing is typed yet: the first two and
    /// the last are shown, the others only `plainly`, else a dot.
    [[nodiscard]] QStringList shown(bool plainly) const;

private:
    crypto::SecretBytes m_characters;
};

} // namespace yizhan::viewmodels
