// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptcode.h"

#include <QByteArrayView>

namespace yizhan::operations {

namespace {

// Crockford's base 32: without I, L, O and U, which are read as 1, 1, 0 and V, or form words.
constexpr QByteArrayView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int receiptCharacters = 8;
constexpr int shownGroup = 4;

/// The character of the alphabet that is meant; 0 = none.
char meantBy(QChar typed)
{
    const char letter = typed.toUpper().toLatin1();
    if (letter == 'O')
        return '0';
    if (letter == 'I' || letter == 'L')
        return '1';
    return letter != 0 && alphabet.contains(letter) ? letter : '\0';
}

} // namespace

QString randomCode(Random &random, int characters)
{
    QString code;
    code.reserve(characters);
    for (int i = 0; i < characters; ++i)
        code.append(QLatin1Char(alphabet[static_cast<qsizetype>(random.below(32))]));
    return code;
}

QString readCode(const QString &typed, int characters)
{
    QString code;
    for (const QChar c : typed) {
        if (c.isSpace() || c == QLatin1Char('-') || c == QChar(0x2013) || c == QChar(0x2014))
            continue;
        const char letter = meantBy(c);
        if (letter == 0 || code.size() == characters)
            return {};
        code.append(QLatin1Char(letter));
    }
    return code.size() == characters ? code : QString();
}

QString newReceiptCode(Random &random)
{
    return randomCode(random, receiptCharacters);
}

QString shownCode(const QString &code)
{
    return code.size() == receiptCharacters
               ? code.first(shownGroup) + QLatin1Char('-') + code.sliced(shownGroup)
               : code;
}

QString readReceiptCode(const QString &typed)
{
    return readCode(typed, receiptCharacters);
}

} // namespace yizhan::operations
