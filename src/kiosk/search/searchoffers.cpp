// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchoffers.h"

#include <algorithm>

namespace yizhan::search {

namespace {

constexpr std::size_t mostSimilar = 4;

bool isPlace(const UnderstoodFilter &filter)
{
    return filter.facet == Facet::County || filter.facet == Facet::Town;
}

void offer(std::vector<SearchOffer> &offers, SearchOffer::Kind kind, const QString &query,
           const CountWord &count)
{
    const bool known = std::any_of(offers.begin(), offers.end(),
                                   [&](const SearchOffer &other) { return other.query == query; });
    const int found = query.isEmpty() || known ? 0 : count(query);
    if (found > 0)
        offers.push_back({kind, query, found});
}

/// The terms with those filters whose place is as asked for.
QString queryWith(const QueryWords &query, bool places)
{
    QStringList words;
    for (const UnderstoodFilter &filter : query.filters) {
        if (isPlace(filter) == places)
            words.append(filter.words);
    }
    return (words + query.terms).join(u' ');
}

/// Work that is near to the terms, or to a word that one of them ends with.
void offerSimilar(std::vector<SearchOffer> &offers, const QueryWords &query, const SynonymBook &book,
                  const CountWord &count)
{
    const std::size_t before = offers.size();
    for (const QString &term : query.terms) {
        for (qsizetype start = 0; start + 1 < term.size(); ++start) {
            const QStringView word = QStringView(term).sliced(start);
            auto words = book.similar(word);
            if (start > 0) { // the whole word was asked with its synonyms already
                const auto meaning = book.meaning(word);
                words.insert(words.end(), meaning.begin(), meaning.end());
            }
            for (const SynonymWord &similar : words) {
                if (offers.size() - before < mostSimilar)
                    offer(offers, SearchOffer::Kind::SimilarWork, similar.word, count);
            }
        }
    }
}

} // namespace

std::vector<SearchOffer> offersFor(const QueryWords &query, const SynonymBook &book, const CountWord &count)
{
    std::vector<SearchOffer> offers;
    const bool placed = std::any_of(query.filters.begin(), query.filters.end(), isPlace);
    if (placed)
        offer(offers, SearchOffer::Kind::WiderArea, queryWith(query, false), count);
    if (std::any_of(query.filters.begin(), query.filters.end(), std::not_fn(isPlace)))
        offer(offers, SearchOffer::Kind::FewerWishes, queryWith(query, true), count);
    offerSimilar(offers, query, book, count);
    return offers;
}

} // namespace yizhan::search
