// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairjson.h"
#include "itemlookup.h"
#include "ledgerfixture.h"
#include "receipts.h"
#include "seatkeeper.h"
#include "stationreceiptjson.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Class;
using fakes::feedTime;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using operations::SealedOperation;

namespace {

const QString classId = u"bureau/k1"_s;
const QString odd = u"accepted_flagged time_odd"_s;
constexpr qint64 hour = 3600 * 1000;
constexpr qint64 year = 365;

QString receiptOf(const SealedOperation &operation)
{
    return QJsonDocument::fromJson(operation.head).object().value("receipt"_L1).toString();
}

/// Its sign-up goes on for a week before and after the clock of the fixture.
Class classOf(int seats, QDate today)
{
    Class item;
    item.id = classId;
    item.course = u"bureau/c1"_s;
    item.seats = seats;
    item.signUpFrom = today.addDays(-7);
    item.signUpUntil = today.addDays(7);
    return item;
}

SealedOperation signUp(TestKiosk &kiosk, qint64 days, bool sure)
{
    operations::OperationHead head = kiosk.enrolmentHead(classId, feedTime.addDays(days));
    head.sure = sure;
    return kiosk.seal(std::move(head), TestKiosk::enrolmentFields("999999190001010007"));
}

SealedOperation fairSignUp(TestKiosk &kiosk, qint64 days, bool sure)
{
    operations::OperationHead head = kiosk.head(u"fair_signup"_s, u"bureau/f1"_s);
    head.aboutKind = u"fair"_s;
    head.captured = feedTime.addDays(days);
    head.sure = sure;
    return kiosk.seal(std::move(head), TestKiosk::fields({{"name", "示例"}, {"phone", "13800138000"}}));
}

/// As it was answered, without the rank.
QString answer(LedgerFixture &f, TestKiosk &kiosk, const SealedOperation &operation)
{
    const auto verdict = f.verdicts(kiosk, {operation}).at(0);
    return QString(QLatin1String(nameOf(verdict.code)) + u' ' + verdict.reason).trimmed();
}

QString stateOf(LedgerFixture &f, const SealedOperation &operation)
{
    const auto found = ledger::findReceipt(*f.database, receiptOf(operation));
    if (!found || !*found)
        return u"unknown"_s;
    return (*found)->rank > 0 ? u"%1 %2"_s.arg((*found)->state).arg((*found)->rank) : (*found)->state;
}

/// What the kiosks of the station are told of it.
QString toldOf(LedgerFixture &f, const SealedOperation &operation)
{
    using Kind = catalogue::Kind<catalogue::StationReceipt>;
    const auto found = feed::findItem(*f.database, u"receipt"_s, receiptOf(operation));
    if (!found || !*found || !(*found)->live)
        return u"nothing"_s;
    const auto read = Kind::Decoder::decode((*found)->body);
    return !read ? u"nonsense"_s : u"%1 %2 %3"_s.arg(read->state).arg(read->rank).arg(read->code);
}

void keep(LedgerFixture &f)
{
    const auto kept = ledger::keepSeats(*f.database, f.clock.nowUtc(), f.clock.today());
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().toString()));
}

} // namespace

