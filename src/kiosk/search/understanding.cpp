// SPDX-License-Identifier: GPL-3.0-or-later
#include "understanding.h"

namespace yizhan::search {

std::vector<UnderstoodPart> understoodParts(const SearchAnswer &answer)
{
    const QueryWords &query = answer.query;
    // What a sound was taken for is told by itself, see SearchAnswer::readAs.
    const bool asTyped = answer.works == query.words || !answer.readAs.isEmpty();
    if (answer.total == 0 || (asTyped && !query.hasConditions()))
        return {};
    std::vector<UnderstoodPart> parts;
    for (const QString &work : answer.works)
        parts.push_back({work, std::nullopt, {}, std::nullopt, {}});
    for (const UnderstoodFilter &filter : query.filters)
        parts.push_back({filter.words, filter.facet, filter.choices, std::nullopt, {}});
    for (const UnderstoodWish &wish : query.wishes)
        parts.push_back({wish.words, std::nullopt, {}, wish.wish, {}});
    for (UnderstoodPart &part : parts) {
        QStringList others;
        for (const UnderstoodPart &other : parts) {
            if (&other != &part)
                others.append(other.words);
        }
        part.without = others.join(u' ');
    }
    return parts;
}

} // namespace yizhan::search
