// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"
#include "threadconnections.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace yizhan;

/// Which connection a thread gets, and for how long.
class TestThreadConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyThreadKeepsItsOwn_data() { fakes::TestServer::addEngines(); }
    void everyThreadKeepsItsOwn()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        static_cast<void>(server.open());
        std::atomic<int> opened = 0;
        database::ThreadConnections connections(server.location(), [&]() -> Result<storage::Database> {
            ++opened;
            return server.open();
        });
        const auto here = connections.here();
        QVERIFY(here);
        QVERIFY(*connections.here() == *here);
        storage::Database *there = nullptr;
        std::thread other([&] { there = connections.here().value_or(nullptr); });
        other.join();
        QVERIFY(there != nullptr);
        QCOMPARE(opened.load(), 2);
        connections.drop();
        QVERIFY(connections.here());
        QCOMPARE(opened.load(), 3);
    }

    void fileThatIsGoneIsNotMadeAgain()
    {
        const fakes::TestServer server(QStringLiteral("sqlite"));
        static_cast<void>(server.open());
        database::ThreadConnections connections(server.location(),
                                                [&]() -> Result<storage::Database> { return server.open(); });
        QVERIFY(connections.here());
        const QString path = server.location().sqlitePath();
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(ending));
        const auto gone = connections.here();
        QVERIFY(!gone);
        QCOMPARE(gone.error().reason, QStringLiteral("sqlite.missing"));
        QVERIFY(!QFile::exists(path));
    }

    void anotherFileIsAnotherDatabase()
    {
        const fakes::TestServer server(QStringLiteral("sqlite"));
        static_cast<void>(server.open());
        database::ThreadConnections connections(server.location(),
                                                [&]() -> Result<storage::Database> { return server.open(); });
        const auto before = connections.here();
        QVERIFY(before && (*before)->exec(QStringLiteral("INSERT INTO meta VALUES ('mark', 'old')")));
        const QString path = server.location().sqlitePath();
        QVERIFY(QFile::rename(path, path + QStringLiteral(".old")));
        static_cast<void>(server.open()); // as after a restore
        const auto after = connections.here();
        QVERIFY(after);
        const auto mark =
            (*after)->scalar(QStringLiteral("SELECT count(*) FROM meta WHERE key = 'mark'"), -1);
        QVERIFY(mark);
        QCOMPARE(*mark, 0);
    }

    void whatSomebodyWaitsForIsOnTheDisk_data() { fakes::TestServer::addEngines(); }
    void whatSomebodyWaitsForIsOnTheDisk()
    {
        QFETCH(QString, engine);
        const fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        storage::Database database = server.open();
        QVERIFY(database::serveWrites(database));
        if (database.engine() == storage::Engine::Sqlite) {
            QCOMPARE(database.scalar(QStringLiteral("PRAGMA synchronous")).value_or(-1), 2); // FULL
            return;
        }
        QCOMPARE(
            database.scalar(QStringLiteral("SELECT (current_setting('synchronous_commit') <> 'off')::int"))
                .value_or(-1),
            1);
    }
};

QTEST_GUILESS_MAIN(TestThreadConnections)
#include "tst_threadconnections.moc"
