// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "itemlookup.h"

#include <QTest>

using namespace yizhan;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    explicit Fixture(const QString &engine) : server(engine) {}
    void open() { database.emplace(server.open()); }
    void put(const char *scope, const QByteArray &id, EpochDay until = 0, const char *kind = "vacancy")
    {
        const QByteArray body = R"({"in":")" + QByteArray(scope) + "\"}";
        QVERIFY(fakes::publish(*database, [&](feed::FeedWriter &writer) {
            writer.put(QString::fromLatin1(scope), kind, id, until, body);
        }));
    }
    void withdraw(const char *scope, const QByteArray &id)
    {
        QVERIFY(fakes::publish(*database, [&](feed::FeedWriter &writer) {
            writer.withdraw(QString::fromLatin1(scope), "vacancy", id);
        }));
    }
    [[nodiscard]] std::optional<feed::FoundItem> find(const char *id)
    {
        auto found = feed::findItem(*database, QStringLiteral("vacancy"), QString::fromLatin1(id));
        return found ? *found : std::nullopt;
    }
    [[nodiscard]] QSet<QString> live(const QStringList &ids)
    {
        auto found = feed::liveAmong(*database, QStringLiteral("vacancy"), ids, 20'000);
        return found ? *found : QSet<QString>{QStringLiteral("error")};
    }

    fakes::TestServer server;
    std::optional<storage::Database> database;
};

#define OPEN_FIXTURE()                                                                                       \
    QFETCH(QString, engine);                                                                                 \
    Fixture f(engine);                                                                                       \
    YIZHAN_NEEDS_ENGINE(f.server);                                                                           \
    f.open()

} // namespace

/// Items found by their id, whatever scope they stand in.
class ItemLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemIsFoundInAnyScope_data() { fakes::TestServer::addEngines(); }
    void itemIsFoundInAnyScope()
    {
        OPEN_FIXTURE();
        f.put("city", "a");
        f.put("district:d1", "b");
        f.put("station:s-1", "c");
        f.put("device:d-1", "d");
        QCOMPARE(f.live({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}),
                 (QSet<QString>{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        for (const char *id : {"a", "b", "c", "d"}) {
            const auto found = f.find(id);
            QVERIFY2(found && found->live, id);
        }
        QVERIFY(!f.find("e"));
    }

    void itemOfAnotherKindIsAnother_data() { fakes::TestServer::addEngines(); }
    void itemOfAnotherKindIsAnother()
    {
        OPEN_FIXTURE();
        f.put("station:s-1", "a", 0, "notice");
        f.put("station:s-1", "b");
        QCOMPARE(f.live({u"a"_s, u"b"_s}), QSet<QString>{u"b"_s});
        QVERIFY(!f.find("a"));
    }

    void itemThatIsGoneOrPastIsNotLive_data() { fakes::TestServer::addEngines(); }
    void itemThatIsGoneOrPastIsNotLive()
    {
        OPEN_FIXTURE();
        f.put("city", "gone");
        f.put("city", "past", 19'999);
        f.put("city", "today", 20'000);
        f.put("station:s-1", "past-there", 19'999);
        f.withdraw("city", "gone");
        QCOMPARE(f.live({u"gone"_s, u"past"_s, u"today"_s, u"past-there"_s}), QSet<QString>{u"today"_s});
        QVERIFY(f.find("gone") && !f.find("gone")->live);
    }

    void itemThatMovedToAStationIsFoundThere_data() { fakes::TestServer::addEngines(); }
    void itemThatMovedToAStationIsFoundThere()
    {
        OPEN_FIXTURE();
        f.put("city", "a", 20'100);
        f.put("station:s-1", "a");
        f.withdraw("city", "a");
        QCOMPARE(f.live({u"a"_s}), QSet<QString>{u"a"_s});
        QVERIFY(f.find("a")->live);
        const auto bodies = feed::liveBodies(*f.database, QStringLiteral("vacancy"), {u"a"_s}, 20'000);
        QVERIFY(bodies);
        QCOMPARE(bodies->value(QStringLiteral("a")), QByteArray(R"({"in":"station:s-1"})"));
    }
};

QTEST_GUILESS_MAIN(ItemLookupTest)
#include "tst_itemlookup.moc"
