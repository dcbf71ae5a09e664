// SPDX-License-Identifier: GPL-3.0-or-later
#include "uplinkline.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::sync;
using outbox::EntryState;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

fakes::Fault broken()
{
    fakes::Fault fault;
    fault.noAnswer = true;
    return fault;
}

} // namespace

/// The way up when line, server or answer are not what they should be.
class TestUploadFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void poisonIsFoundAndPutAside_data();
    void poisonIsFoundAndPutAside();
    void brokenLineIsNobodysFault();
    void brokenServerIsNobodysFault_data();
    void brokenServerIsNobodysFault();
    void serverThatAsksForTimeGetsIt();
    void delaysGrow();
    void duplicatedRequestsHaveOneEffect();
    void answerIsProved_data();
    void answerIsProved();
    void answerCutAtEveryByte();
    void answerWithAnyByteChanged();
    void whatTheServerCannotReadIsInNobodysWay();
    void answerOfAnotherRequestIsRefused();
    void answerOfAnotherKeyIsRefused();
    void olderHistoryIsRefused();
    void unknownDeviceIsToldAndKeepsItsOperations();
    void withoutProgressItIsTriedInAnotherWay();
    void loginPageIsNoAnswer();
};

void TestUploadFaults::poisonIsFoundAndPutAside_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("at");
    for (const int status : {400, 413, 422, 500, 502}) {
        QTest::addRow("%d alone", status) << status << 1 << 0;
        QTest::addRow("%d first of many", status) << status << 120 << 0;
        QTest::addRow("%d in the middle", status) << status << 120 << 77;
        QTest::addRow("%d last", status) << status << 120 << 119;
    }
    QTest::addRow("ends the connection") << 0 << 60 << 31;
}

void TestUploadFaults::poisonIsFoundAndPutAside()
{
    QFETCH(const int, status);
    QFETCH(const int, count);
    QFETCH(const int, at);
    UplinkLine line;
    const auto entries = line.submit(count);
    const outbox::Entry &bad = entries.at(static_cast<std::size_t>(at));
    line.ledger.poison.insert(bad.op);
    line.ledger.poisonStatus = status;
    if (status == 0) {
        line.faults = [&line](const TransferRequest &request) {
            return line.ledger.holdsPoison(request.body) ? broken() : fakes::Fault();
        };
    }
    line.uploader->start();
    // The others come through soon, whatever becomes of the one.
    QVERIFY(line.time.runUntil([&] { return line.summary().answered == count - 1; }, 10 * minuteMs));
    QVERIFY(line.time.runUntil([&] { return !line.log.aside.empty(); }, hourMs));
    QCOMPARE(line.log.aside, std::vector<QString>{bad.op});
    QCOMPARE(line.entry(bad).state, EntryState::Aside);
    QCOMPARE(line.summary().answered, count - 1);
    // What comes afterwards is not held up.
    const auto next = line.submit();
    line.time.runFor(minuteMs);
    QCOMPARE(line.entry(next).state, EntryState::Answered);
}

void TestUploadFaults::brokenLineIsNobodysFault()
{
    UplinkLine line;
    line.submit(5);
    line.faults = [](const TransferRequest &) { return broken(); };
    line.uploader->start();
    line.time.runFor(8 * hourMs);
    QCOMPARE(line.summary().waiting, 5);
    QCOMPARE(line.summary().aside, 0);
    line.faults = {};
    QVERIFY(line.drain(10 * minuteMs));
}

void TestUploadFaults::brokenServerIsNobodysFault_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 408, 429, 500, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestUploadFaults::brokenServerIsNobodysFault()
{
    QFETCH(const int, status);
    UplinkLine line;
    line.submit(5);
    line.ledger.instead = [status] { return protocol::Response::problem(status, "fault", "Fault"); };
    line.uploader->start();
    line.time.runFor(8 * hourMs);
    QCOMPARE(line.summary().waiting, 5);
    QCOMPARE(line.summary().aside, 0);
    line.ledger.instead = {};
    QVERIFY(line.drain(15 * minuteMs));
}

