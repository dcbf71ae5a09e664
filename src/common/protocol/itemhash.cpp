// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemhash.h"

#include "digest.h"

#include <cstdio>

namespace yizhan::protocol {

namespace {

/// YYYY-MM-DD; hashing is what a publish does most, and QDate::toString() would be half of it.
void appendIsoDate(QByteArray &text, EpochDay day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    fromEpochDay(day).getDate(&year, &month, &dayOfMonth);
    char digits[16];
    const int length = std::snprintf(digits, sizeof digits, "%04d-%02d-%02d", year, month, dayOfMonth);
    text.append(digits, length);
}

} // namespace

std::uint64_t itemHash(QByteArrayView kind, QByteArrayView id, EpochDay until, QByteArrayView body)
{
    QByteArray message;
    message.reserve(kind.size() + id.size() + body.size() + 16);
    message.append(kind).append('\0').append(id).append('\0');
    if (until != 0)
        appendIsoDate(message, until);
    message.append('\0').append(body);
    return crypto::blake2b64(message);
}

QString ScopeSum::toHex() const
{
    return QStringLiteral("%1").arg(m_value, 16, 16, QLatin1Char('0'));
}

} // namespace yizhan::protocol
