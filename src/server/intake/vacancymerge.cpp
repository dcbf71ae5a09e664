// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancymerge.h"

#include "itemid.h"

#include <algorithm>

namespace yizhan::intake {

namespace {

using catalogue::Place;
using catalogue::Vacancy;

constexpr std::size_t maxPlaces = 20;
constexpr qsizetype maxIdentifiers = 50;

bool samePlace(const Place &a, const Place &b)
{
    return a.county == b.county && a.town == b.town && a.region == b.region && a.street == b.street;
}

void addPlaces(Vacancy &vacancy, const Vacancy &other)
{
    for (const Place &place : other.places) {
        const bool known = std::any_of(vacancy.places.begin(), vacancy.places.end(),
                                       [&](const Place &present) { return samePlace(present, place); });
        if (!known && vacancy.places.size() < maxPlaces)
            vacancy.places.push_back(place);
    }
}

/// A source finds its own posting again, whichever of them gave the text.
void addIdentifier(Vacancy &vacancy, const Vacancy &other)
{
    const bool known = other.identifier.isEmpty() || other.identifier == vacancy.identifier ||
                       vacancy.otherIdentifiers.contains(other.identifier);
    if (!known && vacancy.otherIdentifiers.size() < maxIdentifiers)
        vacancy.otherIdentifiers.append(other.identifier);
}

} // namespace

Result<publishing::MergedItem> mergeVacancy(const QString &vacancyId,
                                            std::span<const publishing::PostingRecord> members,
                                            catalogue::VacancyDecoder &decoder)
{
    publishing::MergedItem merged;
    for (const publishing::PostingRecord &member : members)
        merged.until = std::max(merged.until, member.until);
    const publishing::PostingRecord &first = members.front();
    if (members.size() == 1 && vacancyId == publishing::itemId(first.source, first.identifier)) {
        merged.body = first.body;
        return merged;
    }
    YIZHAN_TRY_LET(Vacancy vacancy, decoder.decode(first.body));
    vacancy.id = vacancyId;
    for (const publishing::PostingRecord &member : members.subspan(1)) {
        YIZHAN_TRY_LET(const Vacancy other, decoder.decode(member.body));
        addPlaces(vacancy, other);
        addIdentifier(vacancy, other);
        if (other.posted.isValid() && (!vacancy.posted.isValid() || other.posted > vacancy.posted))
            vacancy.posted = other.posted;
        // a stated end holds only when every posting states one
        vacancy.validThrough = vacancy.validThrough.isValid() && other.validThrough.isValid()
                                   ? std::max(vacancy.validThrough, other.validThrough)
                                   : QDate();
    }
    merged.body = catalogue::encodeVacancy(vacancy);
    return merged;
}

} // namespace yizhan::intake
