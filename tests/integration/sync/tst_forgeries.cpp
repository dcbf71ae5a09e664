// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedserver.h"
#include "forger.h"
#include "kioskcatalogue.h"
#include "observerlog.h"
#include "refusallog.h"
#include "servicetransport.h"
#include "syncengine.h"
#include "testpaths.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace yizhan;
using namespace yizhan::sync;
using protocol::Request;
using protocol::Response;

namespace {

const QString city = QStringLiteral("city");
const QString district = QStringLiteral("district:441202");

qint64 mutations()
{
    bool ok = false;
    const qint64 wanted = qEnvironmentVariable("YIZHAN_MUTATIONS").toLongLong(&ok);
    return ok ? wanted : 3000;
}

/// Writes down what was refused, as a session does.
class Recorder final : public SyncObserver
{
public:
    Recorder(const QString &dataDir, const Clock &clock) : m_refusals(dataDir, clock) {}

    void catalogueChanged(const QString &) override { ++changes; }
    void reachedHead(const QString &scope) override
    {
        ++heads;
        m_refusals.agreed(scope);
    }
    void onlineChanged(bool) override {}
    void progressed(SyncStep, qint64, qint64) override {}
    void diverged(const Error &) override { ++divergences; }
    void refused(const QString &scope, const Error &error) override
    {
        ++refusals[error.reason];
        m_refusals.note(scope, error);
    }
    void attemptFailed(const Error &, qint64) override {}
    void gaveUp(const Error &) override {}

    int changes = 0;
    int heads = 0;
    int divergences = 0;
    std::map<QString, int> refusals;

private:
    RefusalLog m_refusals;
};

} // namespace

/// A kiosk that knows its city's key follows a man in the middle for months: mutations of real pages and
/// snapshots, of this history, an older one and other scopes, his own, and replays. Nothing of it may change
/// what the kiosk holds. All of them: YIZHAN_MUTATIONS=100000.
class TestForgeries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingForgedChangesACatalogue();
    void nothingForgedFillsAnEmptyKiosk();

private:
    struct Kiosk;

    void publish(const QString &scope, int from, int count, const QString &word);
    [[nodiscard]] QByteArray pageOf(const std::string &target);
    void record();
    void attack(Kiosk &kiosk, quint64 seed);

    QTemporaryDir m_folder;
    fakes::VirtualTime m_time;
    fakes::FeedServer m_server{m_folder.path(), m_time.clock()};
    tests::Forger::Recording m_recording;
};

/// A kiosk whose line the forger holds.
struct TestForgeries::Kiosk
{
    Kiosk(fakes::VirtualTime &virtualTime, const crypto::PublicKey &key)
        : time(virtualTime), clock(time.clock()), trust(key, std::nullopt, {}),
          transport(time, [this](const Request &request) { return line(request); }),
          log(catalogue.folder(), clock)
    {
        SyncSettings settings;
        settings.watch = true;
        settings.snapshotDir = catalogue.folder() + QStringLiteral("/snapshots");
        engine = std::make_unique<SyncEngine>(
            SyncEnvironment{catalogue.database(), trust, transport, clock, random}, settings,
            std::make_unique<fakes::VirtualTimer>(time), std::make_unique<fakes::VirtualTimer>(time), log);
    }

    /// Every row of every table that a page or a snapshot could touch.
    [[nodiscard]] QStringList state()
    {
        QStringList all;
        for (const char *table : {"scope", "item", "vacancy_facet", "vacancy_name"}) {
            auto select =
                catalogue.database().prepare(QStringLiteral("SELECT * FROM ") + QLatin1String(table));
            if (!select || !select->run() || !select->forEach([&](const storage::Statement &row) {
                    QString columns = QLatin1String(table);
                    for (int column = 0; column < 6; ++column)
                        columns.append(u'|').append(row.text(column));
                    all.append(columns);
                }))
                qFatal("the catalogue cannot be read");
        }
        return all;
    }
    /// What a download left behind, in bytes.
    [[nodiscard]] qint64 leftBehind() const
    {
        qint64 bytes = 0;
        for (const QFileInfo &file :
             QDir(catalogue.folder() + QStringLiteral("/snapshots")).entryInfoList(QDir::Files))
            bytes += file.size();
        return bytes;
    }

    fakes::VirtualTime &time;
    fakes::KioskCatalogue catalogue;
    AnchoredClock clock;
    device::ServerTrust trust;
    std::function<Response(const Request &)> line;
    fakes::ServiceTransport transport;
    SeededRandom random{5};
    Recorder log;
    std::unique_ptr<SyncEngine> engine;
};

void TestForgeries::publish(const QString &scope, int from, int count, const QString &word)
{
    m_server.publish([&](feed::FeedWriter &writer) {
        for (int i = from; i < from + count; ++i)
            fakes::FeedServer::put(writer, scope, fakes::vacancyItem(QStringLiteral("s/%1").arg(i), word));
    });
}

QByteArray TestForgeries::pageOf(const std::string &target)
{
    Request request;
    request.method = "GET";
    if (!protocol::parseTarget(target, request))
        qFatal("malformed target");
    const Response response = m_server.handle(request);
    if (response.status != 200)
        qFatal("no page: %d", response.status);
    return QByteArray::fromStdString(*response.body);
}

