// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of the scans of a job fair at the server, and what its doors are told.
#include "exporttable.h"
#include "fairjson.h"
#include "fairreport.h"
#include "fairscan.h"
#include "itemlookup.h"
#include "ledgerfixture.h"
#include "liveitems.h"
#include "scantext.h"
#include "ticketfeed.h"
#include "ticketnews.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::RevokedTicket;
using catalogue::TicketIssuer;
using checkin::ScanEvent;
using checkin::ScanKind;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using operations::SealedOperation;
using operations::VerdictCode;

namespace {

const QString fairId = u"bureau/k1"_s;

void publishFair(LedgerFixture &f)
{
    using Kind = catalogue::Kind<catalogue::Fair>;
    catalogue::Fair fair;
    fair.id = fairId;
    fair.name = u"示例"_s;
    fair.starts = f.clock.today();
    LedgerFixture::must(fakes::publish(*f.database, [&](feed::FeedWriter &writer) {
        writer.put(fakes::city, Kind::name, fairId.toUtf8(), toEpochDay(Kind::lastDay(fair)),
                   Kind::encode(fair));
    }));
}

SealedOperation signUp(TestKiosk &kiosk)
{
    operations::OperationHead head = kiosk.head(u"fair_signup"_s, fairId);
    head.aboutKind = u"fair"_s;
    return kiosk.seal(head, TestKiosk::fields({{"name", "示例"}, {"phone", "13800138000"}}));
}

QString memberOf(const SealedOperation &operation, const char *name)
{
    return QJsonDocument::fromJson(operation.head).object().value(QLatin1StringView(name)).toString();
}

QString ticketOf(const SealedOperation &signUp)
{
    return memberOf(signUp, "op").remove(u'-');
}

SealedOperation scan(LedgerFixture &f, TestKiosk &kiosk, const QString &ticket,
                     ScanKind kind = ScanKind::Entry, const QString &refers = {})
{
    ScanEvent event;
    event.kind = kind;
    event.subject = ticket;
    event.time = f.clock.nowUtc();
    event.refers = refers;
    operations::OperationHead head = kiosk.head(u"fair_scan"_s, fairId);
    head.aboutKind = u"fair"_s;
    head.scan = checkin::encodeScan(event);
    return kiosk.seal(head, {});
}

ledger::FairReport report(LedgerFixture &f)
{
    const auto read = ledger::readFair(*f.database, fairId);
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().toString()));
    return ledger::reportOf(*read);
}

VerdictCode verdictOf(LedgerFixture &f, TestKiosk &kiosk, const SealedOperation &operation)
{
    const auto verdicts = f.verdicts(kiosk, {operation});
    return verdicts.empty() ? VerdictCode::Retry : verdicts.front().code;
}

int tell(LedgerFixture &f)
{
    const auto told =
        ledger::tellTickets(*f.database, f.cityKey.publicKey(), f.clock.nowUtc(), f.clock.today());
    return told ? *told : -1;
}

template <typename T>
QStringList toldIds(LedgerFixture &f)
{
    QStringList ids;
    const auto items = feed::liveItems(*f.database, catalogue::Kind<T>::name, toEpochDay(f.clock.today()));
    for (const feed::LiveItem &item : *items)
        ids.append(item.id);
    return ids;
}

} // namespace

