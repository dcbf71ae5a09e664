// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasure.h"
#include "identitycheck.h"
#include "itemlookup.h"
#include "ledgerfixture.h"
#include "receipts.h"
#include "residentnumber.h"
#include "seatkeeper.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Class;
using fakes::feedTime;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using ledger::IdentityOutcome;
using operations::SealedOperation;

namespace {

const QString classId = u"bureau/k1"_s;

Class classOf(int seats)
{
    Class item;
    item.id = classId;
    item.course = u"bureau/c1"_s;
    item.seats = seats;
    return item;
}

/// Nobody's number: no place is called 999999.
QByteArray person(int which)
{
    const QByteArray digits =
        QByteArrayLiteral("99999919000101") + QByteArray::number(which).rightJustified(3, '0');
    return digits + operations::residentNumberCheck(digits);
}

QDateTime ago(qint64 seconds)
{
    return feedTime.addSecs(-seconds);
}

QString receiptOf(const SealedOperation &operation)
{
    return QJsonDocument::fromJson(operation.head).object().value("receipt"_L1).toString();
}

QString stateOf(LedgerFixture &f, const SealedOperation &operation)
{
    const auto found = ledger::findReceipt(*f.database, receiptOf(operation));
    if (!found || !*found)
        return u"unknown"_s;
    const ledger::ReceiptState &receipt = **found;
    const QString more = receipt.rank > 0 ? QString::number(receipt.rank) : receipt.of + receipt.code;
    return more.isEmpty() ? receipt.state : receipt.state + u' ' + more;
}

IdentityOutcome compare(LedgerFixture &f, bool withKey = true)
{
    const std::span keys(&f.opening, withKey ? 1 : 0);
    const auto outcome = ledger::compareIdentities(*f.database, keys, f.clock.nowUtc(), f.clock.today());
    LedgerFixture::must(outcome);
    return *outcome;
}

/// An identity number that no kiosk of ours lets through.
SealedOperation withNumber(LedgerFixture &f, TestKiosk &kiosk, const QByteArray &number)
{
    SealedOperation made = kiosk.enrolment(classId);
    const QString op = QJsonDocument::fromJson(made.head).object().value("op"_L1).toString();
    const QByteArray plain = R"({"op":")" + op.toUtf8() + R"(","fields":{"id_number":")" + number + "\"}}";
    made.seal = f.opening.sealingKey().seal(plain);
    kiosk.sign(made);
    return made;
}

} // namespace

