// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokenset.h"
#include "vacancy.h"

#include <QString>
#include <QStringView>

namespace yizhan::store {

/// The texts of a vacancy that are searched.
enum class TextField { Title, Occupation, Employer, Place, Description };

/// Makes the text of a vacancy as the index `vacancy_text` holds it: different tokens, separated by single
/// blanks. A token begins with the letter of its field (t, o, e, p, d). A run of Han characters gives its
/// pairs of neighbours and its last character; a run of other letters and digits is one token; punctuation
/// separates. Characters are simplified (OpenCC), letters small, full-width forms folded ("ＣＮＣ" = "cnc").
/// Of a description the first 2,000 characters count.
///
/// A change here needs a higher textFormat: tokens are removed by being computed again.
///
/// Keeps its buffers between calls; one thread at a time.
class TextTokenizer
{
public:
    [[nodiscard]] QString tokensOf(const catalogue::Vacancy &vacancy);

private:
    void add(TextField field, QStringView text);

    TokenSet m_seen;
    QString m_tokens;
};

/// Number of the rules above; an index made by others is built anew, see textindex.h.
constexpr int textFormat = 1;

/// What a person typed as an FTS5 expression over one field of `vacancy_text`: words separated by blanks must
/// all occur; a word that ends in letters or digits may go on ("exc" finds "Excel"). A word of three and more
/// Han characters is looked for by its pairs, so that a text which holds the pairs apart is found too. Empty
/// when nothing searchable was typed. Whatever is typed, the expression is well formed.
[[nodiscard]] QString textMatch(TextField field, QStringView typed);

} // namespace yizhan::store