class TestFairScans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableOfWalkInsHasThoseWhoCameWithTheirNumber()
    {
        LedgerFixture f(u"sqlite"_s);
        f.open();
        TestKiosk kiosk = f.enrolled();
        publishFair(f);
        QVERIFY(f.opening.save(f.server.path(u"secret"_s)));
        ScanEvent event;
        event.subject = QString(32, u'1');
        event.walkIn = true;
        event.time = f.clock.nowUtc();
        operations::OperationHead head = kiosk.head(u"fair_scan"_s, fairId);
        head.aboutKind = u"fair"_s;
        head.scan = checkin::encodeScan(event);
        const SealedOperation numbered =
            kiosk.seal(head, TestKiosk::fields({{"id_number", "11010519491231002X"}}));
        QCOMPARE(f.verdicts(kiosk, {numbered, scan(f, kiosk, QString(32, u'2'))}).size(), std::size_t(2));
        const auto &type = *operations::operationType("fair_scan");
        const QString out = f.server.path(u"out.csv"_s);
        const auto table = ledger::TableFile::create(out, ledger::exportHeadings(type));
        QVERIFY(table);
        std::vector<crypto::OpeningKey> keys;
        keys.push_back(*crypto::OpeningKey::load(f.server.path(u"secret"_s)));
        const auto outcome = ledger::exportOperations(*f.database, type, {}, keys, **table);
        QVERIFY(outcome && (*table)->finish());
        QCOMPARE(outcome->rows, 1);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("\"name of the job fair\",\"identity number\""), text);
        QVERIFY2(text.contains("\"示例\",\"11010519491231002X\""), text);
    }
    void eachScanHasItsEffectOnce_data() { fakes::TestServer::addEngines(); }
    void eachScanHasItsEffectOnce()
    {
        YIZHAN_OPEN_LEDGER(f);
        publishFair(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation person = signUp(kiosk);
        const SealedOperation entry = scan(f, kiosk, ticketOf(person));
        QCOMPARE(verdictOf(f, kiosk, person), VerdictCode::Confirmed);
        QCOMPARE(verdictOf(f, kiosk, entry), VerdictCode::Accepted);
        QCOMPARE(verdictOf(f, kiosk, entry), VerdictCode::Accepted);
        QCOMPARE(report(f).attendance, 1);
        QCOMPARE(report(f).duplicates, 0);
        QCOMPARE(report(f).byHour.size(), std::size_t(1));
    }
    void twoDoorsLetTheSameTicketInAndTheFirstCounts_data() { fakes::TestServer::addEngines(); }
    void twoDoorsLetTheSameTicketInAndTheFirstCounts()
    {
        YIZHAN_OPEN_LEDGER(f);
        publishFair(f);
        TestKiosk one = f.enrolled(7);
        TestKiosk other = f.enrolled(8);
        const SealedOperation person = signUp(one);
        const SealedOperation first = scan(f, one, ticketOf(person));
        f.clock.advanceMs(60'000);
        const SealedOperation second = scan(f, other, ticketOf(person));
        QCOMPARE(verdictOf(f, other, second), VerdictCode::Accepted); // the later one arrives first
        QCOMPARE(report(f).orphans, 1);
        QCOMPARE(verdictOf(f, one, person), VerdictCode::Confirmed);
        QCOMPARE(verdictOf(f, one, first), VerdictCode::Accepted);
        QCOMPARE(report(f).orphans, 0);
        QCOMPARE(report(f).attendance, 1);
        QCOMPARE(report(f).duplicates, 1);
    }
    void anUndoTakesItsScanBack_data() { fakes::TestServer::addEngines(); }
    void anUndoTakesItsScanBack()
    {
        YIZHAN_OPEN_LEDGER(f);
        publishFair(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation person = signUp(kiosk);
        const SealedOperation entry = scan(f, kiosk, ticketOf(person));
        const SealedOperation undo = scan(f, kiosk, ticketOf(person), ScanKind::Undo, memberOf(entry, "op"));
        QCOMPARE(f.verdicts(kiosk, {person, undo, entry}).size(), std::size_t(3));
        QCOMPARE(report(f).attendance, 0);
        QCOMPARE(report(f).undone, 1);
    }
    void aScanThatSaysNothingIsRefusedAndKeepsNoOtherBack_data() { fakes::TestServer::addEngines(); }
    void aScanThatSaysNothingIsRefusedAndKeepsNoOtherBack()
    {
        YIZHAN_OPEN_LEDGER(f);
        publishFair(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation person = signUp(kiosk);
        SealedOperation poisoned = scan(f, kiosk, ticketOf(person));
        poisoned.head.replace("entry t:", "entry q:");
        kiosk.sign(poisoned);
        const SealedOperation good = scan(f, kiosk, ticketOf(person));
        const auto verdicts = f.verdicts(kiosk, {person, poisoned, good});
        QCOMPARE(verdicts.size(), std::size_t(3));
        QCOMPARE(verdicts[1].code, VerdictCode::Rejected);
        QCOMPARE(verdicts[1].reason, u"format"_s);
        QCOMPARE(verdicts[2].code, VerdictCode::Accepted);
        QCOMPARE(report(f).attendance, 1);
    }
    void whatHappenedAtTheDoorIsTakenAlsoOfAFairThatIsGone_data() { fakes::TestServer::addEngines(); }
    void whatHappenedAtTheDoorIsTakenAlsoOfAFairThatIsGone()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const auto verdicts = f.verdicts(kiosk, {scan(f, kiosk, QString(32, u'a'))});
        QCOMPARE(verdicts[0].code, VerdictCode::AcceptedFlagged);
        QCOMPARE(verdicts[0].reason, u"fair_gone"_s);
    }
    void doorsAreToldWhoseTicketsCount_data() { fakes::TestServer::addEngines(); }
    void doorsAreToldWhoseTicketsCount()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        QCOMPARE(tell(f), 0); // nobody keeps a door
        publishFair(f);
        QCOMPARE(tell(f), 2);
        QStringList keys = toldIds<TicketIssuer>(f);
        QVERIFY(keys.contains(kiosk.key().publicKey().toHex()));
        QVERIFY(keys.contains(f.cityKey.publicKey().toHex()));
        QCOMPARE(tell(f), 0);
        LedgerFixture::must(
            devices::setState(*f.database, kiosk.device, devices::DeviceState::Revoked, f.clock.nowUtc()));
        QCOMPARE(tell(f), 1);
        QCOMPARE(toldIds<TicketIssuer>(f), QStringList{f.cityKey.publicKey().toHex()});
    }
    void doorsAreToldWhichTicketsCountNoLonger_data() { fakes::TestServer::addEngines(); }
    void doorsAreToldWhichTicketsCountNoLonger()
    {
        YIZHAN_OPEN_LEDGER(f);
        publishFair(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation person = signUp(kiosk);
        QCOMPARE(verdictOf(f, kiosk, person), VerdictCode::Confirmed);
        tell(f);
        QCOMPARE(toldIds<RevokedTicket>(f), QStringList());
        QCOMPARE(verdictOf(f, kiosk, kiosk.cancellation(memberOf(person, "receipt"))), VerdictCode::Accepted);
        QCOMPARE(tell(f), 1);
        QCOMPARE(toldIds<RevokedTicket>(f), QStringList{ticketOf(person)});
        QCOMPARE(tell(f), 0);
    }
    void whoWasLetInBeforeAnybodyCouldKnowIsNobodysFault_data() { fakes::TestServer::addEngines(); }
    void whoWasLetInBeforeAnybodyCouldKnowIsNobodysFault()
    {
        YIZHAN_OPEN_LEDGER(f);
        publishFair(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation person = signUp(kiosk);
        QCOMPARE(verdictOf(f, kiosk, person), VerdictCode::Confirmed);
        QCOMPARE(verdictOf(f, kiosk, kiosk.cancellation(memberOf(person, "receipt"))), VerdictCode::Accepted);
        f.clock.advanceMs(600'000);
        QCOMPARE(verdictOf(f, kiosk, scan(f, kiosk, ticketOf(person))), VerdictCode::Accepted);
        QCOMPARE(report(f).lateKnown, 1);
        QCOMPARE(report(f).overrides, 0);
        QCOMPARE(report(f).cancelled, 1);
        QCOMPARE(report(f).attendance, 1);
    }
};

QTEST_GUILESS_MAIN(TestFairScans)
#include "tst_fairscans.moc"
