// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyrotation.h"

#include "serverfolder.h"

#include <QCoreApplication>

namespace yizhan::server {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ServerKeys", text);
}

} // namespace

Result<int> rotateSigningKey(const QString &dataDir, int overlapDays, console::Terminal &terminal,
                             const Clock &clock)
{
    if (!hasSnapshotKey(dataDir))
        return fail(ErrorCode::NotFound, "keys.none", QStringLiteral("no server has run in this folder"),
                    dataDir);
    YIZHAN_TRY_LET(const crypto::SigningKey former, snapshotKey(dataDir));
    const QDateTime until = clock.nowUtc().addDays(overlapDays);
    YIZHAN_TRY_LET(const crypto::SigningKey key, replaceSnapshotKey(dataDir, until));
    terminal.print(
        words(QT_TRANSLATE_NOOP("ServerKeys", "From the next start of the server on, the key %1 signs."))
            .arg(key.publicKey().toHex()));
    terminal.print(
        words(QT_TRANSLATE_NOOP("ServerKeys", "Kiosks that know %1 will believe it; the former key "
                                              "itself is believed until %2."))
            .arg(former.publicKey().toHex(), chinaMinute(until)));
    terminal.print(
        words(QT_TRANSLATE_NOOP("ServerKeys", "Now restart the server. Other servers of the same "
                                              "database need a copy of keys/snapshot.key first.")));
    return console::exitOk;
}

} // namespace yizhan::server
