// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowscheme.h"

#include "digest.h"

namespace yizhan::publishing {

qint64 rowHash(const QByteArray &body, const QString &extra)
{
    return static_cast<qint64>(crypto::blake2b64(extra.isEmpty() ? body : QByteArray(body + extra.toUtf8())));
}

Result<bool> RowScheme::mayBeOne(const QByteArray &, const QByteArray &)
{
    return true;
}

bool RowScheme::endsWhatIsShown(const QString &rejection) const
{
    return rejection == endedRejection;
}

} // namespace yizhan::publishing
