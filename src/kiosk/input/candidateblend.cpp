// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidateblend.h"

#include "namecharacters.h"

#include <algorithm>

namespace yizhan::input {

namespace {

// Of each sort so many, so that RIME's words stay on the first page as well.
constexpr std::size_t mostExact = 6;
constexpr std::size_t mostNear = 4;
constexpr std::size_t mostParts = 2;
constexpr std::size_t mostNames = 5;
constexpr std::size_t mostNameCharacters = 40;
constexpr qsizetype leastLettersOfABeginning = 2;

using Hits = std::vector<WordHit>;

Hits select(const Hits &hits, std::size_t most, const auto &wanted)
{
    Hits selected;
    for (const WordHit &hit : hits) {
        if (selected.size() < most && wanted(hit))
            selected.push_back(hit);
    }
    return selected;
}

void append(std::vector<Offer> &offers, const WordIndex &index, const Hits &hits)
{
    for (const WordHit &hit : hits)
        offers.push_back({index.text(hit.word), hit.consumed, 0});
}

void appendRime(std::vector<Offer> &offers, const QStringList &rime, qsizetype from, qsizetype end)
{
    for (qsizetype place = from; place < std::min(end, rime.size()); ++place)
        offers.push_back({rime.at(place), 0, static_cast<int>(place)});
}

/// The longest words that the letters begin with.
Hits partsOf(const Hits &hits, qsizetype letters)
{
    Hits parts = select(hits, hits.size(),
                        [letters](const WordHit &hit) { return hit.inFull() && hit.consumed < letters; });
    std::stable_sort(parts.begin(), parts.end(),
                     [](const WordHit &one, const WordHit &other) { return one.consumed > other.consumed; });
    if (parts.size() > mostParts)
        parts.resize(mostParts);
    return parts;
}

/// Two words of the trade in a row: 肇庆保安.
void appendPairs(std::vector<Offer> &offers, QByteArrayView letters, const WordIndex &index,
                 const Hits &parts)
{
    for (const WordHit &part : parts) {
        const QByteArrayView rest = letters.sliced(part.consumed);
        const Hits second = select(index.match(rest), 1, [&rest](const WordHit &hit) {
            return hit.inFull() && hit.consumed == rest.size();
        });
        for (const WordHit &hit : second)
            offers.push_back(
                {index.text(part.word) + index.text(hit.word), static_cast<int>(letters.size()), 0});
    }
}

std::vector<Offer> blendWords(QByteArrayView letters, const QStringList &rime, const WordIndex &index)
{
    const Hits hits = index.match(letters);
    const auto all = static_cast<int>(letters.size());
    const auto isExact = [all](const WordHit &hit) { return hit.inFull() && hit.consumed == all; };
    const Hits exact = select(hits, mostExact, isExact);
    const Hits near =
        select(hits, letters.size() < leastLettersOfABeginning ? 0 : mostNear,
               [all, &isExact](const WordHit &hit) { return hit.consumed == all && !isExact(hit); });
    Hits parts = partsOf(hits, letters.size());
    std::vector<Offer> offers;
    append(offers, index, exact);
    if (exact.empty())
        appendPairs(offers, letters, index, parts);
    // A single character that the letters begin with is RIME's to offer.
    parts =
        select(parts, mostParts, [&index](const WordHit &hit) { return index.text(hit.word).size() > 1; });
    appendRime(offers, rime, 0, 1);
    append(offers, index, near);
    append(offers, index, parts);
    appendRime(offers, rime, 1, rime.size());
    return offers;
}

/// A part of a name, as far as it was typed in full.
struct NamePart
{
    QString text;
    int consumed = 0;
    double weight = 1;
};

std::vector<NamePart> prolonged(const std::vector<NamePart> &parts, QByteArrayView letters,
                                const WordIndex &index, bool toTheEnd)
{
    constexpr std::size_t mostEach = 6;
    std::vector<NamePart> longer;
    for (const NamePart &part : parts) {
        const QByteArrayView rest = letters.sliced(part.consumed);
        const Hits next = select(index.match(rest), mostEach, [&rest, toTheEnd](const WordHit &hit) {
            return hit.inFull() && (hit.consumed == rest.size()) == toTheEnd;
        });
        for (const WordHit &hit : next)
            longer.push_back({part.text + index.text(hit.word), part.consumed + hit.consumed,
                              part.weight * index.weight(hit.word)});
    }
    return longer;
}

/// Names of which every syllable was typed: a surname with one or two characters behind it, or these two.
void appendNames(std::vector<Offer> &offers, QByteArrayView letters, const WordLists &lists, Purpose purpose)
{
    const std::vector<NamePart> nothing(1);
    std::vector<NamePart> names;
    const auto keep = [&names](const std::vector<NamePart> &found) {
        names.insert(names.end(), found.begin(), found.end());
    };
    if (purpose == Purpose::Surname) {
        const auto begun = prolonged(nothing, letters, *lists.surnames, false);
        keep(prolonged(begun, letters, *lists.givenNames, true));
        keep(
            prolonged(prolonged(begun, letters, *lists.givenNames, false), letters, *lists.givenNames, true));
    } else {
        keep(prolonged(prolonged(nothing, letters, *lists.givenNames, false), letters, *lists.givenNames,
                       true));
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const NamePart &one, const NamePart &other) { return one.weight > other.weight; });
    for (std::size_t number = 0; number < std::min(mostNames, names.size()); ++number)
        offers.push_back({names[number].text, names[number].consumed, 0});
}

/// Those typed in full, of them the longest, then those that are begun.
void appendNameCharacters(std::vector<Offer> &offers, QByteArrayView letters, const WordIndex &index)
{
    Hits hits = index.match(letters);
    const auto sort = [](const WordHit &hit) { return hit.inFull() ? -hit.consumed : hit.complete ? 1 : 0; };
    std::stable_sort(hits.begin(), hits.end(),
                     [&sort](const WordHit &one, const WordHit &other) { return sort(one) < sort(other); });
    append(offers, index, select(hits, mostNameCharacters, [](const WordHit &) { return true; }));
}

std::vector<Offer> blendNames(Purpose purpose, QByteArrayView letters, const QStringList &rime,
                              const WordLists &lists)
{
    const WordIndex &index = purpose == Purpose::Surname ? *lists.surnames : *lists.givenNames;
    const Hits hits = index.match(letters);
    // 冼 before 喜安: letters that are one syllable mean one character.
    const bool one = std::any_of(hits.begin(), hits.end(), [&letters](const WordHit &hit) {
        return hit.inFull() && hit.consumed == letters.size();
    });
    std::vector<Offer> offers;
    if (!one)
        appendNames(offers, letters, lists, purpose);
    appendNameCharacters(offers, letters, index);
    appendRime(offers, rime, 0, rime.size());
    return offers;
}

} // namespace

