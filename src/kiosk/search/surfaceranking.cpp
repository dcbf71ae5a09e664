// SPDX-License-Identifier: GPL-3.0-or-later
#include "surfaceranking.h"

#include "querywords.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace yizhan::search {

namespace {

// A word that is a title by itself is what people call a trade; one that only stands somewhere inside may be
// the end of one word and the beginning of the next.
constexpr quint64 wholeWeight = 8;
constexpr quint64 beginWeight = 4;
constexpr quint64 endWeight = 2;
constexpr quint64 insideWeight = 1;
constexpr quint64 tradeWord = 6;
constexpr quint64 dictionaryWord = 2;
constexpr quint64 sharedCharacter = 3;
/// 兼职 is no trade.
constexpr quint64 filterWord = 16;

enum class Position : quint8 { Whole, Begin, End, Inside };

struct Surface
{
    QStringView text;
    quint64 support = 0;
    quint32 rank = 0;
    bool credible = false;
};

Position positionOf(QStringView title, const TitleHit &hit)
{
    const qsizetype end = hit.position + hit.length;
    const bool begins = hit.position == 0 || title[hit.position - 1] == QChar(titleBreak);
    const bool ends = end == title.size() || title[end] == QChar(titleBreak);
    if (begins && ends)
        return Position::Whole;
    if (begins)
        return Position::Begin;
    return ends ? Position::End : Position::Inside;
}

quint64 weightOf(Position position)
{
    constexpr quint64 weights[] = {wholeWeight, beginWeight, endWeight, insideWeight};
    return weights[static_cast<std::size_t>(position)];
}

bool sharesCharacter(QStringView surface, QStringView typed)
{
    for (qsizetype position = 0; position < std::min(surface.size(), typed.size()); ++position) {
        if (surface[position] == typed[position])
            return true;
    }
    return false;
}

class Ranking
{
public:
    Ranking(const TitleIndex &index, const Lexicon &lexicon, const SynonymBook &book)
        : m_index(index), m_lexicon(lexicon), m_book(book)
    {
    }

    void add(const std::vector<TitleHit> &hits)
    {
        m_hits.reserve(hits.size());
        for (const TitleHit &hit : hits) {
            const QStringView title = m_index.text(hit.title);
            const quint32 number = numberOf(title.sliced(hit.position, hit.length));
            const Position position = positionOf(title, hit);
            Surface &surface = m_surfaces[number];
            surface.support += weightOf(position) * m_index.reach(hit.title);
            surface.credible |= position == Position::Whole || position == Position::Begin;
            m_hits.push_back({hit.title, number, position});
        }
    }

    TermAnswer run(Tier tier, quint64 dominance, QStringView typed)
    {
        TermAnswer answer;
        if (m_surfaces.empty())
            return answer;
        weighWords(typed);
        const quint64 best = rank(answer);
        for (const Hit &hit : m_hits) {
            const Surface &surface = m_surfaces[hit.surface];
            // 服人 in 客服人员: the end of one word and the beginning of the next, while others are words.
            const bool noWord = dominance == keepsAll && answer.credible && !surface.credible;
            if (noWord || (surface.support * dominance < best && dominance != keepsAll))
                continue;
            const TitleMatch match{hit.title, tier, surface.rank * 4 + static_cast<quint32>(hit.position)};
            if (answer.matches.empty() || answer.matches.back().title != hit.title)
                answer.matches.push_back(match);
            else if (match.order < answer.matches.back().order)
                answer.matches.back() = match;
        }
        return answer;
    }

private:
    struct Hit
    {
        TitleIndex::TitleId title;
        quint32 surface; ///< position in `m_surfaces`
        Position position;
    };

    quint32 numberOf(QStringView text)
    {
        const auto next = static_cast<quint32>(m_surfaces.size());
        const quint32 number = known(text, next);
        if (number == next)
            m_surfaces.push_back({text, 0, 0, false});
        return number;
    }

    /// The number of a surface that was met before; else it gets `next`.
    quint32 known(QStringView text, quint32 next)
    {
        if (text.size() > shortText) {
            const std::u16string_view key(text.utf16(), static_cast<std::size_t>(text.size()));
            return m_long.try_emplace(key, next).first->second;
        }
        quint64 key = 0;
        for (const QChar unit : text)
            key = key << 16U | unit.unicode();
        return m_short.try_emplace(key, next).first->second;
    }

    void weighWords(QStringView typed)
    {
        for (Surface &surface : m_surfaces) {
            if (m_book.contains(surface.text))
                surface.support *= tradeWord;
            else if (m_lexicon.isWord(surface.text))
                surface.support *= dictionaryWord;
            surface.credible =
                surface.credible || m_book.contains(surface.text) || m_lexicon.isWord(surface.text);
            if (isFilterWord(surface.text))
                surface.support /= filterWord;
            if (sharesCharacter(surface.text, typed))
                surface.support *= sharedCharacter;
        }
    }

    quint64 rank(TermAnswer &answer)
    {
        std::vector<Surface *> order;
        for (Surface &surface : m_surfaces)
            order.push_back(&surface);
        std::sort(order.begin(), order.end(), [](const Surface *a, const Surface *b) {
            return a->support != b->support ? a->support > b->support : a->text < b->text;
        });
        for (std::size_t position = 0; position < order.size(); ++position)
            order[position]->rank = static_cast<quint32>(position);
        answer.credible = order.front()->credible;
        answer.readAs = order.front()->text.toString();
        return order.front()->support;
    }

    const TitleIndex &m_index;
    const Lexicon &m_lexicon;
    const SynonymBook &m_book;
    std::vector<Surface> m_surfaces;
    // Numbers of surfaces. Short ones by all their units in one number: hundreds of thousands of hits ask.
    static constexpr qsizetype shortText = 4;
    std::unordered_map<quint64, quint32> m_short;
    std::unordered_map<std::u16string_view, quint32> m_long;
    std::vector<Hit> m_hits;
};

} // namespace

TermAnswer rankSurfaces(const TitleIndex &index, const Lexicon &lexicon, const SynonymBook &book,
                        const std::vector<TitleHit> &hits, Tier tier, quint64 dominance, QStringView typed)
{
    Ranking ranking(index, lexicon, book);
    ranking.add(hits);
    return ranking.run(tier, dominance, typed);
}

} // namespace yizhan::search