/// That somebody counts once for a class, however many kiosks they signed up at.
class TestIdentityCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEarliestOfAPersonCounts_data() { fakes::TestServer::addEngines(); }
    void theEarliestOfAPersonCounts()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk near = f.enrolled(1);
        TestKiosk far = f.enrolled(2);
        f.publishClass(classOf(2));
        const auto later = near.enrolment(classId, ago(60), person(1));
        const auto other = near.enrolment(classId, ago(50), person(2));
        static_cast<void>(f.verdicts(near, {later, other}));
        const auto earlier = far.enrolment(classId, ago(600), person(1)); // heard of later
        const auto third = far.enrolment(classId, ago(40), person(3));
        static_cast<void>(f.verdicts(far, {earlier, third}));
        const IdentityOutcome outcome = compare(f);
        QCOMPARE(outcome.compared, 4);
        QCOMPARE(outcome.duplicates, 1);
        QCOMPARE(stateOf(f, earlier), u"confirmed"_s); // with the place of the later one
        QCOMPARE(stateOf(f, later), u"duplicate_of "_s + receiptOf(earlier));
        QCOMPARE(stateOf(f, other), u"confirmed"_s);
        QCOMPARE(stateOf(f, third), u"waitlisted 1"_s);
        QCOMPARE(f.count(u"SELECT taken FROM seat_class"_s), 2);
        QCOMPARE(compare(f).classes, 0); // nothing is new
    }

    void whoCameWithEitherReceiptCame_data() { fakes::TestServer::addEngines(); }
    void whoCameWithEitherReceiptCame()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk near = f.enrolled(1);
        TestKiosk far = f.enrolled(2);
        f.publishClass(classOf(1));
        const auto later = near.enrolment(classId, ago(60), person(1));
        static_cast<void>(f.verdicts(near, {later}));
        LedgerFixture::must(ledger::setStaffState(*f.database, receiptOf(later), ledger::StaffState::Attended,
                                                  f.clock.nowUtc()));
        const auto earlier = far.enrolment(classId, ago(600), person(1)); // heard of later
        static_cast<void>(f.verdicts(far, {earlier}));
        QCOMPARE(stateOf(f, earlier), u"waitlisted 1"_s);
        QCOMPARE(compare(f).duplicates, 1);
        QCOMPARE(stateOf(f, earlier), u"attended"_s);
        QCOMPARE(stateOf(f, later), u"duplicate_of "_s + receiptOf(earlier));
        QCOMPARE(f.count(u"SELECT taken FROM seat_class"_s), 1);
    }

    void thePlaceOfADoubleGoesToTheList_data() { fakes::TestServer::addEngines(); }
    void thePlaceOfADoubleGoesToTheList()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(2));
        const auto first = kiosk.enrolment(classId, ago(60), person(1));
        const auto again = kiosk.enrolment(classId, ago(50), person(1));
        const auto other = kiosk.enrolment(classId, ago(40), person(2));
        static_cast<void>(f.verdicts(kiosk, {first, again, other}));
        QCOMPARE(stateOf(f, other), u"waitlisted 1"_s);
        QCOMPARE(compare(f).duplicates, 1);
        QCOMPARE(stateOf(f, first), u"confirmed"_s);
        QCOMPARE(stateOf(f, again), u"duplicate_of "_s + receiptOf(first));
        QCOMPARE(stateOf(f, other), u"confirmed"_s);
        const auto told = feed::findItem(*f.database, u"receipt"_s, receiptOf(again));
        QVERIFY(told && *told && (*told)->body.contains(receiptOf(first).toUtf8()));
        // Whoever cancelled may sign up anew.
        static_cast<void>(f.verdicts(kiosk, {kiosk.cancellation(receiptOf(first))}));
        const auto anew = kiosk.enrolment(classId, ago(30), person(1));
        static_cast<void>(f.verdicts(kiosk, {anew}));
        QCOMPARE(compare(f).duplicates, 0);
        QCOMPARE(stateOf(f, anew), u"confirmed"_s);
    }

    void beforeOrAfterTheRankingIsTheSame_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<bool>("before");
        for (const char *engine : {"sqlite", "postgres"}) {
            QTest::addRow("%s, before", engine) << QString::fromLatin1(engine) << true;
            QTest::addRow("%s, after", engine) << QString::fromLatin1(engine) << false;
        }
    }
    void beforeOrAfterTheRankingIsTheSame()
    {
        QFETCH(const bool, before);
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        Class item = classOf(2);
        item.signUpFrom = QDate(2026, 11, 20);
        item.signUpUntil = QDate(2026, 11, 23);
        item.contested = true;
        item.graceHours = 48;
        f.publishClass(item);
        std::vector<SealedOperation> batch;
        for (const auto &[who, seconds] : {std::pair(1, 10), {2, 30}, {1, 20}, {3, 40}, {2, 25}})
            batch.push_back(kiosk.enrolment(classId, ago(86'400 - seconds), person(who)));
        static_cast<void>(f.verdicts(kiosk, batch));
        if (before)
            QCOMPARE(compare(f).duplicates, 2);
        f.clock.advanceMs(48LL * 3600 * 1000);
        LedgerFixture::must(ledger::keepSeats(*f.database, f.clock.nowUtc(), f.clock.today()));
        if (!before)
            QCOMPARE(compare(f).duplicates, 2);
        QCOMPARE(stateOf(f, batch[0]), u"confirmed"_s);
        QCOMPARE(stateOf(f, batch[1]), u"duplicate_of "_s + receiptOf(batch[4]));
        QCOMPARE(stateOf(f, batch[2]), u"duplicate_of "_s + receiptOf(batch[0]));
        QCOMPARE(stateOf(f, batch[3]), u"waitlisted 1"_s);
        QCOMPARE(stateOf(f, batch[4]), u"confirmed"_s);
    }

    void aNumberThatDoesNotHoldTakesNoPlace_data() { fakes::TestServer::addEngines(); }
    void aNumberThatDoesNotHoldTakesNoPlace()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1));
        const auto wrong = withNumber(f, kiosk, "441299190001010008");
        SealedOperation damaged = kiosk.enrolment(classId);
        damaged.seal[20] = static_cast<char>(damaged.seal[20] ^ 1);
        kiosk.sign(damaged);
        const auto right = kiosk.enrolment(classId);
        static_cast<void>(f.verdicts(kiosk, {wrong, damaged, right}));
        QCOMPARE(stateOf(f, wrong), u"confirmed"_s);
        const IdentityOutcome outcome = compare(f);
        QCOMPARE(outcome.invalid, 2);
        QCOMPARE(stateOf(f, wrong), u"rejected id_number"_s);
        QCOMPARE(stateOf(f, damaged), u"rejected seal"_s);
        QCOMPARE(stateOf(f, right), u"confirmed"_s);
    }

    void withoutTheKeyNothingIsSaid_data() { fakes::TestServer::addEngines(); }
    void withoutTheKeyNothingIsSaid()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1));
        const auto first = kiosk.enrolment(classId, ago(60), person(1));
        const auto again = kiosk.enrolment(classId, ago(50), person(1));
        static_cast<void>(f.verdicts(kiosk, {first, again}));
        const IdentityOutcome outcome = compare(f, false);
        QCOMPARE(outcome.closed, 2);
        QCOMPARE(outcome.keys, QSet<QString>{f.opening.sealingKey().id()});
        QCOMPARE(stateOf(f, again), u"waitlisted 1"_s);
        QCOMPARE(compare(f).duplicates, 1); // once it is there
    }

    void nothingOfAPersonStaysBehind()
    {
        LedgerFixture f(u"sqlite"_s);
        f.open();
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1));
        static_cast<void>(f.verdicts(kiosk, {kiosk.enrolment(classId, ago(60), person(7)),
                                             kiosk.enrolment(classId, ago(50), person(7))}));
        QCOMPARE(compare(f).duplicates, 1);
        for (const QString &name : {u"server.db"_s, u"server.db-wal"_s}) {
            QFile file(f.server.path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(person(7)));
            for (const QByteArray &hash :
                 {TestKiosk::sha256(person(7)), TestKiosk::sha256(person(7)).toHex()})
                QVERIFY(!bytes.contains(hash));
        }
    }

    void whatWasErasedIsNotCompared_data() { fakes::TestServer::addEngines(); }
    void whatWasErasedIsNotCompared()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1));
        static_cast<void>(f.verdicts(kiosk, {kiosk.enrolment(classId)}));
        LedgerFixture::must(ledger::eraseExpired(*f.database, 0));
        LedgerFixture::must(ledger::eraseExpired(*f.database, 400LL * 86'400));
        QCOMPARE(compare(f).compared, 0);
    }
};

QTEST_GUILESS_MAIN(TestIdentityCheck)
#include "tst_identitycheck.moc"
