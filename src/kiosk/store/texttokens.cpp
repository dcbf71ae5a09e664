// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttokens.h"

#include "simplifier.h"

#include <QSet>
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

Character characterAt(QStringView folded, qsizetype position)
{
    Character character;
    const QChar unit = folded[position];
    char32_t code = unit.unicode();
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

class TokenList
{
public:
    void add(TextField field, QStringView text)
    {
        const QString folded = foldedText(text);
        forEachToken(folded, [&](QStringView token, bool, bool) {
            const QString named = letterOf(field) + token;
            if (m_seen.contains(named))
                return;
            m_seen.insert(named);
            if (!m_tokens.isEmpty())
                m_tokens.append(u' ');
            m_tokens.append(named);
        });
    }
    [[nodiscard]] QString tokens() const { return m_tokens; }

private:
    QSet<QString> m_seen;
    QString m_tokens;
};

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

QString textTokens(const catalogue::Vacancy &vacancy)
{
    TokenList list;
    list.add(TextField::Title, vacancy.title);
    list.add(TextField::Occupation, vacancy.occupation);
    list.add(TextField::Employer, vacancy.employer);
    for (const catalogue::Place &place : vacancy.places) {
        list.add(TextField::Place, place.region);
        list.add(TextField::Place, place.street);
    }
    list.add(TextField::Description, QStringView(vacancy.description).left(longestDescription));
    return list.tokens();
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
