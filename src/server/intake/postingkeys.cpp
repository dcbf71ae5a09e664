// SPDX-License-Identifier: GPL-3.0-or-later
#include "postingkeys.h"

#include "digest.h"

namespace yizhan::intake {

namespace {

// The feed allows ids of 200 bytes; the source's name, the stroke and a number must fit in too.
constexpr qsizetype longestIdentifier = 140; // bytes

/// Runs of blanks and line breaks count as one blank.
void appendFolded(QString &key, const QString &text)
{
    bool blank = false;
    const qsizetype begin = key.size();
    for (const QChar character : text) {
        if (character.isSpace()) {
            blank = true;
            continue;
        }
        if (blank && key.size() > begin)
            key.append(u' ');
        blank = false;
        key.append(character);
    }
}

QString shortHash(const QByteArray &content)
{
    constexpr qsizetype digits = 16;
    return QStringLiteral("h-") + QString::fromLatin1(crypto::blake2b128(content).toHex().first(digits));
}

} // namespace

QString vacancyId(const QString &source, const QString &identifier)
{
    return source + QLatin1Char('/') + identifier;
}

QString safeIdentifier(const QString &given)
{
    const QByteArray bytes = given.toUtf8();
    return bytes.size() <= longestIdentifier ? given : shortHash(bytes);
}

QString identifierOfContent(const QString &title, const QString &employer, const QString &region,
                            const QString &street)
{
    const QString content = title + u'|' + employer + u'|' + region + u'|' + street;
    return shortHash(content.toUtf8());
}

QString numberedIdentifier(const QString &identifier, bool given, int occurrence)
{
    return identifier + (given ? QLatin1Char('#') : QLatin1Char('-')) + QString::number(occurrence);
}

QByteArray duplicateKeyOf(const QString &title, const QString &employer, const QString &description)
{
    if (description.isEmpty())
        return {};
    QString key;
    key.reserve(title.size() + employer.size() + description.size() + 2);
    appendFolded(key, title);
    key.append(QChar(u'\0'));
    appendFolded(key, employer);
    key.append(QChar(u'\0'));
    appendFolded(key, description);
    return crypto::blake2b128(QByteArrayView(reinterpret_cast<const char *>(key.utf16()), key.size() * 2));
}

} // namespace yizhan::intake