std::vector<Offer> blend(Purpose purpose, QByteArrayView letters, const QStringList &rime,
                         const WordLists &lists)
{
    if (purpose != Purpose::Words && lists.surnames && lists.givenNames)
        return blendNames(purpose, letters, rime, lists);
    if (purpose == Purpose::Words && lists.words)
        return blendWords(letters, rime, *lists.words);
    std::vector<Offer> offers;
    appendRime(offers, rime, 0, rime.size());
    return offers;
}

void putUmlautsLast(std::vector<Offer> &offers, QByteArrayView letters)
{
    static constexpr QStringView umlauts =
        u"绿律旅吕虑率履屡铝缕侣氯驴滤闾榈褛捋膂綠呂慮屢鋁縷侶驢濾女钕衄恧釹籹";
    constexpr qsizetype syllable = 2;
    const bool meant = (letters.startsWith("lu") || letters.startsWith("nu")) &&
                       (letters.size() == syllable || !QByteArrayView("aeno").contains(letters[syllable]));
    if (!meant)
        return;
    std::stable_partition(offers.begin(), offers.end(), [](const Offer &offer) {
        return offer.consumed > 0 || offer.text.size() != 1 || !umlauts.contains(offer.text.front());
    });
}

std::vector<Offer> namesFirst(const QStringList &rime)
{
    std::vector<Offer> offers;
    appendRime(offers, rime, 0, rime.size());
    std::stable_partition(offers.begin(), offers.end(), [](const Offer &offer) {
        return offer.text.size() == 1 && isNameCharacter(offer.text.front());
    });
    return offers;
}

} // namespace yizhan::input
