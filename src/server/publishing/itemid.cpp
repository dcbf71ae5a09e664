// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemid.h"

#include "digest.h"

namespace yizhan::publishing {

namespace {

// The feed allows ids of 200 bytes; the source's name, the stroke and a number must fit in too.
constexpr qsizetype longestIdentifier = 140; // bytes

QString shortHash(const QByteArray &content)
{
    constexpr qsizetype digits = 16;
    return QStringLiteral("h-") + QString::fromLatin1(crypto::blake2b128(content).toHex().first(digits));
}

} // namespace

QString itemId(const QString &source, const QString &identifier)
{
    return source + QLatin1Char('/') + identifier;
}

QString safeIdentifier(const QString &given)
{
    const QByteArray bytes = given.toUtf8();
    return bytes.size() <= longestIdentifier ? given : shortHash(bytes);
}

QString identifierOfContent(const QString &a, const QString &b, const QString &c, const QString &d)
{
    const QString content = a + u'|' + b + u'|' + c + u'|' + d;
    return shortHash(content.toUtf8());
}

QString numberedIdentifier(const QString &identifier, bool given, int occurrence)
{
    return identifier + (given ? QLatin1Char('#') : QLatin1Char('-')) + QString::number(occurrence);
}

} // namespace yizhan::publishing
