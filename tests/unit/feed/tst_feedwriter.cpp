// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "itemhash.h"
#include "scopestate.h"

#include <QTest>

using namespace yizhan;
using fakes::city;
using fakes::publish;
using feed::FeedWriter;
using feed::ScopeState;
using storage::Database;
using storage::Transaction;

namespace {

const QByteArray vacancy("vacancy");

/// The position of one row, as the table holds it.
struct Position
{
    qint64 seq = 0;
    qint64 bodySeq = 0;
    bool live = false;
    bool exists = false;
};

Position positionOf(Database &database, const QString &id, const QString &scope = city)
{
    auto select = database.prepare(
        QStringLiteral("SELECT seq, body_seq, CASE WHEN gone_at IS NULL THEN 1 ELSE 0 END FROM feed "
                       "WHERE scope=? AND kind='vacancy' AND id=?"));
    if (!select || !select->run(scope, id))
        return {};
    const auto position = select->one([](const storage::Statement &row) {
        return Position{row.integer(0), row.integer(1), row.integer(2) == 1, true};
    });
    return position && *position ? **position : Position();
}

ScopeState stateOf(Database &database, const QString &scope = city)
{
    return feed::scopeState(database, scope).value_or(ScopeState());
}

} // namespace

class FeedWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPutGivesSeqRowAndSum_data() { fakes::TestServer::addEngines(); }
    void firstPutGivesSeqRowAndSum()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(publish(database, [](FeedWriter &w) {
            w.put(city, vacancy, "a", 20700, "{\"title\":\"\\u00e9 'quoted' \\\\ 保洁\"}");
            w.put(city, vacancy, "b", 0, "{}");
        }));
        const ScopeState state = stateOf(database);
        QCOMPARE(state.head, 2);
        QCOMPARE(state.rows, 2);
        QCOMPARE(state.floor, 0);
        QCOMPARE(state.updatedAt, fakes::feedTime);
        protocol::ScopeSum expected;
        expected.add(protocol::itemHash("vacancy", "a", 20700, "{\"title\":\"\\u00e9 'quoted' \\\\ 保洁\"}"));
        expected.add(protocol::itemHash("vacancy", "b", 0, "{}"));
        QCOMPARE(state.sum.toHex(), expected.toHex());
        auto body = database.prepare(QStringLiteral("SELECT body FROM feed WHERE id='a'"));
        QVERIFY(body && body->run());
        const auto bytes = body->one([](const storage::Statement &row) { return row.bytes(0); });
        QCOMPARE(bytes->value(), QByteArray("{\"title\":\"\\u00e9 'quoted' \\\\ 保洁\"}"));
    }

    void equalPutChangesNothing_data() { fakes::TestServer::addEngines(); }
    void equalPutChangesNothing()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(publish(database, [](FeedWriter &w) { w.put(city, vacancy, "a", 20700, "{\"x\":1}"); }));
        const ScopeState before = stateOf(database);
        QVERIFY(publish(database, [](FeedWriter &w) { w.put(city, vacancy, "a", 20700, "{\"x\":1}"); }));
        QCOMPARE(stateOf(database), before);
    }

    void otherUntilAloneIsARenewal_data() { fakes::TestServer::addEngines(); }
    void otherUntilAloneIsARenewal()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(publish(database, [](FeedWriter &w) {
            w.put(city, vacancy, "a", 20700, "{\"x\":1}");
            w.put(city, vacancy, "b", 20700, "{\"x\":2}");
        }));
        QVERIFY(publish(database, [](FeedWriter &w) {
            w.put(city, vacancy, "a", 20701, "{\"x\":1}"); // the same body
            w.put(city, vacancy, "b", 20702, "{\"x\":2}");
        }));
        QCOMPARE(positionOf(database, QStringLiteral("a")).seq, 3);
        QCOMPARE(positionOf(database, QStringLiteral("a")).bodySeq, 1);
        QCOMPARE(positionOf(database, QStringLiteral("b")).seq, 4);
        QCOMPARE(positionOf(database, QStringLiteral("b")).bodySeq, 2);
        protocol::ScopeSum expected;
        expected.add(protocol::itemHash("vacancy", "a", 20701, "{\"x\":1}"));
        expected.add(protocol::itemHash("vacancy", "b", 20702, "{\"x\":2}"));
        QCOMPARE(stateOf(database).sum.toHex(), expected.toHex());
    }

    void withdrawnItemIsATombstoneAndComesBackWithItsBody_data() { fakes::TestServer::addEngines(); }
    void withdrawnItemIsATombstoneAndComesBackWithItsBody()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(publish(database, [](FeedWriter &w) { w.put(city, vacancy, "a", 20700, "{\"x\":1}"); }));
        QVERIFY(publish(database, [](FeedWriter &w) {
            w.withdraw(city, vacancy, "a");
            w.withdraw(city, vacancy, "never there");
        }));
        QVERIFY(!positionOf(database, QStringLiteral("a")).live);
        QCOMPARE(stateOf(database).rows, 0);
        QCOMPARE(stateOf(database).head, 2);
        QCOMPARE(stateOf(database).sum, protocol::ScopeSum());
        QVERIFY(publish(database, [](FeedWriter &w) { w.withdraw(city, vacancy, "a"); }));
        QCOMPARE(stateOf(database).head, 2);
        QVERIFY(publish(database, [](FeedWriter &w) { w.put(city, vacancy, "a", 20700, "{\"x\":1}"); }));
        QCOMPARE(positionOf(database, QStringLiteral("a")).bodySeq, 3);
        QVERIFY(positionOf(database, QStringLiteral("a")).live);
    }

    void lastChangeOfAnItemWinsInsideOnePublish_data() { fakes::TestServer::addEngines(); }
    void lastChangeOfAnItemWinsInsideOnePublish()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(publish(database, [](FeedWriter &w) {
            w.put(city, vacancy, "a", 20700, "{\"x\":1}");
            w.put(city, vacancy, "a", 20701, "{\"x\":2}");
            w.put(city, vacancy, "fleeting", 20701, "{\"x\":2}");
            w.withdraw(city, vacancy, "fleeting");
        }));
        QVERIFY(!positionOf(database, QStringLiteral("fleeting")).exists);
        QCOMPARE(stateOf(database).rows, 1);
        QCOMPARE(stateOf(database).sum.value(), protocol::itemHash("vacancy", "a", 20701, "{\"x\":2}"));
        QVERIFY(publish(database, [](FeedWriter &w) { // away and back again, as it was
            w.withdraw(city, vacancy, "a");
            w.put(city, vacancy, "a", 20701, "{\"x\":2}");
        }));
        QCOMPARE(stateOf(database).sum.value(), protocol::itemHash("vacancy", "a", 20701, "{\"x\":2}"));
        QVERIFY(positionOf(database, QStringLiteral("a")).live);
    }

    void itemMovesBetweenScopesInOnePublish_data() { fakes::TestServer::addEngines(); }
    void itemMovesBetweenScopesInOnePublish()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        const QString district = QStringLiteral("district:441203");
        QVERIFY(publish(database, [](FeedWriter &w) { w.put(city, vacancy, "a", 20700, "{\"x\":1}"); }));
        QVERIFY(publish(database, [&](FeedWriter &w) {
            w.withdraw(city, vacancy, "a");
            w.put(district, vacancy, "a", 20700, "{\"x\":1}");
        }));
        QVERIFY(!positionOf(database, QStringLiteral("a")).live);
        QVERIFY(positionOf(database, QStringLiteral("a"), district).live);
        QCOMPARE(stateOf(database).rows, 0);
        QCOMPARE(stateOf(database).head, 2);
        QCOMPARE(stateOf(database, district).rows, 1);
        QCOMPARE(stateOf(database, district).head, 3); // one counter for the whole server
    }

    void rolledBackPublishLeavesNothing_data() { fakes::TestServer::addEngines(); }
    void rolledBackPublishLeavesNothing()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        FeedWriter writer(database);
        {
            auto transaction = Transaction::begin(database, Transaction::Kind::Write);
            QVERIFY(transaction);
            writer.put(city, vacancy, "a", 20700, "{}");
            QVERIFY(writer.publish(fakes::feedTime));
            QCOMPARE(writer.pending(), 0);
        }
        QCOMPARE(stateOf(database).head, 0);
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        QVERIFY(transaction);
        writer.put(city, vacancy, "b", 20700, "{}"); // the same writer goes on
        QVERIFY(writer.publish(fakes::feedTime));
        QVERIFY(transaction->commit());
        QCOMPARE(stateOf(database).head, 1);
        QCOMPARE(writer.lastChanged(), 1);
    }

    void manyChangesInOnePublishKeepTheirOrder_data() { fakes::TestServer::addEngines(); }
    void manyChangesInOnePublishKeepTheirOrder()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(publish(database, [](FeedWriter &w) {
            for (int i = 0; i < 4500; ++i)
                w.put(city, vacancy, "n" + QByteArray::number(i), 20700,
                      "{\"n\":" + QByteArray::number(i) + "}");
        }));
        QCOMPARE(stateOf(database).head, 4500);
        QCOMPARE(stateOf(database).rows, 4500);
        QCOMPARE(positionOf(database, QStringLiteral("n0")).seq, 1);
        QCOMPARE(positionOf(database, QStringLiteral("n4499")).seq, 4500);
    }

    void strangeIdsAreFoundAgain_data() { fakes::TestServer::addEngines(); }
    void strangeIdsAreFoundAgain()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        const std::vector<QByteArray> ids = {
            "\"quoted\"", "back\\slash", "comma,{brace}", "NULL",    "17",
            "1e3",        "\x01\x1f\t",  "招聘/保洁-1",   " space ", "'; DROP TABLE feed; --"};
        for (const char *body : {"{\"v\":1}", "{\"v\":2}"}) {
            QVERIFY(publish(database, [&](FeedWriter &w) {
                for (const QByteArray &id : ids)
                    w.put(city, vacancy, id, 0, body);
            }));
        }
        QCOMPARE(stateOf(database).rows, std::ssize(ids)); // found, so replaced and not doubled
        QCOMPARE(stateOf(database).head, 2 * std::ssize(ids));
        protocol::ScopeSum expected;
        for (const QByteArray &id : ids)
            expected.add(protocol::itemHash(vacancy, id, 0, "{\"v\":2}"));
        QCOMPARE(stateOf(database).sum, expected);
    }

    void unusableChangeIsRefused_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        const QString scopeReason = QStringLiteral("feed.scope");
        const QString keyReason = QStringLiteral("feed.key");
        const QString bodyReason = QStringLiteral("feed.body");
        QTest::newRow("upper case scope")
            << QStringLiteral("City") << QByteArray("a") << QByteArray("{}") << scopeReason;
        QTest::newRow("no id") << city << QByteArray() << QByteArray("{}") << keyReason;
        QTest::newRow("long id") << city << QByteArray(201, 'x') << QByteArray("{}") << keyReason;
        QTest::newRow("id not UTF-8") << city << QByteArray("\xff\xfe") << QByteArray("{}") << keyReason;
        QTest::newRow("body with a line feed") << city << QByteArray("a") << QByteArray("{\n}") << bodyReason;
        QTest::newRow("body not an object") << city << QByteArray("a") << QByteArray("[]") << bodyReason;
        QTest::newRow("body not UTF-8")
            << city << QByteArray("a") << QByteArray("{\"a\":\"\xff\"}") << bodyReason;
        QTest::newRow("body too large")
            << city << QByteArray("a") << QByteArray("{\"a\":\"" + QByteArray(256 * 1024, 'x') + "\"}")
            << bodyReason;
    }
    void unusableChangeIsRefused()
    {
        QFETCH(QString, scope);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, body);
        fakes::TestServer server(QStringLiteral("sqlite"));
        Database database = server.open();
        const auto published = publish(database, [&](FeedWriter &w) { w.put(scope, vacancy, id, 0, body); });
        QVERIFY(!published);
        QTEST(published.error().reason, "reason");
        QCOMPARE(stateOf(database).head, 0);
    }

    void secondWriterOfPostgresWaitsForTheFirst()
    {
        fakes::TestServer server(QStringLiteral("postgres"));
        YIZHAN_NEEDS_ENGINE(server);
        Database first = server.open();
        Database second = server.open();
        auto transaction = Transaction::begin(first, Transaction::Kind::Write);
        QVERIFY(transaction);
        FeedWriter writer(first);
        writer.put(city, vacancy, "a", 0, "{}");
        QVERIFY(writer.publish(fakes::feedTime));
        const QString free =
            QStringLiteral("SELECT pg_try_advisory_lock(1499089476, hashtext(current_schema()::text))::int");
        QCOMPARE(second.scalar(free, -1).value(), 0);
        QVERIFY(transaction->commit());
        QCOMPARE(second.scalar(free, -1).value(), 1);
    }
};

QTEST_GUILESS_MAIN(FeedWriterTest)
#include "tst_feedwriter.moc"
