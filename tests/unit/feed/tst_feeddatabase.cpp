// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "scopestate.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace yizhan;
using storage::Database;

namespace {

QString settingOf(Database &database, const QString &name)
{
    auto select = database.prepare(QStringLiteral("SELECT current_setting(?)"));
    if (!select || !select->run(name))
        return {};
    const auto value = select->one([](const storage::Statement &row) { return row.text(0); });
    return value ? value->value_or(QString()) : QString();
}

} // namespace

class FeedDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalServersMayStartAtOnce_data() { fakes::TestServer::addEngines(); }
    void severalServersMayStartAtOnce()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        constexpr std::size_t servers = 8;
        std::vector<QString> epochs(servers);
        std::atomic<std::size_t> ready = 0;
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < servers; ++i) {
            threads.emplace_back([&, i] {
                for (++ready; ready < servers;)
                    std::this_thread::yield();
                SeededRandom random(i);
                auto database = feed::openServerDatabase(server.location(), random);
                epochs[i] =
                    database ? feed::epochOf(*database).value_or(QString()) : database.error().toString();
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(epochs[0].size(), 16);
        for (const QString &epoch : epochs)
            QCOMPARE(epoch, epochs[0]);
    }

    void epochStaysUntilItIsChanged_data() { fakes::TestServer::addEngines(); }
    void epochStaysUntilItIsChanged()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        QString epoch;
        {
            Database database = server.open();
            epoch = feed::epochOf(database).value_or(QString());
        }
        Database database = server.open();
        QCOMPARE(feed::epochOf(database).value_or(QString()), epoch);
        const auto fresh = feed::startNewEpoch(database, fakes::epochDigits());
        QVERIFY(fresh);
        QVERIFY(*fresh != epoch);
        QCOMPARE(feed::epochOf(database).value_or(QString()), *fresh);
    }

    void laterEpochHasTheHigherNumber_data() { fakes::TestServer::addEngines(); }
    void laterEpochHasTheHigherNumber()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        const auto first = feed::currentEpoch(database);
        QVERIFY(first && first->number > 0);
        // As after an epoch that began while the clock was a hundred years ahead.
        constexpr qint64 farAhead = 5'000'000'000;
        QVERIFY(database.exec(
            QStringLiteral("UPDATE meta SET value = '%1' WHERE key = 'epoch_number'").arg(farAhead)));
        QVERIFY(feed::startNewEpoch(database, fakes::epochDigits()));
        QCOMPARE(feed::currentEpoch(database)->number, farAhead + 1);
        QVERIFY(feed::startNewEpoch(database, fakes::epochDigits(), 2 * farAhead));
        QCOMPARE(feed::currentEpoch(database)->number, 2 * farAhead + 1);
    }

    void databaseOfAnEarlierVersionGetsANumberOnce_data() { fakes::TestServer::addEngines(); }
    void databaseOfAnEarlierVersionGetsANumberOnce()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        QString id;
        {
            Database database = server.open();
            id = feed::currentEpoch(database)->id;
            QVERIFY(database.exec(QStringLiteral("DELETE FROM meta WHERE key = 'epoch_number'")));
        }
        const auto epoch = [&] {
            Database database = server.open();
            return *feed::currentEpoch(database);
        };
        const protocol::Epoch once = epoch();
        QCOMPARE(once.id, id);
        QVERIFY(once.number > 0);
        QCOMPARE(epoch(), once);
    }

    void newEpochForgetsWhatWasMeant_data() { fakes::TestServer::addEngines(); }
    void newEpochForgetsWhatWasMeant()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(fakes::publish(database, [](feed::FeedWriter &writer) {
            writer.put(fakes::city, fakes::vacancyKind, "n0", 0, "{}");
            writer.meanShrink();
        }));
        QCOMPARE(feed::scopeState(database, fakes::city)->shrunk, 1);
        QVERIFY(feed::startNewEpoch(database, fakes::epochDigits()));
        QCOMPARE(feed::scopeState(database, fakes::city)->shrunk, 0);
    }

    void readerCannotWrite()
    {
        fakes::TestServer server(QStringLiteral("sqlite"));
        Database writer = server.open();
        auto reader = feed::openServerReader(server.location());
        QVERIFY(reader);
        QVERIFY(!reader->exec(QStringLiteral("DELETE FROM feed")));
    }

    void readerOfAMissingDatabaseMakesNone()
    {
        fakes::TestServer server(QStringLiteral("sqlite"));
        QVERIFY(!feed::openServerReader(server.location()));
        QVERIFY(!QFile::exists(server.path(QStringLiteral("server.db"))));
    }

    void newerSchemaIsNotRead_data() { fakes::TestServer::addEngines(); }
    void newerSchemaIsNotRead()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(database.exec(engine == QLatin1String("sqlite")
                                  ? QStringLiteral("PRAGMA user_version = 1000")
                                  : QStringLiteral("UPDATE schema_version SET version = 1000")));
        const auto reader = feed::openServerReader(server.location());
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::NewerSchema);
    }

    void databaseWithoutAnEncodingIsRefused()
    {
        fakes::TestServer server(QStringLiteral("postgres"));
        YIZHAN_NEEDS_ENGINE(server);
        const QString name = QStringLiteral("ascii%1").arg(QCoreApplication::applicationPid());
        Database admin = server.open();
        QVERIFY(
            admin.exec(QStringLiteral("CREATE DATABASE %1 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' "
                                      "TEMPLATE template0")
                           .arg(name)));
        feed::ServerDatabaseLocation location = server.location();
        location.connectionString.replace(QLatin1String("dbname=postgres"), QLatin1String("dbname=") + name);
        const auto opened = feed::openServerDatabase(location, fakes::epochDigits());
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, QStringLiteral("postgres.encoding"));
        QVERIFY(admin.exec(QStringLiteral("DROP DATABASE ") + name));
    }

    /// How long is told by the settings; that they hold, by readerDoesNotWaitForALockForEver().
    void readersHavePatience_data()
    {
        QTest::addColumn<database::Patience>("patience");
        QTest::addColumn<QString>("forALock");
        QTest::addColumn<QString>("forAnAnswer");
        QTest::newRow("for kiosks") << database::Patience::Serve << QStringLiteral("2s")
                                    << QStringLiteral("8s");
        QTest::newRow("watching") << database::Patience::Watch << QStringLiteral("1s")
                                  << QStringLiteral("1s");
        QTest::newRow("working") << database::Patience::Work << QStringLiteral("0") << QStringLiteral("0");
    }
    void readersHavePatience()
    {
        QFETCH(const database::Patience, patience);
        fakes::TestServer server(QStringLiteral("postgres"));
        YIZHAN_NEEDS_ENGINE(server);
        const Database database = server.open();
        auto reader = feed::openServerReader(server.location(), patience);
        QVERIFY(reader);
        QTEST(settingOf(*reader, QStringLiteral("lock_timeout")), "forALock");
        QTEST(settingOf(*reader, QStringLiteral("statement_timeout")), "forAnAnswer");
    }

    void statementsAreNotCompiled()
    {
        fakes::TestServer server(QStringLiteral("postgres"));
        YIZHAN_NEEDS_ENGINE(server);
        const Database database = server.open();
        auto reader = feed::openServerReader(server.location());
        QVERIFY(reader);
        QCOMPARE(settingOf(*reader, QStringLiteral("jit")), QStringLiteral("off"));
    }

    void readerDoesNotWaitForALockForEver()
    {
        fakes::TestServer server(QStringLiteral("postgres"));
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        auto reader = feed::openServerReader(server.location(), database::Patience::Serve);
        QVERIFY(reader);
        QVERIFY(database.exec(QStringLiteral("BEGIN")));
        QVERIFY(database.exec(QStringLiteral("LOCK TABLE feed IN ACCESS EXCLUSIVE MODE")));
        const auto count = reader->scalar(QStringLiteral("SELECT count(*) FROM feed"));
        QVERIFY(!count);
        QCOMPARE(count.error().code, ErrorCode::Busy);
    }

    void metaOfTheFirstStays()
    {
        fakes::TestServer server(QStringLiteral("sqlite"));
        Database database = server.open();
        const QString key = QStringLiteral("public_key");
        QCOMPARE(*feed::metaValue(database, key), QString());
        QVERIFY(feed::putMeta(database, key, QStringLiteral("a"), feed::MetaChange::FirstOnly));
        QVERIFY(feed::putMeta(database, key, QStringLiteral("b"), feed::MetaChange::FirstOnly));
        QCOMPARE(*feed::metaValue(database, key), QStringLiteral("a"));
        QVERIFY(feed::putMeta(database, key, QStringLiteral("b"), feed::MetaChange::Replace));
        QCOMPARE(*feed::metaValue(database, key), QStringLiteral("b"));
    }

    void namesOfScopesAreStrict_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        for (const char *name : {"city", "district:441203", "station:S_1-a"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name :
             {"", ":", "city:", ":a", "City", "city:a:b", "city:a b", "a1", "city/..", "城市"})
            QTest::newRow(name) << QString::fromUtf8(name) << false;
        QTest::newRow("64 characters") << QStringLiteral("city:") + QString(59, u'x') << true;
        QTest::newRow("65 characters") << QStringLiteral("city:") + QString(60, u'x') << false;
    }
    void namesOfScopesAreStrict()
    {
        QFETCH(QString, name);
        QTEST(feed::isScopeName(name), "good");
    }
};

QTEST_GUILESS_MAIN(FeedDatabaseTest)
#include "tst_feeddatabase.moc"
