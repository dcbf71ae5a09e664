// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <vector>

namespace yizhan::search {

/// A word that is looked for in the place of another.
struct SynonymWord
{
    QString word;
    int weight = 100; ///< 1 to 100: what is heavier stands first
};

/// The characters beside which a word means another than its trade: 电工 before 程 (机电工程师), 护工 behind
/// 养 (绿化养护工). Folded as titles are.
struct SpoilingCharacters
{
    QString before; ///< none of them may stand before the word
    QString after;  ///< none of them may follow it

    [[nodiscard]] bool isEmpty() const { return before.isEmpty() && after.isEmpty(); }
    /// Whether they stand beside the word that begins at `begin` of `title` and ends before `end`.
    /// 0 <= begin <= end <= title.size().
    [[nodiscard]] bool touch(QStringView title, qsizetype begin, qsizetype end) const
    {
        return (begin > 0 && before.contains(title[begin - 1])) ||
               (end < title.size() && after.contains(title[end]));
    }
};

/// The words of trades that mean the same, in docs/formats/synonyms.md: which word finds which other ones.
/// All words are folded as titles are. Immutable; any thread.
class SynonymBook
{
public:
    /// The list that is built into the program. Errors: those of parse().
    [[nodiscard]] static Result<std::shared_ptr<const SynonymBook>> builtIn();
    /// Errors: Invalid (`synonyms.line`, `synonyms.word`, with the number of the line), TooLarge
    /// (`synonyms.size`: more than 1 MiB or 50,000 words).
    [[nodiscard]] static Result<std::shared_ptr<const SynonymBook>> parse(QStringView text);

    /// What else `word` finds, the heaviest first, without `word` itself. A word that the list does not know
    /// is asked without its ending (保洁员 as 保洁), which then is the first of the words.
    [[nodiscard]] std::vector<SynonymWord> meaning(QStringView word) const;
    /// Trades near to it, to be offered and not to be mixed in.
    [[nodiscard]] std::vector<SynonymWord> similar(QStringView word) const;
    /// What must not stand beside `word`, if it is to mean the trade.
    [[nodiscard]] SpoilingCharacters spoiling(QStringView word) const;
    /// Every word of the list, on either side, each once, in order.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] bool contains(QStringView word) const;

private:
    class Parser;
    using Edges = QHash<QString, std::vector<SynonymWord>>;

    [[nodiscard]] QString known(QStringView word, const Edges &edges) const;

    Edges m_meanings;
    Edges m_similar;
    QHash<QString, SpoilingCharacters> m_spoiling;
    QStringList m_endings;
    QStringList m_words;
};

using SynonymBookPtr = std::shared_ptr<const SynonymBook>;

} // namespace yizhan::search
