// SPDX-License-Identifier: GPL-3.0-or-later
#include "phonecell.h"

#include "sanitise.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace yizhan::intake {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestCell = 400;
constexpr qsizetype shortestNumber = 5; // fewer digits beside a number are hours, counts, second lines

constexpr qsizetype mostInternational = 15; // E.164

enum class Shape { Foreign, Mobile, TollFree, Landline, Local, LostZero, Strange };

struct Token
{
    qsizetype begin = 0;
    qsizetype end = 0;
    Shape shape = Shape::Strange;
    QString number; ///< as it is shown
    qsizetype digits = 0;
};

/// Half width; strokes of every kind as '-'.
QString plain(const QString &cell)
{
    QString text;
    text.reserve(cell.size());
    for (const QChar c : cell) {
        const char16_t unit = c.unicode();
        if (unit >= 0xFF01 && unit <= 0xFF5E)
            text.append(QChar(static_cast<char16_t>(unit - 0xFEE0)));
        else if (QStringView(u"—–−‐‑‒―─").contains(c))
            text.append(u'-');
        else
            text.append(c.isSpace() ? u' ' : c);
    }
    return text;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return digits;
}

struct Pattern
{
    Shape shape;
    QRegularExpression expression;
};

/// In the order in which they are tried.
const std::vector<Pattern> &patterns()
{
    // An hour (18:00) behind a stroke is no extension. More of them may follow: 转801或802.
    static const QString extension =
        uR"((?:\s*(?:\((?:转分机|转|分机)|转分机|转|-|#|x|X|[Ee]xt\.?|EXT\.?|分机)[:： ]*(\d{1,5})(?![0-9A-Za-z:])((?:(?:/|\s*或者?\s*)\d{1,5}(?![0-9-]))*)\)?)?)"_s;
    static const QString end = u"(?![0-9A-Za-z])"_s;
    static const std::vector<Pattern> all{
        // 86 is ours; behind another country's code stands a number that is somebody else's without it.
        // Lengths are those of the numbering plans that are written here; E.164 has 15 digits at most.
        {Shape::Foreign,
         QRegularExpression(uR"((?:\+|00)\(?(852|853|65)\)?[- ]{0,2}([2-9](?:[- ]?\d){7}))"_s + extension +
                            end)},
        // +13800138000 is a slip for one of our mobile numbers, and one of North America to a telephone.
        {Shape::Foreign,
         QRegularExpression(
             uR"((?:\+|00)(?!1[3-9]\d{9}(?!\d))\(?(1)\)?[- ]{0,2}(\(?[2-9]\d\d\)?(?:[- ]{0,2}\d){7}))"_s +
             extension + end)},
        {Shape::Foreign,
         QRegularExpression(
             uR"((?:\+|00)\(?(?!86|852|853|65)(7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-46]|8[124]|9[0-58]|[2-9]\d\d)\)?[- ]{0,2}(?:\(0\))?[- ]?(\(?\d{1,5}\)?(?:[- ]{0,2}\d){5,10}))"_s +
             end)},
        // Hong Kong and Macao, without the +.
        {Shape::Foreign,
         QRegularExpression(uR"(\(?\+?(852|853)\)?[- ]{0,2}([2-9]\d{3}[- ]?\d{4}))"_s + extension + end)},
        {Shape::Mobile,
         QRegularExpression(uR"((?:(?:\+|00)?86\)?[- ]{0,2}|0)?(1[3-9](?:[-. ]?\d){9})(?:\.0+)?)"_s +
                            extension + end)},
        {Shape::TollFree,
         QRegularExpression(uR"((?:(?:\+|00)86\)?[- ]{0,2})?([48]00[-. ]?\d{3,4}[-. ]?\d{3,4}))"_s +
                            extension + end)},
        // Behind the country's code the 0 of the area code is left out, or stands in brackets.
        {Shape::Landline,
         QRegularExpression(
             uR"((?:(?:\+|00)?86\)?[- ]{0,2}(?:\(0\)|\(?\s*0?)|\(?\s*0)(10|2\d|[3-9]\d{2})\s*[)\]】]?[-. _/]{0,4}(\d{3,4}[- ]?\d{4}))"_s +
             extension + uR"((?:/(\d{1,4})(?!\d))?)"_s + end)},
        {Shape::LostZero, QRegularExpression(uR"((758[- ]?\d{7})(?:\.0+)?(?![0-9A-Za-z]))"_s)},
        {Shape::Local, QRegularExpression(uR"(([1-9]\d{2,3}[- ]?\d{4}|0\d{6})(?:\.0+)?(?![0-9A-Za-z-]))"_s)},
    };
    return all;
}

