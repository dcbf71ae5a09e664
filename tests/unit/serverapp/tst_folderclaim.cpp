// SPDX-License-Identifier: GPL-3.0-or-later
#include "epochdigits.h"
#include "feedfixture.h"
#include "folderclaim.h"
#include "manualclock.h"
#include "serverfolder.h"
#include "snapshotbuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using server::Meant;

namespace {

struct Fixture
{
    explicit Fixture(const QString &engine) : server(engine) {}
    void open() { database.emplace(server.open()); }
    Result<void> claim(const QString &folder, const crypto::SigningKey &with, const Meant &meant = {})
    {
        feed::ServerDatabaseLocation location = server.location();
        location.dataDir = folder;
        return server::claimFolder(*database, location, crypto::signerOf(with), meant, fakes::epochDigits());
    }

    Result<crypto::SigningKey> keyIn(const QString &folder, const Meant &meant = {})
    {
        feed::ServerDatabaseLocation location = server.location();
        location.dataDir = folder;
        return server::signingKey(*database, location, meant);
    }

    fakes::TestServer server;
    QTemporaryDir first;
    QTemporaryDir second;
    fakes::ManualClock clock{fakes::feedTime};
    crypto::SigningKey key = crypto::SigningKey::generate();
    std::optional<storage::Database> database;
};

#define OPEN_FIXTURE(engine)                                                                                 \
    Fixture f(engine);                                                                                       \
    YIZHAN_NEEDS_ENGINE(f.server);                                                                           \
    f.open()

QString reasonOf(const Result<void> &result)
{
    return result ? QString() : result.error().reason;
}

} // namespace

/// What a server refuses to serve, before it does harm.
class TestFolderClaim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyOfTheFirstStaysTheKey()
    {
        OPEN_FIXTURE(QStringLiteral("sqlite"));
        QVERIFY(f.claim(f.first.path(), f.key));
        QVERIFY(f.claim(f.first.path(), f.key));
        QCOMPARE(reasonOf(f.claim(f.first.path(), crypto::SigningKey::generate())),
                 QStringLiteral("serve.other_key"));
    }
    void keyThatTookItsPlaceIsTheKey()
    {
        OPEN_FIXTURE(QStringLiteral("sqlite"));
        QVERIFY(f.claim(f.first.path(), f.key));
        const auto next = crypto::SigningKey::successorOf(f.key, f.clock.nowUtc());
        QVERIFY(f.claim(f.first.path(), next));
        QVERIFY(f.claim(f.first.path(), next));
        QCOMPARE(reasonOf(f.claim(f.first.path(), f.key)), QStringLiteral("serve.other_key"));
    }

    void lostKeyIsNotReplaced()
    {
        OPEN_FIXTURE(QStringLiteral("sqlite"));
        const QString folder = f.first.path();
        const auto made = f.keyIn(folder);
        QVERIFY(made && f.claim(folder, *made));
        QVERIFY(f.keyIn(folder));
        QVERIFY(QFile::remove(folder + QStringLiteral("/keys/snapshot.key")));
        const auto lost = f.keyIn(folder);
        QVERIFY(!lost);
        QCOMPARE(lost.error().reason, QStringLiteral("serve.lost_key"));
        QVERIFY(!QFile::exists(folder + QStringLiteral("/keys/snapshot.key")));
        QVERIFY(f.keyIn(folder, Meant{.newFolder = true}));
    }
    void keyThatKiosksDoNotKnowSignsNothing()
    {
        OPEN_FIXTURE(QStringLiteral("sqlite"));
        QVERIFY(f.claim(f.first.path(), f.key));
        const auto unknown = server::snapshotKey(f.second.path());
        QVERIFY(unknown);
        const auto refused = f.keyIn(f.second.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("serve.other_key"));
    }
    void renewedKeySignsBeforeTheServerHasStarted()
    {
        OPEN_FIXTURE(QStringLiteral("sqlite"));
        const QString folder = f.first.path();
        const auto made = f.keyIn(folder);
        QVERIFY(made && f.claim(folder, *made));
        const auto next = server::replaceSnapshotKey(folder, f.clock.nowUtc());
        QVERIFY(next);
        const auto signing = f.keyIn(folder);
        QVERIFY(signing);
        QCOMPARE(signing->publicKey().toHex(), next->publicKey().toHex());
    }

    void serversOfADatabaseShareAFolder()
    {
        OPEN_FIXTURE(QStringLiteral("postgres"));
        QVERIFY(f.claim(f.first.path(), f.key));
        QCOMPARE(reasonOf(f.claim(f.second.path(), f.key)), QStringLiteral("serve.other_folder"));
        QVERIFY(f.claim(f.first.path(), f.key));
        QVERIFY(f.claim(f.second.path(), f.key, Meant{.newFolder = true}));
        QCOMPARE(reasonOf(f.claim(f.first.path(), f.key)), QStringLiteral("serve.other_folder"));
    }

    void copiedFolderIsTheSame()
    {
        OPEN_FIXTURE(QStringLiteral("postgres"));
        QVERIFY(f.claim(f.first.path(), f.key));
        QVERIFY(QFile::copy(f.first.filePath(QStringLiteral("folder.id")),
                            f.second.filePath(QStringLiteral("folder.id"))));
        QVERIFY(f.claim(f.second.path(), f.key));
    }

    void databaseBehindItsSnapshotsWasSetBack()
    {
        OPEN_FIXTURE(QStringLiteral("sqlite"));
        QVERIFY(fakes::publishNumbered(*f.database, 5));
        const feed::SnapshotBuilder builder(f.first.path(), f.key);
        QVERIFY(builder.build(*f.database, fakes::city, fakes::feedTime));
        feed::SnapshotShelf shelf(f.first.path(), f.clock);
        QVERIFY(!server::isBehindShelf(*f.database, shelf)->is);
        QVERIFY(f.database->exec(QStringLiteral("UPDATE scope_state SET head = head - 1")));
        QVERIFY(server::isBehindShelf(*f.database, shelf)->is);
        const qint64 number = server::isBehindShelf(*f.database, shelf)->number;
        QVERIFY(feed::startNewEpoch(*f.database, fakes::epochDigits(), number));
        QVERIFY(!server::isBehindShelf(*f.database, shelf)->is); // an end that is noticed once
    }

    void emptyDatabaseBesideSnapshotsIsRefused()
    {
        OPEN_FIXTURE(QStringLiteral("sqlite"));
        feed::SnapshotShelf shelf(f.first.path(), f.clock);
        QVERIFY(server::refuseEmptied(*f.database, shelf, {}));
        fakes::TestServer other(QStringLiteral("sqlite"));
        storage::Database full = other.open();
        QVERIFY(fakes::publishNumbered(full, 5));
        QVERIFY(feed::SnapshotBuilder(f.first.path(), f.key).build(full, fakes::city, fakes::feedTime));
        QCOMPARE(reasonOf(server::refuseEmptied(*f.database, shelf, {})),
                 QStringLiteral("serve.empty_database"));
        QVERIFY(server::refuseEmptied(*f.database, shelf, Meant{.emptyCatalogue = true}));
        QVERIFY(server::refuseEmptied(full, shelf, {}));
    }
};

QTEST_GUILESS_MAIN(TestFolderClaim)
#include "tst_folderclaim.moc"
