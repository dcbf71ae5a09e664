// SPDX-License-Identifier: GPL-3.0-or-later
#include "occupationclassifier.h"

#include "foldedtitle.h"
#include "occupationdata.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace yizhan::catalogue {

namespace {

constexpr int nameWeight = 3;
constexpr int stemWeight = 2;
// One weight outdoes any length (a title's word has at most 15 characters that count), and standing last
// outdoes one character and a half: 电子厂质检 is 质检, 酒店前台收银 is 酒店前台.
constexpr int pointsOfWeight = 200;
constexpr int pointsOfLength = 8;
constexpr int pointsOfEnding = 12;
constexpr qsizetype longestCounted = 15;

constexpr int confidenceOfCode = 100;
constexpr int confidenceOfName = 98;

struct Meaning
{
    OccupationNumber number = 0; ///< 0: the classification has no occupation for the word
    int weight = 0;
};

/// All words with their meanings.
class WordTable
{
public:
    WordTable()
    {
        const std::string_view text = occupationWordsText();
        m_text = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        for (const QStringView line : QStringView(m_text).split(u'\n', Qt::SkipEmptyParts))
            addLine(line);
        for (const Occupation &occupation : occupations())
            addName(occupation);
    }

    /// Calls visit(position, length, meaning) for every word at every position of `title`.
    template <typename Visit>
    void forEach(QStringView title, Visit &&visit) const
    {
        for (qsizetype position = 0; position < title.size(); ++position) {
            const qsizetype longest = std::min(m_longest.value(title[position], 0), title.size() - position);
            for (qsizetype length = longest; length > 0; --length) {
                const auto found = m_words.constFind(title.sliced(position, length));
                if (found == m_words.constEnd())
                    continue;
                for (const Meaning &meaning : *found)
                    visit(position, length, meaning);
            }
        }
    }

private:
    void addLine(QStringView line)
    {
        const auto cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() != 3)
            return;
        const Meaning meaning{occupationOfCode(cells[0]), cells[1].toInt()};
        for (const QStringView word : cells[2].split(u' ', Qt::SkipEmptyParts))
            add(word, meaning);
    }

    /// The name, and what people make of it: 育婴 of 育婴师, 电气工程师 of 电气工程技术人员.
    void addName(const Occupation &occupation)
    {
        const QStringView name(occupation.name);
        addOwn(occupation.name, {occupation.number, nameWeight});
        constexpr QStringView engineers(u"工程技术人员");
        if (name.endsWith(engineers)) {
            const QStringView stem = name.chopped(engineers.size());
            addOwn(stem + QStringView(u"工程师"), {occupation.number, nameWeight});
            return;
        }
        for (const QStringView ending :
             {QStringView(u"专业人员"), QStringView(u"技术人员"), QStringView(u"人员"),
              QStringView(u"服务员"), QStringView(u"员"), QStringView(u"师"), QStringView(u"工")}) {
            const QStringView stem = name.endsWith(ending) ? name.chopped(ending.size()) : QStringView();
            if (stem.size() < 2)
                continue;
            addOwn(stem.toString(), {occupation.number, stemWeight});
            return;
        }
    }

    void addOwn(const QString &word, Meaning meaning)
    {
        if (m_words.contains(word)) // the table of words knows better
            return;
        m_names.push_back(word);
        add(m_names.back(), meaning);
    }

    void add(QStringView word, Meaning meaning)
    {
        auto &longest = m_longest[word.front()];
        longest = std::max(longest, word.size());
        m_words[word].push_back(meaning);
    }

    QString m_text;
    std::vector<QString> m_names; // a QString's characters stay where they are when the vector grows
    QHash<QStringView, std::vector<Meaning>> m_words;
    QHash<QChar, qsizetype> m_longest;
};

const WordTable &wordTable()
{
    static const WordTable table;
    return table;
}

bool opens(QChar character)
{
    return QStringView(u"(【[「<《").contains(character);
}

bool closes(QChar character)
{
    return QStringView(u")】]」>》").contains(character);
}

/// Whether nothing follows but an ending that any trade can have.
bool endsHead(QStringView rest)
{
    if (rest.isEmpty() || opens(rest.front()))
        return true;
    static constexpr std::array endings{
        QStringView(u"员"),   QStringView(u"工"),     QStringView(u"师"),   QStringView(u"岗"),
        QStringView(u"人员"), QStringView(u"专员"),   QStringView(u"主管"), QStringView(u"经理"),
        QStringView(u"助理"), QStringView(u"师傅"),   QStringView(u"学徒"), QStringView(u"阿姨"),
        QStringView(u"主任"), QStringView(u"领班"),   QStringView(u"部长"), QStringView(u"组长"),
        QStringView(u"班长"), QStringView(u"队长"),   QStringView(u"工人"), QStringView(u"员工"),
        QStringView(u"技工"), QStringView(u"学徒工"), QStringView(u"技师"), QStringView(u"实习生"),
    };
    return std::any_of(endings.begin(), endings.end(), [rest](QStringView ending) {
        return rest.startsWith(ending) && (rest.size() == ending.size() || opens(rest[ending.size()]));
    });
}

