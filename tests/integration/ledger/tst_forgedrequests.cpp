// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerfixture.h"

#include <QDir>
#include <QTest>

#include <set>

using namespace yizhan;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using operations::SealedOperation;
using protocol::Request;

namespace {

qint64 mutations()
{
    bool ok = false;
    const qint64 wanted = qEnvironmentVariable("YIZHAN_MUTATIONS").toLongLong(&ok);
    return ok ? wanted : 4000;
}

/// What somebody holds who has listened to the line and copied queues, but has nobody's key.
struct Heard
{
    std::vector<Request> requests;
    std::vector<SealedOperation> operations;
};

/// Changes bytes as a forger would: bits, bytes gone or doubled, pieces of something else.
class Forger
{
public:
    Forger(const Heard &heard, quint64 seed) : m_heard(heard), m_random(seed) {}

    [[nodiscard]] Request request()
    {
        Request made = any(m_heard.requests);
        for (auto changes = 1 + m_random.below(3); changes > 0; --changes)
            change(made);
        made.bodySha256 = made.body.empty()
                              ? std::string()
                              : TestKiosk::sha256(QByteArray::fromStdString(made.body)).toStdString();
        return made;
    }
    [[nodiscard]] SealedOperation operation()
    {
        SealedOperation made = any(m_heard.operations);
        const SealedOperation &other = any(m_heard.operations);
        switch (m_random.below(6)) {
        case 0:
            made.seal = other.seal;
            break;
        case 1:
            made.signature = other.signature;
            break;
        case 2:
            made.head = other.head;
            break;
        case 3:
            alter(made.head);
            break;
        case 4:
            alter(made.seal);
            break;
        default:
            alter(made.signature);
        }
        return made;
    }

private:
    template <typename T>
    [[nodiscard]] const T &any(const std::vector<T> &all)
    {
        return all[m_random.below(all.size())];
    }

    void change(Request &request)
    {
        const Request &other = any(m_heard.requests);
        static constexpr const char *signedFields[] = {"content-digest", "signature-input", "signature"};
        const std::string field = signedFields[m_random.below(3)];
        switch (m_random.below(7)) {
        case 0:
            request.body = other.body;
            break;
        case 1:
            request.fields[field] = other.fields.count(field) > 0 ? other.fields.at(field) : std::string();
            break;
        case 2:
            request.fields.erase(field);
            break;
        case 3:
            alter(request.fields[field]);
            break;
        case 4:
            request.method = other.method == "POST" ? "PUT" : "POST";
            break;
        default:
            alter(request.body);
        }
    }

    void alter(QByteArray &bytes)
    {
        std::string altered = bytes.toStdString();
        alter(altered);
        bytes = QByteArray::fromStdString(altered);
    }
    void alter(std::string &bytes)
    {
        if (bytes.empty())
            return;
        const std::size_t at = m_random.below(bytes.size());
        switch (m_random.below(4)) {
        case 0:
            bytes.erase(at, 1);
            break;
        case 1:
            bytes.insert(at, 1, static_cast<char>(m_random.below(256)));
            break;
        case 2:
            bytes[at] = static_cast<char>(m_random.below(256));
            break;
        default:
            bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1U << m_random.below(8)));
        }
    }

    const Heard &m_heard;
    SeededRandom m_random;
};

} // namespace

/// A man in the middle, and the owner of a device of his own, for as long as they like: nothing enters the
/// ledger that its kiosk has not signed. All of them: YIZHAN_MUTATIONS=1000000.
class TestForgedRequests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingChangedOnTheWayIsTaken();
    void nothingOfOthersIsTakenFromAnEnrolledForger();

private:
    /// Requests that were never sent, with three operations each.
    [[nodiscard]] Heard listen(TestKiosk &one, TestKiosk &two);
    [[nodiscard]] qint64 strangers(LedgerFixture &fixture);

    std::set<QByteArray> m_honest; ///< digests of what kiosks have signed
};

