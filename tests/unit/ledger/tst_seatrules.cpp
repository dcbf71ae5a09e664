// SPDX-License-Identifier: GPL-3.0-or-later
#include "random.h"
#include "seatrules.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace yizhan;
using ledger::cameTooLate;
using ledger::ClassRoll;
using ledger::ClassTerms;
using ledger::effectiveTime;
using ledger::Placing;
using ledger::SignUpOrder;

namespace {

constexpr qint64 opens = 1'000'000;
constexpr qint64 closes = 2'000'000;
constexpr qint64 grace = 48 * 3600;

ClassTerms terms(int seats, bool contested)
{
    return {seats, opens, closes, contested, contested ? grace : 0};
}

/// A class as the ledger keeps it, in memory.
struct Classroom
{
    ClassRoll roll;
    std::set<SignUpOrder> pending;
    std::set<SignUpOrder> waiting;
    std::set<SignUpOrder> confirmed;

    explicit Classroom(const ClassTerms &given) : roll(given, 0, 0, false) {}

    void settle(qint64 now)
    {
        if (!waitsForTheEnd(roll.terms(), now) && !pending.empty()) {
            waiting.merge(pending);
            roll.joinQueue();
        }
        const int due = roll.due(now);
        int promoted = 0;
        for (; promoted < due && !waiting.empty(); ++promoted)
            confirmed.insert(waiting.extract(waiting.begin()));
        if (due > 0)
            roll.promoted(promoted, due);
    }
    Placing arrive(const QString &op, qint64 captured, bool sure, qint64 now)
    {
        settle(now);
        const SignUpOrder order{effectiveTime(roll.terms(), captured, sure), op};
        const Placing given = roll.arrive(order.effective, now, false);
        if (given == Placing::Pending)
            pending.insert(order);
        if (given == Placing::Waitlisted)
            waiting.insert(order);
        if (given == Placing::Confirmed)
            confirmed.insert(order);
        return given;
    }
    void cancelConfirmed(qint64 now)
    {
        confirmed.erase(confirmed.begin());
        roll.leave();
        settle(now);
    }

