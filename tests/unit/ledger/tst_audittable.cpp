// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittable.h"
#include "ledgerfixture.h"
#include "staffaccounts.h"
#include "staffact.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::StaffRole;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using operations::StaffAct;

namespace {

operations::SealedOperation deed(TestKiosk &kiosk, const QString &account, StaffAct act,
                                 const QString &receipt = {})
{
    operations::OperationHead head = kiosk.head(receipt.isEmpty() ? u"staff_audit"_s : u"staff_act"_s,
                                                operations::aboutOf({account, act}));
    head.aboutKind = u"staff_act"_s;
    head.refers = receipt;
    return kiosk.seal(std::move(head), {});
}

QString receiptOf(const operations::SealedOperation &operation)
{
    return QJsonDocument::fromJson(operation.head).object().value("receipt"_L1).toString();
}

QString attendantOf(LedgerFixture &f)
{
    const auto account =
        ledger::addStaffAccount(*f.database, u"s-17"_s, u"梁师傅（示例）"_s, StaffRole::Attendant,
                                "$argon2id$…", f.random, f.clock.nowUtc());
    LedgerFixture::must(account);
    return account->id;
}

/// Without the marks around the cells; the headings are the first.
QList<QByteArray> linesOf(LedgerFixture &f, const ledger::AuditWish &wish)
{
    const QString path = f.server.path(u"audit.csv"_s);
    const auto table = ledger::TableFile::create(path, ledger::auditHeadings());
    LedgerFixture::must(table);
    const auto rows = ledger::exportAudit(*f.database, wish, **table);
    LedgerFixture::must(rows);
    LedgerFixture::must((*table)->finish());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().replace('"', "").replace('\r', "").trimmed().split('\n');
    return lines.size() == *rows + 1 ? lines : QList<QByteArray>();
}

} // namespace

/// What staff did, as a table for whoever must answer for it.
class TestAuditTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysWhoDidWhatWhereWhenAndWhatCameOfIt_data() { fakes::TestServer::addEngines(); }
    void aRowSaysWhoDidWhatWhereWhenAndWhatCameOfIt()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const QString account = attendantOf(f);
        f.publishVacancy("v1");
        const auto call = kiosk.help();
        const auto wish = kiosk.interest(u"v1"_s);
        QCOMPARE(f.verdicts(kiosk, {call, wish, deed(kiosk, account, StaffAct::SignIn),
                                    deed(kiosk, account, StaffAct::Coming, receiptOf(call)),
                                    deed(kiosk, account, StaffAct::Done, receiptOf(wish)),
                                    deed(kiosk, u"a-00000000"_s, StaffAct::Refused)})
                     .size(),
                 std::size_t(6));
        const QList<QByteArray> lines = linesOf(f, {});
        QCOMPARE(lines.size(), 5);
        const QByteArray where =
            "2026-11-24 16:00:00,2026-11-24 16:00:00,s-17," + kiosk.device.toUtf8() + ',';
        const QByteArray who = account.toUtf8() + ",梁师傅（示例）,";
        QCOMPARE(lines[1], where + who + "signed in,,arrived");
        QCOMPARE(lines[2], where + who + "staff on the way," +
                               operations::shownCode(receiptOf(call)).toUtf8() + ",arrived");
        QCOMPARE(lines[3], where + who + "done," + operations::shownCode(receiptOf(wish)).toUtf8() +
                               ",refused: the role does not allow it");
        QCOMPARE(lines[4], where + "a-00000000,,wrong PIN,,refused: nobody of this station has this account");
    }

    void whoWasWithdrawnStaysByTheAccount_data() { fakes::TestServer::addEngines(); }
    void whoWasWithdrawnStaysByTheAccount()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const QString account = attendantOf(f);
        QCOMPARE(f.verdicts(kiosk, {deed(kiosk, account, StaffAct::SignIn)}).size(), std::size_t(1));
        LedgerFixture::must(ledger::removeStaffAccount(*f.database, u"s-17"_s, account, f.clock.nowUtc()));
        const QList<QByteArray> lines = linesOf(f, {});
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[1].contains(QByteArray(',' + account.toUtf8() + ",,signed in,")), lines[1]);
    }

    void aStationAndADayLeaveTheOthersOut_data() { fakes::TestServer::addEngines(); }
    void aStationAndADayLeaveTheOthersOut()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const QString account = attendantOf(f);
        QCOMPARE(f.verdicts(kiosk, {deed(kiosk, account, StaffAct::SignIn)}).size(), std::size_t(1));
        QCOMPARE(linesOf(f, {u"s-17"_s, QDate(2026, 11, 24)}).size(), 2);
        QCOMPARE(linesOf(f, {u"s-18"_s, {}}).size(), 1);
        QCOMPARE(linesOf(f, {{}, QDate(2026, 11, 25)}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAuditTable)
#include "tst_audittable.moc"