/// What passes on the line at this moment.
void TestForgeries::record()
{
    const std::string epoch = feed::epochOf(m_server.database())->toStdString();
    for (const char *scope : {"city", "district:441202"}) {
        const qint64 head = m_server.state(QString::fromLatin1(scope)).head;
        const std::string changes =
            "/v1/changes?schema=1&scope=" + std::string(scope) + "&epoch=" + epoch + "&after=";
        for (const qint64 after : {qint64(0), head / 3, head - 1, head})
            m_recording.pages.push_back(pageOf(changes + std::to_string(after)));
        m_server.buildSnapshot(QString::fromLatin1(scope));
    }
    for (const QFileInfo &file : QDir(m_server.snapshots()).entryInfoList(QDir::Files)) {
        QFile snapshot(file.filePath());
        if (!snapshot.open(QIODevice::ReadOnly))
            qFatal("no snapshot");
        m_recording.snapshots.push_back(snapshot.readAll());
    }
    m_recording.latest = pageOf("/v1/snapshots/latest?schema=1&scope=city");
}

void TestForgeries::initTestCase()
{
    publish(city, 0, 40, QStringLiteral("焊工"));
    publish(district, 0, 10, QStringLiteral("厨师"));
    record(); // the older history
    m_time.runFor(3'600'000);
    if (!feed::startNewEpoch(m_server.database(), fakes::epochDigits()))
        qFatal("no new epoch");
    m_server.restart();
    publish(city, 20, 40, QStringLiteral("普工"));
    record();
    m_time.runFor(3'600'000);
    publish(city, 60, 5, QStringLiteral("保洁员"));
    record();
}

void TestForgeries::attack(Kiosk &kiosk, quint64 seed)
{
    SeededRandom random(seed);
    tests::Forger forger(m_recording, random);
    qint64 exchanges = 0;
    qint64 mostLeft = 0;
    kiosk.line = [&](const Request &request) {
        ++exchanges;
        mostLeft = std::max(mostLeft, kiosk.leftBehind());
        if (request.path == "/v1/changes")
            return forger.changes();
        return request.path == "/v1/snapshots/latest" ? forger.latest() : forger.file();
    };
    const qint64 wanted = mutations();
    const int changes = kiosk.log.changes;
    kiosk.engine->start();
    kiosk.engine->pollNow();
    QVERIFY(kiosk.time.runUntil(
        [&] {
            kiosk.engine->pollNow(); // months of waiting are left out
            return exchanges >= wanted || kiosk.log.changes != changes;
        },
        std::numeric_limits<qint64>::max() / 4));
    QVERIFY2(kiosk.log.changes == changes, qPrintable(QStringLiteral("after %1").arg(exchanges)));
    QVERIFY2(mostLeft < 1024 * 1024, qPrintable(QString::number(mostLeft)));
}

void TestForgeries::nothingForgedChangesACatalogue()
{
    Kiosk kiosk(m_time, m_server.key().publicKey());
    kiosk.line = [this](const Request &request) { return m_server.handle(request); };
    kiosk.engine->start();
    QVERIFY(m_time.runUntil([&] { return kiosk.log.heads > 0; }, 60'000));
    const QStringList before = kiosk.state();
    const int changes = kiosk.log.changes;
    const auto rows = kiosk.catalogue.city().rows;
    QCOMPARE(rows, 65);

    attack(kiosk, 20261128);
    QCOMPARE(kiosk.state(), before);
    QCOMPARE(kiosk.log.changes, changes);
    QCOMPARE(kiosk.log.divergences, 0);
    for (const char *reason :
         {"feed.unsigned", "feed.untrusted", "feed.signature", "feed.digest", "server.older_epoch",
          "snapshot.signature", "snapshot.older_epoch", "snapshot.older"})
        QVERIFY2(kiosk.log.refusals.contains(QString::fromLatin1(reason)), reason);

    QProcess doctor;
    doctor.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan"),
                 {QStringLiteral("doctor"), QStringLiteral("--data"), kiosk.catalogue.folder(),
                  QStringLiteral("--json")});
    QVERIFY(doctor.waitForFinished());
    const QByteArray report = doctor.readAllStandardOutput();
    // Which forgery came last differs with the keys of a run: one can be cut off on its way.
    const auto refused = RefusalLog::read(kiosk.catalogue.folder());
    QCOMPARE(refused.size(), std::size_t(1));
    const bool cut = refused.front().reason == QLatin1String("feed.cut");
    QVERIFY2(report.contains("\"check\":\"city\"") &&
                 report.contains(cut ? "\"status\":\"cut\"" : "\"status\":\"refused\""),
             report.constData());

    kiosk.line = [this](const Request &request) { return m_server.handle(request); };
    publish(city, 65, 1, QStringLiteral("保安"));
    m_time.runFor(3'600'000);
    QCOMPARE(kiosk.catalogue.city().rows, 66); // and the city is heard again at once
    QVERIFY(RefusalLog::read(kiosk.catalogue.folder()).empty());
    kiosk.catalogue.verifyIndex();
}

void TestForgeries::nothingForgedFillsAnEmptyKiosk()
{
    // Only what is not the city's word: an empty kiosk knows no history yet, so a replay of a whole one is
    // news to it.
    Kiosk kiosk(m_time, crypto::SigningKey::generate().publicKey());
    const QStringList before = kiosk.state();
    attack(kiosk, 4711);
    QCOMPARE(kiosk.state(), before);
    QCOMPARE(kiosk.catalogue.count(QStringLiteral("item")), 0);
    QCOMPARE(kiosk.log.changes, 0);
    QCOMPARE(kiosk.log.heads, 0);
}

int main(int argc, char **argv)
{
    // Qt gives a function five minutes. A refusal for another reason than the last is synchronised to the
    // disk: in memory that costs nothing.
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    if (!qEnvironmentVariableIsSet("TMPDIR") && QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    const QCoreApplication application(argc, argv);
    TestForgeries test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_forgeries.moc"
