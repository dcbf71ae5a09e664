// SPDX-License-Identifier: GPL-3.0-or-later
// A job fair from end to end, without a network between: kiosks that sign up and scan, and the ledger to
// which what they wrote comes late, in any order and again. With YIZHAN_HISTORIES, YIZHAN_PERMUTATIONS and
// YIZHAN_BACKLOG as many histories, orders and scans as that.
#include "batchintake.h"
#include "doorkiosk.h"
#include "encodedstate.h"
#include "fairreport.h"
#include "fairticket.h"
#include "ledgerfixture.h"
#include "opsbatch.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace yizhan;
using desk::DoorDirection;
using desk::DoorVerdict;
using fakes::DoorKiosk;
using fakes::LedgerFixture;

namespace {

const QString fairId = u"bureau/night"_s;

int given(const char *name, int otherwise)
{
    bool ok = false;
    const int count = qEnvironmentVariableIntValue(name, &ok);
    return ok ? count : otherwise;
}

struct Station
{
    std::unique_ptr<DoorKiosk> kiosk;
    devices::Device device;
};

/// A server, and the kiosks of a fair that goes on today.
class City
{
public:
    explicit City(std::size_t stations) : f(u"sqlite"_s)
    {
        f.open();
        m_fair.id = fairId;
        m_fair.name = u"夜招聘（示例）"_s;
        m_fair.starts = f.clock.today();
        using Kind = catalogue::Kind<catalogue::Fair>;
        LedgerFixture::must(fakes::publish(*f.database, [&](feed::FeedWriter &writer) {
            writer.put(fakes::city, Kind::name, fairId.toUtf8(), 0, Kind::encode(m_fair));
        }));
        for (std::size_t number = 0; number < stations; ++number)
            add(static_cast<quint64>(number));
        for (Station &station : m_stations) {
            for (const Station &other : m_stations)
                station.kiosk->believe(other.kiosk->key());
            LedgerFixture::must(station.kiosk->open(fairId));
        }
    }

    [[nodiscard]] DoorKiosk &at(std::size_t station) { return *m_stations[station].kiosk; }
    [[nodiscard]] DoorVerdict scan(std::size_t station, const QString &code,
                                   DoorDirection direction = DoorDirection::In)
    {
        f.clock.advanceMs(4000);
        const auto answer = at(station).door->present(code, direction);
        return answer ? answer->verdict : DoorVerdict::NotATicket;
    }
    /// Everything of a station that waits, as it goes up.
    [[nodiscard]] std::vector<operations::SealedOperation> waiting(std::size_t station)
    {
        auto batch = next(station, 100'000);
        return batch.operations;
    }
    [[nodiscard]] outbox::OutboxBatch next(std::size_t station, std::size_t most)
    {
        auto batch = at(station).keeper.with(
            [&](outbox::Outbox &outbox) { return outbox.nextBatch(most, {}, at(station).key()); });
        LedgerFixture::must(batch);
        return *batch;
    }
    [[nodiscard]] ledger::BatchOutcome upload(std::size_t station,
                                              const std::vector<operations::SealedOperation> &batch)
    {
        auto outcome = ledger::takeBatch(*f.database, m_stations[station].device, batch, f.clock.nowUtc(),
                                         f.clock.today());
        LedgerFixture::must(outcome);
        return *std::move(outcome);
    }
    /// The server's word comes back to the station.
    void acknowledge(std::size_t station, const ledger::BatchOutcome &outcome)
    {
        outbox::Acknowledged answer{{}, *outcome.sealingKey, outcome.epoch};
        for (const QByteArray &verdict : outcome.verdicts) {
            if (auto read = operations::decodeVerdict(verdict))
                answer.verdicts.push_back(*std::move(read));
        }
        LedgerFixture::must(
            at(station).keeper.with([&](outbox::Outbox &outbox) { return outbox.record(answer); }));
    }
    [[nodiscard]] ledger::FairLedger ledger()
    {
        auto read = ledger::readFair(*f.database, fairId);
        LedgerFixture::must(read);
        return *std::move(read);
    }
    [[nodiscard]] QByteArray state() { return fakes::encodeState(ledger().record.state()); }
    /// The server is where it was before anything came.
    void forget()
    {
        LedgerFixture::must(f.database->exec(u"DELETE FROM seat"_s));
        LedgerFixture::must(f.database->exec(u"DELETE FROM seat_class"_s));
        LedgerFixture::must(f.database->exec(u"DELETE FROM operation"_s));
    }

    LedgerFixture f;

private:
    void add(quint64 seed)
    {
        Station station{std::make_unique<DoorKiosk>(f.clock, 100 + seed), {}};
        auto device =
            devices::addDevice(*f.database, u"s-%1"_s.arg(seed), u"%1"_s.arg(seed, 16, 16, QLatin1Char('0')),
                               station.kiosk->key(), f.random, f.clock.nowUtc());
        LedgerFixture::must(device);
        station.device = *device;
        station.kiosk->kiosk.enrol(device->id);
        station.kiosk->put(m_fair);
        m_stations.push_back(std::move(station));
    }

    catalogue::Fair m_fair;
    std::vector<Station> m_stations;
};

/// A piece of what a station has to send.
struct Upload
{
    std::size_t station = 0;
    std::vector<operations::SealedOperation> operations;
};

/// In pieces, shuffled, some of them twice.
std::vector<Upload> someOrder(const std::vector<std::vector<operations::SealedOperation>> &written,
                              Random &random)
{
    std::vector<Upload> uploads;
    for (std::size_t station = 0; station < written.size(); ++station) {
        for (std::size_t from = 0; from < written[station].size();) {
            const std::size_t size =
                std::min<std::size_t>(1 + random.below(8), written[station].size() - from);
            const auto begin = written[station].begin() + static_cast<std::ptrdiff_t>(from);
            uploads.push_back({station, {begin, begin + static_cast<std::ptrdiff_t>(size)}});
            from += size;
        }
    }
    for (std::size_t again = uploads.size() / 4; again > 0; --again)
        uploads.push_back(uploads[random.below(uploads.size())]);
    for (std::size_t left = uploads.size(); left > 1; --left)
        std::swap(uploads[left - 1], uploads[random.below(left)]);
    return uploads;
}

} // namespace

class TestFairDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTicketOfOneKioskIsLetInByAnotherAndTheThirdLetsItInAgain()
    {
        City city(3);
        const auto ticket = desk::fairTicket(city.at(0).keeper, city.at(0).signUp(fairId), false);
        QVERIFY(ticket && !ticket->isEmpty());
        QCOMPARE(city.scan(1, *ticket), DoorVerdict::Admitted);
        QCOMPARE(city.scan(1, *ticket), DoorVerdict::AlreadyInside);
        QCOMPARE(city.scan(2, *ticket), DoorVerdict::Admitted); // it has heard of nothing
        for (const std::size_t station : {2U, 1U, 0U})
            city.acknowledge(station, city.upload(station, city.waiting(station)));
        const ledger::FairReport report = ledger::reportOf(city.ledger());
        QCOMPARE(report.signUps, 1);
        QCOMPARE(report.attendance, 1);
        QCOMPARE(report.duplicates, 1);
        QCOMPARE(report.refused, 1);
        QCOMPARE(report.orphans, 0);
        for (const std::size_t station : {0U, 1U, 2U})
            QVERIFY(city.waiting(station).empty());
    }