/// Sign-ups of kiosks whose clocks are days and years away: staff look at them, and nobody loses a place.
class TestOddTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSaysAnOddTimeHasAPlaceAllTheSame_data() { fakes::TestServer::addEngines(); }
    void whoSaysAnOddTimeHasAPlaceAllTheSame()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(3, f.clock.today()));
        for (const auto &[days, sure] :
             {std::pair(-10 * year, false), std::pair(year, false), std::pair(qint64(-61), true)}) {
            const SealedOperation one = signUp(kiosk, days, sure);
            QCOMPARE(answer(f, kiosk, one), odd);
            QCOMPARE(stateOf(f, one), u"confirmed"_s);
            QCOMPARE(toldOf(f, one), u"confirmed 0 time_odd"_s);
            QCOMPARE(answer(f, kiosk, one), odd); // again
        }
        QCOMPARE(f.count(u"SELECT taken FROM seat_class"_s), 3);
    }

    void theirRankIsThatOfTheNearerEnd_data() { fakes::TestServer::addEngines(); }
    void theirRankIsThatOfTheNearerEnd()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1, f.clock.today()));
        QCOMPARE(answer(f, kiosk, signUp(kiosk, 0, true)), u"confirmed"_s);
        const SealedOperation ahead = signUp(kiosk, year, false);
        const SealedOperation between = signUp(kiosk, 0, true);
        const SealedOperation behind = signUp(kiosk, -year, false);
        QCOMPARE(answer(f, kiosk, ahead), odd);
        QCOMPARE(toldOf(f, ahead), u"waitlisted 1 time_odd"_s);
        QCOMPARE(answer(f, kiosk, between), u"waitlisted"_s);
        QCOMPARE(answer(f, kiosk, behind), odd);
        keep(f);
        QCOMPARE(stateOf(f, behind), u"waitlisted 1"_s);
        QCOMPARE(stateOf(f, between), u"waitlisted 2"_s);
        QCOMPARE(toldOf(f, ahead), u"waitlisted 3 "_s);
    }

    void theyAreRankedWithTheOthersAtTheEnd_data() { fakes::TestServer::addEngines(); }
    void theyAreRankedWithTheOthersAtTheEnd()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        Class item = classOf(1, f.clock.today());
        item.contested = true;
        f.publishClass(item);
        const SealedOperation ahead = signUp(kiosk, year, false);
        const SealedOperation behind = signUp(kiosk, -year, false);
        QCOMPARE(answer(f, kiosk, ahead), odd);
        QCOMPARE(answer(f, kiosk, behind), odd);
        QCOMPARE(stateOf(f, behind), u"accepted_flagged"_s);
        f.clock.advanceMs(9 * 24 * hour);
        keep(f);
        QCOMPARE(toldOf(f, behind), u"confirmed 0 "_s);
        QCOMPARE(toldOf(f, ahead), u"waitlisted 1 "_s);
    }

    void takenBackTheyLeaveTheirPlace_data() { fakes::TestServer::addEngines(); }
    void takenBackTheyLeaveTheirPlace()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1, f.clock.today()));
        const SealedOperation one = signUp(kiosk, year, false);
        const SealedOperation next = signUp(kiosk, 0, true);
        QCOMPARE(answer(f, kiosk, one), odd);
        QCOMPARE(answer(f, kiosk, next), u"waitlisted"_s);
        QCOMPARE(answer(f, kiosk, kiosk.cancellation(receiptOf(one))), u"accepted"_s);
        QCOMPARE(stateOf(f, next), u"confirmed"_s);
    }

    void aTimeThatIsSureAndAfterTheEndIsForStaff_data() { fakes::TestServer::addEngines(); }
    /// A server of before was ahead by weeks: it cannot be known whether they were in time.
    void aTimeThatIsSureAndAfterTheEndIsForStaff()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(3, f.clock.today()));
        const SealedOperation one = signUp(kiosk, 30, true);
        QCOMPARE(answer(f, kiosk, one), odd);
        QCOMPARE(toldOf(f, one), u"accepted_flagged 0 time_odd"_s);
        QCOMPARE(f.count(u"SELECT count(*) FROM seat"_s), 0);
    }

    void aFairGivesThemTheirPlaces_data() { fakes::TestServer::addEngines(); }
    void aFairGivesThemTheirPlaces()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        catalogue::Fair fair;
        fair.id = u"bureau/f1"_s;
        fair.name = u"示例"_s;
        fair.starts = f.clock.today().addDays(7);
        fair.quota = 1;
        using Kind = catalogue::Kind<catalogue::Fair>;
        LedgerFixture::must(fakes::publish(*f.database, [&](feed::FeedWriter &writer) {
            writer.put(fakes::city, Kind::name, fair.id.toUtf8(), 0, Kind::encode(fair));
        }));
        const SealedOperation ahead = fairSignUp(kiosk, year, false);
        const SealedOperation behind = fairSignUp(kiosk, -year, false);
        QCOMPARE(answer(f, kiosk, ahead), odd);
        QCOMPARE(answer(f, kiosk, behind), odd);
        QCOMPARE(stateOf(f, ahead), u"confirmed"_s);
        QCOMPARE(stateOf(f, behind), u"waitlisted 1"_s);
    }

    void everyOrderOfArrivalGivesTheSameRanking_data() { fakes::TestServer::addEngines(); }
    /// Also where what is odd on one day was not yet, or is no longer, on another.
    void everyOrderOfArrivalGivesTheSameRanking()
    {
        QFETCH(QString, engine);
        SeededRandom random(6);
        QStringList first;
        const std::vector<std::pair<qint64, bool>> times{{-59, false}, {-61, false}, {-58, true}, {2, false},
                                                         {5, true},    {0, true},    {400, false}};
        for (int permutation = 0; permutation < 5; ++permutation) {
            LedgerFixture f(engine);
            YIZHAN_NEEDS_ENGINE(f.server);
            f.open();
            TestKiosk kiosk = f.enrolled();
            Class item = classOf(3, f.clock.today());
            item.signUpFrom = item.signUpFrom.addDays(-60);
            item.contested = true;
            item.graceHours = 240;
            f.publishClass(item);
            std::vector<SealedOperation> made;
            std::vector<std::size_t> order;
            for (const auto &[days, sure] : times) {
                order.push_back(made.size());
                made.push_back(signUp(kiosk, days, sure));
            }
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[random.below(i)]);
            for (const std::size_t at : order) {
                static_cast<void>(answer(f, kiosk, made[at]));
                f.clock.advanceMs(24 * hour);
            }
            f.clock.advanceMs(15 * 24 * hour);
            keep(f);
            QStringList states;
            for (const SealedOperation &one : made)
                states.append(stateOf(f, one));
            if (first.isEmpty())
                first = states;
            QCOMPARE(states, first);
            QCOMPARE(f.count(u"SELECT taken FROM seat_class"_s), 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestOddTimes)
#include "tst_oddtimes.moc"
