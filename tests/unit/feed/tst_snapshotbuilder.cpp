// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueservice.h"
#include "compression.h"
#include "digest.h"
#include "feedfixture.h"
#include "itemhash.h"
#include "manualclock.h"
#include "snapshotbuilder.h"
#include "snapshotkeeper.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace yizhan;
using fakes::city;
using fakes::publish;
using fakes::vacancyKind;
using feed::FeedWriter;
using feed::SnapshotBuilder;
using feed::SnapshotKeeper;
using feed::SnapshotShelf;
using protocol::Request;
using protocol::Response;
using storage::Database;

namespace {

struct Fixture
{
    explicit Fixture(const QString &engine) : server(engine) {}
    void open() { database.emplace(server.open()); }

    fakes::TestServer server;
    crypto::SigningKey key = crypto::SigningKey::generate();
    fakes::ManualClock clock{fakes::feedTime};
    QString folder = server.path(QStringLiteral("snapshots"));
    SnapshotBuilder builder{folder, key};
    SnapshotShelf shelf{folder, clock};
    std::optional<Database> database;
};

#define OPEN_FIXTURE()                                                                                       \
    QFETCH(QString, engine);                                                                                 \
    Fixture f(engine);                                                                                       \
    YIZHAN_NEEDS_ENGINE(f.server);                                                                           \
    f.open()

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Request get(const std::string &target)
{
    Request request;
    request.method = "GET";
    if (!protocol::parseTarget(target, request))
        qFatal("bad target");
    return request;
}

std::string fieldOf(const Response &response, const std::string &name)
{
    for (const auto &[field, value] : response.fields) {
        if (field == name)
            return value;
    }
    return {};
}

} // namespace

class SnapshotBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshotHoldsTheLiveItemsAndIsSigned_data() { fakes::TestServer::addEngines(); }
    void snapshotHoldsTheLiveItemsAndIsSigned()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 12, 20700));
        QVERIFY(publish(*f.database, [](FeedWriter &w) {
            w.withdraw(city, vacancyKind, "n3");
            w.put(QStringLiteral("station:s-1"), vacancyKind, "elsewhere", 0, "{}");
        }));
        const auto built = f.builder.build(*f.database, city, fakes::feedTime);
        QVERIFY(built);
        QCOMPARE(built->manifest.cursor, 13);
        QCOMPARE(built->manifest.rows, 11);
        QCOMPARE(built->manifest.createdAt, QStringLiteral("2026-11-24T08:00:00Z"));
        const auto head = protocol::readSnapshotHead(built->path);
        QVERIFY(head);
        QVERIFY(f.key.publicKey().verify(head->signedPart, head->signature));
        QCOMPARE(head->manifest.epoch.id, *feed::epochOf(*f.database));
        const QByteArray content = readAll(built->path).mid(head->contentOffset);
        crypto::Sha256 hash;
        hash.add(content);
        QCOMPARE(hash.finish(), head->manifest.contentSha256);

        const QString inside = f.server.path(QStringLiteral("inside.db"));
        QVERIFY(protocol::zstdDecompressFile(built->path, head->contentOffset, inside, 1 << 30));
        QCOMPARE(QFileInfo(inside).size(), head->manifest.rawSize);
        auto file = Database::openSqlite(inside, storage::OpenMode::ReadOnly);
        QVERIFY(file);
        auto items =
            file->prepare(QStringLiteral("SELECT kind, id, hash, until, body FROM item ORDER BY rowid"));
        QVERIFY(items && items->run());
        protocol::ScopeSum sum;
        QString previous;
        QVERIFY(items->forEach([&](const storage::Statement &item) {
            const quint64 expected = protocol::itemHash(item.text(0).toUtf8(), item.text(1).toUtf8(),
                                                        EpochDay(item.integer(3)), item.bytes(4));
            QCOMPARE(quint64(item.integer(2)), expected);
            QVERIFY(item.text(1) > previous);
            previous = item.text(1);
            sum.add(expected);
        }));
        QCOMPARE(sum.toHex(), head->manifest.scopeSum);
        QCOMPARE(sum, feed::scopeState(*f.database, city)->sum);
    }

    void nothingButTheSnapshotStaysInTheFolder_data() { fakes::TestServer::addEngines(); }
    void nothingButTheSnapshotStaysInTheFolder()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 12));
        const auto built = f.builder.build(*f.database, city, fakes::feedTime);
        QVERIFY(built);
        QCOMPARE(QDir(f.folder).entryList(QDir::Files | QDir::Hidden), {QFileInfo(built->path).fileName()});
    }

    void emptyScopeHasASnapshotToo_data() { fakes::TestServer::addEngines(); }
    void emptyScopeHasASnapshotToo()
    {
        OPEN_FIXTURE();
        const auto built = f.builder.build(*f.database, QStringLiteral("district:441203"), fakes::feedTime);
        QVERIFY(built);
        QCOMPARE(built->manifest.rows, 0);
        QVERIFY(QFileInfo(built->path).fileName().startsWith(QLatin1String("district_441203-0-")));
    }

    void damagedRowsMakeNoSnapshot_data() { fakes::TestServer::addEngines(); }
    void damagedRowsMakeNoSnapshot()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 12));
        QVERIFY(f.database->exec(QStringLiteral("DELETE FROM feed WHERE id='n4'")));
        const auto built = f.builder.build(*f.database, city, fakes::feedTime);
        QVERIFY(!built);
        QCOMPARE(built.error().reason, QStringLiteral("snapshot.sum"));
        QVERIFY(QDir(f.folder).isEmpty());
    }

    void manyStretchesAreOneSnapshot_data() { fakes::TestServer::addEngines(); }
    void manyStretchesAreOneSnapshot()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 10001)); // two stretches of 5,000 and one row
        const auto built = f.builder.build(*f.database, city, fakes::feedTime);
        QVERIFY(built);
        QCOMPARE(built->manifest.rows, 10001);
    }

    void snapshotBecomesDueWithATenthChanged_data() { fakes::TestServer::addEngines(); }
    void snapshotBecomesDueWithATenthChanged()
    {
        OPEN_FIXTURE();
        fakes::ManualClock clock(fakes::feedTime);
        SnapshotKeeper keeper(f.builder, f.shelf, clock);
        QVERIFY(!*keeper.isDue(*f.database, city)); // nothing was ever published
        QVERIFY(fakes::publishNumbered(*f.database, 6000));
        QVERIFY(*keeper.isDue(*f.database, city));
        QCOMPARE(keeper.keep(*f.database)->size(), std::size_t(1));
        QVERIFY(!*keeper.isDue(*f.database, city));
        QVERIFY(publish(*f.database, [](FeedWriter &w) {
            for (int i = 0; i < 600; ++i)
                w.put(city, vacancyKind, "n" + QByteArray::number(i), 20800,
                      "{\"n\":" + QByteArray::number(i) + "}");
        }));
        QVERIFY(!*keeper.isDue(*f.database, city));
        QVERIFY(publish(*f.database, [](FeedWriter &w) { w.withdraw(city, vacancyKind, "n5999"); }));
        QVERIFY(*keeper.isDue(*f.database, city));
    }

    void snapshotsOfStationsWaitWhileTheServerIsPressed()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        fakes::ManualClock clock(fakes::feedTime);
        SnapshotKeeper keeper(f.builder, f.shelf, clock);
        QVERIFY(publish(*f.database, [](FeedWriter &w) {
            for (const char *scope : {"city", "station:s-1", "device:d-1", "district:d1"})
                w.put(QString::fromLatin1(scope), vacancyKind, "n", 20800, "{}");
        }));
        QCOMPARE(keeper.keep(*f.database, {}, [] { return true; })->size(), std::size_t(2));
        QVERIFY(!*keeper.isDue(*f.database, city));
        QVERIFY(*keeper.isDue(*f.database, QStringLiteral("station:s-1")));
        QCOMPARE(keeper.keep(*f.database, {}, [] { return false; })->size(), std::size_t(2));
        QVERIFY(!*keeper.isDue(*f.database, QStringLiteral("station:s-1")));
    }

    void snapshotThatTheFeedCannotContinueIsDue()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        fakes::ManualClock clock(fakes::feedTime);
        SnapshotKeeper keeper(f.builder, f.shelf, clock);
        QVERIFY(fakes::publishNumbered(*f.database, 10));
        QVERIFY(keeper.keep(*f.database));
        QVERIFY(!*keeper.isDue(*f.database, city));
        // Tombstones behind it are forgotten.
        QVERIFY(f.database->exec(QStringLiteral("UPDATE scope_state SET head = head + 1, floor = head + 1")));
        QVERIFY(*keeper.isDue(*f.database, city));
        // The database is an earlier one.
        QVERIFY(f.database->exec(QStringLiteral("UPDATE scope_state SET head = 9, floor = 0")));
        QVERIFY(*keeper.isDue(*f.database, city));
        QVERIFY(f.database->exec(QStringLiteral("UPDATE scope_state SET head = 10, floor = 10")));
        QVERIFY(!*keeper.isDue(*f.database, city));
    }

    void newEpochMakesSnapshotsDue_data() { fakes::TestServer::addEngines(); }
    void newEpochMakesSnapshotsDue()
    {
        OPEN_FIXTURE();
        fakes::ManualClock clock(fakes::feedTime);
        SnapshotKeeper keeper(f.builder, f.shelf, clock);
        QVERIFY(fakes::publishNumbered(*f.database, 10));
        QVERIFY(keeper.keep(*f.database));
        QVERIFY(feed::startNewEpoch(*f.database, fakes::epochDigits()));
        QVERIFY(*keeper.isDue(*f.database, city));
    }

    void lastTwoOfEachScopeStay_data() { fakes::TestServer::addEngines(); }
    void lastTwoOfEachScopeStay()
    {
        OPEN_FIXTURE();
        QStringList names;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(publish(*f.database, [i](FeedWriter &w) {
                w.put(city, vacancyKind, "i" + QByteArray::number(i), 0, "{}");
            }));
            const auto built = f.builder.build(*f.database, city, fakes::feedTime.addSecs(i));
            QVERIFY(built);
            names.append(QFileInfo(built->path).fileName());
        }
        const auto other = f.builder.build(*f.database, QStringLiteral("district:1"), fakes::feedTime);
        QVERIFY(other);
        f.builder.removeOld(f.shelf);
        QVERIFY(!QFile::exists(f.folder + QLatin1Char('/') + names[0]));
        QVERIFY(QFile::exists(f.folder + QLatin1Char('/') + names[1]));
        QVERIFY(QFile::exists(f.folder + QLatin1Char('/') + names[2]));
        QVERIFY(QFile::exists(other->path));
    }

    void leftoversOfKilledBuildsGo()
    {
        Fixture f(QStringLiteral("sqlite"));
        QVERIFY(QDir().mkpath(f.folder));
        for (const char *name :
             {"build-1.db.tmp", "build-1.zst.tmp", "build-2.yzsnap.tmp", "city-1-00000000.yzsnap"}) {
            QFile file(f.folder + QLatin1Char('/') + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const QDateTime now = QDateTime::currentDateTimeUtc();
        f.builder.removeLeftovers(now.addSecs(-3600)); // of this moment: somebody may be building
        QCOMPARE(QDir(f.folder).entryList(QDir::Files).size(), 4);
        f.builder.removeLeftovers(now.addSecs(60));
        QCOMPARE(QDir(f.folder).entryList(QDir::Files), {QStringLiteral("city-1-00000000.yzsnap")});
        QVERIFY(f.shelf.listing()->empty()); // and what is no snapshot is not offered
    }

    void latestDescribesTheFileThatIsServed_data() { fakes::TestServer::addEngines(); }
    void latestDescribesTheFileThatIsServed()
    {
        OPEN_FIXTURE();
        feed::HeadBoard board;
        feed::CatalogueService service({f.server.location(), f.folder}, board, f.key, f.clock);
        routing::RouteTable routes;
        service.addRoutes(routes);
        int missing = 0;
        service.onSnapshotMissing([&] { ++missing; });
        QVERIFY(fakes::publishNumbered(*f.database, 12));
        QCOMPARE(routes.handle(get("/v1/snapshots/latest?scope=city")).status, 404);
        QCOMPARE(missing, 1);
        const auto built = f.builder.build(*f.database, city, fakes::feedTime);
        QVERIFY(built);
        const Response latest = routes.handle(get("/v1/snapshots/latest?scope=city&schema=1"));
        QCOMPARE(latest.status, 200);
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(*latest.body)).object();
        QCOMPARE(json.value(QLatin1String("cursor")).toInteger(), 12);
        QCOMPARE(json.value(QLatin1String("rows")).toInteger(), 12);
        QCOMPARE(json.value(QLatin1String("size")).toInteger(), QFileInfo(built->path).size());
        crypto::Sha256 hash;
        hash.add(readAll(built->path));
        QCOMPARE(json.value(QLatin1String("sha256")).toString(), QString::fromLatin1(hash.finish().toHex()));
        QCOMPARE(routes.handle(get("/v1/snapshots/latest?scope=city&schema=2")).status, 404);
        QCOMPARE(routes.handle(get("/v1/snapshots/latest?scope=district:1")).status, 404);
        QCOMPARE(routes.handle(get("/v1/snapshots/latest?scope=City")).status, 400);
        const Response file =
            routes.handle(get("/v1/snapshots/" + json.value(QLatin1String("file")).toString().toStdString()));
        QCOMPARE(file.status, 200);
        QVERIFY(file.file);
        QCOMPARE(QString::fromStdString(file.file->path), built->path);
        QCOMPARE(file.file->length, quint64(built->fileSize));
    }

    void latestIsTheOneThatEndsLastWhateverItsClockSaid()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        QVERIFY(fakes::publishNumbered(*f.database, 12));
        QVERIFY(f.builder.build(*f.database, city, fakes::feedTime.addYears(4)));
        QVERIFY(fakes::publishNumbered(*f.database, 20));
        QVERIFY(f.builder.build(*f.database, city, fakes::feedTime));
        const QString epoch = *feed::epochOf(*f.database);
        QCOMPARE(f.shelf.latest(city, epoch, 1)->cursor, feed::scopeState(*f.database, city)->head);
        f.builder.removeOld(f.shelf, 1);
        QCOMPARE(f.shelf.latest(city, epoch, 1)->cursor, feed::scopeState(*f.database, city)->head);
    }

    void snapshotBehindTheHeadDoesNotHideOneThatFits()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        QVERIFY(fakes::publishNumbered(*f.database, 12));
        QVERIFY(f.builder.build(*f.database, city, fakes::feedTime));
        QVERIFY(fakes::publishNumbered(*f.database, 20));
        QVERIFY(f.builder.build(*f.database, city, fakes::feedTime));
        const QString epoch = *feed::epochOf(*f.database);
        QCOMPARE(f.shelf.latest(city, epoch, 1, 15)->cursor, 12);
    }

    void snapshotOfAnotherEpochIsNotOffered_data() { fakes::TestServer::addEngines(); }
    void snapshotOfAnotherEpochIsNotOffered()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 12));
        QVERIFY(f.builder.build(*f.database, city, fakes::feedTime));
        QVERIFY(feed::startNewEpoch(*f.database, fakes::epochDigits()));
        feed::HeadBoard board;
        feed::CatalogueService service({f.server.location(), f.folder}, board, f.key, f.clock);
        routing::RouteTable routes;
        service.addRoutes(routes);
        QCOMPARE(routes.handle(get("/v1/snapshots/latest?scope=city")).status, 404);
    }

    void rangeOfASnapshotResumes()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        QVERIFY(fakes::publishNumbered(*f.database, 50));
        const auto built = f.builder.build(*f.database, city, fakes::feedTime);
        QVERIFY(built);
        feed::HeadBoard board;
        feed::CatalogueService service({f.server.location(), f.folder}, board, f.key, f.clock);
        routing::RouteTable routes;
        service.addRoutes(routes);
        const std::string name = QFileInfo(built->path).fileName().toStdString();
        const std::string size = std::to_string(built->fileSize);
        Request request = get("/v1/snapshots/" + name);
        const std::string etag = fieldOf(routes.handle(request), "ETag");
        QCOMPARE(etag, "\"" + name + "\"");
        request.fields["range"] = "bytes=100-";
        request.fields["if-range"] = etag;
        const Response part = routes.handle(request);
        QCOMPARE(part.status, 206);
        QCOMPARE(part.file->offset, 100ULL);
        QCOMPARE(part.file->length, quint64(built->fileSize) - 100);
        QCOMPARE(fieldOf(part, "Content-Range"),
                 "bytes 100-" + std::to_string(built->fileSize - 1) + "/" + size);
        request.fields["if-range"] = "\"another version\"";
        QCOMPARE(routes.handle(request).status, 200);
        QCOMPARE(routes.handle(request).file->length, quint64(built->fileSize));
        request.fields.erase("if-range");
        request.fields["range"] = "bytes=" + size + "-";
        const Response behind = routes.handle(request);
        QCOMPARE(behind.status, 416);
        QCOMPARE(fieldOf(behind, "Content-Range"), "bytes */" + size);
        request.fields.erase("range");
        request.fields["if-none-match"] = etag;
        QCOMPARE(routes.handle(request).status, 304);
        request.fields.clear();
        request.method = "HEAD";
        request.fields["range"] = "bytes=0-9"; // RFC 9110: Range is defined for GET alone
        QCOMPARE(routes.handle(request).status, 200);
        QCOMPARE(routes.handle(request).file->length, quint64(built->fileSize));
    }

    void noNameLeadsOutOfTheFolder_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"../server.db", "..%2fserver.db", "%2e%2e/server.db", "", ".", "..", "/etc/passwd",
              "build-1.yzsnap.tmp", "city-1-00000000.yzsnap", "x/../../server.db"})
            QTest::newRow(name) << QByteArray(name);
    }
    void noNameLeadsOutOfTheFolder()
    {
        QFETCH(QByteArray, name);
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        QVERIFY(fakes::publishNumbered(*f.database, 5));
        QVERIFY(f.builder.build(*f.database, city, fakes::feedTime));
        feed::HeadBoard board;
        feed::CatalogueService service({f.server.location(), f.folder}, board, f.key, f.clock);
        routing::RouteTable routes;
        service.addRoutes(routes);
        const Response response = routes.handle(get("/v1/snapshots/" + name.toStdString()));
        QCOMPARE(response.status, 404);
        QVERIFY(!response.file);
    }
};

QTEST_GUILESS_MAIN(SnapshotBuilderTest)
#include "tst_snapshotbuilder.moc"