    void whateverTheOrderOfUploadsTheSameCameOfIt()
    {
        SeededRandom random(21);
        constexpr std::size_t stations = 5;
        City city(stations);
        for (int history = given("YIZHAN_HISTORIES", 2); history > 0; --history) {
            std::vector<QString> tickets;
            for (std::size_t person = 0; person < 6; ++person) {
                DoorKiosk &kiosk = city.at(random.below(stations));
                tickets.push_back(*desk::fairTicket(kiosk.keeper, kiosk.signUp(fairId), false));
            }
            for (int step = 0; step < 24; ++step) {
                const std::size_t station = random.below(stations);
                const QString &ticket = tickets[random.below(tickets.size())];
                switch (random.below(6)) {
                case 0:
                    LedgerFixture::must(city.at(station).door->undo());
                    break;
                case 1:
                    LedgerFixture::must(city.at(station).door->walkIn());
                    break;
                case 2:
                    static_cast<void>(city.scan(station, ticket, DoorDirection::Out));
                    break;
                default:
                    static_cast<void>(city.scan(station, ticket));
                }
            }
            std::vector<std::vector<operations::SealedOperation>> written;
            for (std::size_t station = 0; station < stations; ++station)
                written.push_back(city.waiting(station));
            QByteArray state;
            for (int order = given("YIZHAN_PERMUTATIONS", 4); order > 0; --order) {
                city.forget();
                for (const Upload &upload : someOrder(written, random))
                    static_cast<void>(city.upload(upload.station, upload.operations));
                if (state.isEmpty())
                    state = city.state();
                QCOMPARE(city.state(), state);
            }
            for (std::size_t station = 0; station < stations; ++station)
                city.acknowledge(station, city.upload(station, written[station]));
        }
    }

    void aBacklogGoesUpInFewRequestsAndAPoisonedRecordIsInNobodysWay()
    {
        City city(1);
        const int scans = given("YIZHAN_BACKLOG", 1500);
        for (int scan = 0; scan < scans; ++scan)
            LedgerFixture::must(city.at(0).door->walkIn());
        int requests = 0;
        int poisoned = 0;
        for (;; ++requests) {
            auto batch = city.next(0, operations::maxBatchOperations);
            if (batch.operations.empty())
                break;
            QVERIFY(operations::encodeBatch(batch.operations).size() <= operations::maxBatchBytes);
            if (requests == 1)
                batch.operations[7].head = "{}"; // on the way, or by a slip of the program
            const auto outcome = city.upload(0, batch.operations);
            poisoned += static_cast<int>(
                std::count(outcome.codes.begin(), outcome.codes.end(), operations::VerdictCode::Rejected));
            city.acknowledge(0, outcome);
            QVERIFY(requests < 100);
        }
        QCOMPARE(poisoned, 1);
        QCOMPARE(ledger::reportOf(city.ledger()).attendance, scans); // it came again, sound
        QVERIFY2(requests <= std::max(3, scans * 20 / 10'000), qPrintable(QString::number(requests)));
    }
};

QTEST_GUILESS_MAIN(TestFairDoors)
#include "tst_fairdoors.moc"
