// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolling.h"
#include "ledgerfixture.h"
#include "servicetransport.h"

#include <QTest>

using namespace yizhan;
using fakes::LedgerFixture;

/// What comes of an enrolment whose answer is cut or changed on its way.
class TestEnrollingCuts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answerCutAtEveryByteCostsNothing();
    void answerWithAnyByteChangedEnrolsNobody();

private:
    /// Asks once, with this fault on the line.
    [[nodiscard]] Result<device::Enrolment> ask(const fakes::Fault &fault);
    [[nodiscard]] qint64 devices() { return m_server->count(QStringLiteral("SELECT count(*) FROM device")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LedgerFixture> m_server;
    SeededRandom m_random{5};
    std::optional<device::Device> m_device;
    QString m_code;
    qint64 m_length = 0; ///< of the last answer
};

void TestEnrollingCuts::init()
{
    m_device.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LedgerFixture>(QStringLiteral("sqlite"));
    m_server->open();
    auto device = device::Device::open(m_folder->path(), m_random);
    QVERIFY(device);
    m_device.emplace(*std::move(device));
    const auto code = devices::newEnrolmentCode(*m_server->database, QStringLiteral("s-17"), m_random,
                                                m_server->clock.nowUtc());
    QVERIFY(code);
    m_code = code->code;
}

Result<device::Enrolment> TestEnrollingCuts::ask(const fakes::Fault &fault)
{
    fakes::VirtualTime time(m_server->clock.nowUtc());
    AnchoredClock clock(time.clock());
    fakes::ServiceTransport line(time, [this](protocol::Request request) {
        request.bodySha256 = fakes::TestKiosk::sha256(QByteArray::fromStdString(request.body)).toStdString();
        auto response = m_server->ask(request);
        m_length = response.body ? qint64(response.body->size()) : 0;
        return response;
    });
    line.faults = [&fault](const sync::TransferRequest &) { return fault; };
    std::optional<Result<device::Enrolment>> done;
    sync::Enrolling enrolling(*m_device, {QUrl(QStringLiteral("http://city.example")), m_code, std::nullopt},
                              line, clock, m_random, std::make_unique<fakes::VirtualTimer>(time));
    enrolling.start([&done](Result<device::Enrolment> result) { done.emplace(std::move(result)); });
    if (!time.runUntil([&done] { return done.has_value(); }, 120'000))
        return fail(ErrorCode::Timeout, "test.silence", QString());
    return *std::move(done);
}

void TestEnrollingCuts::answerCutAtEveryByteCostsNothing()
{
    m_length = 1;
    for (qint64 cut = 0; cut < m_length; ++cut) {
        fakes::Fault fault;
        fault.cutAt = cut;
        fault.quietCut = cut % 2 == 0;
        QVERIFY2(!ask(fault), qPrintable(QString::number(cut)));
        QVERIFY(!m_device->enrolment());
    }
    QVERIFY(m_length > 400);
    const auto enrolment = ask({});
    QVERIFY2(enrolment, enrolment ? "" : qPrintable(enrolment.error().toString()));
    QCOMPARE(devices(), 1);
    QCOMPARE(m_device->enrolment()->device, enrolment->device);
}

void TestEnrollingCuts::answerWithAnyByteChangedEnrolsNobody()
{
    m_length = 1;
    for (qint64 at = 0; at < m_length; ++at) {
        fakes::Fault fault;
        fault.corruptAt = at;
        QVERIFY2(!ask(fault), qPrintable(QString::number(at)));
        QVERIFY(!m_device->enrolment());
    }
    QVERIFY(ask({}));
    QCOMPARE(devices(), 1);
}

QTEST_GUILESS_MAIN(TestEnrollingCuts)
#include "tst_enrollingcuts.moc"
