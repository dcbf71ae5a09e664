// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputengine.h"
#include "wordlists.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace yizhan::input {

/// Something to choose from, before it is shown in one script or both.
struct Offer
{
    QString text;
    int consumed = 0;  ///< letters that it stands for; 0: what RIME says
    int rimePlace = 0; ///< in RIME's list, where it is RIME's
};

/// What is offered for `letters`, best first: RIME's candidates with the words that are known here among
/// them. Words of the trade whose letters are all there come first, those that are begun or abbreviated
/// behind RIME's first. For names, whole names come first, then the characters of names. `rime` may be empty.
[[nodiscard]] std::vector<Offer> blend(Purpose purpose, QByteArrayView letters, const QStringList &rime,
                                       const WordLists &lists);

/// Puts the characters of lü and nü behind those of lu and nu where `letters` begin with these: u stands for
/// ü where nothing else fits.
void putUmlautsLast(std::vector<Offer> &offers, QByteArrayView letters);

/// RIME's candidates, with the characters of names before others; for methods without sounds.
[[nodiscard]] std::vector<Offer> namesFirst(const QStringList &rime);

} // namespace yizhan::input
