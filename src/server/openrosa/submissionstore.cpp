// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionstore.h"

#include "digest.h"
#include "operationrows.h"
#include "receiptfeed.h"
#include "transaction.h"

using namespace Qt::StringLiterals;

namespace yizhan::openrosa {

using storage::Database;
using storage::Statement;
using storage::Transaction;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    crypto::Sha256 sha;
    sha.add(bytes);
    return sha.finish();
}

/// False: it is there already. A unique key says so, and not a look before: another one may come meanwhile.
Result<bool> claim(Database &database, const TakenSubmission &taken)
{
    YIZHAN_TRY_LET(Statement insert,
                   database.prepare(u"INSERT INTO submission(op, xml_digest, station, account, files) "
                                    "VALUES (?, ?, ?, ?, ?) ON CONFLICT(op) DO NOTHING"_s));
    YIZHAN_TRY(insert.run(taken.head.op, taken.xmlMark, taken.station, taken.account, taken.files));
    return insert.rowsAffected() == 1;
}

/// False: something else has taken that place. What is not here, or came from another station, may come yet,
/// or lie sealed from a kiosk: whoever opens the answers sees it then.
Result<bool> takePlace(Database &database, const TakenSubmission &taken)
{
    if (taken.replaces.isEmpty())
        return true;
    YIZHAN_TRY_LET(Statement update,
                   database.prepare(u"UPDATE submission SET replaced_by=? WHERE op=? AND station=? AND "
                                    "replaced_by=''"_s));
    YIZHAN_TRY(update.run(taken.head.op, taken.replaces, taken.station));
    if (update.rowsAffected() == 1)
        return true;
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT replaced_by FROM submission WHERE op=? AND station=?"_s));
    YIZHAN_TRY(select.run(taken.replaces, taken.station));
    YIZHAN_TRY_LET(const auto by, select.one([](const Statement &row) { return row.text(0); }));
    return !by || *by == taken.head.op;
}

/// False: one of them is there in other bytes.
Result<bool> attach(Database &database, const QString &op, const std::vector<StoredAttachment> &attachments)
{
    for (const StoredAttachment &one : attachments) {
        YIZHAN_TRY_LET(Statement insert,
                       database.prepare(u"INSERT INTO attachment(op, name_digest, content, size) VALUES "
                                        "(?, ?, ?, ?) ON CONFLICT(op, name_digest) DO NOTHING"_s));
        YIZHAN_TRY(insert.run(op, one.nameMark, one.content, one.size));
        if (insert.rowsAffected() == 1)
            continue;
        YIZHAN_TRY_LET(Statement select,
                       database.prepare(u"SELECT content FROM attachment WHERE op=? AND name_digest=?"_s));
        YIZHAN_TRY(select.run(op, one.nameMark));
        YIZHAN_TRY_LET(const auto content, select.one([](const Statement &row) { return row.text(0); }));
        if (content != one.content)
            return false;
    }
    return true;
}

ledger::OperationRow rowOf(const TakenSubmission &taken, const QDateTime &now)
{
    return {&taken.sealed,
            taken.head,
            operations::digestOf(taken.sealed),
            sha256(taken.sealed.seal),
            taken.station,
            now.toSecsSinceEpoch(),
            QLatin1String(nameOf(taken.verdict.code)),
            operations::encodeVerdict(taken.verdict)};
}

} // namespace

Result<KnownAs> knownAs(Database &database, const QString &op, const QByteArray &xmlMark)
{
    YIZHAN_TRY_LET(Statement select, database.prepare(u"SELECT xml_digest FROM submission WHERE op=?"_s));
    YIZHAN_TRY(select.run(op));
    YIZHAN_TRY_LET(const auto mark, select.one([](const Statement &row) { return row.bytes(0); }));
    if (!mark)
        return KnownAs::Unknown;
    return *mark == xmlMark ? KnownAs::Same : KnownAs::Other;
}

Result<TakenAs> enterSubmission(Database &database, const TakenSubmission &taken, const QDateTime &now)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY_LET(const bool isNew, claim(database, taken));
    if (!isNew) {
        YIZHAN_TRY_LET(const KnownAs known, knownAs(database, taken.head.op, taken.xmlMark));
        if (known == KnownAs::Other)
            return TakenAs::Different;
    } else {
        YIZHAN_TRY_LET(const bool placed, takePlace(database, taken));
        if (!placed)
            return TakenAs::Superseded;
        YIZHAN_TRY(ledger::insertOperations(database, {rowOf(taken, now)}));
    }
    YIZHAN_TRY_LET(const bool attached, attach(database, taken.head.op, taken.attachments));
    if (!attached)
        return TakenAs::Different;
    if (isNew) { // the last step, as of feed::FeedWriter
        ledger::ReceiptFeed receipts(database, now);
        YIZHAN_TRY(receipts.enter(rowOf(taken, now), taken.verdict, {}));
        YIZHAN_TRY(receipts.publish());
    }
    YIZHAN_TRY(transaction.commit());
    return isNew ? TakenAs::New : TakenAs::Known;
}

Result<TakenAs> addAttachments(Database &database, const QString &op,
                               const std::vector<StoredAttachment> &attachments)
{
    if (attachments.empty())
        return TakenAs::Known;
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY_LET(const bool attached, attach(database, op, attachments));
    if (!attached)
        return TakenAs::Different;
    YIZHAN_TRY(transaction.commit());
    return TakenAs::Known;
}

Result<std::optional<QHash<QByteArray, QString>>> attachmentsOf(Database &database, const QString &op)
{
    YIZHAN_TRY_LET(Statement known, database.prepare(u"SELECT files FROM submission WHERE op=?"_s));
    YIZHAN_TRY(known.run(op));
    YIZHAN_TRY_LET(const auto files, known.one([](const Statement &row) { return row.integer(0); }));
    if (!files)
        return std::optional<QHash<QByteArray, QString>>();
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT name_digest, content FROM attachment WHERE op=?"_s));
    YIZHAN_TRY(select.run(op));
    QHash<QByteArray, QString> contents;
    YIZHAN_TRY(
        select.forEach([&contents](const Statement &row) { contents.insert(row.bytes(0), row.text(1)); }));
    return std::optional(contents);
}

} // namespace yizhan::openrosa
