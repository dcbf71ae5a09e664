// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicatekey.h"

#include "digest.h"

namespace yizhan::intake {

namespace {

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

} // namespace

QByteArray duplicateKeyOf(const QString &title, const QString &employer, const QString &description,
                          const catalogue::Pay &pay)
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
    if (pay.stated()) {
        key.append(QChar(u'\0'));
        key.append(QString::number(pay.minimum) + u'-' + QString::number(pay.maximum) + u'/' +
                   QString::number(static_cast<int>(pay.unit)));
    }
    return crypto::blake2b128(QByteArrayView(reinterpret_cast<const char *>(key.utf16()), key.size() * 2));
}

} // namespace yizhan::intake
