// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerseal.h"
#include "enrolledkiosk.h"
#include "enrolling.h"
#include "messagesignature.h"
#include "servicetransport.h"
#include "uplinkclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace yizhan;
using namespace yizhan::sync;

namespace {

const QDateTime someTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);

QJsonObject enrolmentAnswer()
{
    return {{QStringLiteral("device"), QStringLiteral("d-00000000000000aa")},
            {QStringLiteral("station"), QStringLiteral("s-17")},
            {QStringLiteral("scopes"), QJsonArray{QStringLiteral("city"), QStringLiteral("station:s-17")}},
            {QStringLiteral("sealing_id"), QStringLiteral("0011223344556677")},
            {QStringLiteral("sealing_key"), crypto::OpeningKey::generate().sealingKey().toHex()},
            {QStringLiteral("epoch"), QStringLiteral("00000000000000e1")},
            {QStringLiteral("epoch_number"), 1795600000},
            {QStringLiteral("time"), QStringLiteral("2026-11-20T00:00:05Z")}};
}

Answer problem(int status, const char *code)
{
    Answer answer;
    answer.head.status = status;
    answer.body = QJsonDocument(QJsonObject{{QStringLiteral("code"), QString::fromLatin1(code)}}).toJson();
    return answer;
}

} // namespace

class TestUplinkClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsSignedAsAServerReadsIt();
    void blame_data();
    void blame();
    void whatTheServerSaysHasItsWords();
    void serverTimeIsRead();
    void enrolmentIsKept();
    void enrolmentAsksAgainWithTheServersTime();
    void enrolmentThatIsRefusedChangesNothing();
    void enrolmentOfAnotherKeyIsRefused();
    void enrolmentAnswersThatAreNone_data();
    void enrolmentAnswersThatAreNone();

private:
    /// Enrols a new kiosk over a server that answers with `respond`.
    [[nodiscard]] Result<device::Enrolment>
    enrol(const std::function<protocol::Response(const protocol::Request &)> &respond,
          const std::optional<crypto::PublicKey> &key = {});
    [[nodiscard]] protocol::Response sealed(const protocol::Request &request, const QJsonObject &answer) const
    {
        const QByteArray body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
        return protocol::Response::json(
            200, protocol::sealAnswer(protocol::enrolmentDomain, body,
                                      digestOf(QByteArray::fromStdString(request.body)), m_server)
                     .toStdString());
    }

    const crypto::SigningKey m_server = crypto::SigningKey::generate();
    std::unique_ptr<QTemporaryDir> m_folder;
};

