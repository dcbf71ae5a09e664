// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of a process that publishes, and of one that builds snapshots, at moments that nobody chose. The
// killed process is this program itself, started with the name of a role.
#include "digest.h"
#include "feedfixture.h"
#include "feedreader.h"
#include "itemhash.h"
#include "random.h"
#include "snapshotbuilder.h"
#include "snapshotshelf.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <thread>

using namespace yizhan;
using fakes::city;
using fakes::vacancyKind;
using storage::Database;
using storage::Transaction;

namespace {

constexpr int kills = 25;
constexpr int itemsPerImport = 300;

void tellReady()
{
    std::puts("ready");
    std::fflush(stdout);
}

/// Imports for ever: each a transaction with a line in a table of its own, as intake has.
int importForEver(Database database)
{
    feed::FeedWriter writer(database);
    for (qint64 round = 1;; ++round) {
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        const qint64 last = database.scalar(QStringLiteral("SELECT max(number) FROM imports")).value_or(-1);
        if (!transaction || last < 0)
            return 2;
        if (!database.exec(QStringLiteral("INSERT INTO imports(number) VALUES (%1)").arg(last + 1)))
            return 3;
        for (int i = 0; i < itemsPerImport; ++i) {
            const QByteArray number = QByteArray::number(last + 1);
            writer.put(city, vacancyKind, "i" + QByteArray::number(i), 0, "{\"import\":" + number + "}");
        }
        if (!writer.publish(fakes::feedTime) || !transaction->commit())
            return 4;
        if (round == 1) // however slow the machine: the kill comes when there is something to lose
            tellReady();
    }
}

int snapshotForEver(Database database, const QString &folder)
{
    const feed::SnapshotBuilder builder(folder, crypto::SigningKey::generate());
    for (int round = 0;; ++round) {
        const bool built = fakes::publish(database,
                                          [&](feed::FeedWriter &w) {
                                              w.put(city, vacancyKind, "moving", 0,
                                                    "{\"n\":" + QByteArray::number(round) + "}");
                                          })
                               .has_value() &&
                           builder.build(database, city, fakes::feedTime.addSecs(round)).has_value();
        if (!built)
            return 5;
    }
}

int runChild(const QStringList &arguments)
{
    SystemRandom random;
    auto database = feed::openServerDatabase({arguments.at(2), arguments.at(3)}, random);
    if (!database)
        return 1;
    if (arguments.at(1) == QLatin1String("--import"))
        return importForEver(*std::move(database));
    tellReady();
    return snapshotForEver(*std::move(database), arguments.at(2) + QStringLiteral("/snapshots"));
}

/// Starts the role, waits until it works, lets it work for some microseconds and kills it.
void workAndDie(const QString &role, const feed::ServerDatabaseLocation &location, std::uint64_t microseconds)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {role, location.dataDir, location.connectionString});
    QVERIFY(child.waitForReadyRead(30000));
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
    QVERIFY(child.state() == QProcess::Running);
    child.kill();
    QVERIFY(child.waitForFinished(30000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
}

} // namespace

class FeedKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedImportLeavesAWholeFeed_data() { fakes::TestServer::addEngines(); }
    void killedImportLeavesAWholeFeed()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(database.exec(QStringLiteral("CREATE TABLE imports(number bigint PRIMARY KEY)")));
        SeededRandom random(11);
        for (int i = 0; i < kills && !QTest::currentTestFailed(); ++i) {
            workAndDie(QStringLiteral("--import"), server.location(), random.below(60'000));
            checkFeed(database);
        }
        QVERIFY(database.scalar(QStringLiteral("SELECT count(*) FROM imports")).value_or(0) > 0);
    }

    void killedBuildLeavesWholeSnapshots()
    {
        fakes::TestServer server(QStringLiteral("sqlite"));
        Database database = server.open();
        QVERIFY(fakes::publishNumbered(database, 2000));
        const QString folder = server.path(QStringLiteral("snapshots"));
        const feed::SnapshotBuilder builder(folder, crypto::SigningKey::generate());
        SeededRandom random(12);
        bool sawLeftover = false;
        for (int i = 0; i < kills && !QTest::currentTestFailed(); ++i) {
            workAndDie(QStringLiteral("--snapshot"), server.location(), random.below(120'000));
            checkSnapshots(folder);
            sawLeftover =
                sawLeftover || !QDir(folder).entryList({QStringLiteral("build-*")}, QDir::Files).isEmpty();
            builder.removeLeftovers(QDateTime::currentDateTimeUtc().addSecs(60));
            QVERIFY(QDir(folder).entryList({QStringLiteral("build-*")}, QDir::Files).isEmpty());
        }
        QVERIFY2(sawLeftover, "no build was hit: this run proves nothing");
    }

private:
    /// The rows add up to the scope's state, and every import is there whole.
    static void checkFeed(Database &database)
    {
        const auto state = feed::scopeState(database, city);
        QVERIFY(state);
        const qint64 imports =
            database.scalar(QStringLiteral("SELECT max(number) FROM imports")).value_or(-1);
        QCOMPARE(state->rows, imports == 0 ? 0 : itemsPerImport);
        QCOMPARE(state->head, imports * itemsPerImport);
        auto rows = database.prepare(QStringLiteral("SELECT id, until, body, hash FROM feed ORDER BY id"));
        QVERIFY(rows && rows->run());
        protocol::ScopeSum sum;
        const QByteArray body = "{\"import\":" + QByteArray::number(imports) + "}";
        QVERIFY(rows->forEach([&](const storage::Statement &row) {
            QCOMPARE(row.bytes(2), body);
            const quint64 hash = protocol::itemHash(vacancyKind, row.text(0).toUtf8(), 0, body);
            QCOMPARE(quint64(row.integer(3)), hash);
            sum.add(hash);
        }));
        QCOMPARE(sum, state->sum);
    }

    static void checkSnapshots(const QString &folder)
    {
        const QStringList names = QDir(folder).entryList({QStringLiteral("*.yzsnap")}, QDir::Files);
        const SystemClock clock;
        feed::SnapshotShelf shelf(folder, clock);
        QCOMPARE(static_cast<qsizetype>(shelf.listing()->size()), names.size()); // all of them whole
        for (const QString &name : names) {
            const auto head = protocol::readSnapshotHead(folder + QLatin1Char('/') + name);
            QVERIFY(head);
            QFile file(folder + QLatin1Char('/') + name);
            QVERIFY(file.open(QIODevice::ReadOnly) && file.seek(head->contentOffset));
            crypto::Sha256 hash;
            hash.add(file.readAll());
            QCOMPARE(hash.finish(), head->manifest.contentSha256);
            const auto key = crypto::PublicKey::fromHex(head->manifest.publicKey);
            QVERIFY(key && key->verify(head->signedPart, head->signature));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1).startsWith(QLatin1String("--")))
        return runChild(arguments);
    FeedKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_feedkill.moc"
