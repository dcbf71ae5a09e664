// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttokens.h"

#include "simplifier.h"

#include <QStringList>

namespace yizhan::store {

namespace {

constexpr qsizetype longestDescription = 2000;

enum class CharClass { Separator, Ideograph, WordPart };

/// A character with its length in UTF-16 units.
struct Character
{
    CharClass kind = CharClass::Separator;
    qsizetype length = 1;
};

/// The ideographs that nearly every text consists of, and ASCII, without a look into Unicode's tables.
bool isCommonIdeograph(char16_t unit)
{
    return unit >= 0x4E00 && unit <= 0x9FA5;
}

CharClass classOfAscii(char16_t unit)
{
    const bool wordPart =
        (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') || (unit >= u'A' && unit <= u'Z');
    return wordPart ? CharClass::WordPart : CharClass::Separator;
}

Character characterAt(QStringView folded, qsizetype position)
{
    Character character;
    const QChar unit = folded[position];
    char32_t code = unit.unicode();
    if (isCommonIdeograph(unit.unicode()))
        return {CharClass::Ideograph, 1};
    if (code < 0x80)
        return {classOfAscii(unit.unicode()), 1};
    if (unit.isHighSurrogate() && position + 1 < folded.size() && folded[position + 1].isLowSurrogate()) {
        character.length = 2;
        code = QChar::surrogateToUcs4(unit, folded[position + 1]);
    }
    if (!QChar::isLetterOrNumber(code))
        character.kind = CharClass::Separator;
    else
        character.kind =
            QChar::script(code) == QChar::Script_Han ? CharClass::Ideograph : CharClass::WordPart;
    return character;
}

/// The tokens of a text without the letter of the field; visit(token, isLetters, isLastOfHan).
template <typename Visit>
void forEachToken(QStringView folded, Visit &&visit)
{
    qsizetype position = 0;
    while (position < folded.size()) {
        const Character first = characterAt(folded, position);
        qsizetype end = position + first.length;
        if (first.kind == CharClass::Ideograph) {
            const bool followed =
                end < folded.size() && characterAt(folded, end).kind == CharClass::Ideograph;
            const qsizetype length = followed ? first.length + characterAt(folded, end).length : first.length;
            visit(folded.sliced(position, length), false, !followed);
        } else if (first.kind == CharClass::WordPart) {
            while (end < folded.size()) {
                const Character next = characterAt(folded, end);
                if (next.kind != CharClass::WordPart)
                    break;
                end += next.length;
            }
            visit(folded.sliced(position, end - position), true, false);
        }
        position = end;
    }
}

QChar letterOf(TextField field)
{
    return QChar(u"toepd"[static_cast<int>(field)]);
}

/// A typed word as tokens that must all occur. A single Han character is the beginning of a pair or the end
/// of a run; the last one of a longer run stands in a pair already.
QStringList wordMatch(TextField field, QStringView word)
{
    QStringList tokens;
    const auto closed = [&](QStringView token) -> QString { return u'"' + (letterOf(field) + token) + u'"'; };
    const auto open = [&](QStringView token) -> QString { return closed(token) + u'*'; };
    qsizetype hanLength = 0;
    forEachToken(word, [&](QStringView token, bool letters, bool lastOfHan) {
        if (letters) {
            const bool goesOn = token.data() + token.size() == word.data() + word.size();
            tokens.append(goesOn ? open(token) : closed(token));
        } else if (!lastOfHan) {
            tokens.append(closed(token));
            ++hanLength;
            return;
        } else if (hanLength == 0) {
            tokens.append(open(token));
        }
        hanLength = 0;
    });
    return tokens;
}

} // namespace

QString TextTokenizer::tokensOf(const catalogue::Vacancy &vacancy)
{
    m_seen.clear();
    m_tokens.resize(0); // not clear(): that gives the memory back
    add(TextField::Title, vacancy.title);
    add(TextField::Occupation, vacancy.occupation);
    add(TextField::Employer, vacancy.employer);
    for (const catalogue::Place &place : vacancy.places) {
        add(TextField::Place, place.region);
        add(TextField::Place, place.street);
    }
    add(TextField::Description, QStringView(vacancy.description).left(longestDescription));
    return QString(m_tokens.constData(), m_tokens.size());
}

void TextTokenizer::add(TextField field, QStringView text)
{
    const QString folded = foldedText(text);
    const QChar letter = letterOf(field);
    forEachToken(folded, [&](QStringView token, bool, bool) {
        const qsizetype end = m_tokens.size();
        if (end > 0)
            m_tokens.append(u' ');
        const qsizetype start = m_tokens.size();
        m_tokens.append(letter).append(token);
        if (!m_seen.insert(m_tokens, start))
            m_tokens.truncate(end);
    });
}

QString textMatch(TextField field, QStringView typed)
{
    QStringList tokens;
    const QString folded = foldedText(typed).replace(QChar(0x3000), u' ').simplified();
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts))
        tokens += wordMatch(field, word);
    return tokens.join(QLatin1String(" AND "));
}

} // namespace yizhan::store