struct Candidate
{
    OccupationNumber number = 0;
    int points = 0;
    int weight = 0;
    qsizetype position = 0;
    qsizetype length = 0;
    int order = 0; ///< of two words that speak alike, the earlier in the table
};

bool better(const Candidate &a, const Candidate &b)
{
    if (a.points != b.points)
        return a.points > b.points;
    return a.position != b.position ? a.position > b.position : a.order < b.order;
}

/// How deep in brackets each character stands.
QVarLengthArray<bool, 64> bracketed(QStringView title)
{
    QVarLengthArray<bool, 64> inside;
    int depth = 0;
    for (const QChar character : title) {
        if (opens(character))
            ++depth;
        inside.append(depth > 0);
        if (closes(character) && depth > 0)
            --depth;
    }
    return inside;
}

/// Every occupation that the words of `title` name, each by its best word.
std::vector<Candidate> candidatesOf(QStringView title)
{
    std::vector<Candidate> candidates;
    const auto inside = bracketed(title);
    int order = 0;
    wordTable().forEach(title, [&](qsizetype position, qsizetype length, const Meaning &meaning) {
        const int weight = meaning.weight - (inside[position] ? 1 : 0);
        const bool ends = !inside[position] && endsHead(title.sliced(position + length));
        const int counted = static_cast<int>(std::min(length, longestCounted));
        const int points = weight * pointsOfWeight + counted * pointsOfLength + (ends ? pointsOfEnding : 0);
        const Candidate candidate{meaning.number, points, weight, position, length, order++};
        const auto same = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate &known) {
            return known.number == candidate.number;
        });
        if (same == candidates.end())
            candidates.push_back(candidate);
        else if (better(candidate, *same))
            *same = candidate;
    });
    std::sort(candidates.begin(), candidates.end(), better);
    return candidates;
}

/// 80 for a word that names its trade by itself, 60 and 35 for the weaker; more when the word is nearly all
/// of the title, less when a word of equal weight speaks for another kind of work.
int confidenceOf(const std::vector<Candidate> &candidates, std::size_t which, qsizetype titleLength)
{
    const Candidate &candidate = candidates[which];
    static constexpr std::array base{20, 35, 60, 80};
    int confidence = base[static_cast<std::size_t>(std::clamp(candidate.weight, 0, 3))];
    if (candidate.length * 3 >= titleLength * 2)
        confidence += 12;
    for (const Candidate &other : candidates) {
        const bool apart = other.position + other.length <= candidate.position ||
                           candidate.position + candidate.length <= other.position;
        if (apart && other.weight == candidate.weight &&
            mediumClassOf(other.number) != mediumClassOf(candidate.number)) {
            confidence -= 20;
            break;
        }
    }
    return std::clamp(confidence - 15 * static_cast<int>(which), 1, 95);
}

std::vector<OccupationGuess> guessesOf(QStringView text, int most)
{
    const auto folded = foldedTitle(text);
    const QStringView title(folded.data(), folded.size());
    const std::vector<Candidate> candidates = candidatesOf(title);
    std::vector<OccupationGuess> guesses;
    for (std::size_t which = 0; which < candidates.size() && static_cast<int>(guesses.size()) < most;
         ++which) {
        const Candidate &candidate = candidates[which];
        if (candidate.number == 0) {
            if (guesses.empty() && candidate.weight > 1) // the title's own word has no occupation
                return {};
            continue;
        }
        guesses.push_back({candidate.number, confidenceOf(candidates, which, title.size()),
                           title.sliced(candidate.position, candidate.length).toString()});
    }
    return guesses;
}

} // namespace

std::vector<OccupationGuess> classifyOccupation(QStringView occupation, QStringView title, int most)
{
    const QStringView stated = occupation.trimmed();
    if (const OccupationNumber number = occupationOfCode(stated); number != 0)
        return {{number, confidenceOfCode, stated.toString()}};
    if (const Occupation *named = occupationByName(stated); named != nullptr)
        return {{named->number, confidenceOfName, named->name}};
    std::vector<OccupationGuess> guesses = guessesOf(title, most);
    if (stated.isEmpty() || (!guesses.empty() && guesses.front().confidence >= sureOccupation))
        return guesses;
    std::vector<OccupationGuess> ofColumn = guessesOf(stated, most);
    return ofColumn.empty() ? guesses : ofColumn;
}

} // namespace yizhan::catalogue
