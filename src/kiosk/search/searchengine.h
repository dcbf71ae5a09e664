// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsequery.h"
#include "querywords.h"
#include "suggestions.h"
#include "termsearch.h"

#include <functional>
#include <memory>
#include <vector>

namespace yizhan::search {

struct SearchQuestion
{
    QString typed;
    EpochDay today = 0;          ///< vacancies whose last day lies before it are not there
    std::size_t limit = 50;      ///< hits wanted
    std::size_t suggestions = 0; ///< suggestions wanted
};

/// A vacancy that answers, as a row of the BrowseIndex.
struct SearchHit
{
    BrowseIndex::Row row = 0;
    Tier tier = Tier::Exact;
    quint32 order = 0;     ///< inside the tier
    bool statesAll = true; ///< states every understood filter; the others are silent about some
};

/// What to try when little or nothing was found. Asking the staff is always possible.
struct SearchOffer
{
    enum class Kind { WiderArea, FewerWishes, SimilarWork };
    Kind kind = Kind::SimilarWork;
    QString query; ///< what to search for instead
    int count = 0; ///< what it leads to, never 0
};

struct SearchAnswer
{
    std::vector<SearchHit> hits; ///< the best `limit`
    int total = 0;
    quint64 mark = 0; ///< of all that was found: equal where two words find the same
    int stated = 0;   ///< of these, how many state every understood filter
    QueryWords query;
    QString readAs;       ///< the word that a sound or spelling was taken for; empty for literal hits
    QStringList works;    ///< of the words of work what was looked for: 扫地 of 帮人扫地的
    bool widened = false; ///< the filters found nothing together and were left off
    std::vector<Suggestion> suggestions;
    std::vector<SearchOffer> offers;
};

/// Rows whose other texts (occupation, employer, place, description) hold a word; asked for words that no
/// title answers.
using FindMentions = std::function<RowSet(QStringView term)>;

/// Search over the titles of one state of the catalogue. Immutable: any thread may ask, many at a time.
class SearchEngine
{
public:
    /// `titles[row]` is the title of a row of `rows`. For a worker thread: some 100 ms for 50,000 rows.
    SearchEngine(BrowseIndexPtr rows, const std::vector<QString> &titles, LexiconPtr lexicon,
                 SynonymBookPtr book);

    /// The vacancies whose titles answer, best first: those that state the understood filters before those
    /// that are silent; then by tier; the newest first among equals. `mentions` may be empty: then a word
    /// that is in no title finds nothing.
    [[nodiscard]] SearchAnswer answer(const SearchQuestion &question,
                                      const FindMentions &mentions = {}) const;

    /// Work to be offered where nothing was found: that of which the rows are whose descriptions hold the
    /// words, far more often than by chance. See describedWork().
    [[nodiscard]] std::vector<SearchOffer> offersDescribedBy(const RowSet &rows, EpochDay today) const;
    /// Words of work with the most vacancies in the city, or where it has none, anywhere: what to begin with
    /// before anything was typed. They come from the titles alone; what residents typed is never looked at.
    [[nodiscard]] std::vector<Suggestion> commonWords(std::size_t limit, EpochDay today) const;
    /// Whether the list of synonyms knows the word: then it is one of work.
    [[nodiscard]] bool knowsWord(QStringView word) const { return m_book->contains(word); }
    [[nodiscard]] const BrowseIndex &rows() const { return *m_rows; }

private:
    class Answering;

    [[nodiscard]] WordReach reachOf(const QString &word, EpochDay today) const;

    BrowseIndexPtr m_rows;
    LexiconPtr m_lexicon;
    SynonymBookPtr m_book;
    TitleIndex m_index;
    TitleWords m_words;
    TermSearch m_terms;
};

using SearchEnginePtr = std::shared_ptr<const SearchEngine>;

} // namespace yizhan::search
