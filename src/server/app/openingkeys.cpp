// SPDX-License-Identifier: GPL-3.0-or-later
#include "openingkeys.h"

namespace yizhan::server {

Result<std::vector<crypto::OpeningKey>> openingKeys(const QStringList &files)
{
    std::vector<crypto::OpeningKey> keys;
    for (const QString &file : files) {
        YIZHAN_TRY_LET(crypto::OpeningKey key, crypto::OpeningKey::load(file));
        keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace yizhan::server
