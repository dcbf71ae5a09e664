// SPDX-License-Identifier: GPL-3.0-or-later
#include "synonymlist.h"

#include <QSet>

#include <algorithm>

namespace yizhan::catalogue {

namespace {

constexpr std::size_t maxWordsOfLine = 120;
constexpr qsizetype longestWord = 16;
constexpr qsizetype maxPartsBeside = 9; // a word and eight groups of characters

class Reader
{
public:
    explicit Reader(const QString &place) : m_place(place) {}

    Result<std::vector<SynonymLine>> run(QStringView text)
    {
        if (text.size() > maxSynonymText)
            return fail(ErrorCode::TooLarge, "synonyms.size", QStringLiteral("more than 1 MiB"));
        const auto lines = text.split(u'\n');
        for (m_line = 1; m_line <= lines.size(); ++m_line) {
            const QStringView line = lines[m_line - 1].trimmed();
            if (!line.isEmpty() && !line.startsWith(u'#'))
                YIZHAN_TRY(readLine(line));
            if (m_different.size() > maxSynonymWords)
                return fail(ErrorCode::TooLarge, "synonyms.size", QStringLiteral("more than 50,000 words"),
                            place());
        }
        return std::move(m_lines);
    }

private:
    using Kind = SynonymLine::Kind;

    [[nodiscard]] QString place() const { return QStringLiteral("%1:%2").arg(m_place).arg(m_line); }
    [[nodiscard]] tl::unexpected<Error> wrong(const char *reason, const char *hint) const
    {
        return fail(ErrorCode::Invalid, reason, Hint{hint}, place());
    }

    Result<void> readLine(QStringView line)
    {
        const QStringView rest = line.sliced(1);
        switch (line.front().unicode()) {
        case u'=':
            return readWordsOnly(Kind::Same, rest);
        case u'>':
            return readDirected(Kind::Finds, rest);
        case u'~':
            return readDirected(Kind::Near, rest);
        case u'+':
            return readWordsOnly(Kind::Endings, rest);
        case u'!':
            return readBeside(rest);
        default:
            return wrong("synonyms.line",
                         QT_TRANSLATE_NOOP("ErrorHint", "a line begins with one of = > ~ + ! #"));
        }
    }

    Result<void> readWordsOnly(Kind kind, QStringView rest)
    {
        SynonymLine line{kind, {}, {}, {}, {}};
        YIZHAN_TRY_LET(line.words, readWords(rest));
        if (kind == Kind::Same && line.words.size() < 2)
            return wrong("synonyms.line",
                         QT_TRANSLATE_NOOP("ErrorHint", "one word alone means nothing else"));
        m_lines.push_back(std::move(line));
        return {};
    }

    Result<void> readDirected(Kind kind, QStringView rest)
    {
        const qsizetype colon = std::max(rest.indexOf(u':'), rest.indexOf(u'：'));
        if (colon < 0)
            return wrong("synonyms.line", QT_TRANSLATE_NOOP("ErrorHint", "words, a colon, words"));
        SynonymLine line{kind, {}, {}, {}, {}};
        YIZHAN_TRY_LET(line.words, readWords(rest.left(colon)));
        YIZHAN_TRY_LET(line.found, readWords(rest.sliced(colon + 1)));
        if (line.words.empty() || line.found.empty())
            return wrong("synonyms.line", QT_TRANSLATE_NOOP("ErrorHint", "words, a colon, words"));
        m_lines.push_back(std::move(line));
        return {};
    }

    /// The dash stands in the place of the word: `养-` before it, `-程` or `程` behind it.
    Result<void> readBeside(QStringView rest)
    {
        SynonymLine line{Kind::Beside, {}, {}, {}, {}};
        const QStringList parts = rest.toString().simplified().split(u' ', Qt::SkipEmptyParts);
        if (parts.size() < 2 || parts.size() > maxPartsBeside)
            return wrong("synonyms.line",
                         QT_TRANSLATE_NOOP("ErrorHint",
                                           "a word, then the characters that spoil it: behind the word "
                                           "as they are, before it with a dash at their end"));
        YIZHAN_TRY_LET(WeightedWord word, readWord(parts.front()));
        m_different.insert(word.word);
        line.words.push_back(std::move(word));
        for (const QString &part : parts.sliced(1)) {
            const bool before = isDash(part.back());
            const qsizetype from = !before && isDash(part.front()) ? 1 : 0;
            const QString characters = part.sliced(from, part.size() - from - (before ? 1 : 0));
            YIZHAN_TRY_LET(const WeightedWord read, readWord(characters));
            (before ? line.before : line.after) += read.word;
        }
        m_lines.push_back(std::move(line));
        return {};
    }

    static bool isDash(QChar unit) { return unit == u'-' || unit == u'－'; }

    Result<std::vector<WeightedWord>> readWords(QStringView text)
    {
        std::vector<WeightedWord> words;
        for (const QString &part : text.toString().simplified().split(u' ', Qt::SkipEmptyParts)) {
            YIZHAN_TRY_LET(WeightedWord word, readWord(part));
            m_different.insert(word.word);
            words.push_back(std::move(word));
        }
        if (words.size() > maxWordsOfLine)
            return wrong("synonyms.line", QT_TRANSLATE_NOOP("ErrorHint", "more than 120 words"));
        return words;
    }

    Result<WeightedWord> readWord(const QString &part) const
    {
        WeightedWord word;
        const qsizetype star = part.indexOf(u'*');
        if (star >= 0) {
            bool number = false;
            word.weight = part.sliced(star + 1).toInt(&number);
            if (!number || word.weight < 1 || word.weight > 100)
                return wrong("synonyms.word",
                             QT_TRANSLATE_NOOP("ErrorHint", "a weight is a number from 1 to 100"));
        }
        word.word = star < 0 ? part : part.left(star);
        const bool letters = std::all_of(word.word.begin(), word.word.end(), [](QChar unit) {
            return unit.isLetterOrNumber() || unit.isSurrogate();
        });
        if (word.word.isEmpty() || word.word.size() > longestWord || !letters)
            return wrong("synonyms.word",
                         QT_TRANSLATE_NOOP("ErrorHint", "a word has 1 to 16 letters or digits"));
        return word;
    }

    const QString &m_place;
    std::vector<SynonymLine> m_lines;
    QSet<QString> m_different;
    qsizetype m_line = 0;
};

} // namespace

Result<std::vector<SynonymLine>> readSynonymList(QStringView text, const QString &place)
{
    return Reader(place).run(text);
}

} // namespace yizhan::catalogue
