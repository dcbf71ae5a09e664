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
    /// The units that must not follow `word`, if it is to mean the trade: 程 after 电工.
    [[nodiscard]] QString notBefore(QStringView word) const;
    /// Every word of the list, on either side, each once, in order.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] bool contains(QStringView word) const;

private:
    class Parser;
    using Edges = QHash<QString, std::vector<SynonymWord>>;

    [[nodiscard]] QString known(QStringView word, const Edges &edges) const;

    Edges m_meanings;
    Edges m_similar;
    QHash<QString, QString> m_notBefore;
    QStringList m_endings;
    QStringList m_words;
};

using SynonymBookPtr = std::shared_ptr<const SynonymBook>;

} // namespace yizhan::search
