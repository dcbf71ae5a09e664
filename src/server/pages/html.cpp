// SPDX-License-Identifier: GPL-3.0-or-later
#include "html.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace yizhan::pages {

namespace {

/// Of a whole number with area code and extension, by E.164 and by what a short service number has.
constexpr qsizetype leastDigits = 5;
constexpr qsizetype mostDigits = 20;

bool isUnwanted(QChar c)
{
    const char16_t u = c.unicode();
    const bool control = (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7f && u <= 0x9f);
    const bool turns = u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) ||
                       (u >= 0x2066 && u <= 0x2069);
    return control || turns;
}

/// What a phone dials: "(0758) 223 3445 转 801" → "07582233445,801"; empty when it is no number.
QString dialled(const QString &number)
{
    QString dial;
    qsizetype digits = 0;
    for (const QChar c : number) {
        if (c >= u'0' && c <= u'9') {
            dial.append(c);
            ++digits;
        } else if (c == u'+' && dial.isEmpty()) {
            dial.append(c);
        } else if (c == u'转' && digits > 0) {
            dial.append(u','); // a pause before the extension
        }
    }
    return digits >= leastDigits && digits <= mostDigits ? dial : QString();
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
        QStringLiteral("\\+?[0-9][0-9()（）\\- ]{3,24}[0-9](?:\\s*转\\s*[0-9]{1,6})?"));
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
