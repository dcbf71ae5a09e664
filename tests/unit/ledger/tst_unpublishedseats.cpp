// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairjson.h"
#include "itemlookup.h"
#include "ledgerfixture.h"
#include "receipts.h"
#include "seatkeeper.h"
#include "seatlending.h"
#include "stationreceiptjson.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Class;
using catalogue::Fair;
using fakes::feedTime;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using operations::SealedOperation;
using operations::Verdict;

namespace {

const QString classId = u"bureau/k1"_s;
const QString fairId = u"bureau/f1"_s;
const QString classGone = u"accepted_flagged class_gone"_s;
constexpr qint64 hour = 3600 * 1000;

QString receiptOf(const SealedOperation &operation)
{
    return QJsonDocument::fromJson(operation.head).object().value("receipt"_L1).toString();
}

Class classOf(int seats)
{
    Class item;
    item.id = classId;
    item.course = u"bureau/c1"_s;
    item.seats = seats;
    return item;
}

Fair fairOf(int quota, QDate today)
{
    Fair fair;
    fair.id = fairId;
    fair.name = u"示例"_s;
    fair.starts = today.addDays(7);
    fair.quota = quota;
    return fair;
}

void publish(LedgerFixture &f, const Fair &fair)
{
    using Kind = catalogue::Kind<Fair>;
    LedgerFixture::must(fakes::publish(*f.database, [&](feed::FeedWriter &writer) {
        writer.put(fakes::city, Kind::name, fair.id.toUtf8(), 0, Kind::encode(fair));
    }));
}

void withdrawFair(LedgerFixture &f)
{
    LedgerFixture::must(fakes::publish(*f.database, [&](feed::FeedWriter &writer) {
        writer.withdraw(fakes::city, catalogue::Kind<Fair>::name, fairId.toUtf8());
    }));
}

SealedOperation fairSignUp(TestKiosk &kiosk, qint64 secondsAgo)
{
    operations::OperationHead head = kiosk.head(u"fair_signup"_s, fairId);
    head.aboutKind = u"fair"_s;
    head.captured = feedTime.addSecs(-secondsAgo);
    return kiosk.seal(std::move(head), TestKiosk::fields({{"name", "示例"}, {"phone", "13800138000"}}));
}

QString summary(const std::vector<Verdict> &verdicts)
{
    QStringList list;
    for (const Verdict &verdict : verdicts)
        list.append(QString::fromLatin1(nameOf(verdict.code)) + (verdict.rank > 0 ? u" %1"_s.arg(verdict.rank)
                                                                 : verdict.reason.isEmpty()
                                                                     ? QString()
                                                                     : QString(u' ' + verdict.reason)));
    return list.join(u", "_s);
}

QString answer(LedgerFixture &f, TestKiosk &kiosk, const SealedOperation &operation)
{
    return summary(f.verdicts(kiosk, {operation}));
}

QString stateOf(LedgerFixture &f, const SealedOperation &operation)
{
    const auto found = ledger::findReceipt(*f.database, receiptOf(operation));
    if (!found || !*found)
        return u"unknown"_s;
    const auto &receipt = **found;
    return receipt.rank > 0 ? u"%1 %2"_s.arg(receipt.state).arg(receipt.rank)
                            : QString(receipt.state + u' ' + receipt.code).trimmed();
}

/// What the kiosks of the station are told of it.
QString toldOf(LedgerFixture &f, const SealedOperation &operation)
{
    using Kind = catalogue::Kind<catalogue::StationReceipt>;
    const auto found = feed::findItem(*f.database, u"receipt"_s, receiptOf(operation));
    if (!found || !*found || !(*found)->live)
        return u"nothing"_s;
    const auto read = Kind::Decoder::decode((*found)->body);
    return !read            ? u"nonsense"_s
           : read->rank > 0 ? u"%1 %2"_s.arg(read->state).arg(read->rank)
                            : QString(read->state + u' ' + read->code).trimmed();
}

void keep(LedgerFixture &f)
{
    const auto kept = ledger::keepSeats(*f.database, f.clock.nowUtc(), f.clock.today());
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().toString()));
}

QString waiting(LedgerFixture &f)
{
    return u"%1 unpublished, %2 confirmed, %3 taken"_s
        .arg(f.count(u"SELECT count(*) FROM seat WHERE state = 'unpublished'"_s))
        .arg(f.count(u"SELECT count(*) FROM seat WHERE state = 'confirmed'"_s))
        .arg(f.count(u"SELECT coalesce(sum(taken), 0) FROM seat_class"_s));
}

} // namespace