void TestUploadFaults::serverThatAsksForTimeGetsIt()
{
    UplinkLine line;
    line.submit();
    line.ledger.instead = [] {
        auto response = protocol::Response::problem(503, "busy", "Busy");
        response.fields.emplace_back("Retry-After", "1200");
        return response;
    };
    line.uploader->start();
    line.time.runFor(20 * minuteMs - 1000);
    QCOMPARE(line.ledger.requests, 1);
    line.time.runFor(21 * minuteMs);
    QVERIFY(line.ledger.requests >= 2); // and not all kiosks at the same moment
}

void TestUploadFaults::delaysGrow()
{
    UplinkLine line;
    line.submit();
    line.faults = [](const TransferRequest &) { return broken(); };
    line.uploader->start();
    line.time.runFor(3 * hourMs);
    qint64 longest = 0;
    for (const qint64 delay : line.log.delays)
        longest = std::max(longest, delay);
    QVERIFY(line.log.delays.front() <= 1000);
    QVERIFY(longest > 2 * minuteMs && longest <= 5 * minuteMs);
}

void TestUploadFaults::duplicatedRequestsHaveOneEffect()
{
    UplinkLine line;
    line.submit(20);
    int times = 0;
    line.faults = [&times](const TransferRequest &) {
        fakes::Fault fault;
        fault.duplicates = ++times == 1 ? 3 : 0;
        return fault;
    };
    QVERIFY(line.drain());
    QCOMPARE(line.ledger.taken.size(), std::size_t(20));
    QCOMPARE(line.ledger.conflicts, 0);
}

void TestUploadFaults::answerIsProved_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("JSON") << QByteArray(R"({"verdicts":[]})");
    QTest::newRow("another file") << QByteArray(4096, 'x');
}

void TestUploadFaults::answerIsProved()
{
    QFETCH(const QByteArray, body);
    UplinkLine line;
    line.submit(3);
    line.ledger.onTheWay = [body](const QByteArray &) { return body; };
    line.uploader->start();
    line.time.runFor(hourMs);
    QCOMPARE(line.summary().waiting, 3);
    QCOMPARE(line.summary().aside, 0);
    QVERIFY(!line.log.refusals.isEmpty());
    line.ledger.onTheWay = {};
    QVERIFY(line.drain());
}

void TestUploadFaults::answerCutAtEveryByte()
{
    UplinkLine line;
    line.submit(2);
    line.uploader->start();
    line.time.runFor(1);
    qint64 length = 0;
    line.ledger.onTheWay = [&length](const QByteArray &body) {
        length = body.size();
        return body;
    };
    for (qint64 cut = 0; cut == 0 || cut < length; ++cut) {
        UplinkLine each;
        each.submit(2);
        each.ledger.onTheWay = [&length](const QByteArray &body) {
            length = body.size();
            return body;
        };
        int times = 0;
        each.faults = [&times, cut](const TransferRequest &) {
            fakes::Fault fault;
            if (++times == 1) {
                fault.cutAt = cut;
                fault.quietCut = cut % 2 == 0;
                if (fault.quietCut)
                    fault.announced = cut; // as if that were all
            }
            return fault;
        };
        QVERIFY2(each.drain(), qPrintable(QString::number(cut)));
        QVERIFY2(times >= 2, qPrintable(QString::number(cut))); // what is cut is never taken for the whole
        QCOMPARE(each.ledger.taken.size(), std::size_t(2));
        QCOMPARE(each.ledger.conflicts, 0);
        QCOMPARE(each.summary().answered, 2);
    }
    QVERIFY(length > 300);
}

void TestUploadFaults::answerWithAnyByteChanged()
{
    qint64 length = 600;
    for (qint64 at = 0; at < length; at += 7) {
        UplinkLine line;
        line.submit();
        line.ledger.onTheWay = [&](QByteArray body) {
            length = body.size();
            return body;
        };
        int times = 0;
        line.faults = [&times, at](const TransferRequest &) {
            fakes::Fault fault;
            fault.corruptAt = ++times == 1 ? at : -1;
            return fault;
        };
        QVERIFY2(line.drain(), qPrintable(QString::number(at)));
        QCOMPARE(times, 2);
        QCOMPARE(line.log.refusals.size(), 1);
    }
}

/// Of an older server, whose answer cannot say which it was.
void TestUploadFaults::whatTheServerCannotReadIsInNobodysWay()
{
    UplinkLine line;
    const auto entries = line.submit(5);
    line.ledger.unreadable = {entries[2].op};
    line.uploader->start();
    line.time.runFor(hourMs);
    QCOMPARE(line.summary().answered, 4);
    QCOMPARE(line.log.aside, std::vector<QString>{entries[2].op});
    QCOMPARE(line.entry(entries[2]).reason, QStringLiteral("answer.format"));
}

