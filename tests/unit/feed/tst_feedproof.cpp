// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueservice.h"
#include "epochdigits.h"
#include "feedfixture.h"
#include "feedproof.h"
#include "feedreader.h"
#include "feedrepair.h"
#include "manualclock.h"
#include "snapshotbuilder.h"
#include "tombstones.h"

#include <QTest>

using namespace yizhan;
using fakes::city;
using fakes::publish;
using fakes::vacancyKind;
using feed::FeedWriter;
using feed::ProofDepth;

namespace {

const QString station = QStringLiteral("station:s-1");

struct Fixture
{
    explicit Fixture(const QString &engine) : server(engine) {}
    /// Twelve items, of which one was renewed, one changed and one withdrawn; another scope beside.
    void open()
    {
        database.emplace(server.open());
        QVERIFY(fakes::publishNumbered(*database, 12, 20700));
        QVERIFY(publish(*database, [](FeedWriter &writer) {
            writer.put(city, vacancyKind, "n1", 20800, R"({"n":1})");
            writer.put(city, vacancyKind, "n2", 20700, R"({"n":22})");
            writer.put(station, vacancyKind, "alone", 0, R"({"n":0})");
            writer.withdraw(city, vacancyKind, "n3");
        }));
    }
    void run(const QString &sql) { QVERIFY2(database->exec(sql), qPrintable(sql)); }
    [[nodiscard]] std::vector<feed::ScopeDamage> damages(ProofDepth depth = ProofDepth::Bodies)
    {
        auto proved = feed::proveFeed(*database, depth);
        if (!proved)
            qFatal("%s", qUtf8Printable(proved.error().toString()));
        return *std::move(proved);
    }
    [[nodiscard]] feed::ScopeState state() { return *feed::scopeState(*database, city); }
    [[nodiscard]] Result<std::vector<feed::RepairedScope>> repair()
    {
        return feed::repairFeed(*database, shelf, crypto::signerOf(key), fakes::epochDigits(),
                                fakes::feedTime);
    }
    [[nodiscard]] Result<feed::BuiltSnapshot> snapshot()
    {
        return builder.build(*database, city, fakes::feedTime);
    }

    fakes::TestServer server;
    crypto::SigningKey key = crypto::SigningKey::generate();
    fakes::ManualClock clock{fakes::feedTime};
    QString folder = server.path(QStringLiteral("snapshots"));
    feed::SnapshotBuilder builder{folder, key};
    feed::SnapshotShelf shelf{folder, clock};
    std::optional<storage::Database> database;
};

#define OPEN_FIXTURE()                                                                                       \
    QFETCH(QString, engine);                                                                                 \
    Fixture f(engine);                                                                                       \
    YIZHAN_NEEDS_ENGINE(f.server);                                                                           \
    f.open()

const QString loseTwo = QStringLiteral("DELETE FROM feed WHERE id IN ('n4', 'n5')");
const QString alterOne = QStringLiteral("UPDATE feed SET until = until + 1 WHERE id = 'n6'");

} // namespace

