// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdoor.h"

#include "encodedstate.h"
#include "fairjson.h"
#include "fairledger.h"
#include "fairscan.h"
#include "fairticket.h"

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace yizhan::sim {

using checkin::ScanEvent;
using desk::DoorDirection;

namespace {

constexpr int orders = 5;

/// The scans that a table holds, by their ids. `station`: as whose they are read.
std::map<QString, ScanEvent> scansIn(storage::Database &database, const QString &station, Oracle &oracle)
{
    std::map<QString, ScanEvent> scans;
    auto select = database.prepare(u"SELECT op, head FROM operation WHERE type = 'fair_scan'"_s);
    if (!select || !select->run() || !select->forEach([&](const storage::Statement &row) {
            const auto head = operations::decodeHead(row.bytes(1));
            const auto event =
                head ? operations::scanOf(*head, station) : Result<ScanEvent>(fail(head.error()));
            if (event)
                scans.emplace(row.text(0), *event);
            else
                oracle.violated(u"the scan %1 does not read"_s.arg(row.text(0)));
        }))
        oracle.violated(u"the scans cannot be read"_s);
    return scans;
}

/// A kiosk that is enrolled anew heads what waits anew: place and device are others then, and nothing else.
QByteArray withoutPlace(ScanEvent event)
{
    event.station.clear();
    event.device.clear();
    event.seq = 0;
    return checkin::encodeEvent(event);
}

} // namespace

QByteArray simDoorFairBody(QDate first, int days)
{
    catalogue::Fair fair;
    fair.id = simDoorFair;
    fair.name = u"示例招聘会"_s;
    fair.starts = first;
    fair.ends = first.addDays(days + 1);
    return catalogue::Kind<catalogue::Fair>::encode(fair);
}

bool SimDoor::open()
{
    if (m_door)
        return m_door->refresh().has_value();
    auto door =
        std::make_unique<desk::FairDoor>(m_keeper, m_clock, m_random, u"http://city.example"_s, simDoorFair);
    if (!door->open())
        return false;
    m_door = std::move(door);
    return true;
}

/// Place and receipt of what was written last.
std::pair<qint64, QString> SimDoor::lastScan()
{
    std::pair<qint64, QString> last{0, {}};
    static_cast<void>(m_keeper.with([&last](outbox::Outbox &outbox) -> Result<void> {
        YIZHAN_TRY_LET(auto select,
                       outbox.database().prepare(u"SELECT seq, receipt FROM operation WHERE type = "
                                                 "'fair_scan' ORDER BY seq DESC LIMIT 1"_s));
        YIZHAN_TRY(select.run());
        return select.forEach([&last](const storage::Statement &row) {
            last = {row.integer(0), row.text(1)};
        });
    }));
    return last;
}

Result<desk::DoorAnswer> SimDoor::act(const SimTickets &tickets, const QByteArray &number, bool &byNumber)
{
    const auto dice = m_random.below(100);
    const auto direction = m_random.below(4) == 0 ? DoorDirection::Out : DoorDirection::In;
    if (dice < 6)
        return m_door->undo();
    if (dice < 12)
        return m_door->letInAnyway();
    if (dice < 20) {
        byNumber = true;
        return m_door->presentNumber(*operations::ResidentNumber::read(number), direction);
    }
    if (dice < 30 || tickets.empty())
        return m_door->walkIn();
    const QString &shown = tickets[m_random.below(tickets.size())];
    if (dice < 45)
        return m_door->visit(shown, u"%1-A%2"_s.arg(simDoorFair).arg(m_random.below(3)));
    return m_door->present(shown, direction);
}

std::optional<SimScan> SimDoor::somethingHappens(const SimTickets &tickets, const QByteArray &number)
{
    if (!open())
        return std::nullopt;
    const qint64 before = lastScan().first;
    bool byNumber = false;
    const auto answer = act(tickets, number, byNumber);
    if (!answer)
        return SimScan{false, true};
    const auto [seq, receipt] = lastScan();
    if (seq == before) // nothing was to be written down
        return SimScan{};
    return SimScan{true, false, receipt, byNumber ? number : QByteArray()};
}

QString SimDoor::ticketOf(const QString &receipt)
{
    return desk::fairTicket(m_keeper, receipt, false).value_or(QString());
}

void checkScans(storage::Database &outbox, storage::Database &ledger, const QString &station, Oracle &oracle)
{
    const auto taken = scansIn(ledger, station, oracle);
    for (const auto &[op, event] : scansIn(outbox, station, oracle)) {
        const auto found = taken.find(op);
        if (found == taken.end())
            oracle.violated(u"the scan %1 of %2 is not in the ledger"_s.arg(op, station));
        else if (withoutPlace(found->second) != withoutPlace(event))
            oracle.violated(u"the scan %1 of %2 is another one in the ledger"_s.arg(op, station));
    }
}

void checkFairState(storage::Database &ledger, Random &random, Oracle &oracle)
{
    const auto read = ledger::readFair(ledger, simDoorFair);
    if (!read)
        return oracle.violated(u"the fair cannot be read: "_s + read.error().toString());
    const QByteArray state = fakes::encodeState(read->record.state());
    std::vector<ScanEvent> events;
    for (const auto &[id, event] : read->record.events())
        events.push_back(event);
    for (int order = 0; order < orders; ++order) {
        for (std::size_t left = events.size(); left > 1; --left)
            std::swap(events[left - 1], events[random.below(left)]);
        checkin::FairRecord record(simDoorFair);
        for (const ScanEvent &event : events)
            record.add(event);
        for (const auto &[ticket, registration] : read->record.registrations())
            record.know(registration);
        if (fakes::encodeState(record.state()) != state)
            oracle.violated(u"what became of the fair depends on the order"_s);
    }
    if (read->record.state().reusedIds > 0)
        oracle.violated(u"different scans have one id"_s);
}

} // namespace yizhan::sim
