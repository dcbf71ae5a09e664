// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolmentcodes.h"

#include "digest.h"
#include "receiptcode.h"
#include "scopename.h"
#include "transaction.h"

using namespace Qt::StringLiterals;

namespace yizhan::devices {

using storage::Database;
using storage::Statement;
using storage::Transaction;

namespace {

QByteArray digestOfCode(const QString &code)
{
    crypto::Sha256 sha;
    sha.add(code.toLatin1());
    return sha.finish();
}

struct StoredCode
{
    QString station;
    qint64 expires = 0;
    QString device; ///< empty: not used yet
};

Result<std::optional<StoredCode>> lockCode(Database &database, const QByteArray &digest)
{
    const QString sql = u"SELECT station, expires_at, device FROM enrolment_code WHERE code_sha256=?"_s;
    const bool sqlite = database.engine() == storage::Engine::Sqlite;
    YIZHAN_TRY_LET(Statement select, database.prepare(sqlite ? sql : QString(sql + u" FOR UPDATE")));
    YIZHAN_TRY(select.run(digest));
    return select.one([](const Statement &row) {
        return StoredCode{row.text(0), row.integer(1), row.text(2)};
    });
}

tl::unexpected<Error> wrongCode()
{
    return fail(ErrorCode::Untrusted, "enrolment.code",
                u"the code is unknown, has expired, or was used by another kiosk"_s);
}

} // namespace

QString shownEnrolmentCode(const QString &code)
{
    return code.left(enrolmentCodeLength / 2) + u'-' + code.mid(enrolmentCodeLength / 2);
}

bool isStationName(const QString &station)
{
    return protocol::isScopeName(QString("station:"_L1 + station));
}

Result<EnrolmentCode> newEnrolmentCode(Database &database, const QString &station, Random &random,
                                       const QDateTime &now)
{
    if (!isStationName(station))
        return fail(ErrorCode::Invalid, "station.name", u"no name of a station"_s, station);
    const EnrolmentCode made{operations::randomCode(random, enrolmentCodeLength),
                             now.addSecs(qint64(enrolmentCodeHours) * 3600)};
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY_LET(Statement forget, database.prepare(u"DELETE FROM enrolment_code WHERE device IS NULL AND "
                                                      "expires_at < ?"_s));
    YIZHAN_TRY(forget.run(now.toSecsSinceEpoch()));
    YIZHAN_TRY_LET(
        Statement insert,
        database.prepare(u"INSERT INTO enrolment_code(code_sha256, station, expires_at) VALUES (?, ?, ?)"_s));
    YIZHAN_TRY(insert.run(digestOfCode(made.code), station, made.expires.toSecsSinceEpoch()));
    YIZHAN_TRY(transaction.commit());
    return made;
}

Result<Device> redeemCode(Database &database, const EnrolmentClaim &claim, Random &random,
                          const QDateTime &now)
{
    const QByteArray digest = digestOfCode(claim.code);
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY_LET(const std::optional<StoredCode> code, lockCode(database, digest));
    if (!code)
        return wrongCode();
    if (!code->device.isEmpty()) {
        YIZHAN_TRY_LET(std::optional<Device> before, findDevice(database, code->device));
        if (!before || before->key != claim.key)
            return wrongCode();
        return *std::move(before);
    }
    if (code->expires <= now.toSecsSinceEpoch())
        return wrongCode();
    YIZHAN_TRY_LET(Device device, addDevice(database, code->station, claim.name, claim.key, random, now));
    YIZHAN_TRY_LET(Statement use,
                   database.prepare(u"UPDATE enrolment_code SET device=? WHERE code_sha256=?"_s));
    YIZHAN_TRY(use.run(device.id, digest));
    YIZHAN_TRY(transaction.commit());
    return device;
}

} // namespace yizhan::devices
