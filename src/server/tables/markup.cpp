// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup.h"

#include <QHash>
#include <QRegularExpression>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostRounds = 3; // &amp;lt;p&amp;gt;
constexpr qsizetype longestEntity = 10;

/// The character of a numeric or named entity without & and ;. Empty when there is none.
QString entity(QStringView name)
{
    static const QHash<QString, QString> named{
        {u"nbsp"_s, u" "_s},  {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s},     {u"amp"_s, u"&"_s},
        {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s},   {u"ldquo"_s, u"“"_s},  {u"rdquo"_s, u"”"_s},
        {u"lsquo"_s, u"‘"_s}, {u"rsquo"_s, u"’"_s},  {u"hellip"_s, u"…"_s}, {u"mdash"_s, u"—"_s},
        {u"ndash"_s, u"–"_s}, {u"middot"_s, u"·"_s}, {u"bull"_s, u"•"_s},   {u"times"_s, u"×"_s},
        {u"yen"_s, u"¥"_s},   {u"ensp"_s, u" "_s},   {u"emsp"_s, u" "_s},   {u"thinsp"_s, u" "_s},
        {u"le"_s, u"≤"_s},    {u"ge"_s, u"≥"_s},     {u"deg"_s, u"°"_s},    {u"plusmn"_s, u"±"_s},
    };
    if (!name.startsWith(u'#'))
        return named.value(name.toString());
    bool read = false;
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    const uint code = hex ? name.sliced(2).toUInt(&read, 16) : name.sliced(1).toUInt(&read, 10);
    if (!read || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

QString withoutEntities(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'&') {
            const qsizetype end = text.indexOf(u';', at + 1);
            if (end > at + 1 && end - at <= longestEntity) {
                const QString resolved = entity(QStringView(text).sliced(at + 1, end - at - 1));
                if (!resolved.isEmpty()) {
                    result += resolved;
                    at = end;
                    continue;
                }
            }
        }
        result += text.at(at);
    }
    return result;
}

QString withoutTags(QString text)
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression hidden(uR"(<(script|style)\b[^>]*>.*?(</\1\s*>|$)|<!--.*?-->)"_s,
                                           options | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression items(uR"(\s*<li(\s[^<>]*)?>\s*)"_s, options);
    static const QRegularExpression breaks(
        uR"(<br\s*/?>|</?(p|div|tr|ul|ol|table|h[1-6]|section|article|hr|dl|dt|dd|pre|blockquote)(\s[^<>]*)?/?>|</li\s*>)"_s,
        options);
    static const QRegularExpression tags(
        uR"(</?(a|abbr|address|aside|audio|b|big|body|button|caption|center|cite|code|col|colgroup|del|em|embed|figure|font|footer|form|head|header|html|i|iframe|img|ins|main|mark|nav|nobr|noscript|object|picture|source|svg|input|label|link|meta|o:p|s|small|span|strike|strong|sub|sup|tbody|td|tfoot|th|thead|title|u|video|wbr)(\s[^<>]*)?/?>)"_s,
        options);
    text.remove(hidden);
    text.replace(items, u"\n· "_s);
    text.replace(breaks, u"\n"_s);
    return text.remove(tags);
}

} // namespace

QString withoutMarkup(const QString &text)
{
    const bool tags = text.contains(u'<');
    const bool entities = text.contains(u'&');
    if (!tags && !entities)
        return text;
    QString result = text;
    for (int round = 0; round < mostRounds; ++round) {
        const QString before = result;
        result = withoutEntities(withoutTags(std::move(result)));
        if (result == before)
            break;
    }
    return result;
}

QString withoutQuotes(QString text)
{
    if (text.size() > 1 && text.front() == u'\'' && text.at(1).isDigit())
        return text.sliced(1);
    const bool quoted =
        text.size() > 2 && text.front() == u'"' && text.back() == u'"' && text.count(u'"') == 2;
    return quoted ? text.sliced(1, text.size() - 2) : text;
}

} // namespace yizhan::tables
