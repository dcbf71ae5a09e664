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
    void whatBoundsAKeyIsNeverPassedOver_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::newRow("no text") << QByteArray(R"("fair":5)");
        QTest::newRow("a list") << QByteArray(R"("fair":["f1"])");
        QTest::newRow("null") << QByteArray(R"("fair":null)");
        QTest::newRow("empty") << QByteArray(R"("fair":"")");
        QTest::newRow("misspelt") << QByteArray(R"("Fair":"f1")");
        QTest::newRow("of a later version") << QByteArray(R"("fair":"f1","booth":"b1")");
        QTest::newRow("an issuer that is no text") << QByteArray(R"("issuer":1)");
    }
    void whatBoundsAKeyIsNeverPassedOver()
    {
        QFETCH(QByteArray, member);
        const QByteArray good =
            TicketKeys({{ticketSigningKey().publicKey(), {}, {}, fairTime(1, 0), fairTime(9, 0)}}).toJson();
        QVERIFY(TicketKeys::read(good));
        QByteArray json = good;
        json.replace("\"issuer\":\"\"", member);
        const qsizetype end = json.lastIndexOf("]");
        json.insert(end, "," + json.sliced(json.indexOf('[') + 1, end - json.indexOf('[') - 1));
        json.replace(json.indexOf(member), member.size(), "\"issuer\":\"\""); // only the second has it
        const auto read = TicketKeys::read(json);
        QVERIFY(!read);
        QCOMPARE(read.error().reason, u"keylist.format"_s);
        QCOMPARE(read.error().place, u"key 2"_s);
    }
    void aByteOrderMarkBeforeRevokedTicketsIsPassedOver()
    {
        const auto read = RevokedTickets::read("\xEF\xBB\xBF"
                                               "00000000000000000000000000000001\r\n");
        QVERIFY(read);
        QCOMPARE(read->size(), std::size_t(1));
        QVERIFY(!RevokedTickets::read("00000000000000000000000000000001\n\xEF\xBB\xBF"));
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
