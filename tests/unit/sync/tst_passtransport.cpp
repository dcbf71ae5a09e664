// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolledkiosk.h"
#include "messagesignature.h"
#include "passtransport.h"
#include "servicetransport.h"
#include "virtualtime.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::sync;
using protocol::Request;
using protocol::Response;

namespace {

class Ignored final : public TransferSink
{
public:
    bool head(const TransferHead &head) override
    {
        status = head.status;
        return true;
    }
    bool data(QByteArrayView) override { return true; }
    void ended(const std::optional<Error> &) override { over = true; }
    int status = 0;
    bool over = false;
};

struct Line
{
    fakes::VirtualTime time;
    std::function<Response(const Request &)> answer = [](const Request &) {
        return Response::json(200, "{}");
    };
    std::vector<Request> arrived;
    fakes::ServiceTransport cable{time, [this](const Request &request) {
                                      arrived.push_back(request);
                                      return answer(request);
                                  }};
    SeededRandom random{7};

    int ask(PassTransport &transport)
    {
        Ignored sink;
        TransferRequest request;
        request.target = "/v1/changes?scope=city";
        const auto transfer = transport.send(request, sink);
        if (!time.runUntil([&sink] { return sink.over; }, 60'000))
            qFatal("no end");
        return sink.status;
    }
    [[nodiscard]] std::string passOf(std::size_t at) const
    {
        const auto found = arrived.at(at).fields.find("signature-input");
        return found == arrived.at(at).fields.end() ? std::string() : found->second;
    }
};

} // namespace

/// How a kiosk shows who it is when it reads the catalogue.
class TestPassTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enrolledKioskBearsOnePassForMinutes()
    {
        const fakes::EnrolledKiosk kiosk;
        Line line;
        PassTransport transport(line.cable, kiosk.dataDir(), line.time.clock(), line.random);
        QCOMPARE(line.ask(transport), 200);
        QCOMPARE(line.ask(transport), 200);
        QCOMPARE(line.passOf(0), line.passOf(1));
        const auto read = protocol::readPass(line.arrived[0]);
        QVERIFY(read);
        QCOMPARE(read->parameters.keyId, kiosk.identity().enrolment->device);
        QVERIFY(kiosk.identity().signingKey.publicKey().verify(read->base, read->signature));
        line.time.runFor(protocol::passSeconds * 1000 / 2);
        QCOMPARE(line.ask(transport), 200);
        QVERIFY(line.passOf(2) != line.passOf(1));
    }

    void kioskThatIsNotEnrolledAsksWithout()
    {
        const QTemporaryDir folder;
        Line line;
        PassTransport transport(line.cable, folder.path(), line.time.clock(), line.random);
        QCOMPARE(line.ask(transport), 200);
        QCOMPARE(line.passOf(0), std::string());
    }

    void enrolmentIsSeenWithTheNextRequest()
    {
        const QTemporaryDir empty;
        const fakes::EnrolledKiosk kiosk;
        Line line;
        PassTransport transport(line.cable, empty.path(), line.time.clock(), line.random);
        QCOMPARE(line.ask(transport), 200);
        QVERIFY(QFile::copy(kiosk.file("device.db"), empty.filePath(QStringLiteral("device.db"))));
        QCOMPARE(line.ask(transport), 200);
        QVERIFY(!line.passOf(1).empty());
    }

    void serverWithAnotherTimeGetsAPassOfItsTime()
    {
        const fakes::EnrolledKiosk kiosk;
        Line line;
        const qint64 theirs = line.time.clock().nowUtc().toSecsSinceEpoch() + 86'400;
        line.answer = [theirs](const Request &) {
            Response refused = Response::problem(401, "signature.time", "Not of this time");
            refused.fields.emplace_back("Yizhan-Time", std::to_string(theirs));
            return refused;
        };
        PassTransport transport(line.cable, kiosk.dataDir(), line.time.clock(), line.random);
        QCOMPARE(line.ask(transport), 401);
        QCOMPARE(line.ask(transport), 401);
        const auto read = protocol::readPass(line.arrived[1]);
        QVERIFY(read);
        QVERIFY(std::abs(read->parameters.created - theirs) < 5);
    }
};

QTEST_GUILESS_MAIN(TestPassTransport)
#include "tst_passtransport.moc"
