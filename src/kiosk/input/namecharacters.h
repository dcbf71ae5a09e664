// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputservice.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace yizhan::input {

/// Surnames with the weight of how many bear them, compound ones among them, in simplified characters.
[[nodiscard]] std::vector<WeightedWord> surnames();
/// The characters that given names are made of, the most usual first in weight.
[[nodiscard]] std::vector<WeightedWord> givenNameCharacters();
/// Whether a character, in its simplified form, is one that names are made of: dictionaries of common
/// characters lack some (冼 and 禤, 珺 and 燚).
[[nodiscard]] bool isNameCharacter(QChar character);

} // namespace yizhan::input
