// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxexport.h"

#include "readablecopy.h"
#include "statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace yizhan::outbox {

namespace {

Result<void> walk(storage::Database &database, const QString &order,
                  const std::function<void(const storage::Statement &)> &visit)
{
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral("SELECT rowid, receipt, state, head, seal, "
                                                                "signature FROM operation NOT INDEXED ") +
                                                 order));
    YIZHAN_TRY(select.run());
    return select.forEach(visit);
}

KeptOperation operationOf(const storage::Statement &row)
{
    return {row.text(1), row.text(2), {row.bytes(3), row.bytes(4), row.bytes(5)}};
}

} // namespace

Result<qint64> readOperations(storage::Database &database, const TakeOperation &take)
{
    qint64 count = 0;
    YIZHAN_TRY(walk(database, QStringLiteral("ORDER BY rowid"), [&](const storage::Statement &row) {
        take(operationOf(row));
        ++count;
    }));
    return count;
}

Result<qint64> readDamaged(const QString &path, const TakeOperation &take)
{
    storage::ReadableCopy copy(path, QStringLiteral("operation"));
    storage::Database *database = copy.database();
    if (database == nullptr)
        return fail(ErrorCode::Corrupt, "outbox.damaged", QStringLiteral("nothing can be read"), path);
    std::set<qint64> taken;
    const auto visit = [&](const storage::Statement &row) {
        if (taken.insert(row.integer(0)).second)
            take(operationOf(row));
    };
    // Where it cannot be read on from the one end, it is from the other.
    if (!walk(*database, QStringLiteral("ORDER BY rowid"), visit)) {
        if (const auto rest = walk(*database, QStringLiteral("ORDER BY rowid DESC"), visit); !rest)
            qWarning("%s: %s", qUtf8Printable(path), qUtf8Printable(rest.error().toString()));
    }
    return static_cast<qint64>(taken.size());
}

QByteArray exportLine(const KeptOperation &operation)
{
    const operations::SealedOperation &sealed = operation.sealed;
    const QJsonObject object{{QStringLiteral("receipt"), operation.receipt},
                             {QStringLiteral("state"), operation.state},
                             {QStringLiteral("head"), QString::fromUtf8(sealed.head)},
                             {QStringLiteral("seal"), QString::fromLatin1(sealed.seal.toBase64())},
                             {QStringLiteral("signature"), QString::fromLatin1(sealed.signature.toBase64())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace yizhan::outbox
