// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace yizhan::catalogue {

/// The item kind by which a bureau delivers its list of synonyms: a body {"text": …}, the text in the form of
/// docs/formats/synonyms.md.
constexpr const char *synonymsKind = "synonyms";

constexpr qsizetype maxSynonymText = 1024 * 1024; ///< characters
constexpr qsizetype maxSynonymWords = 50'000;

/// A word as it stands in the list, with its weight.
struct WeightedWord
{
    QString word; ///< 1 to 16 letters, digits and Han characters
    int weight = 100;
};

/// One line of the list.
struct SynonymLine
{
    enum class Kind {
        Same,    ///< `= words`
        Finds,   ///< `> words : found`
        Near,    ///< `~ words : found`
        Endings, ///< `+ words`
        Beside   ///< `! words[0] before- after`: the characters beside which the word means another
    };
    Kind kind = Kind::Same;
    std::vector<WeightedWord> words;
    std::vector<WeightedWord> found;
    QString before; ///< of Beside: none of them may stand before the word
    QString after;  ///< of Beside: none of them may follow it
};

/// Reads a list, remarks left out. Errors: Invalid (`synonyms.line`, `synonyms.word`, at "`place`:line"),
/// TooLarge (`synonyms.size`). Pure.
[[nodiscard]] Result<std::vector<SynonymLine>>
readSynonymList(QStringView text, const QString &place = QStringLiteral("synonyms"));

} // namespace yizhan::catalogue
