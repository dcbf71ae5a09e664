// SPDX-License-Identifier: GPL-3.0-or-later
#include "html.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace yizhan::pages {

namespace {

bool isUnwanted(QChar c)
{
    const char16_t u = c.unicode();
    const bool control = (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7f && u <= 0x9f);
    const bool turns = u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) ||
                       (u >= 0x2066 && u <= 0x2069);
    return control || turns;
}

/// A whole number, extension aside, as digits with a + or not: what telephones of the mainland dial, and
/// what E.164 allows behind another country's code. Whatever else stands in a field for telephones (two
/// numbers without a stroke between, a date) gets no link: a wrong one rings at somebody's who has nothing to
/// do with it.
QString dialledNumber(const QString &written)
{
    static const QRegularExpression code(QStringLiteral("^(?:\\+|00)86"));
    static const QRegularExpression foreign(QStringLiteral("^(?:\\+|00)(?!86|0)[0-9]{8,15}$"));
    // Mobile; 400 and 800; area code and number.
    static const QRegularExpression mainland(QStringLiteral(
        "^(?:1[3-9][0-9]{9}|[48]00[0-9]{7}|0(?:10|2[0-9])[2-9][0-9]{7}|0[3-9][0-9]{2}[0-9]{7,8})$"));
    // In our town, and services (12333, 95588).
    static const QRegularExpression local(
        QStringLiteral("^(?:[2-9][0-9]{2,3}[- ]?[0-9]{4}|1[0-9]{4}|9[0-9]{4,5})$"));
    const QString plain = written.trimmed();
    const QString spoken = QString(plain).remove(QLatin1String("(0)"));
    QString digits;
    for (const QChar c : spoken) {
        if ((c >= u'0' && c <= u'9') || (c == u'+' && digits.isEmpty()))
            digits.append(c);
    }
    if (const auto ours = code.match(digits); ours.hasMatch()) {
        const QString rest = digits.mid(ours.capturedLength());
        const bool whole = mainland.match(rest).hasMatch();
        const QString trunk = rest.startsWith(u'0') ? rest.mid(1) : rest;
        return whole || mainland.match(u'0' + rest).hasMatch() ? ours.captured() + trunk : QString();
    }
    const bool dials = foreign.match(digits).hasMatch() || mainland.match(digits).hasMatch() ||
                       local.match(plain).hasMatch();
    return dials ? digits : QString();
}

/// What a phone dials: "(0758) 223 3445 转 801" → "07582233445,801"; empty when it is no number.
QString dialled(const QString &written)
{
    const QString number = dialledNumber(written.section(u'转', 0, 0));
    const QString extension = written.section(u'转', 1).trimmed();
    // A pause before the extension.
    return number.isEmpty() || extension.isEmpty() ? number : number + u',' + extension;
}

/// What stands between the numbers. Of a mere "/" or "、" nothing is left: each link has a line of its own.
QByteArray betweenLinks(const QString &text)
{
    const bool words = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return words ? htmlText(text) : QByteArray();
}

/// The value without the characters that htmlText() leaves out, however deep they stand.
QJsonValue withoutUnwanted(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().removeIf(isUnwanted);
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &member : value.toArray())
            array.append(withoutUnwanted(member));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = withoutUnwanted(member.value());
    return object;
}

} // namespace

QByteArray htmlText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (c == u'&')
            escaped.append(QLatin1String("&amp;"));
        else if (c == u'<')
            escaped.append(QLatin1String("&lt;"));
        else if (c == u'>')
            escaped.append(QLatin1String("&gt;"));
        else if (c == u'"')
            escaped.append(QLatin1String("&quot;"));
        else if (c == u'\'')
            escaped.append(QLatin1String("&#39;"));
        else if (!isUnwanted(c))
            escaped.append(c);
    }
    return escaped.toUtf8();
}

QByteArray jsonLdElement(const QJsonObject &object)
{
    QByteArray json = QJsonDocument(withoutUnwanted(object).toObject()).toJson(QJsonDocument::Compact);
    // Outside of strings JSON has none of the three: "</script>" and "<!--" cannot stand in it any more.
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    return "<script type=\"application/ld+json\">" + json + "</script>\n";
}

QByteArray phoneLinks(const QString &phone)
{
    static const QRegularExpression number(
        QStringLiteral("(?<![0-9A-Za-z+.])\\+?[0-9][0-9()（）\\- "
                       "]{3,24}[0-9](?![0-9A-Za-z.])(?:\\s*转\\s*[0-9]{1,6}(?![0-9]))?"));
    QByteArray html;
    qsizetype at = 0;
    for (auto matches = number.globalMatch(phone); matches.hasNext();) {
        const auto match = matches.next();
        const QString dial = dialled(match.captured());
        if (dial.isEmpty())
            continue;
        html += betweenLinks(phone.mid(at, match.capturedStart() - at)) +
                "<a class=\"call\" href=\"tel:" + htmlText(dial) + "\">" + htmlText(match.captured()) +
                "</a>";
        at = match.capturedEnd();
    }
    return at == 0 ? htmlText(phone) : html + betweenLinks(phone.mid(at));
}

QByteArray fact(const char16_t *label, const QString &value)
{
    if (value.isEmpty())
        return {};
    return "<dt>" + QString::fromUtf16(label).toUtf8() + "</dt><dd>" + htmlText(value) + "</dd>\n";
}

QByteArray section(const char16_t *heading, const QByteArray &content)
{
    if (content.isEmpty())
        return {};
    return "<section><h2>" + QString::fromUtf16(heading).toUtf8() + "</h2>\n" + content + "</section>\n";
}

QByteArray paragraph(const QString &text)
{
    return text.isEmpty() ? QByteArray() : "<p>" + htmlText(text) + "</p>\n";
}

} // namespace yizhan::pages
