// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleticket.h"
#include "ticketkeys.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::fakes;
using namespace yizhan::tickets;

class TestTicketKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const TicketKeys keys(
            {{ticketSigningKey().publicKey(), u"station:s1"_s, sampleFair, fairTime(1, 0), fairTime(9, 0)},
             {ticketSigningKey(2).publicKey(), u"city"_s, {}, fairTime(1, 0), fairTime(9, 0)}});
        const auto read = TicketKeys::read(keys.toJson());
        QVERIFY(read);
        QVERIFY(std::equal(read->all().begin(), read->all().end(), keys.all().begin(), keys.all().end()));
    }
    void ofWhatIsNoListAReasonIsGiven_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another schema") << QByteArray(R"({"schema":2,"keys":[]})");
        QTest::newRow("no key") << QByteArray(
            R"({"schema":1,"keys":[{"from":"2026-12-01T00:00:00Z","until":"2026-12-02T00:00:00Z"}]})");
        QTest::newRow("no times") << "{\"schema\":1,\"keys\":[{\"key\":\"" + QByteArray(64, 'a') + "\"}]}";
    }
    void ofWhatIsNoListAReasonIsGiven()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(TicketKeys::read(json).error().reason, u"keylist.format"_s);
    }
    void revokedTicketsAreReadLineByLine()
    {
        const auto read = RevokedTickets::read("# lost\n\n0193a5b0-7c00-7abc-8def-0123456789ab\r\n"
                                               "00000000000000000000000000000001");
        QVERIFY(read);
        QCOMPARE(read->size(), std::size_t(2));
        QVERIFY(read->holds(sampleTicket().id));
        QVERIFY(!read->holds(TicketId()));
    }
    void aLineThatIsNoIdIsNamed()
    {
        const auto read = RevokedTickets::read("00000000000000000000000000000001\nfoo\n");
        QCOMPARE(read.error().reason, u"revoked.format"_s);
        QCOMPARE(read.error().place, u"line 2"_s);
    }
};

QTEST_APPLESS_MAIN(TestTicketKeys)
#include "tst_ticketkeys.moc"
