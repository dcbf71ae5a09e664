// SPDX-License-Identifier: GPL-3.0-or-later
#include "titletokens.h"

#include <QStringList>

namespace yizhan::store {

namespace {

enum class CharClass { Separator, Ideograph, WordPart };

struct FoldedChar
{
    char32_t code = 0;
    CharClass kind = CharClass::Separator;
    qsizetype length = 1; ///< UTF-16 units read
};

char32_t codePointAt(QStringView text, qsizetype position, qsizetype &length)
{
    const QChar unit = text[position];
    length = 1;
    if (unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate()) {
        length = 2;
        return QChar::surrogateToUcs4(unit, text[position + 1]);
    }
    return unit.unicode();
}

FoldedChar foldedAt(QStringView text, qsizetype position)
{
    FoldedChar folded;
    char32_t code = codePointAt(text, position, folded.length);
    if (code >= 0xFF01 && code <= 0xFF5E) // full-width forms of ASCII (Unicode block FF00)
        code -= 0xFEE0;
    folded.code =
        code < 0x80 ? char32_t(code >= 'A' && code <= 'Z' ? code + 32 : code) : QChar::toLower(code);
    if (code < 0x80)
        folded.kind = QChar(char16_t(code)).isLetterOrNumber() ? CharClass::WordPart : CharClass::Separator;
    else if (QChar::script(code) == QChar::Script_Han && QChar::isLetterOrNumber(code))
        folded.kind = CharClass::Ideograph;
    else if (QChar::isLetterOrNumber(code))
        folded.kind = CharClass::WordPart;
    return folded;
}

void appendCode(QString &text, char32_t code)
{
    if (QChar::requiresSurrogates(code))
        text.append(QChar(QChar::highSurrogate(code))).append(QChar(QChar::lowSurrogate(code)));
    else
        text.append(QChar(char16_t(code)));
}

bool endsInWordPart(const QString &tokens)
{
    const qsizetype last = tokens.size() - 1;
    const qsizetype start = last > 0 && tokens[last].isLowSurrogate() ? last - 1 : last;
    return last >= 0 && foldedAt(tokens, start).kind == CharClass::WordPart;
}

} // namespace

QString titleTokens(QStringView title)
{
    QString tokens;
    tokens.reserve(title.size() * 2);
    bool inWord = false;
    for (qsizetype position = 0; position < title.size();) {
        const FoldedChar folded = foldedAt(title, position);
        position += folded.length;
        if (folded.kind == CharClass::Separator) {
            inWord = false;
            continue;
        }
        const bool continues = inWord && folded.kind == CharClass::WordPart;
        if (!continues && !tokens.isEmpty())
            tokens.append(u' ');
        appendCode(tokens, folded.code);
        inWord = folded.kind == CharClass::WordPart;
    }
    return tokens;
}

QString titleMatch(QStringView typed)
{
    QStringList phrases;
    const QString simplified = typed.toString().replace(QChar(0x3000), u' ').simplified();
    for (const QString &word : simplified.split(u' ', Qt::SkipEmptyParts)) {
        const QString tokens = titleTokens(word); // letters, digits and blanks only: nothing left to escape
        if (!tokens.isEmpty())
            phrases.append(u'"' + tokens +
                           (endsInWordPart(tokens) ? QStringLiteral("\"*") : QStringLiteral("\"")));
    }
    return phrases.join(QStringLiteral(" AND "));
}

} // namespace yizhan::store
