// SPDX-License-Identifier: GPL-3.0-or-later
#include "openingkeys.h"

#include "closedmemory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yizhan::server {

Result<std::vector<crypto::OpeningKey>> openingKeys(const QStringList &files)
{
    closeMemory();
    std::vector<crypto::OpeningKey> keys;
    for (const QString &file : files) {
        YIZHAN_TRY_LET(crypto::OpeningKey key, crypto::OpeningKey::load(file));
        keys.push_back(std::move(key));
    }
    return keys;
}

void tellClosed(qint64 closed, const QSet<QString> &keys, console::Terminal &terminal)
{
    if (closed == 0)
        return;
    QStringList ids(keys.begin(), keys.end());
    ids.sort();
    terminal.say(QCoreApplication::translate("ServerExport",
                                             "%1 stayed closed; give the secret file of key %2 as well")
                     .arg(closed)
                     .arg(ids.join(u", "_s)));
}

} // namespace yizhan::server