/// 转801/802, as the group `at` and the one behind it say.
QString extensionOf(const QRegularExpressionMatch &match, int at)
{
    if (match.captured(at).isEmpty())
        return {};
    QString others = match.captured(at + 1);
    others.replace(u"或者"_s, u"/"_s).replace(u'或', u'/').remove(u' ');
    return u'转' + match.captured(at) + others;
}

/// Behind the three digits of a large city's area code (010, 020 …) stand eight; elsewhere seven or eight.
bool hasItsLength(const QString &areaCode, qsizetype digits)
{
    constexpr qsizetype ofLargeCities = 8;
    return areaCode.size() == 4 || digits == ofLargeCities;
}

QString foreign(const QString &country, const QString &number, const QString &extension)
{
    return country.size() + number.size() <= mostInternational ? u'+' + country + u'-' + number + extension
                                                               : QString();
}

/// The number of a match as it is shown; empty when its length is none that a telephone has.
QString shown(Shape shape, const QRegularExpressionMatch &match)
{
    QString digits = digitsOf(match.capturedView(1));
    switch (shape) {
    case Shape::Foreign:
        return foreign(digits, digitsOf(match.capturedView(2)), extensionOf(match, 3));
    case Shape::Mobile:
        return digits + extensionOf(match, 2);
    case Shape::TollFree:
        return digits.size() == 10
                   ? digits.left(3) + u'-' + digits.mid(3, 3) + u'-' + digits.mid(6) + extensionOf(match, 2)
                   : QString();
    case Shape::LostZero:
        return "0758-"_L1 + digits.mid(3);
    case Shape::Local:
        return digits;
    case Shape::Landline:
        if (!hasItsLength(u'0' + digits, digitsOf(match.capturedView(2)).size()))
            return {};
        return u'0' + digits + u'-' + digitsOf(match.capturedView(2)) + extensionOf(match, 3) +
               (match.captured(5).isEmpty() ? QString() : u'/' + match.captured(5));
    case Shape::Strange:
        break;
    }
    return {};
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLatin(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

/// What stands between two numbers may be a part of neither.
Token strange(const QString &text, qsizetype at)
{
    Token token{at, at, Shape::Strange, {}, 0};
    while (token.end < text.size() && (isDigit(text[token.end]) || isLatin(text[token.end]) ||
                                       QStringView(u".-+:").contains(text[token.end])))
        token.digits += isDigit(text[token.end++]) ? 1 : 0;
    if (QStringView(text).sliced(at, token.end - at).contains(u':'))
        token.digits = 0; // 9:00-18:00
    return token;
}

Token tokenAt(const QString &text, qsizetype at)
{
    for (const Pattern &pattern : patterns()) {
        const auto match = pattern.expression.match(text, at, QRegularExpression::NormalMatch,
                                                    QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            continue;
        const QString number = shown(pattern.shape, match);
        if (!number.isEmpty())
            return {at, match.capturedEnd(0), pattern.shape, number, digitsOf(number).size()};
    }
    return strange(text, at);
}

/// "+852-23456789 / 23456780": the second is one of the same country, and somebody else's without its code.
void readAsNeighbour(Token &token, const Token &before)
{
    const bool joined = token.begin - before.end <= 3;
    if (!joined || before.shape != Shape::Foreign || token.shape != Shape::Local)
        return;
    const QString digits = digitsOf(token.number);
    const bool alike = digits.size() == digitsOf(before.number.section(u'-', 1).section(u'转', 0, 0)).size();
    token.shape = alike ? Shape::Foreign : Shape::Strange;
    token.number = before.number.section(u'-', 0, 0) + u'-' + digits;
}

/// A number of QQ or WeChat is none to dial.
bool namesAnAccount(QStringView before)
{
    const QStringView end = before.last(std::min<qsizetype>(before.size(), 6));
    return end.contains(u"QQ", Qt::CaseInsensitive) || end.contains(u"微信号") || end.contains(u"邮编");
}

QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const bool joins = text[at] == u'+' && at > 0 && isDigit(text[at - 1]); // 13800000001+13800000002
        const bool begins = isDigit(text[at]) || ((text[at] == u'+' || text[at] == u'(') && !joins &&
                                                  at + 1 < text.size() && isDigit(text[at + 1]));
        if (!begins) {
            ++at;
            continue;
        }
        Token token = tokenAt(text, at);
        if (token.end == at)
            token.end = at + 1;
        at = token.end;
        if (!tokens.isEmpty())
            readAsNeighbour(token, tokens.last());
        if (!namesAnAccount(QStringView(text).first(token.begin)))
            tokens.append(token);
    }
    return tokens;
}

/// What stands between two numbers, or before an extension, names nobody.
QString withoutJoiningWords(const QString &words)
{
    static const QStringList joining{u"转"_s, u"或"_s,  u"或者"_s, u"和"_s, u"及"_s,
                                     u"与"_s, u"ext"_s, u"ext."_s, u"x"_s};
    QStringList names = words.split(u' ', Qt::SkipEmptyParts);
    names.removeIf([](const QString &word) { return joining.contains(word, Qt::CaseInsensitive); });
    return names.join(u' ');
}

} // namespace