    friend bool operator==(const Classroom &a, const Classroom &b)
    {
        return a.pending == b.pending && a.waiting == b.waiting && a.confirmed == b.confirmed;
    }
};

struct SignUp
{
    QString op;
    qint64 captured;
    bool sure;
};

template <typename T>
void shuffle(std::vector<T> &list, Random &random)
{
    for (std::size_t i = list.size(); i > 1; --i)
        std::swap(list[i - 1], list[random.below(i)]);
}

/// Many at the same second, some by clocks that are wrong, by years too.
std::vector<SignUp> signUps(int count, Random &random)
{
    std::vector<SignUp> list;
    for (int i = 0; i < count; ++i) {
        const bool sure = random.below(4) != 0;
        const auto within =
            static_cast<qint64>(random.below(static_cast<std::uint64_t>(closes - opens) / 5'000));
        const qint64 unsure = static_cast<qint64>(random.below(i % 7 == 0 ? 400'000'000 : 3'000'000));
        const qint64 captured = sure ? opens + within * 5'000 : unsure;
        list.push_back({QStringLiteral("%1").arg(random.next(), 16, 16, QLatin1Char('0')), captured, sure});
    }
    return list;
}

int permutations()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("YIZHAN_PERMUTATIONS", &given);
    return given ? count : 500;
}

} // namespace

/// Who gets a place, as long as nothing is written down.
class TestSeatRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSureTimeIsBelieved()
    {
        QCOMPARE(effectiveTime(terms(2, false), opens + 7, true), opens + 7);
        QCOMPARE(effectiveTime(terms(2, false), closes + 7, true), closes + 7); // it is over then
        QCOMPARE(effectiveTime({}, 12, true), 12);
        QCOMPARE(effectiveTime({}, -12, true), 0); // a clock of long ago is no promise
    }
    void nobodyWasThereBeforeTheSignUp()
    {
        QCOMPARE(effectiveTime(terms(2, false), opens - 7, true), opens);
        QCOMPARE(effectiveTime(terms(2, false), 0, false), opens);
    }
    void anUnsureTimeLiesWithinTheSignUp()
    {
        QCOMPARE(effectiveTime(terms(2, false), opens + 7, false), opens + 7);
        QCOMPARE(effectiveTime(terms(2, false), closes + 7'000'000, false), closes - 1);
        QCOMPARE(effectiveTime({2, opens, 0, false, 0}, closes, false), closes); // it has no end
    }
    void whatIsUnsureCameAtTheLatestWhenItArrived()
    {
        const ClassTerms fair = terms(2, false);
        QVERIFY(!cameTooLate(fair, closes - 1, true, closes + 9'000));
        QVERIFY(cameTooLate(fair, closes, true, closes));
        QVERIFY(cameTooLate(fair, closes, false, closes));
        QVERIFY(!cameTooLate(fair, closes, false, closes - 1));                // its clock is ahead
        QVERIFY(!cameTooLate(fair, closes - 1, false, closes + 9'000));        // it was offline
        QVERIFY(!cameTooLate({2, opens, 0, false, 0}, closes, false, closes)); // it has no end
    }
    void ofTwoAtOneSecondTheLesserIdIsFirst()
    {
        const SignUpOrder a{5, QStringLiteral("a")};
        const SignUpOrder b{5, QStringLiteral("b")};
        const SignUpOrder earlier{4, QStringLiteral("z")};
        QVERIFY(a < b && !(b < a) && earlier < a);
    }
    void termsComeFromTheCatalogue()
    {
        catalogue::Class item;
        item.seats = 30;
        item.starts = QDate(2026, 12, 5);
        QCOMPARE(ledger::termsOf(item), (ClassTerms{30, 0, catalogue::startOfDay({2026, 12, 5}), false, 0}));
        item.signUpFrom = QDate(2026, 11, 1);
        item.signUpUntil = QDate(2026, 11, 30);
        item.contested = true;
        item.graceHours = 48;
        QCOMPARE(ledger::termsOf(item), (ClassTerms{30, catalogue::startOfDay({2026, 11, 1}),
                                                    catalogue::startOfDay({2026, 12, 1}), true, grace}));
        item.signUpUntil = item.starts = {};
        QVERIFY(!ledger::termsOf(item).contested); // its end would never come
    }

    void placesAreGivenAsTheyComeUntilNoneIsFree()
    {
        Classroom room(terms(2, false));
        QCOMPARE(room.arrive(QStringLiteral("1"), opens, true, opens), Placing::Confirmed);
        QCOMPARE(room.arrive(QStringLiteral("2"), opens, true, opens), Placing::Confirmed);
        QCOMPARE(room.arrive(QStringLiteral("3"), opens, true, opens), Placing::Waitlisted);
        room.cancelConfirmed(opens);
        QCOMPARE(room.waiting.size(), 0U);
        QCOMPARE(room.confirmed.size(), 2U);
    }
    void aNewcomerDoesNotOvertakeTheQueue()
    {
        ClassRoll roll(terms(2, false), 1, 0, true);
        QCOMPARE(roll.arrive(opens, opens, false), Placing::Waitlisted);
        QCOMPARE(roll.due(opens), 1);
    }
    void aLentPlaceIsTheirsForWhomItIsLent()
    {
        ClassRoll roll(terms(2, false), 0, 2, false);
        QCOMPARE(roll.arrive(opens, opens, false), Placing::Waitlisted);
        QCOMPARE(roll.arrive(opens, opens, true), Placing::Confirmed);
        QCOMPARE(roll.taken(), 1);
        QCOMPARE(roll.lent(), 1);
        roll.takeBack(1);
        QCOMPARE(roll.due(opens), 1);
    }
    void afterTheSignUpItIsOver()
    {
        ClassRoll roll(terms(2, false), 0, 0, false);
        QCOMPARE(roll.arrive(closes - 1, closes + 9'000, false), Placing::Confirmed);
        QCOMPARE(roll.arrive(closes, closes + 9'000, false), Placing::Over);
    }
    void nobodyIsPlacedBeforeTheEndOfAContestedOne()
    {
        ClassRoll roll(terms(2, true), 0, 0, false);
        QCOMPARE(roll.arrive(opens, closes + grace - 1, false), Placing::Pending);
        QCOMPARE(roll.due(closes + grace - 1), 0);
        QCOMPARE(roll.arrive(opens, closes + grace, false), Placing::Confirmed);
    }
    void withoutANumberOfPlacesTheBureauDecides()
    {
        ClassRoll roll(terms(0, false), 0, 0, false);
        QCOMPARE(roll.arrive(opens, opens, false), Placing::Pending);
    }
    void fewerPlacesThanWereGivenAddNone()
    {
        ClassRoll roll(terms(1, false), 3, 0, true);
        QCOMPARE(roll.due(opens), 0);
        QCOMPARE(roll.arrive(opens, opens, false), Placing::Waitlisted);
    }

    /// 500 stations without a network for two days, one class of 30 places: whoever comes back first.
    void everyOrderOfArrivalGivesTheSameRanking()
    {
        SeededRandom random(20);
        std::vector<SignUp> list = signUps(500, random);
        std::optional<Classroom> first;
        for (int permutation = permutations(); permutation > 0; --permutation) {
            Classroom room(terms(30, true));
            shuffle(list, random);
            qint64 now = closes;
            for (const SignUp &one : list)
                room.arrive(one.op, one.captured, one.sure, now += grace / 501);
            QCOMPARE(room.confirmed.size(), 0U);
            room.settle(closes + grace);
            QCOMPARE(room.confirmed.size(), 30U);
            QCOMPARE(room.waiting.size(), 470U);
            if (!first)
                first = room;
            QVERIFY(room == *first);
        }
        QVERIFY(*first->confirmed.rbegin() < *first->waiting.begin());
    }
    /// Those who wait are in their order whenever they came, whatever happens between.
    void thePlacesAreNeverMoreThanThereAre()
    {
        SeededRandom random(21);
        for (int round = 0; round < 200; ++round) {
            const int seats = 1 + static_cast<int>(random.below(5));
            Classroom room(terms(seats, random.below(2) == 0));
            for (const SignUp &one : signUps(40, random)) {
                const qint64 now = opens + static_cast<qint64>(random.below(2'000'000));
                room.arrive(one.op, one.captured, one.sure, now);
                if (random.below(5) == 0 && !room.confirmed.empty())
                    room.cancelConfirmed(now);
                QVERIFY(room.roll.taken() <= seats);
                QCOMPARE(room.confirmed.size(), std::size_t(room.roll.taken()));
            }
            room.settle(closes + grace);
            QVERIFY(room.waiting.empty() || room.roll.taken() == seats);
        }
    }
};

QTEST_APPLESS_MAIN(TestSeatRules)
#include "tst_seatrules.moc"
