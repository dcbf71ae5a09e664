// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleticket.h"
#include "ticketgate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::fakes;
using namespace yizhan::tickets;

namespace {

TicketKey published(char byte = 0x11, const QString &fair = {})
{
    return {ticketSigningKey(byte).publicKey(), u"station:s1"_s, fair, fairTime(1, 0), fairTime(20, 0)};
}

WrittenTicket issued(const Ticket &ticket = sampleTicket(), char byte = 0x11)
{
    return *WrittenTicket::issue(ticket, ticketSigningKey(byte));
}

} // namespace

class TestTicketGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTicketIsGoodWithinItsTime()
    {
        const TicketGate gate(sampleFair, TicketKeys({published()}));
        QCOMPARE(gate.judge(issued(), fairTime(5, 0)), TicketVerdict::Good);
        QCOMPARE(gate.judge(issued(), fairTime(5, 10).addSecs(-1)), TicketVerdict::Good);
    }
    void beforeAndAfterItIsNot()
    {
        const TicketGate gate(sampleFair, TicketKeys({published()}));
        QCOMPARE(gate.judge(issued(), fairTime(5, 0).addSecs(-1)), TicketVerdict::NotYet);
        QCOMPARE(gate.judge(issued(), fairTime(5, 10)), TicketVerdict::Over);
    }
    void anotherFairsTicketIsTold()
    {
        const TicketGate gate(u"fair-of-tomorrow"_s, TicketKeys({published()}));
        QCOMPARE(gate.judge(issued(), fairTime(5, 1)), TicketVerdict::OtherFair);
    }
    void aKeyOfAnotherFairLetsNobodyIn()
    {
        const TicketGate gate(sampleFair, TicketKeys({published(0x11, u"fair-of-tomorrow"_s)}));
        QCOMPARE(gate.judge(issued(), fairTime(5, 1)), TicketVerdict::KeyOfOther);
    }
    void aKeyCountsWithinItsTime()
    {
        Ticket ticket = sampleTicket();
        ticket.from = fairTime(1, 0).addDays(-20);
        ticket.until = fairTime(28, 0);
        const TicketGate gate(sampleFair, TicketKeys({published()}));
        QCOMPARE(gate.judge(issued(ticket), fairTime(1, 0).addSecs(-1)), TicketVerdict::KeyNotYet);
        QCOMPARE(gate.judge(issued(ticket), fairTime(20, 0)), TicketVerdict::KeyOver);
    }
    void aKeyMayBePublishedForSeveralFairs()
    {
        const TicketGate gate(
            sampleFair, TicketKeys({published(0x11, u"fair-of-tomorrow"_s), published(0x11, sampleFair)}));
        QCOMPARE(gate.judge(issued(), fairTime(5, 1)), TicketVerdict::Good);
    }
    void anUnknownKeyIsNoForgery()
    {
        const TicketGate gate(sampleFair, TicketKeys({published(0x22)}));
        QCOMPARE(gate.judge(issued(), fairTime(5, 1)), TicketVerdict::KeyUnknown);
    }
    void aRevokedTicketIsToldEvenBeforeItsTime()
    {
        const TicketGate gate(sampleFair, TicketKeys({published()}), RevokedTickets({sampleTicket().id}));
        QCOMPARE(gate.judge(issued(), fairTime(5, 1)), TicketVerdict::Revoked);
        QCOMPARE(gate.judge(issued(), fairTime(4, 1)), TicketVerdict::Revoked);
    }
    void ofALongListTheRightOnesAreRevoked()
    {
        std::vector<TicketId> ids;
        for (std::uint32_t number = 0; number < 100'000; ++number) {
            TicketId id = sampleTicket().id;
            for (std::size_t byte = 0; byte < 4; ++byte)
                id.bytes[byte] = static_cast<std::uint8_t>(number >> (8 * byte));
            ids.push_back(id);
        }
        const RevokedTickets revoked(ids);
        QVERIFY(revoked.holds(ids[99'999]));
        QVERIFY(!revoked.holds(sampleTicket().id));
    }
};

QTEST_APPLESS_MAIN(TestTicketGate)
#include "tst_ticketgate.moc"