/// Sign-ups for what the catalogue does not hold: after a restore kiosks send theirs before the bureau has
/// published again what they are for.
class TestUnpublishedSeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyGetTheirPlacesWhenTheClassComes_data() { fakes::TestServer::addEngines(); }
    void theyGetTheirPlacesWhenTheClassComes()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation third = kiosk.enrolment(classId, feedTime.addSecs(-60));
        const SealedOperation first = kiosk.enrolment(classId, feedTime.addSecs(-600));
        const SealedOperation second = kiosk.enrolment(classId, feedTime.addSecs(-300));
        QCOMPARE(summary(f.verdicts(kiosk, {third, first, second})),
                 QStringList({classGone, classGone, classGone}).join(u", "_s));
        QCOMPARE(waiting(f), u"3 unpublished, 0 confirmed, 0 taken"_s);
        QCOMPARE(toldOf(f, first), classGone);
        f.publishClass(classOf(2));
        keep(f);
        QCOMPARE(stateOf(f, first), u"confirmed"_s);
        QCOMPARE(stateOf(f, second), u"confirmed"_s);
        QCOMPARE(stateOf(f, third), u"waitlisted 1"_s);
        QCOMPARE(toldOf(f, first), u"confirmed"_s);
        QCOMPARE(toldOf(f, third), u"waitlisted 1"_s);
        QCOMPARE(waiting(f), u"0 unpublished, 2 confirmed, 2 taken"_s);
        QCOMPARE(answer(f, kiosk, first), classGone); // a verdict stays what it was
    }

    void nobodyWhoComesLaterTakesTheirPlaces_data() { fakes::TestServer::addEngines(); }
    /// Nobody has kept house since the class was published.
    void nobodyWhoComesLaterTakesTheirPlaces()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation had = kiosk.enrolment(classId);
        QCOMPARE(answer(f, kiosk, had), classGone);
        f.publishClass(classOf(1));
        QCOMPARE(answer(f, kiosk, kiosk.enrolment(classId, feedTime.addSecs(-900))), u"waitlisted 1"_s);
        QCOMPARE(stateOf(f, had), u"confirmed"_s);
    }

    void aClassThatNeverComesStaysWithStaff_data() { fakes::TestServer::addEngines(); }
    void aClassThatNeverComesStaysWithStaff()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation one = kiosk.enrolment(classId);
        QCOMPARE(answer(f, kiosk, one), classGone);
        f.clock.advanceMs(48 * hour);
        const auto kept = ledger::keepSeats(*f.database, f.clock.nowUtc(), f.clock.today());
        QVERIFY(kept && *kept == 0); // nothing is due of it
        QCOMPARE(stateOf(f, one), classGone);
        QCOMPARE(answer(f, kiosk, kiosk.enrolment(classId)), classGone);
        QCOMPARE(waiting(f), u"2 unpublished, 0 confirmed, 0 taken"_s);
        ledger::Lending lending;
        lending.classId = classId;
        lending.stations = {u"s-17"_s};
        lending.seats = 1;
        lending.seconds = 3600;
        const auto lent =
            ledger::lendSeats(*f.database, lending, f.random, f.clock.nowUtc(), f.clock.today());
        QVERIFY(!lent);
        QCOMPARE(lent.error().reason, u"lease.class"_s);
    }

    void aContestedClassRanksThemWithTheOthers_data() { fakes::TestServer::addEngines(); }
    void aContestedClassRanksThemWithTheOthers()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation before = kiosk.enrolment(classId, feedTime.addSecs(-60));
        QCOMPARE(answer(f, kiosk, before), classGone);
        Class item = classOf(1);
        item.signUpUntil = f.clock.today();
        item.contested = true;
        item.graceHours = 2;
        f.publishClass(item);
        keep(f);
        QCOMPARE(toldOf(f, before), u"accepted"_s);
        const SealedOperation earlier = kiosk.enrolment(classId, feedTime.addSecs(-90));
        QCOMPARE(answer(f, kiosk, earlier), u"accepted"_s);
        f.clock.advanceMs(48 * hour);
        keep(f);
        QCOMPARE(stateOf(f, earlier), u"confirmed"_s);
        QCOMPARE(toldOf(f, before), u"waitlisted 1"_s);
    }

    void whoCameAfterTheEndIsToldSo_data() { fakes::TestServer::addEngines(); }
    void whoCameAfterTheEndIsToldSo()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation late = kiosk.enrolment(classId);
        const SealedOperation inTime = kiosk.enrolment(classId, feedTime.addDays(-2));
        operations::OperationHead unsure = kiosk.enrolmentHead(classId);
        unsure.sure = false; // its clock says nothing
        const SealedOperation unknown = kiosk.seal(unsure, TestKiosk::enrolmentFields("999999190001010007"));
        QCOMPARE(f.verdicts(kiosk, {late, inTime, unknown}).size(), std::size_t(3));
        Class item = classOf(5);
        item.signUpUntil = f.clock.today().addDays(-1);
        f.publishClass(item);
        keep(f);
        QCOMPARE(toldOf(f, late), u"rejected sign_up_over"_s);
        QCOMPARE(stateOf(f, late), u"rejected sign_up_over"_s);
        QCOMPARE(stateOf(f, inTime), u"confirmed"_s);
        QCOMPARE(stateOf(f, unknown), u"confirmed"_s);
    }

    void whatWasTakenBackMeanwhileStaysSo_data() { fakes::TestServer::addEngines(); }
    void whatWasTakenBackMeanwhileStaysSo()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation before = kiosk.enrolment(classId);
        const SealedOperation together = kiosk.enrolment(classId);
        QCOMPARE(answer(f, kiosk, before), classGone);
        QCOMPARE(answer(f, kiosk, kiosk.cancellation(receiptOf(before))), u"accepted"_s);
        QCOMPARE(summary(f.verdicts(kiosk, {together, kiosk.cancellation(receiptOf(together))})),
                 QString(classGone + u", accepted"_s));
        f.publishClass(classOf(2));
        keep(f);
        QCOMPARE(stateOf(f, before), u"cancelled"_s);
        QCOMPARE(stateOf(f, together), u"cancelled"_s);
        QCOMPARE(waiting(f), u"0 unpublished, 0 confirmed, 0 taken"_s);
    }

    void whatStaffHaveNotedStays_data() { fakes::TestServer::addEngines(); }
    /// The class was held before the bureau published it again.
    void whatStaffHaveNotedStays()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation came = kiosk.enrolment(classId);
        const SealedOperation called = kiosk.enrolment(classId, feedTime.addSecs(60));
        QCOMPARE(f.verdicts(kiosk, {came, called}).size(), std::size_t(2));
        LedgerFixture::must(ledger::setStaffState(*f.database, receiptOf(came), ledger::StaffState::Attended,
                                                  f.clock.nowUtc()));
        LedgerFixture::must(ledger::setStaffState(*f.database, receiptOf(called),
                                                  ledger::StaffState::NoAnswer, f.clock.nowUtc()));
        Class item = classOf(1);
        item.signUpUntil = f.clock.today().addDays(-1);
        f.publishClass(item);
        keep(f);
        QCOMPARE(toldOf(f, came), u"attended"_s); // and has the place, whenever they signed up
        QCOMPARE(toldOf(f, called), u"rejected sign_up_over"_s);
        QCOMPARE(waiting(f), u"0 unpublished, 1 confirmed, 1 taken"_s);
    }

    void aFairThatComesGivesItsPlaces_data() { fakes::TestServer::addEngines(); }
    void aFairThatComesGivesItsPlaces()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation second = fairSignUp(kiosk, 60);
        const SealedOperation first = fairSignUp(kiosk, 600);
        QCOMPARE(summary(f.verdicts(kiosk, {second, first})),
                 u"accepted_flagged fair_gone, accepted_flagged fair_gone"_s);
        publish(f, fairOf(1, f.clock.today()));
        keep(f);
        QCOMPARE(toldOf(f, first), u"confirmed"_s);
        QCOMPARE(toldOf(f, second), u"waitlisted 1"_s);
    }

    void aFairThatIsPublishedAgainGivesThem_data() { fakes::TestServer::addEngines(); }
    void aFairThatIsPublishedAgainGivesThem()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        publish(f, fairOf(0, f.clock.today()));
        QCOMPARE(answer(f, kiosk, fairSignUp(kiosk, 600)), u"confirmed"_s);
        withdrawFair(f);
        const SealedOperation meanwhile = fairSignUp(kiosk, 60);
        QCOMPARE(answer(f, kiosk, meanwhile), u"accepted_flagged fair_gone"_s);
        keep(f);
        QCOMPARE(toldOf(f, meanwhile), u"accepted_flagged fair_gone"_s);
        publish(f, fairOf(0, f.clock.today()));
        keep(f);
        QCOMPARE(toldOf(f, meanwhile), u"confirmed"_s);
        QCOMPARE(waiting(f), u"0 unpublished, 2 confirmed, 2 taken"_s);
    }

    void everyOrderOfArrivalGivesTheSameRanking_data() { fakes::TestServer::addEngines(); }
    /// And whichever of them came before the class did.
    void everyOrderOfArrivalGivesTheSameRanking()
    {
        QFETCH(QString, engine);
        SeededRandom random(5);
        QStringList first;
        constexpr std::size_t people = 6;
        for (int permutation = 0; permutation < 4; ++permutation) {
            LedgerFixture f(engine);
            YIZHAN_NEEDS_ENGINE(f.server);
            f.open();
            Class item = classOf(2);
            item.signUpUntil = f.clock.today();
            item.contested = true;
            item.graceHours = 1;
            TestKiosk kiosk = f.enrolled();
            std::vector<SealedOperation> made;
            for (std::size_t i = 0; i < people; ++i)
                made.push_back(kiosk.enrolment(classId, feedTime.addSecs(-static_cast<qint64>(i / 2))));
            std::vector<std::size_t> order{0, 1, 2, 3, 4, 5};
            for (std::size_t i = people; i > 1; --i)
                std::swap(order[i - 1], order[random.below(i)]);
            for (std::size_t at = 0; at < people; ++at) {
                if (at == people / 2)
                    f.publishClass(item);
                QCOMPARE(f.verdicts(kiosk, {made[order[at]]}).size(), std::size_t(1));
            }
            f.clock.advanceMs(48 * hour);
            keep(f);
            QStringList states;
            for (const SealedOperation &one : made)
                states.append(stateOf(f, one));
            if (first.isEmpty())
                first = states;
            QCOMPARE(states, first);
            QCOMPARE(waiting(f), u"0 unpublished, 2 confirmed, 2 taken"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestUnpublishedSeats)
#include "tst_unpublishedseats.moc"
