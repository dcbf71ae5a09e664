// SPDX-License-Identifier: GPL-3.0-or-later
#include "sanitise.h"

namespace yizhan::tables {

namespace {

enum class Sort { Letter, Blank, Break, Nothing };

Sort sortOf(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit > 0x20 && unit < 0x7F)
        return Sort::Letter;
    if (unit == u'\n' || unit == u'\r' || unit == 0x85 || unit == 0x2028 || unit == 0x2029)
        return Sort::Break;
    if (unit == u'\t' || character.isSpace()) // no-break and ideographic spaces too
        return Sort::Blank;
    if (unit < 0x20 || (unit >= 0x7F && unit < 0xA0))
        return Sort::Nothing;
    // zero-width spaces and marks, direction marks, byte-order marks, non-characters; emoji joiners (200D)
    // stay
    if (unit == 0x061C || unit == 0xFEFF || unit == 0xFFFE || unit == 0xFFFF || unit == 0x200B ||
        unit == 0x200C || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E) ||
        (unit >= 0x2060 && unit <= 0x206F))
        return Sort::Nothing;
    return Sort::Letter;
}

bool isPlain(QStringView text)
{
    if (text.isEmpty())
        return true;
    if (text.front() == u' ' || text.back() == u' ')
        return false;
    bool blankBefore = false;
    for (const QChar character : text) {
        if (character == u' ') {
            if (blankBefore)
                return false;
            blankBefore = true;
            continue;
        }
        if (sortOf(character) != Sort::Letter)
            return false;
        blankBefore = false;
    }
    return true;
}

QString rewritten(QStringView text, bool keepBreaks)
{
    QString result;
    result.reserve(text.size());
    bool blank = false;
    int breaks = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        switch (sortOf(character)) {
        case Sort::Nothing:
            continue;
        case Sort::Blank:
            blank = true;
            continue;
        case Sort::Break:
            if (character == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
                continue;
            blank = true;
            ++breaks;
            continue;
        case Sort::Letter:
            break;
        }
        if (!result.isEmpty() && keepBreaks && breaks > 0)
            result.append(breaks > 1 ? QStringView(u"\n\n") : QStringView(u"\n"));
        else if (!result.isEmpty() && blank)
            result.append(u' ');
        blank = false;
        breaks = 0;
        result.append(character);
    }
    return result;
}

} // namespace

QString oneLine(const QString &text)
{
    return isPlain(text) ? text : rewritten(text, false);
}

QString paragraphs(const QString &text)
{
    return isPlain(text) ? text : rewritten(text, true);
}

QString withoutControls(QString text)
{
    const auto unwanted = [](QChar character) {
        return character != u'\n' && character != u'\t' && sortOf(character) == Sort::Nothing;
    };
    text.removeIf(unwanted);
    return text;
}

QString bounded(QString text, qsizetype limit, bool &cut)
{
    if (text.size() <= limit)
        return text;
    cut = true;
    text.truncate(text[limit - 1].isHighSurrogate() ? limit - 1 : limit);
    return text;
}

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (character.isSpace())
            continue;
        const char16_t half = unit >= 0xFF01 && unit <= 0xFF5E ? static_cast<char16_t>(unit - 0xFEE0) : unit;
        result.append(half >= u'a' && half <= u'z' ? QChar(static_cast<char16_t>(half - 0x20)) : QChar(half));
    }
    return result;
}

} // namespace yizhan::tables