void TestForgedRequests::initTestCase()
{
    if (!qEnvironmentVariableIsSet("TMPDIR") && QDir(QStringLiteral("/dev/shm")).exists())
        qputenv("TMPDIR", "/dev/shm");
}

Heard TestForgedRequests::listen(TestKiosk &one, TestKiosk &two)
{
    Heard heard;
    for (int i = 0; i < 20; ++i) {
        TestKiosk &kiosk = i % 2 == 0 ? one : two;
        const std::vector<SealedOperation> batch{kiosk.help(), kiosk.interest(QStringLiteral("v1")),
                                                 kiosk.help()};
        for (const SealedOperation &operation : batch) {
            m_honest.insert(operations::digestOf(operation));
            heard.operations.push_back(operation);
        }
        heard.requests.push_back(kiosk.opsRequest(batch));
    }
    return heard;
}

qint64 TestForgedRequests::strangers(LedgerFixture &fixture)
{
    qint64 found = 0;
    auto select = fixture.database->prepare(QStringLiteral("SELECT digest FROM operation"));
    if (!select || !select->run() || !select->forEach([&](const storage::Statement &row) {
            found += m_honest.count(row.bytes(0)) == 0 ? 1 : 0;
        }))
        return -1;
    return found;
}

void TestForgedRequests::nothingChangedOnTheWayIsTaken()
{
    LedgerFixture f(QStringLiteral("sqlite"));
    f.open();
    TestKiosk one = f.enrolled(1);
    TestKiosk two = f.enrolled(2);
    const qint64 wanted = mutations();
    qint64 taken = 0;
    for (qint64 done = 0; done < wanted;) {
        const Heard heard = listen(one, two);
        Forger forger(heard, static_cast<quint64>(done) + 1);
        for (int i = 0; i < 500 && done < wanted; ++i, ++done) {
            const Request forged = forger.request();
            const auto response = f.ask(forged);
            taken += response.status == 200 ? 1 : 0;
            QVERIFY2(response.status < 500, response.body ? response.body->c_str() : "");
        }
        QCOMPARE(strangers(f), 0);
        f.clock.advanceMs(1000);
    }
    // What means the same with other bytes, such as a blank more, is the kiosk's own request.
    qInfo("%lld requests, %lld of them the kiosk's own in other bytes", static_cast<long long>(wanted),
          static_cast<long long>(taken));
    QVERIFY2(taken * 50 < wanted, qPrintable(QString::number(taken)));
    QVERIFY(f.alarms.isEmpty());
}

void TestForgedRequests::nothingOfOthersIsTakenFromAnEnrolledForger()
{
    LedgerFixture f(QStringLiteral("sqlite"));
    f.open();
    TestKiosk one = f.enrolled(3);
    TestKiosk two = f.enrolled(4);
    TestKiosk evil = f.enrolled(5);
    const qint64 wanted = mutations();
    constexpr int atOnce = 50;
    for (qint64 done = 0; done < wanted; done += atOnce) {
        const Heard heard = listen(one, two);
        Forger forger(heard, static_cast<quint64>(done) + 1);
        std::vector<SealedOperation> batch;
        for (int i = 0; i < atOnce; ++i)
            batch.push_back(forger.operation());
        // As a forger sends them, and as a kiosk would whose queue was spoilt.
        for (TestKiosk *sender : {&evil, &one}) {
            for (const auto &verdict : f.verdicts(*sender, batch)) {
                const bool refused =
                    verdict.reason == QLatin1String("signature") || verdict.reason == QLatin1String("format");
                const bool own = sender == &one && operations::isFinal(verdict.code) &&
                                 verdict.code != operations::VerdictCode::Rejected;
                QVERIFY2(refused || own, operations::encodeVerdict(verdict).constData());
            }
        }
        QCOMPARE(strangers(f), 0);
        f.clock.advanceMs(1000);
    }
    QVERIFY(f.alarms.isEmpty());
}

QTEST_GUILESS_MAIN(TestForgedRequests)
#include "tst_forgedrequests.moc"
