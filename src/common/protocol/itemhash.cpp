// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemhash.h"

#include "digest.h"

namespace yizhan::protocol {

std::uint64_t itemHash(QByteArrayView kind, QByteArrayView id, EpochDay until, QByteArrayView body)
{
    QByteArray message;
    message.reserve(kind.size() + id.size() + body.size() + 16);
    message.append(kind).append('\0').append(id).append('\0');
    if (until != 0)
        message.append(fromEpochDay(until).toString(Qt::ISODate).toLatin1());
    message.append('\0').append(body);
    return crypto::blake2b64(message);
}

QString ScopeSum::toHex() const
{
    return QStringLiteral("%1").arg(m_value, 16, 16, QLatin1Char('0'));
}

} // namespace yizhan::protocol
