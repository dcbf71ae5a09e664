// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxtakeover.h"

#include "outboxexport.h"

#include <QFileInfo>

#include <vector>

namespace yizhan::outbox {

namespace {

/// The heads of what is whole and waits; what cannot be read stays where it is.
std::vector<KeptOperation> wholeOnesIn(const QString &damagedFile, const crypto::PublicKey &device)
{
    std::vector<KeptOperation> whole;
    const auto read = readDamaged(damagedFile, [&](const KeptOperation &kept) {
        if (kept.state != QLatin1String(nameOf(EntryState::Answered)) &&
            operations::isSignedBy(kept.sealed, device))
            whole.push_back(kept);
    });
    if (!read)
        qWarning("%s: %s", qUtf8Printable(damagedFile), qUtf8Printable(read.error().toString()));
    return whole;
}

Result<bool> isHere(storage::Database &database, const operations::OperationHead &head)
{
    YIZHAN_TRY_LET(auto select,
                   database.prepare(QStringLiteral("SELECT 1 FROM operation WHERE op = ? OR receipt = ?")));
    YIZHAN_TRY(select.run(head.op, head.receipt));
    return select.any();
}

} // namespace

Result<Mark> takeOver(storage::Database &database, const QString &damagedFile, Mark mark,
                      const device::Identity &sender)
{
    for (const KeptOperation &kept : wholeOnesIn(damagedFile, sender.signingKey.publicKey())) {
        auto head = operations::decodeHead(kept.sealed.head);
        if (!head)
            continue;
        YIZHAN_TRY_LET(const bool here, isHere(database, *head));
        if (here)
            continue;
        head->device = mark.device;
        head->install = mark.install;
        head->seq = mark.nextSeq++;
        YIZHAN_TRY(insertOperation(database, *head,
                                   operations::signAgain(*head, kept.sealed.seal, sender.signingKey)));
    }
    YIZHAN_TRY_LET(auto insert, database.prepare(QStringLiteral("INSERT INTO taken_over(file) VALUES(?)")));
    YIZHAN_TRY(insert.run(QFileInfo(damagedFile).fileName()));
    return mark;
}

Result<QStringList> notTakenOver(storage::Database &database, const QStringList &damagedFiles)
{
    QStringList files;
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral("SELECT 1 FROM taken_over WHERE file = ?")));
    for (const QString &file : damagedFiles) {
        YIZHAN_TRY(select.run(QFileInfo(file).fileName()));
        YIZHAN_TRY_LET(const bool done, select.any());
        if (!done)
            files.append(file);
    }
    return files;
}

} // namespace yizhan::outbox
