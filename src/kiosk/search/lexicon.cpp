// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <unordered_set>

namespace yizhan::search {

namespace {

constexpr qsizetype maxText = 16 * 1024 * 1024;
/// A reading that is rarer than one in so many is no usual one.
constexpr qint64 rareReading = 50;

struct Line
{
    QString text;
    std::vector<QByteArrayView> syllables;
    qint64 weight = 0;
};

std::vector<QByteArrayView> split(QByteArrayView text, char separator)
{
    std::vector<QByteArrayView> parts;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = start;
        while (end < text.size() && text[end] != separator)
            ++end;
        parts.push_back(text.sliced(start, end - start));
        start = end + 1;
    }
    return parts;
}

std::optional<Line> parseLine(QByteArrayView bytes)
{
    const auto columns = split(bytes, '\t');
    if (columns.size() != 3)
        return std::nullopt;
    bool number = false;
    Line line{QString::fromUtf8(columns[0]), split(columns[1], ' '), columns[2].toLongLong(&number)};
    const bool fits =
        line.text.size() == static_cast<qsizetype>(line.syllables.size()) && line.text.size() <= 4;
    if (!fits || line.text.isEmpty() || !number || line.weight < 0)
        return std::nullopt;
    return line;
}

quint64 keyOf(QStringView text)
{
    quint64 key = 0;
    for (const QChar unit : text)
        key = key << 16U | unit.unicode();
    return key;
}

} // namespace

class Lexicon::Builder
{
public:
    Result<void> read(QByteArrayView text)
    {
        if (text.size() > maxText)
            return fail(ErrorCode::TooLarge, "lexicon.size", QStringLiteral("more than 16 MiB"));
        int number = 0;
        for (const QByteArrayView bytes : split(text, '\n')) {
            ++number;
            if (bytes.isEmpty())
                continue;
            auto line = parseLine(bytes);
            if (!line)
                return fail(ErrorCode::Corrupt, "lexicon.line", QStringLiteral("not text, syllables, weight"),
                            QStringLiteral("line %1").arg(number));
            m_lines.push_back(std::move(*line));
        }
        return {};
    }

    std::shared_ptr<const Lexicon> build()
    {
        auto lexicon = std::make_shared<Lexicon>();
        std::unordered_set<std::string_view> different;
        for (const Line &line : m_lines) {
            for (const QByteArrayView syllable : line.syllables)
                different.emplace(syllable.data(), static_cast<std::size_t>(syllable.size()));
        }
        std::vector<QString> spellings;
        spellings.reserve(different.size());
        for (const std::string_view spelling : different)
            spellings.push_back(
                QString::fromLatin1(spelling.data(), static_cast<qsizetype>(spelling.size())));
        std::sort(spellings.begin(), spellings.end());
        lexicon->m_syllables = SyllableTable(std::move(spellings));
        lexicon->m_readings.resize(1 + lexicon->m_syllables.size());
        for (std::size_t id = 0; id < lexicon->m_syllables.size(); ++id)
            lexicon->m_readings[1 + id].set(id);
        for (const std::string_view spelling : different) {
            const auto length = static_cast<qsizetype>(spelling.size());
            if (const auto id = lexicon->m_syllables.find(QString::fromLatin1(spelling.data(), length)))
                m_ids.emplace(spelling, *id);
        }
        addCharacters(*lexicon);
        addWords(*lexicon);
        return lexicon;
    }

private:
    [[nodiscard]] std::optional<SyllableId> idOf(QByteArrayView spelling) const
    {
        const auto found =
            m_ids.find(std::string_view(spelling.data(), static_cast<std::size_t>(spelling.size())));
        return found == m_ids.end() ? std::nullopt : std::optional(found->second);
    }