/// That the feed holds what was published, told from its rows, and how it is mended when it does not.
class TestFeedProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinaryLifeIsProved_data() { fakes::TestServer::addEngines(); }
    void ordinaryLifeIsProved()
    {
        OPEN_FIXTURE();
        QVERIFY(f.damages(ProofDepth::Bodies).empty());
        QVERIFY(f.damages(ProofDepth::Sums).empty());
        QVERIFY(feed::sweepExpired(*f.database, 20900, fakes::feedTime));
        QVERIFY(f.damages(ProofDepth::Sums).empty());
        QVERIFY(*feed::purgeTombstones(*f.database, fakes::feedTime.addDays(200)) > 0);
        QVERIFY(f.damages(ProofDepth::Bodies).empty());
        QVERIFY(f.damages(ProofDepth::Sums).empty());
        QVERIFY(feed::startNewEpoch(*f.database, fakes::epochDigits()));
        QVERIFY(f.damages(ProofDepth::Bodies).empty());
    }

    void whatIsWrittenPastTheFeedIsFound_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("bySums");
        for (const char *engine : {"sqlite", "postgres"}) {
            const auto row = [engine](const char *what, const char *sql, bool bySums) {
                QTest::newRow(
                    qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(engine), QLatin1String(what))))
                    << QString::fromLatin1(engine) << QString::fromLatin1(sql) << bySums;
            };
            row("rows gone", "DELETE FROM feed WHERE id IN ('n4', 'n5')", true);
            row("all rows gone", "DELETE FROM feed", true);
            row("live rows gone", "DELETE FROM feed WHERE gone_at IS NULL AND scope = 'city'", true);
            row("last tombstone gone", "DELETE FROM feed WHERE id = 'n3'", true);
            row("another body", "UPDATE feed SET body = CAST('{\"n\":5}' AS %BLOB%) WHERE id = 'n4'", false);
            row("no body", "UPDATE feed SET body = NULL WHERE id = 'n4'", false);
            row("another last day", "UPDATE feed SET until = until + 1 WHERE id = 'n6'", false);
            row("another id", "UPDATE feed SET id = 'm4' WHERE id = 'n4'", false);
            row("another hash", "UPDATE feed SET hash = hash + 1 WHERE id = 'n4'", true);
            row("withdrawn past it", "UPDATE feed SET gone_at = 5 WHERE id = 'n4'", true);
            row("made live again", "UPDATE feed SET gone_at = NULL WHERE id = 'n3'", true);
            row("another sum", "UPDATE scope_state SET sum = sum + 1 WHERE scope = 'city'", true);
            row("another count", "UPDATE scope_state SET rows = rows - 1 WHERE scope = 'city'", true);
            row("head set back", "UPDATE scope_state SET head = head - 3 WHERE scope = 'city'", true);
            row("state gone", "DELETE FROM scope_state WHERE scope = 'city'", true);
            row("another scope", "UPDATE feed SET scope = 'town' WHERE id = 'n4'", true);
        }
    }
    void whatIsWrittenPastTheFeedIsFound()
    {
        OPEN_FIXTURE();
        QFETCH(QString, sql);
        QFETCH(bool, bySums);
        f.run(sql.replace(QStringLiteral("%BLOB%"), engine == QLatin1String("sqlite")
                                                        ? QStringLiteral("BLOB")
                                                        : QStringLiteral("bytea")));
        const auto damages = f.damages();
        QVERIFY(!damages.empty());
        QCOMPARE(damages.front().scope, city);
        QCOMPARE(!f.damages(ProofDepth::Sums).empty(), bySums);
        // However it was damaged, afterwards the feed agrees with itself.
        const auto repaired = f.repair();
        QVERIFY2(repaired, qPrintable(repaired ? QString() : repaired.error().toString()));
        QVERIFY(!repaired->empty());
        QVERIFY(f.damages().empty());
        QVERIFY(publish(*f.database, [](FeedWriter &w) { w.put(city, vacancyKind, "new", 0, "{}"); }));
        QVERIFY(f.damages().empty());
    }

    void alteredTextIsNeitherSentNorPacked_data() { fakes::TestServer::addEngines(); }
    void alteredTextIsNeitherSentNorPacked()
    {
        OPEN_FIXTURE();
        f.run(alterOne);
        {
            feed::FeedReader reader(*f.database);
            feed::FeedPosition beginning;
            beginning.scope = city;
            const auto page = reader.read(beginning);
            QVERIFY(!page);
            QCOMPARE(page.error().reason, QStringLiteral("feed.altered"));
        }
        const auto built = f.snapshot();
        QVERIFY(!built);
        QCOMPARE(built.error().reason, QStringLiteral("snapshot.sum"));
    }

    void repairBringsBackWhatTheSnapshotHolds_data() { fakes::TestServer::addEngines(); }
    void repairBringsBackWhatTheSnapshotHolds()
    {
        OPEN_FIXTURE();
        QVERIFY(f.snapshot());
        QVERIFY(publish(*f.database, [](FeedWriter &w) {
            w.withdraw(city, vacancyKind, "n7"); // must not return
            w.put(city, vacancyKind, "late", 0, R"({"n":99})");
        }));
        const feed::ScopeState before = f.state();
        const QString epoch = *feed::epochOf(*f.database);
        f.run(loseTwo);
        f.run(alterOne);
        const auto repaired = f.repair();
        QVERIFY(repaired);
        QCOMPARE(repaired->size(), std::size_t(1));
        QCOMPARE(repaired->front().scope, city);
        QCOMPARE(repaired->front().returned, 3);
        QCOMPARE(repaired->front().missing, 0);
        QCOMPARE(repaired->front().rows, before.rows);
        QCOMPARE(f.state().sum, before.sum);
        QVERIFY(f.state().head > before.head);
        QVERIFY(f.damages().empty());
        QVERIFY(*feed::epochOf(*f.database) != epoch);
    }

    void whatNobodyHoldsIsSaidToBeMissing_data() { fakes::TestServer::addEngines(); }
    void whatNobodyHoldsIsSaidToBeMissing()
    {
        OPEN_FIXTURE();
        const feed::ScopeState before = f.state();
        f.run(loseTwo);
        f.run(alterOne);
        const auto repaired = f.repair();
        QVERIFY(repaired);
        QCOMPARE(repaired->front().missing, 3);
        QCOMPARE(repaired->front().rows, before.rows - 3);
        QVERIFY(f.damages().empty());
    }

    void snapshotOfAnotherKeyBringsNothingBack_data() { fakes::TestServer::addEngines(); }
    void snapshotOfAnotherKeyBringsNothingBack()
    {
        OPEN_FIXTURE();
        const feed::SnapshotBuilder stranger(f.folder, crypto::SigningKey::generate());
        QVERIFY(stranger.build(*f.database, city, fakes::feedTime));
        f.run(loseTwo);
        const QString epoch = *feed::epochOf(*f.database);
        const auto repaired = f.repair();
        QVERIFY(!repaired);
        QCOMPARE(repaired.error().reason, QStringLiteral("snapshot.untrusted"));
        QCOMPARE(*feed::epochOf(*f.database), epoch); // nothing was written
    }

    void wholeCatalogueIsLeftAsItIs_data() { fakes::TestServer::addEngines(); }
    void wholeCatalogueIsLeftAsItIs()
    {
        OPEN_FIXTURE();
        const QString epoch = *feed::epochOf(*f.database);
        const auto repaired = f.repair();
        QVERIFY(repaired);
        QVERIFY(repaired->empty());
        QCOMPARE(*feed::epochOf(*f.database), epoch);
    }
};

QTEST_GUILESS_MAIN(TestFeedProof)
#include "tst_feedproof.moc"
