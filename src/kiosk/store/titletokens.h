// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace yizhan::store {

/// A title as the index `vacancy_title` holds it: tokens separated by single blanks. Every Han character is a
/// token of its own, so that a phrase of them matches exactly where the title contains them; runs of other
/// letters and digits are one token; punctuation separates. Letters are lower case, full-width forms are
/// folded ("ＣＮＣ" = "cnc").
///
/// A change here needs a migration that builds the index anew: tokens are removed by being computed again.
[[nodiscard]] QString titleTokens(QStringView title);

/// What a person typed as an FTS5 expression over `vacancy_title`: words separated by blanks must all occur;
/// the characters of a word must stand together; a word that ends in letters or digits may go on ("exc" finds
/// "Excel"). Empty when nothing searchable was typed. Whatever is typed, the expression is well formed.
[[nodiscard]] QString titleMatch(QStringView typed);

} // namespace yizhan::store
