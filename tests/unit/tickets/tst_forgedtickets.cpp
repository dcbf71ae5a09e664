// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets that somebody has changed, made out of others, or signed with a key of their own: none gets in.
// With YIZHAN_MUTATIONS=1000000 as many as that.
#include "crockford.h"
#include "random.h"
#include "sampleticket.h"
#include "ticketgate.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::fakes;
using namespace yizhan::tickets;

namespace {

qint64 mutations()
{
    bool ok = false;
    const qint64 wanted = qEnvironmentVariable("YIZHAN_MUTATIONS").toLongLong(&ok);
    return ok ? wanted : 5000;
}

TicketId randomId(Random &random)
{
    TicketId id;
    for (std::uint8_t &byte : id.bytes)
        byte = static_cast<std::uint8_t>(random.below(256));
    return id;
}

/// Some good tickets of this fair, of another, of a key whose time is over, and of a stranger.
struct Tickets
{
    explicit Tickets(Random &random)
    {
        for (int i = 0; i < 20; ++i) {
            Ticket ticket = sampleTicket();
            ticket.id = randomId(random);
            good.push_back(WrittenTicket::issue(ticket, ticketSigningKey())->text());
            stale.push_back(WrittenTicket::issue(ticket, ticketSigningKey(0x33))->text());
            strange.push_back(WrittenTicket::issue(ticket, ticketSigningKey(0x44))->text());
            ticket.fair = FairReference::of(u"fair-of-tomorrow"_s);
            others.push_back(WrittenTicket::issue(ticket, ticketSigningKey())->text());
        }
    }
    [[nodiscard]] const QString &any(Random &random) const
    {
        const auto &list = *std::array{&good, &others, &stale, &strange}[random.below(4)];
        return list[random.below(list.size())];
    }

    std::vector<QString> good, others, stale, strange;
};

TicketGate theGate()
{
    return {sampleFair,
            TicketKeys({{ticketSigningKey().publicKey(), u"s1"_s, {}, fairTime(1, 0), fairTime(20, 0)},
                        {ticketSigningKey(0x33).publicKey(), u"s2"_s, {}, fairTime(1, 0), fairTime(2, 0)}})};
}

/// A bit, a byte or a run of bytes changed; halves of two tickets; the fields of one before the signature of
/// another.
QByteArray changedBytes(QByteArray bytes, const Tickets &tickets, Random &random)
{
    const auto at = static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size())));
    switch (random.below(5)) {
    case 0:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
        break;
    case 1:
        bytes[at] = static_cast<char>(random.below(256));
        break;
    case 2:
        for (qsizetype i = at; i < std::min<qsizetype>(bytes.size(), at + 8); ++i)
            bytes[i] = static_cast<char>(random.below(256));
        break;
    case 3: {
        const QByteArray other = *decodeCrockford(tickets.any(random), ticketBytes);
        bytes = bytes.first(at) + other.sliced(at);
        break;
    }
    default: {
        const QByteArray other = *decodeCrockford(tickets.any(random), ticketBytes);
        bytes = bytes.first(32) + other.sliced(32);
    }
    }
    return bytes;
}

/// The same of the text: cut off, longer, letters exchanged.
QString changedText(QString text, Random &random)
{
    const auto at = static_cast<qsizetype>(random.below(static_cast<quint64>(text.size())));
    switch (random.below(4)) {
    case 0:
        return text.first(at);
    case 1:
        return text + text.sliced(at);
    case 2:
        text.remove(at, 1);
        return text + u'0';
    default:
        text[at] = QChar(static_cast<char16_t>(0x20 + random.below(0x60)));
        return text;
    }
}

QString changed(const QString &text, const Tickets &tickets, Random &random)
{
    if (random.below(3) == 0)
        return changedText(text, random);
    return encodeCrockford(changedBytes(*decodeCrockford(text, ticketBytes), tickets, random));
}

} // namespace

class TestForgedTickets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasChangedGetsIn()
    {
        SeededRandom random(20261130);
        const Tickets tickets(random);
        const TicketGate gate = theGate();
        const std::set<QString> good(tickets.good.begin(), tickets.good.end());
        for (const QString &text : good)
            QCOMPARE(gate.judge(*WrittenTicket::read(text), fairTime(5, 1)), TicketVerdict::Good);
        qint64 readable = 0;
        for (qint64 left = mutations(); left > 0; --left) {
            const auto read = WrittenTicket::read(changed(tickets.any(random), tickets, random));
            if (!read)
                continue;
            ++readable;
            // What has become a good ticket again is that ticket: it was only written differently.
            if (gate.judge(*read, fairTime(5, 1)) == TicketVerdict::Good)
                QVERIFY2(good.contains(read->text()), qPrintable(read->text()));
        }
        QVERIFY(readable > mutations() / 4);
    }
    void nobodyElsesTicketsGetIn()
    {
        SeededRandom random(1);
        const Tickets tickets(random);
        const TicketGate gate = theGate();
        for (std::size_t i = 0; i < tickets.good.size(); ++i) {
            QCOMPARE(gate.judge(*WrittenTicket::read(tickets.others[i]), fairTime(5, 1)),
                     TicketVerdict::OtherFair);
            QCOMPARE(gate.judge(*WrittenTicket::read(tickets.stale[i]), fairTime(5, 1)),
                     TicketVerdict::KeyOver);
            QCOMPARE(gate.judge(*WrittenTicket::read(tickets.strange[i]), fairTime(5, 1)),
                     TicketVerdict::KeyUnknown);
        }
    }
    void aStolenReferenceIsAForgery()
    {
        // The stranger writes the name of a known key into a ticket of their own.
        const QByteArray good =
            *decodeCrockford(WrittenTicket::issue(sampleTicket(), ticketSigningKey())->text(), ticketBytes);
        QByteArray strange = *decodeCrockford(
            WrittenTicket::issue(sampleTicket(), ticketSigningKey(0x44))->text(), ticketBytes);
        strange.replace(1, 4, good.sliced(1, 4));
        QCOMPARE(theGate().judge(*WrittenTicket::read(encodeCrockford(strange)), fairTime(5, 1)),
                 TicketVerdict::Forged);
    }
};

QTEST_APPLESS_MAIN(TestForgedTickets)
#include "tst_forgedtickets.moc"
