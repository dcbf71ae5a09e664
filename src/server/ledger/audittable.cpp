// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittable.h"

#include "clock.h"
#include "epochday.h"
#include "liveitems.h"
#include "operationnames.h"
#include "operationtype.h"
#include "receiptcode.h"
#include "staffaccountjson.h"
#include "staffact.h"
#include "verdict.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using catalogue::Kind;
using catalogue::StaffAccount;
using operations::StaffAct;
using storage::Database;
using storage::Statement;

namespace {

QString trailWord(const char *text)
{
    return QCoreApplication::translate("LedgerExport", text);
}

QString actWords(StaffAct act)
{
    switch (act) {
    case StaffAct::SignIn:
        return trailWord(QT_TRANSLATE_NOOP("LedgerExport", "signed in"));
    case StaffAct::SignOut:
        return trailWord(QT_TRANSLATE_NOOP("LedgerExport", "signed out"));
    case StaffAct::Refused:
        return trailWord(QT_TRANSLATE_NOOP("LedgerExport", "wrong PIN"));
    case StaffAct::Locked:
        return trailWord(QT_TRANSLATE_NOOP("LedgerExport", "wrong PIN, locked for a while"));
    case StaffAct::Seen:
    case StaffAct::Coming:
    case StaffAct::Done:
    case StaffAct::NoAnswer:
    case StaffAct::Called:
    case StaffAct::Attended:
    case StaffAct::Absent:
        break;
    }
    return words::operationStateName(QString::fromLatin1(nameOf(act)));
}

/// "refused: the role does not allow it"
QString verdictText(const QString &state, const QString &verdict)
{
    const QString words = words::operationStateName(state);
    const auto given = operations::decodeVerdict(verdict.toUtf8());
    if (!given || given->reason.isEmpty())
        return words;
    return trailWord(QT_TRANSLATE_NOOP("LedgerExport", "%1: %2"))
        .arg(words, words::operationReasonName(given->reason));
}

QByteArray secondOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, chinaOffsetSeconds)
        .toString(u"yyyy-MM-dd HH:mm:ss"_s)
        .toUtf8();
}

struct TrailEntry
{
    qint64 captured = 0;
    qint64 received = 0;
    QString station;
    QString device;
    QString about;
    QString refers;
    QString state;
    QString verdict;
};

class Trail
{
public:
    Trail(Database &database, TableFile &table) : m_database(database), m_table(table) {}

    [[nodiscard]] Result<void> write(const TrailEntry &entry)
    {
        const auto deed = operations::staffDeed(entry.about);
        const QString account = deed ? deed->account : entry.about;
        YIZHAN_TRY_LET(const QString name, nameOf(entry.station, account));
        ++m_rows;
        return m_table.add(
            {secondOf(entry.captured), secondOf(entry.received), entry.station.toUtf8(),
             entry.device.toUtf8(), account.toUtf8(), name.toUtf8(),
             deed ? actWords(deed->act).toUtf8() : QByteArray(),
             entry.refers.isEmpty() ? QByteArray() : operations::shownCode(entry.refers).toUtf8(),
             verdictText(entry.state, entry.verdict).toUtf8()});
    }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    /// Empty once the account is withdrawn: then only its id is known.
    [[nodiscard]] Result<QString> nameOf(const QString &station, const QString &account)
    {
        const QString key = station + u'/' + account;
        if (const auto known = m_names.constFind(key); known != m_names.constEnd())
            return *known;
        YIZHAN_TRY_LET(const auto body, feed::liveBody(m_database, "station:"_L1 + station,
                                                       Kind<StaffAccount>::name, account));
        QString name;
        if (body) {
            YIZHAN_TRY_LET(const StaffAccount found, Kind<StaffAccount>::Decoder::decode(*body));
            name = found.name;
        }
        return *m_names.insert(key, name);
    }

    Database &m_database;
    TableFile &m_table;
    QHash<QString, QString> m_names;
    qint64 m_rows = 0;
};

} // namespace

QStringList auditHeadings()
{
    return {trailWord(QT_TRANSLATE_NOOP("LedgerExport", "done on")),
            trailWord(QT_TRANSLATE_NOOP("LedgerExport", "arrived on")),
            trailWord(QT_TRANSLATE_NOOP("LedgerExport", "station")),
            trailWord(QT_TRANSLATE_NOOP("LedgerExport", "device")),
            trailWord(QT_TRANSLATE_NOOP("LedgerExport", "account")),
            trailWord(QT_TRANSLATE_NOOP("LedgerExport", "name")),
            trailWord(QT_TRANSLATE_NOOP("LedgerExport", "what was done")),
            trailWord(QT_TRANSLATE_NOOP("LedgerExport", "receipt")),
            trailWord(QT_TRANSLATE_NOOP("LedgerExport", "state"))};
}

Result<qint64> exportAudit(Database &database, const AuditWish &wish, TableFile &table)
{
    const QString station = wish.station.isEmpty() ? QString() : u"AND station = ? "_s;
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT number, captured, received_at, station, device, about, refers, "
                                    "state, verdict FROM operation WHERE about_kind = ? AND "
                                    "(received_at + %1) / 86400 >= ? AND number > ? %2"
                                    "ORDER BY number LIMIT 500"_s.arg(chinaOffsetSeconds)
                                        .arg(station)));
    const QString kind = QLatin1StringView(operations::staffActKind);
    Trail trail(database, table);
    for (qint64 last = 0;;) {
        // PostgreSQL gives up the rows of a statement when another one is run between them.
        std::vector<TrailEntry> piece;
        YIZHAN_TRY(wish.station.isEmpty() ? select.run(kind, toEpochDay(wish.since), last)
                                          : select.run(kind, toEpochDay(wish.since), last, wish.station));
        YIZHAN_TRY(select.forEach([&piece, &last](const Statement &row) {
            last = row.integer(0);
            piece.push_back({row.integer(1), row.integer(2), row.text(3), row.text(4), row.text(5),
                             row.text(6), row.text(7), row.text(8)});
        }));
        for (const TrailEntry &entry : piece)
            YIZHAN_TRY(trail.write(entry));
        if (piece.empty())
            return trail.rows();
    }
}

} // namespace yizhan::ledger
