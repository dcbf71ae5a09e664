// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "feedproving.h"
#include "manualclock.h"

#include <QTemporaryFile>
#include <QTest>

using namespace yizhan;

namespace {

struct Fixture
{
    explicit Fixture(const QString &engine) : server(engine) { QVERIFY(logFile.open()); }
    void open()
    {
        database.emplace(server.open());
        QVERIFY(fakes::publishNumbered(*database, 5));
        proving.emplace(server.location(), board, clock, log);
        proving->prove();
        QVERIFY(board.damaged().isEmpty());
    }
    void run(const char *sql) { QVERIFY(database->exec(QString::fromLatin1(sql))); }

    fakes::TestServer server;
    fakes::ManualClock clock{fakes::feedTime};
    QTemporaryFile logFile;
    server::JsonLog log{logFile.handle(), clock};
    feed::HeadBoard board;
    std::optional<storage::Database> database;
    std::optional<server::FeedProving> proving;
};

#define OPEN_FIXTURE()                                                                                       \
    QFETCH(QString, engine);                                                                                 \
    Fixture f(engine);                                                                                       \
    YIZHAN_NEEDS_ENGINE(f.server);                                                                           \
    f.open()

const QSet<QString> cityAlone{fakes::city};

} // namespace

/// When a server proves what it serves.
class TestFeedProving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lostRowsAreFoundAndForgotten_data() { fakes::TestServer::addEngines(); }
    void lostRowsAreFoundAndForgotten()
    {
        OPEN_FIXTURE();
        f.run("CREATE TABLE kept AS SELECT * FROM feed WHERE id = 'n2'");
        f.run("DELETE FROM feed WHERE id = 'n2'");
        f.proving->proveWhenDue(); // not all the time
        QVERIFY(f.board.damaged().isEmpty());
        f.clock.advanceMs(61'000);
        f.proving->proveWhenDue();
        QCOMPARE(f.board.damaged(), cityAlone);
        f.run("INSERT INTO feed SELECT * FROM kept");
        f.clock.advanceMs(61'000);
        f.proving->proveWhenDue();
        QVERIFY(f.board.damaged().isEmpty());
    }

    void writeInSqliteIsProvedAfterASecond()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        f.run("UPDATE feed SET body = CAST('{}' AS BLOB) WHERE id = 'n2'");
        f.clock.advanceMs(1000);
        f.proving->proveWhenDue();
        QCOMPARE(f.board.damaged(), cityAlone);
    }

    void alteredTextStaysFoundBetweenTheProofsOfBodies_data() { fakes::TestServer::addEngines(); }
    void alteredTextStaysFoundBetweenTheProofsOfBodies()
    {
        OPEN_FIXTURE();
        f.run("UPDATE feed SET until = 5 WHERE id = 'n2'");
        f.clock.advanceMs(3600 * 1000);
        f.proving->proveWhenDue();
        QCOMPARE(f.board.damaged(), cityAlone);
        f.clock.advanceMs(61'000); // by sums alone nothing is wrong
        f.proving->proveWhenDue();
        QCOMPARE(f.board.damaged(), cityAlone);
        f.run("UPDATE feed SET until = 0 WHERE id = 'n2'");
        f.clock.advanceMs(3600 * 1000);
        f.proving->proveWhenDue();
        QVERIFY(f.board.damaged().isEmpty());
    }

    void databaseThatIsAwayIsNoDamage()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        f.run("ALTER TABLE feed RENAME TO gone");
        f.clock.advanceMs(3600 * 1000);
        f.proving->proveWhenDue();
        QVERIFY(f.board.damaged().isEmpty());
        f.run("ALTER TABLE gone RENAME TO feed");
        f.run("DELETE FROM feed");
        f.clock.advanceMs(3600 * 1000);
        f.proving->proveWhenDue();
        QCOMPARE(f.board.damaged(), cityAlone);
    }
};

QTEST_GUILESS_MAIN(TestFeedProving)
#include "tst_feedproving.moc"
