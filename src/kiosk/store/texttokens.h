// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QString>
#include <QStringView>

namespace yizhan::store {

/// The texts of a vacancy that are searched.
enum class TextField { Title, Occupation, Employer, Place, Description };

/// A vacancy as the index `vacancy_text` holds it: different tokens, separated by single blanks. A token
/// begins with the letter of its field (t, o, e, p, d). A run of Han characters gives its pairs of neighbours
/// and its last character; a run of other letters and digits is one token; punctuation separates. Characters
/// are simplified (OpenCC), letters small, full-width forms folded ("ＣＮＣ" = "cnc"). Of a description the
/// first 2,000 characters count.
///
/// A change here needs a higher textFormat: tokens are removed by being computed again.
[[nodiscard]] QString textTokens(const catalogue::Vacancy &vacancy);

/// Number of the rules above; an index made by others is built anew, see textindex.h.
constexpr int textFormat = 1;

/// What a person typed as an FTS5 expression over one field of `vacancy_text`: words separated by blanks must
/// all occur; a word that ends in letters or digits may go on ("exc" finds "Excel"). A word of three and more
/// Han characters is looked for by its pairs, so that a text which holds the pairs apart is found too. Empty
/// when nothing searchable was typed. Whatever is typed, the expression is well formed.
[[nodiscard]] QString textMatch(TextField field, QStringView typed);

} // namespace yizhan::store
