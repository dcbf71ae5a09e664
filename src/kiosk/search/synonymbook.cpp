// SPDX-License-Identifier: GPL-3.0-or-later
#include "synonymbook.h"

#include "titleindex.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace yizhan::search {

namespace {

constexpr qsizetype maxText = 1024 * 1024;
constexpr qsizetype maxWords = 50'000;
constexpr qsizetype maxWordsOfLine = 120;
constexpr qsizetype longestWord = 16;
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
        if (text.size() > maxText)
            return fail(ErrorCode::TooLarge, "synonyms.size", QStringLiteral("more than 1 MiB"));
        const auto lines = text.split(u'\n');
        for (m_line = 1; m_line <= lines.size(); ++m_line) {
            const QStringView line = lines[m_line - 1].trimmed();
            if (!line.isEmpty() && !line.startsWith(u'#'))
                YIZHAN_TRY(readLine(line));
            if (m_all.size() > maxWords)
                return fail(ErrorCode::TooLarge, "synonyms.size", QStringLiteral("more than 50,000 words"),
                            place());
        }
        return finish();
    }

private:
    [[nodiscard]] QString place() const { return QStringLiteral("line %1").arg(m_line); }
    [[nodiscard]] tl::unexpected<Error> wrong(const char *reason, const char *detail) const
    {
        return fail(ErrorCode::Invalid, reason, QString::fromLatin1(detail), place());
    }

    Result<void> readLine(QStringView line)
    {
        const QChar kind = line.front();
        const QStringView rest = line.sliced(1);
        if (kind == u'=')
            return readSame(rest);
        if (kind == u'>')
            return readDirected(rest, m_book.m_meanings);
        if (kind == u'~')
            return readDirected(rest, m_book.m_similar);
        if (kind == u'+')
            return readEndings(rest);
        if (kind == u'!')
            return readNotBefore(rest);
        return wrong("synonyms.line", "a line begins with one of = > ~ + ! #");
    }

    Result<void> readSame(QStringView rest)
    {
        YIZHAN_TRY_LET(const auto words, readWords(rest));
        if (words.size() < 2)
            return wrong("synonyms.line", "one word alone means nothing else");
        for (const SynonymWord &from : words) {
            for (const SynonymWord &to : words) {
                if (from.word != to.word) // who stands lightly in the group stands far from the others
                    addEdge(m_book.m_meanings[from.word], {to.word, std::min(from.weight, to.weight)});
            }
        }
        return {};
    }

    Result<void> readDirected(QStringView rest, Edges &edges)
    {
        qsizetype colon = rest.indexOf(u':');
        if (colon < 0)
            colon = rest.indexOf(u'：');
        if (colon < 0)
            return wrong("synonyms.line", "words, a colon, words");
        YIZHAN_TRY_LET(const auto typed, readWords(rest.left(colon)));
        YIZHAN_TRY_LET(const auto found, readWords(rest.sliced(colon + 1)));
        if (typed.empty() || found.empty())
            return wrong("synonyms.line", "words, a colon, words");
        for (const SynonymWord &from : typed) {
            for (const SynonymWord &to : found) {
                if (from.word != to.word)
                    addEdge(edges[from.word], to);
            }
        }
        return {};
    }

    Result<void> readEndings(QStringView rest)
    {
        YIZHAN_TRY_LET(const auto words, readWords(rest));
        for (const SynonymWord &word : words)
            m_book.m_endings.append(word.word);
        return {};
    }

    Result<void> readNotBefore(QStringView rest)
    {
        const auto parts = rest.toString().simplified().split(u' ');
        if (parts.size() != 2)
            return wrong("synonyms.line", "a word and the characters that must not follow it");
        YIZHAN_TRY_LET(const auto words, readWords(parts.first()));
        m_book.m_notBefore[words.front().word] += searchableTitle(parts.last());
        return {};
    }

    Result<std::vector<SynonymWord>> readWords(QStringView text)
    {
        std::vector<SynonymWord> words;
        for (const QString &part : text.toString().simplified().split(u' ', Qt::SkipEmptyParts)) {
            YIZHAN_TRY_LET(SynonymWord word, readWord(part));
            m_all.insert(word.word);
            words.push_back(std::move(word));
        }
        if (static_cast<qsizetype>(words.size()) > maxWordsOfLine)
            return wrong("synonyms.line", "more than 120 words");
        return words;
    }

    Result<SynonymWord> readWord(const QString &part) const
    {
        SynonymWord word;
        const qsizetype star = part.indexOf(u'*');
        if (star >= 0) {
            bool number = false;
            word.weight = part.sliced(star + 1).toInt(&number);
            if (!number || word.weight < 1 || word.weight > 100)
                return wrong("synonyms.word", "a weight is a number from 1 to 100");
        }
        word.word = searchableTitle(QStringView(part).left(star < 0 ? part.size() : star));
        if (word.word.isEmpty() || word.word.size() > longestWord || word.word.contains(QChar(titleBreak)))
            return wrong("synonyms.word", "a word has 1 to 16 letters or digits");
        return word;
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

    Result<std::shared_ptr<const SynonymBook>> finish()
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
    qsizetype m_line = 0;
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
    const QString whole = word.toString();
    if (edges.contains(whole))
        return whole;
    for (const QString &ending : m_endings) {
        const QString stem = whole.chopped(std::min(ending.size(), whole.size()));
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

QString SynonymBook::notBefore(QStringView word) const
{
    return m_notBefore.value(word.toString());
}

bool SynonymBook::contains(QStringView word) const
{
    return std::binary_search(m_words.begin(), m_words.end(), word,
                              [](const auto &a, const auto &b) { return QStringView(a) < QStringView(b); });
}

} // namespace yizhan::search