    void addCharacters(Lexicon &lexicon) const
    {
        std::map<char16_t, std::vector<std::pair<SyllableId, qint64>>> characters;
        for (const Line &line : m_lines) {
            if (line.text.size() == 1) {
                if (const auto id = idOf(line.syllables.front()))
                    characters[line.text.front().unicode()].emplace_back(*id, line.weight);
            }
        }
        std::map<std::string, ReadingId> numbers;
        for (const auto &[unit, readings] : characters) {
            qint64 most = 0;
            for (const auto &reading : readings)
                most = std::max(most, reading.second);
            SyllableSet set;
            for (const auto &[id, weight] : readings)
                set.set(id, weight * rareReading >= most);
            const auto next = static_cast<ReadingId>(lexicon.m_readings.size());
            const auto [number, isNew] = numbers.try_emplace(set.to_string(), next);
            if (isNew)
                lexicon.m_readings.push_back(set);
            lexicon.m_characters.emplace(unit, number->second);
        }
    }

    void addWords(Lexicon &lexicon) const
    {
        for (const Line &line : m_lines) {
            if (line.text.size() < 2)
                continue;
            Word word;
            word.key = keyOf(line.text);
            word.weight = static_cast<quint32>(std::min<qint64>(line.weight, 0xFFFFFFFF));
            bool known = true;
            for (std::size_t position = 0; position < line.syllables.size(); ++position) {
                const auto id = idOf(line.syllables[position]);
                known = known && id.has_value();
                word.readings[position] = static_cast<ReadingId>(1 + id.value_or(0));
            }
            if (known)
                lexicon.m_words.push_back(word);
        }
        // Of two readings of a word the more frequent one stands.
        std::sort(lexicon.m_words.begin(), lexicon.m_words.end(), [](const Word &a, const Word &b) {
            return a.key != b.key ? a.key < b.key : a.weight > b.weight;
        });
        const auto sameText = [](const Word &a, const Word &b) { return a.key == b.key; };
        lexicon.m_words.erase(std::unique(lexicon.m_words.begin(), lexicon.m_words.end(), sameText),
                              lexicon.m_words.end());
    }

    std::vector<Line> m_lines;
    std::unordered_map<std::string_view, SyllableId> m_ids; ///< looks into the text that was read
};

Result<LexiconPtr> Lexicon::parse(QByteArrayView text)
{
    Builder builder;
    YIZHAN_TRY(builder.read(text));
    return builder.build();
}

Result<LexiconPtr> Lexicon::builtIn()
{
    QFile file(QStringLiteral(":/search/lexicon.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, "lexicon.missing", QStringLiteral("built without a lexicon"));
    const QByteArray text = file.readAll();
    return parse(text);
}

quint32 Lexicon::initialsOf(const SyllableSet &syllables) const
{
    quint32 letters = 0;
    for (std::size_t id = 0; id < m_syllables.size(); ++id) {
        if (syllables.test(id))
            letters |= 1U << static_cast<unsigned>(
                           m_syllables.spelling(static_cast<SyllableId>(id))[0].unicode() - u'a');
    }
    return letters;
}

const Lexicon::Word *Lexicon::wordAt(QStringView text) const
{
    if (text.size() < 2 || text.size() > static_cast<qsizetype>(longestWord))
        return nullptr;
    const quint64 key = keyOf(text);
    const auto found = std::lower_bound(m_words.begin(), m_words.end(), key,
                                        [](const Word &word, quint64 asked) { return word.key < asked; });
    return found != m_words.end() && found->key == key ? &*found : nullptr;
}

ReadingId Lexicon::characterReading(char16_t unit) const
{
    const auto found = m_characters.find(unit);
    return found == m_characters.end() ? unread : found->second;
}

void Lexicon::read(QStringView text, std::vector<ReadingId> &readings) const
{
    readings.clear();
    qsizetype position = 0;
    while (position < text.size()) {
        const Word *word = nullptr;
        qsizetype length = std::min<qsizetype>(longestWord, text.size() - position);
        for (; length >= 2 && word == nullptr; --length)
            word = wordAt(text.sliced(position, length));
        if (word == nullptr) {
            readings.push_back(characterReading(text[position].unicode()));
            ++position;
            continue;
        }
        ++length; // the loop has gone one below
        readings.insert(readings.end(), word->readings, word->readings + length);
        position += length;
    }
}

} // namespace yizhan::search