PhoneCell phonesOf(const QString &cell)
{
    static const QRegularExpression rounded(uR"([-+]?\d(?:\.\d+)?[Ee]\+?\d+)"_s);
    PhoneCell phones;
    if (cell.isEmpty())
        return phones;
    QString text = plain(cell.left(longestCell));
    phones.unreadable = text.contains(u'#') && text.trimmed().startsWith(u'#');
    phones.unreadable = phones.unreadable || rounded.match(text).hasMatch();
    text.replace(rounded, u"；"_s);
    QStringList numbers;
    int strangest = 0;
    for (const Token &token : tokensOf(text)) {
        if (token.shape == Shape::Strange) {
            strangest = std::max(strangest, static_cast<int>(token.digits));
            continue;
        }
        phones.zeroPutBack = phones.zeroPutBack || token.shape == Shape::LostZero;
        if (!numbers.contains(token.number))
            numbers.append(token.number);
    }
    phones.undialable = numbers.isEmpty() || strangest >= shortestNumber ? strangest : 0;
    phones.numbers = numbers.join(u'、');
    return phones;
}

QString contactWordsOf(const QString &cell)
{
    static const QRegularExpression labels(
        uR"(联系电话|电话号码|手机号码?|联系方式|固定电话|固话|座机|电话|手机|热线|微信同号|同微信|微信|联系人|招聘负责人|转分机|分机|TEL|Tel|tel|[Qq]{2}号?)"_s);
    static const QRegularExpression leftovers(uR"([\s:：、,，;；/|()（）\[\]【】+\-]+)"_s);
    if (cell.isEmpty() || std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); }))
        return cell;
    QString text = plain(cell.left(longestCell));
    QString words;
    qsizetype from = 0;
    for (const Token &token : tokensOf(text)) {
        words += QStringView(text).sliced(from, token.begin - from);
        words += u' ';
        from = token.end;
    }
    words += QStringView(text).sliced(from);
    words.replace(labels, u" "_s);
    words.replace(leftovers, u" "_s);
    return withoutJoiningWords(words);
}

} // namespace yizhan::intake
