// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "headwatcher.h"
#include "scopestate.h"

#include <QTest>

#include <thread>

using namespace yizhan;
using feed::HeadBoard;
using feed::HeadWatcher;

namespace {

struct Fixture
{
    explicit Fixture(const QString &engine) : server(engine) {}
    void open()
    {
        database.emplace(server.open());
        watcher.emplace(
            server.location(), board,
            [this](const std::string &scope, qint64 head) {
                moved.append(qMakePair(QString::fromStdString(scope), head));
            },
            [this](const QString &epoch, qint64 number) {
                setBack.append(qMakePair(epoch, number));
                return canEnd;
            });
    }
    void state(const QString &scope, qint64 head) const
    {
        feed::ScopeState state;
        state.scope = scope;
        state.head = head;
        QVERIFY(feed::storeScopeState(*database, state));
    }

    fakes::TestServer server;
    HeadBoard board;
    mutable std::optional<storage::Database> database;
    std::optional<HeadWatcher> watcher;
    QList<QPair<QString, qint64>> moved;
    QList<QPair<QString, qint64>> setBack;
    bool canEnd = true;
};

#define OPEN_FIXTURE()                                                                                       \
    QFETCH(QString, engine);                                                                                 \
    Fixture f(engine);                                                                                       \
    YIZHAN_NEEDS_ENGINE(f.server);                                                                           \
    f.open()

} // namespace

