// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "operation.h"
#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yizhan::ledger {

/// One operation as the ledger enters it; docs/formats/server-database.md.
struct OperationRow
{
    const operations::SealedOperation *sealed = nullptr;
    operations::OperationHead head;
    QByteArray digest;
    QByteArray sealDigest;
    QString station;
    qint64 receivedAt = 0; ///< Unix seconds
    QString state;         ///< the name of a verdict, or `cancelled`
    QByteArray verdict;    ///< as operations::encodeVerdict() wrote it
};

/// What the ledger knows of an operation that comes again.
struct KnownOperation
{
    QByteArray digest;
    QByteArray sealDigest;
    QString type;
    QString receipt;
    QString about;
    QString refers;
    QByteArray verdict;
};

/// Those of the ids that are in the ledger. Errors: those of sqlError().
[[nodiscard]] Result<QHash<QString, KnownOperation>> knownOperations(storage::Database &database,
                                                                     const QStringList &ops);
/// Which of the places of an outbox are taken. Errors: those of sqlError().
[[nodiscard]] Result<QSet<qint64>> takenPlaces(storage::Database &database, const QString &device,
                                               const QString &install, const std::vector<qint64> &seqs);
/// Enters them in the caller's transaction; none may be there yet. Errors: those of sqlError().
[[nodiscard]] Result<void> insertOperations(storage::Database &database,
                                            const std::vector<OperationRow> &rows);

/// An operation that a receipt names.
struct NamedOperation
{
    qint64 number = 0;
    QString type;
    QString state;
    QString station;
};
/// Of several with one code that of `device`, then the latest: codes are random, and short enough for
/// somebody to copy. Errors: those of sqlError().
[[nodiscard]] Result<std::optional<NamedOperation>>
operationOfReceipt(storage::Database &database, const QString &receipt, const QString &device = {});
/// Changes the state in the caller's transaction. Errors: those of sqlError().
[[nodiscard]] Result<void> setOperationState(storage::Database &database, qint64 number, const QString &state,
                                             qint64 nowSeconds);

} // namespace yizhan::ledger
