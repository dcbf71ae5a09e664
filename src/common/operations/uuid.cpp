// SPDX-License-Identifier: GPL-3.0-or-later
#include "uuid.h"

#include <QByteArray>
#include <QDateTime>

namespace yizhan::operations {

namespace {

constexpr qsizetype uuidLength = 36;

bool isHyphenPlace(qsizetype at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

} // namespace

QString newUuid(const Clock &clock, Random &random)
{
    // 48 bits of milliseconds, version 7, 12 random bits; variant 2, 62 random bits.
    const auto milliseconds = static_cast<quint64>(clock.nowUtc().toMSecsSinceEpoch());
    const quint64 high = (milliseconds << 16U) | 0x7000U | (random.next() & 0xFFFU);
    const quint64 low = (random.next() >> 2U) | 0x8000'0000'0000'0000U;
    QString text =
        QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    for (const qsizetype at : {8, 13, 18, 23})
        text.insert(at, QLatin1Char('-'));
    return text;
}

bool isUuid(QByteArrayView text)
{
    if (text.size() != uuidLength)
        return false;
    for (qsizetype i = 0; i < uuidLength; ++i) {
        const char c = text[i];
        const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (isHyphenPlace(i) ? c != '-' : !digit)
            return false;
    }
    return text[14] == '7' && (text[19] == '8' || text[19] == '9' || text[19] == 'a' || text[19] == 'b');
}

} // namespace yizhan::operations