/// What a server notices of its database without being told.
class HeadWatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headThatFallsIsASetBack_data() { fakes::TestServer::addEngines(); }
    void headThatFallsIsASetBack()
    {
        OPEN_FIXTURE();
        f.state(fakes::city, 10);
        QVERIFY(f.watcher->look());
        QCOMPARE(f.board.of(fakes::city)->state.head, 10);
        f.state(fakes::city, 7);
        QVERIFY(f.watcher->look());
        QCOMPARE(f.setBack.size(), 1);
        QCOMPARE(f.setBack.constFirst().first, *feed::epochOf(*f.database));
        QCOMPARE(f.board.of(fakes::city)->state.head, 7); // and not the higher one
        QVERIFY(f.watcher->look());
        QCOMPARE(f.setBack.size(), 1);
    }

    void setBackIsToldUntilItHadAnEffect_data() { fakes::TestServer::addEngines(); }
    void setBackIsToldUntilItHadAnEffect()
    {
        OPEN_FIXTURE();
        f.state(fakes::city, 10);
        QVERIFY(f.watcher->look());
        f.canEnd = false; // a restore is under way
        f.state(fakes::city, 7);
        QVERIFY(f.watcher->look());
        QVERIFY(f.watcher->look());
        QCOMPARE(f.setBack.size(), 2);
        f.canEnd = true;
        QVERIFY(f.watcher->look());
        QVERIFY(f.watcher->look());
        QCOMPARE(f.setBack.size(), 3);
        QCOMPARE(f.setBack.constFirst(), f.setBack.constLast());
    }

    void scopeThatVanishesIsASetBack_data() { fakes::TestServer::addEngines(); }
    void scopeThatVanishesIsASetBack()
    {
        OPEN_FIXTURE();
        f.state(fakes::city, 10);
        QVERIFY(f.watcher->look());
        QVERIFY(f.database->exec(QStringLiteral("DELETE FROM scope_state")));
        QVERIFY(f.watcher->look());
        QCOMPARE(f.setBack.size(), 1);
    }

    void laterEpochIsNoSetBack_data() { fakes::TestServer::addEngines(); }
    void laterEpochIsNoSetBack()
    {
        OPEN_FIXTURE();
        f.state(fakes::city, 10);
        QVERIFY(f.watcher->look());
        QVERIFY(feed::startNewEpoch(*f.database, fakes::epochDigits()));
        f.state(fakes::city, 3);
        QVERIFY(f.watcher->look());
        QVERIFY(f.setBack.isEmpty());
        QCOMPARE(f.board.of(fakes::city)->state.head, 3);
    }

    void earlierEpochIsASetBackBehindTheHighestNumber()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        const protocol::Epoch first = *feed::currentEpoch(*f.database);
        QVERIFY(feed::startNewEpoch(*f.database, fakes::epochDigits()));
        const protocol::Epoch second = *feed::currentEpoch(*f.database);
        QVERIFY(f.watcher->look());
        QVERIFY(feed::putMeta(*f.database, QStringLiteral("epoch"), first.id, feed::MetaChange::Replace));
        QVERIFY(feed::putMeta(*f.database, QStringLiteral("epoch_number"), QString::number(first.number),
                              feed::MetaChange::Replace));
        QVERIFY(f.watcher->look());
        QCOMPARE(f.setBack.size(), 1);
        QCOMPARE(f.setBack.constFirst(), qMakePair(first.id, second.number));
    }

    void epochThatIsOverIsEndedOnce_data() { fakes::TestServer::addEngines(); }
    void epochThatIsOverIsEndedOnce()
    {
        OPEN_FIXTURE();
        const protocol::Epoch before = *feed::currentEpoch(*f.database);
        QCOMPARE(*feed::endEpoch(*f.database, fakes::epochDigits(), before.id, before.number + 1000), true);
        const protocol::Epoch after = *feed::currentEpoch(*f.database);
        QVERIFY(after.id != before.id);
        QVERIFY(after.number > before.number + 1000);
        QCOMPARE(*feed::endEpoch(*f.database, fakes::epochDigits(), before.id), false);
        QCOMPARE(*feed::currentEpoch(*f.database), after);
    }

    void otherFileUnderTheNameIsLookedInto()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        f.state(fakes::city, 10);
        QVERIFY(f.watcher->look());
        QVERIFY(f.database->exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        const QString file = f.server.path(QStringLiteral("server.db"));
        QVERIFY(QFile::copy(file, file + QStringLiteral(".copy")));
        f.state(fakes::city, 20);
        QVERIFY(f.watcher->look());
        f.database.reset();
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1String(suffix));
        QVERIFY(QFile::rename(file + QStringLiteral(".copy"), file));
        QVERIFY(f.watcher->look());
        QCOMPARE(f.setBack.size(), 1);
    }

    void missingFileIsAnError()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        QVERIFY(f.watcher->look());
        QVERIFY(QFile::remove(f.server.path(QStringLiteral("server.db"))));
        QVERIFY(!f.watcher->look());
    }

    void lockedTableIsSaidInASecondOrTwo()
    {
        Fixture f(QStringLiteral("postgres"));
        YIZHAN_NEEDS_ENGINE(f.server);
        f.open();
        QVERIFY(f.watcher->look());
        QCOMPARE(*f.watcher->isWritable(), true);
        QVERIFY(f.database->exec(QStringLiteral("BEGIN")));
        QVERIFY(f.database->exec(QStringLiteral("LOCK TABLE feed IN ACCESS EXCLUSIVE MODE")));
        const auto writable = f.watcher->isWritable();
        QVERIFY(!writable);
        QCOMPARE(writable.error().code, ErrorCode::Busy);
        QVERIFY(f.database->exec(QStringLiteral("ROLLBACK")));
        QVERIFY(f.watcher->look());
        QCOMPARE(*f.watcher->isWritable(), true);
    }

    void readOnlyDatabaseIsNotWritable()
    {
        Fixture f(QStringLiteral("postgres"));
        YIZHAN_NEEDS_ENGINE(f.server);
        f.open();
        feed::ServerDatabaseLocation location = f.server.location();
        location.connectionString.replace(
            QLatin1String("-c search_path"),
            QLatin1String("-c default_transaction_read_only=on -c search_path"));
        HeadBoard board;
        HeadWatcher watcher(location, board, [](const std::string &, qint64) {});
        QVERIFY(watcher.look());
        QCOMPARE(*watcher.isWritable(), false);
    }

    void commitIsToldAtOnce()
    {
        Fixture f(QStringLiteral("postgres"));
        YIZHAN_NEEDS_ENGINE(f.server);
        f.open();
        QVERIFY(f.watcher->look());
        f.moved.clear();
        std::thread importing([&f] {
            auto database = feed::openServerDatabase(f.server.location(), fakes::epochDigits());
            if (!database || !fakes::publishNumbered(*database, 3))
                qFatal("no import");
        });
        const bool told = f.watcher->waitForNews(60'000);
        importing.join();
        QVERIFY(told);
        QVERIFY(f.watcher->look());
        QCOMPARE(f.moved, (QList<QPair<QString, qint64>>{{fakes::city, 3}}));
    }
};

QTEST_GUILESS_MAIN(HeadWatcherTest)
#include "tst_headwatcher.moc"