void TestUploadFaults::answerOfAnotherRequestIsRefused()
{
    UplinkLine line;
    QByteArray first;
    line.ledger.onTheWay = [&first](const QByteArray &body) {
        if (first.isEmpty())
            first = body;
        return first; // again and again
    };
    line.submit();
    QVERIFY(line.drain());
    line.submit();
    line.uploader->start();
    line.time.runFor(10 * minuteMs);
    QCOMPARE(line.summary().waiting, 1);
    QVERIFY(line.log.refusals.contains(QStringLiteral("answer.other_request")));
}

void TestUploadFaults::answerOfAnotherKeyIsRefused()
{
    UplinkLine line;
    line.submit();
    fakes::ScriptedLedger other(line.time.clock(), crypto::SigningKey::generate(),
                                line.kiosk.identity().signingKey.publicKey());
    fakes::ServiceTransport away(
        line.time, [&other](const protocol::Request &request) { return other.handle(request); });
    Uploader uploader({*line.keeper, away, line.clock, line.random, {}}, UplinkLine::watching(),
                      std::make_unique<fakes::VirtualTimer>(line.time),
                      std::make_unique<fakes::VirtualTimer>(line.time), line.log);
    uploader.start();
    line.time.runFor(10 * minuteMs);
    QCOMPARE(line.summary().waiting, 1);
    QVERIFY(line.log.refusals.contains(QStringLiteral("server.untrusted")));
    // Nor is its key used for what comes next.
    QCOMPARE(line.keeper
                 ->with([](outbox::Outbox &outbox) -> Result<crypto::SealingKey> {
                     return *outbox.mark().sealingKey;
                 })
                 ->toHex(),
             line.kiosk.bureau().sealingKey().toHex());
}

void TestUploadFaults::olderHistoryIsRefused()
{
    UplinkLine line;
    line.ledger.epoch = {QStringLiteral("00000000000000e5"), 5};
    line.submit();
    QVERIFY(line.drain());
    line.ledger.epoch = {QStringLiteral("00000000000000e2"), 2};
    line.submit();
    line.uploader->start();
    line.time.runFor(10 * minuteMs);
    QCOMPARE(line.summary().waiting, 1);
    QVERIFY(line.log.refusals.contains(QStringLiteral("server.older_epoch")));
}

void TestUploadFaults::unknownDeviceIsToldAndKeepsItsOperations()
{
    UplinkLine line;
    line.submit(3);
    line.ledger.instead = [] { return protocol::Response::problem(403, "device.frozen", "Frozen"); };
    line.uploader->start();
    line.time.runFor(8 * hourMs);
    QVERIFY(line.log.refusals.contains(QStringLiteral("device.frozen")));
    QCOMPARE(line.summary().waiting, 3);
    QVERIFY2(line.ledger.requests < 350, qPrintable(QString::number(line.ledger.requests)));
}

void TestUploadFaults::withoutProgressItIsTriedInAnotherWay()
{
    UplinkLine line;
    line.submit(30);
    line.ledger.instead = [] { return protocol::Response::problem(500, "fault", "Fault"); };
    line.uploader->start();
    line.time.runFor(9 * minuteMs);
    QCOMPARE(line.log.stucks, 0);
    line.time.runFor(8 * minuteMs);
    QVERIFY(line.log.stucks >= 1);
    QCOMPARE(line.reconnects, line.log.stucks);
}

void TestUploadFaults::loginPageIsNoAnswer()
{
    UplinkLine line;
    line.submit(3);
    line.ledger.instead = [] {
        protocol::Response response = protocol::Response::json(200, "<html>please log in</html>");
        for (auto &[name, value] : response.fields) {
            if (value == "application/json")
                value = "text/html";
        }
        return response;
    };
    line.uploader->start();
    line.time.runFor(8 * hourMs);
    QCOMPARE(line.summary().waiting, 3);
    QCOMPARE(line.log.stucks, 0); // that is not our server
    line.ledger.instead = {};
    QVERIFY(line.drain(15 * minuteMs));
}

QTEST_GUILESS_MAIN(TestUploadFaults)
#include "tst_uploadfaults.moc"
