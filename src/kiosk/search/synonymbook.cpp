// SPDX-License-Identifier: GPL-3.0-or-later
#include "synonymbook.h"

#include "synonymlist.h"
#include "titleindex.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace yizhan::search {

namespace {

constexpr qsizetype shortestStem = 2;
/// What is lighter is near, but not the same: it is offered and not mixed in.
constexpr int sameFrom = 70;
constexpr int fullWeight = 100;
/// The words that a line names stand before those of their groups.
constexpr int widenedWeight = 95;

void addEdge(std::vector<SynonymWord> &edges, const SynonymWord &to)
{
    const auto same = std::find_if(edges.begin(), edges.end(),
                                   [&](const SynonymWord &edge) { return edge.word == to.word; });
    if (same == edges.end())
        edges.push_back(to);
    else
        same->weight = std::max(same->weight, to.weight);
}

void sortByWeight(std::vector<SynonymWord> &edges)
{
    std::stable_sort(edges.begin(), edges.end(),
                     [](const SynonymWord &a, const SynonymWord &b) { return a.weight > b.weight; });
}

} // namespace

class SynonymBook::Parser
{
public:
    Result<std::shared_ptr<const SynonymBook>> run(QStringView text)
    {
        YIZHAN_TRY_LET(const auto lines, catalogue::readSynonymList(text));
        for (const SynonymLine &line : lines)
            take(line);
        return finish();
    }

private:
    using SynonymLine = catalogue::SynonymLine;

    void take(const SynonymLine &line)
    {
        const auto words = folded(line.words);
        switch (line.kind) {
        case SynonymLine::Kind::Same:
            takeSame(words);
            break;
        case SynonymLine::Kind::Finds:
            takeDirected(words, folded(line.found), m_book.m_meanings);
            break;
        case SynonymLine::Kind::Near:
            takeDirected(words, folded(line.found), m_book.m_similar);
            break;
        case SynonymLine::Kind::Endings:
            for (const SynonymWord &word : words)
                m_book.m_endings.append(word.word);
            break;
        case SynonymLine::Kind::Beside:
            takeBeside(words.front().word, line);
            break;
        }
    }

    std::vector<SynonymWord> folded(const std::vector<catalogue::WeightedWord> &listed)
    {
        std::vector<SynonymWord> words;
        for (const catalogue::WeightedWord &word : listed) {
            words.push_back({searchableTitle(word.word), word.weight});
            m_all.insert(words.back().word);
        }
        return words;
    }

    void takeSame(const std::vector<SynonymWord> &words)
    {
        for (const SynonymWord &from : words) {
            for (const SynonymWord &to : words) {
                if (from.word != to.word) // who stands lightly in the group stands far from the others
                    addEdge(m_book.m_meanings[from.word], {to.word, std::min(from.weight, to.weight)});
            }
        }
    }

    void takeBeside(const QString &word, const SynonymLine &line)
    {
        SpoilingCharacters &spoiling = m_book.m_spoiling[word];
        spoiling.before += searchableTitle(line.before);
        spoiling.after += searchableTitle(line.after);
    }

    static void takeDirected(const std::vector<SynonymWord> &typed, const std::vector<SynonymWord> &found,
                             Edges &edges)
    {
        for (const SynonymWord &from : typed) {
            for (const SynonymWord &to : found) {
                if (from.word != to.word)
                    addEdge(edges[from.word], to);
            }
        }
    }

    /// A word that leads to one of a group leads to the whole group: to those that mean the same outright.
    /// What stands lightly in a line is near to that line alone: 凑仔 finds 保姆, not all of 家政 as well.
    void widen()
    {
        const Edges direct = m_book.m_meanings;
        for (auto from = m_book.m_meanings.begin(); from != m_book.m_meanings.end(); ++from) {
            const std::vector<SynonymWord> near = *from;
            for (const SynonymWord &middle : near) {
                const auto further = direct.constFind(middle.word);
                const bool goesOn = further != direct.cend() && middle.weight == fullWeight;
                if (!goesOn || isGroup(direct, from.key(), middle.word))
                    continue;
                for (const SynonymWord &to : *further) {
                    if (to.word != from.key() && to.weight == fullWeight)
                        addEdge(*from, {to.word, widenedWeight});
                }
            }
            moveLight(from.key(), *from);
            sortByWeight(*from);
        }
        for (auto &edges : m_book.m_similar)
            sortByWeight(edges);
    }

    void moveLight(const QString &word, std::vector<SynonymWord> &edges)
    {
        std::erase_if(edges, [&](const SynonymWord &edge) {
            const bool light = edge.weight < sameFrom;
            if (light)
                addEdge(m_book.m_similar[word], edge);
            return light;
        });
    }

    /// Whether `b` leads to `a` as `a` does to `b`: then they are of one group.
    static bool isGroup(const Edges &edges, const QString &a, const QString &b)
    {
        const auto back = edges.constFind(b);
        return back != edges.cend() && std::any_of(back->begin(), back->end(),
                                                   [&](const SynonymWord &word) { return word.word == a; });
    }

    std::shared_ptr<const SynonymBook> finish()
    {
        widen();
        m_book.m_words = QStringList(m_all.begin(), m_all.end());
        m_book.m_words.sort();
        std::stable_sort(m_book.m_endings.begin(), m_book.m_endings.end(),
                         [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return std::make_shared<const SynonymBook>(std::move(m_book));
    }

    SynonymBook m_book;
    QSet<QString> m_all;
};

Result<SynonymBookPtr> SynonymBook::parse(QStringView text)
{
    return Parser().run(text);
}

Result<SynonymBookPtr> SynonymBook::builtIn()
{
    QFile file(QStringLiteral(":/search/synonyms.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, "synonyms.missing", QStringLiteral("built without synonyms"));
    return parse(QString::fromUtf8(file.readAll()));
}

QString SynonymBook::known(QStringView word, const Edges &edges) const
{
    QString whole = word.toString();
    if (edges.contains(whole))
        return whole;
    for (const QString &ending : m_endings) {
        QString stem = whole.chopped(std::min(ending.size(), whole.size()));
        if (whole.endsWith(ending) && stem.size() >= shortestStem && edges.contains(stem))
            return stem;
    }
    return {};
}

std::vector<SynonymWord> SynonymBook::meaning(QStringView word) const
{
    const QString key = known(word, m_meanings);
    std::vector<SynonymWord> words = m_meanings.value(key);
    if (!key.isEmpty() && key != word)
        words.insert(words.begin(), {key, 100});
    return words;
}

std::vector<SynonymWord> SynonymBook::similar(QStringView word) const
{
    return m_similar.value(known(word, m_similar));
}

SpoilingCharacters SynonymBook::spoiling(QStringView word) const
{
    return m_spoiling.value(word.toString());
}

bool SynonymBook::contains(QStringView word) const
{
    return std::binary_search(m_words.begin(), m_words.end(), word,
                              [](const auto &a, const auto &b) { return QStringView(a) < QStringView(b); });
}

} // namespace yizhan::search
