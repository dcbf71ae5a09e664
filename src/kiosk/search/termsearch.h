// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling.h"
#include "titlewords.h"

#include <QString>

#include <vector>

namespace yizhan::search {

/// How a vacancy answers a word, the best first.
enum class Tier {
    Exact,        ///< the title is the word
    Prefix,       ///< the title begins with it
    Inside,       ///< the title contains it
    Synonym,      ///< the title contains another word for the same
    Sound,        ///< the title contains what is spelled or sounds so
    Abbreviation, ///< what begins so: initials, a syllable not typed to its end
    NearSound,    ///< what sounds alike to a speaker of Cantonese
    Filter,       ///< nothing but filters was typed
    Mention,      ///< not the title: occupation, employer, place, description
};

/// A title that answers a word.
struct TitleMatch
{
    TitleIndex::TitleId title = 0;
    Tier tier = Tier::Exact;
    quint32 order = 0; ///< inside the tier: the smaller the better
};

struct TermAnswer
{
    std::vector<TitleMatch> matches; ///< by title, each once
    bool credible = false;           ///< of a sound: what it was taken for is a word or begins a title
    QString readAs;                  ///< the Han word that a sound or spelling was taken for; else empty
};

/// Answers one word out of titles, by the best reading of it that finds anything: literally (with its
/// synonyms), else by sound and spelling, else by near sounds. A homophone is never mixed with literal hits.
/// Keeps references to what it was made from. Immutable; any thread.
class TermSearch
{
public:
    TermSearch(const TitleIndex &index, const TitleWords &words, const Lexicon &lexicon,
               const SynonymBook &book)
        : m_index(index), m_words(words), m_lexicon(lexicon), m_book(book)
    {
    }

    /// `term` is folded and without blanks, except between syllables. With `synonyms` false they are asked
    /// only when the term itself is in no title.
    [[nodiscard]] TermAnswer answer(QStringView term, bool synonyms) const;
    /// The titles that hold `term` or, with `synonyms` or where none does, another word for the same; no
    /// sounds.
    [[nodiscard]] TermAnswer byWords(QStringView term, bool synonyms) const;
    /// The titles that hold what sounds so; for terms of Han characters.
    [[nodiscard]] TermAnswer bySound(QStringView term) const;
    /// Whether `word` is one by which work is looked for: of the titles or of the synonyms.
    [[nodiscard]] bool isWordOfWork(QStringView word) const;
    /// Whether the list of synonyms knows the word.
    [[nodiscard]] bool isListed(QStringView word) const { return m_book.contains(word); }
    /// The titles that contain `term` as it stands.
    [[nodiscard]] TermAnswer literal(QStringView term) const;

private:
    using Matches = std::vector<TitleMatch>; ///< by title, each once

    [[nodiscard]] std::vector<TitleHit> literalHits(QStringView term) const;
    [[nodiscard]] Matches literalMatches(QStringView term) const;
    [[nodiscard]] Matches synonymMatches(QStringView term) const;
    [[nodiscard]] TermAnswer bySpelling(QStringView term, const Matches &literal) const;

    const TitleIndex &m_index;
    const TitleWords &m_words;
    const Lexicon &m_lexicon;
    const SynonymBook &m_book;
};

} // namespace yizhan::search