Result<device::Enrolment>
TestUplinkClient::enrol(const std::function<protocol::Response(const protocol::Request &)> &respond,
                        const std::optional<crypto::PublicKey> &key)
{
    m_folder = std::make_unique<QTemporaryDir>();
    fakes::VirtualTime time;
    SystemRandom random;
    AnchoredClock clock(time.clock());
    auto device = device::Device::open(m_folder->path(), random);
    if (!device)
        qFatal("no device");
    fakes::ServiceTransport transport(time, respond);
    Enrolling enrolling(
        *device, {QUrl(QStringLiteral("http://example.invalid:8420")), QStringLiteral("ABCDE12345"), key},
        transport, clock, random, std::make_unique<fakes::VirtualTimer>(time));
    std::optional<Result<device::Enrolment>> outcome;
    enrolling.start([&outcome](Result<device::Enrolment> done) { outcome = std::move(done); });
    if (!time.runUntil([&outcome] { return outcome.has_value(); }, 10 * 60'000))
        return fail(ErrorCode::Timeout, "test.timeout", QStringLiteral("no end"));
    return *std::move(outcome);
}

void TestUplinkClient::requestIsSignedAsAServerReadsIt()
{
    const crypto::SigningKey key = crypto::SigningKey::generate();
    SystemRandom random;
    TransferRequest request = opsRequest(R"({"schema":1,"ops":[]})");
    sign(request, {key, QStringLiteral("d-17"), 1795600000}, random);
    protocol::Request server;
    server.method = "POST";
    server.target = "/v1/ops";
    server.bodySha256 = digestOf(request.body).toStdString();
    for (const auto &[name, value] : request.fields)
        server.fields[name.toLower().toStdString()] = value.toStdString();
    const auto signature = protocol::readSignature(server);
    QVERIFY2(signature, signature ? "" : qPrintable(signature.error().toString()));
    QCOMPARE(signature->parameters.created, 1795600000);
    QCOMPARE(signature->parameters.keyId, QStringLiteral("d-17"));
    QVERIFY(key.publicKey().verify(signature->base, signature->signature));
}

void TestUplinkClient::blame_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Blame>("blame");
    for (const int status : {302, 511})
        QTest::addRow("%d", status) << status << Blame::Line;
    for (const int status : {401, 403, 408, 429, 503})
        QTest::addRow("%d", status) << status << Blame::Server;
    for (const int status : {400, 404, 405, 411, 413, 415, 422, 500, 502, 504})
        QTest::addRow("%d", status) << status << Blame::Batch;
}

void TestUplinkClient::blame()
{
    QFETCH(const int, status);
    QFETCH(const Blame, blame);
    QCOMPARE(failureOf(problem(status, "fault"), someTime).blame, blame);
}

void TestUplinkClient::whatTheServerSaysHasItsWords()
{
    for (const char *code : {"device.frozen", "device.revoked", "device.unknown", "enrolment.code"})
        QCOMPARE(failureOf(problem(403, code), someTime).error.reason, QString::fromLatin1(code));
    // What it says in words of its own does not become ours.
    QCOMPARE(failureOf(problem(403, "key.format"), someTime).error.reason, QStringLiteral("http.refused"));
}

void TestUplinkClient::serverTimeIsRead()
{
    Answer answer = problem(401, "signature.time");
    QVERIFY(!failureOf(answer, someTime).serverTimeS);
    answer.head.fields["yizhan-time"] = "1795600000";
    QCOMPARE(failureOf(answer, someTime).serverTimeS, std::optional<qint64>(1795600000));
    answer.head.fields["yizhan-time"] = "soon";
    QVERIFY(!failureOf(answer, someTime).serverTimeS);
}

void TestUplinkClient::enrolmentIsKept()
{
    QJsonObject asked;
    const auto enrolment = enrol([&](const protocol::Request &request) {
        asked = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
        return sealed(request, enrolmentAnswer());
    });
    QVERIFY2(enrolment, enrolment ? "" : qPrintable(enrolment.error().toString()));
    QCOMPARE(asked.value(QLatin1String("code")).toString(), QStringLiteral("ABCDE12345"));
    const auto identity = device::readIdentity(m_folder->path());
    QVERIFY(identity && *identity && (*identity)->enrolment);
    QCOMPARE(*(*identity)->enrolment, *enrolment);
    QCOMPARE(enrolment->device, QStringLiteral("d-00000000000000aa"));
    QCOMPARE(enrolment->server, QUrl(QStringLiteral("http://example.invalid:8420")));
    QCOMPARE((*identity)->server->key, m_server.publicKey());
    QCOMPARE((*identity)->server->epoch.number, 1795600000);
    QCOMPARE(asked.value(QLatin1String("public_key")).toString(),
             (*identity)->signingKey.publicKey().toHex());
}

void TestUplinkClient::enrolmentAsksAgainWithTheServersTime()
{
    int requests = 0;
    const auto enrolment = enrol([&](const protocol::Request &request) {
        if (++requests > 1)
            return sealed(request, enrolmentAnswer());
        auto response = protocol::Response::problem(401, "signature.time", "Time");
        response.fields.emplace_back("Yizhan-Time", "1695600000");
        return response;
    });
    QVERIFY(enrolment);
    QCOMPARE(requests, 2);
}

void TestUplinkClient::enrolmentThatIsRefusedChangesNothing()
{
    int requests = 0;
    const auto enrolment = enrol([&requests](const protocol::Request &) {
        ++requests;
        return protocol::Response::problem(403, "enrolment.code", "Code");
    });
    QVERIFY(!enrolment);
    QCOMPARE(enrolment.error().reason, QStringLiteral("enrolment.code"));
    QCOMPARE(requests, 1);
    const auto identity = device::readIdentity(m_folder->path());
    QVERIFY(identity && *identity && !(*identity)->enrolment && !(*identity)->server);
}

void TestUplinkClient::enrolmentOfAnotherKeyIsRefused()
{
    const auto enrolment =
        enrol([this](const protocol::Request &request) { return sealed(request, enrolmentAnswer()); },
              crypto::SigningKey::generate().publicKey());
    QVERIFY(!enrolment);
    QCOMPARE(enrolment.error().reason, QStringLiteral("server.untrusted"));
}

void TestUplinkClient::enrolmentAnswersThatAreNone_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("device") << QStringLiteral("device") << QJsonValue();
    QTest::newRow("scopes") << QStringLiteral("scopes") << QJsonValue(QJsonArray());
    QTest::newRow("scope") << QStringLiteral("scopes") << QJsonValue(QJsonArray{QStringLiteral("../x")});
    QTest::newRow("key") << QStringLiteral("sealing_key") << QJsonValue(QStringLiteral("00"));
    QTest::newRow("epoch") << QStringLiteral("epoch") << QJsonValue(QString());
    QTest::newRow("number") << QStringLiteral("epoch_number") << QJsonValue(0);
    QTest::newRow("time") << QStringLiteral("time") << QJsonValue(QStringLiteral("soon"));
}

void TestUplinkClient::enrolmentAnswersThatAreNone()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QJsonObject answer = enrolmentAnswer();
    answer.insert(member, value);
    const auto enrolment = enrol([&](const protocol::Request &request) { return sealed(request, answer); });
    QVERIFY(!enrolment);
    QCOMPARE(enrolment.error().reason, QStringLiteral("answer.format"));
}

QTEST_GUILESS_MAIN(TestUplinkClient)
#include "tst_uplinkclient.moc"
