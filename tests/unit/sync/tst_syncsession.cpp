// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueapply.h"
#include "cataloguedatabase.h"
#include "catalogueseal.h"
#include "cataloguestatus.h"
#include "devicedatabase.h"
#include "feeditems.h"
#include "manualclock.h"
#include "synclock.h"
#include "syncsession.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace yizhan;
using namespace yizhan::sync;

/// What a session does before the first answer: nobody listens at its server's address.
class TestSyncSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void strangeServersAreRefused_data();
    void strangeServersAreRefused();
    void startThatFailedCanBeRepeated();
    void runningSessionHoldsTheCatalogue();
    void scopeThatIsNamedNoMoreIsCleared();
    void otherScopesStayWhereNobodySaysSo();
    void scopeOfTheEnrolmentIsFollowed();
    void formerStationIsForgottenWhenTheKioskIsEnrolledAtAnother();
    void agreementOfAnEarlierRunIsTheLeastThatTheTimeCanBe();
    void damagedCatalogueIsHealedAtTheStart();
    void catalogueDeletedUnderTheSessionIsPutBack();
    void catalogueExchangedUnderTheSessionIsPutBack();
    void sessionThatEndsLeavesTheCatalogueSealed();
    void sessionThatGoesOnSealsNothing();
    void damageBetweenTwoSessionsThatEndIsHealed();

private:
    [[nodiscard]] SyncSessionSettings settings() const;
    void hold(const QString &scope);
    void enrol(const QString &station, const crypto::SigningKey &city);
    [[nodiscard]] QStringList scopesHeld() const;
    /// A session that gives its server up at once; what it says of the catalogue.
    [[nodiscard]] QStringList runToItsEnd();

    std::unique_ptr<QTemporaryDir> m_folder;
    const fakes::ManualClock m_wall{QDateTime(QDate(1970, 1, 1), QTime(0, 5), Qt::UTC)};
    std::unique_ptr<AnchoredClock> m_clock;
    SeededRandom m_random{3};
};

void TestSyncSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<AnchoredClock>(m_wall);
}

SyncSessionSettings TestSyncSession::settings() const
{
    SyncSessionSettings settings;
    settings.dataDir = m_folder->path();
    settings.server = QUrl(QStringLiteral("http://127.0.0.1:9"));
    return settings;
}

void TestSyncSession::hold(const QString &scope)
{
    auto database = store::openCatalogue(m_folder->path(), storage::OpenMode::ReadWrite);
    QVERIFY(database);
    const auto item = fakes::vacancyItem(QStringLiteral("s/1"), QStringLiteral("焊工"));
    auto page = fakes::lastPage(0, {fakes::upsert(1, item)}, {item});
    page.scope = scope;
    QVERIFY(store::applyFeedPage(*database, page, m_wall));
}

void TestSyncSession::enrol(const QString &station, const crypto::SigningKey &city)
{
    auto device = device::Device::open(m_folder->path(), m_random);
    const device::Enrolment enrolment{QStringLiteral("d-0123456789abcdef"),
                                      station,
                                      QUrl(QStringLiteral("http://127.0.0.1:9")),
                                      {QStringLiteral("city"), QStringLiteral("station:") + station},
                                      crypto::OpeningKey::generate().sealingKey(),
                                      m_wall.nowUtc()};
    QVERIFY(device &&
            device->enrolled(enrolment, {city.publicKey(), {QStringLiteral("00000000000000e1"), 1}}));
}

QStringList TestSyncSession::scopesHeld() const
{
    QStringList held;
    auto database = store::openCatalogue(m_folder->path(), storage::OpenMode::ReadOnly);
    const auto scopes = database ? store::readScopes(*database) : std::vector<store::ScopeStatus>();
    for (const store::ScopeStatus &scope : *scopes)
        held.append(scope.scope);
    return held;
}

QStringList TestSyncSession::runToItsEnd()
{
    SyncSessionSettings once = settings();
    once.watch = false;
    once.maxFailures = 1;
    AnchoredClock clock(m_wall);
    SyncSession session(once, clock, m_random);
    QStringList told;
    connect(&session, &SyncSession::diverged, this, [&](const Error &error) { told.append(error.reason); });
    QSignalSpy finished(&session, &SyncSession::finished);
    if (!session.start() || !finished.wait())
        qFatal("the session does not end");
    return told;
}

void TestSyncSession::strangeServersAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("none") << QString();
    QTest::newRow("no host") << QStringLiteral("http:///v1");
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("no scheme") << QStringLiteral("city.example:8420");
}

void TestSyncSession::strangeServersAreRefused()
{
    QFETCH(const QString, url);
    SyncSessionSettings strange = settings();
    strange.server = QUrl(url);
    SyncSession session(strange, *m_clock, m_random);
    const auto started = session.start();
    QVERIFY(!started);
    QCOMPARE(started.error().reason, QStringLiteral("sync.server"));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("sync.lock"))));
}

void TestSyncSession::startThatFailedCanBeRepeated()
{
    const QString path = device::devicePath(m_folder->path());
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(8192, 'x'));
    damaged.close();
    SyncSession session(settings(), *m_clock, m_random);
    const auto first = session.start();
    QVERIFY(!first);
    const auto second = session.start();
    QVERIFY(!second);
    QCOMPARE(second.error().reason, first.error().reason); // not its own lock
    QVERIFY(QFile::remove(path));
    QVERIFY(session.start());
}

void TestSyncSession::runningSessionHoldsTheCatalogue()
{
    SyncSession session(settings(), *m_clock, m_random);
    QVERIFY(session.start());
    const auto lock = lockCatalogue(m_folder->path());
    QVERIFY(!lock);
    QCOMPARE(lock.error().reason, QStringLiteral("sync.locked"));
}

void TestSyncSession::scopeThatIsNamedNoMoreIsCleared()
{
    hold(QStringLiteral("city"));
    hold(QStringLiteral("station:old"));
    SyncSessionSettings moved = settings();
    moved.scopes = QStringList{QStringLiteral("city"), QStringLiteral("station:new")};
    moved.dropOtherScopes = true;
    SyncSession session(moved, *m_clock, m_random);
    QVERIFY(session.start());
    QCOMPARE(scopesHeld(), QStringList{QStringLiteral("city")});
    auto database = store::openCatalogue(m_folder->path(), storage::OpenMode::ReadOnly);
    QCOMPARE(*database->scalar(QStringLiteral("SELECT count(*) FROM item")), 1);
    QCOMPARE(*database->scalar(QStringLiteral("SELECT count(*) FROM vacancy_facet")), 1);
}

void TestSyncSession::scopeOfTheEnrolmentIsFollowed()
{
    hold(QStringLiteral("city"));
    hold(QStringLiteral("station:s-17"));
    const auto city = crypto::SigningKey::generate();
    enrol(QStringLiteral("s-17"), city);
    SyncSessionSettings kiosk = settings();
    kiosk.dropOtherScopes = true;
    kiosk.followEnrolment = true;
    SyncSession session(kiosk, *m_clock, m_random);
    QVERIFY(session.start());
    QCOMPARE(scopesHeld().size(), 2);
}

void TestSyncSession::formerStationIsForgottenWhenTheKioskIsEnrolledAtAnother()
{
    hold(QStringLiteral("city"));
    hold(QStringLiteral("station:s-17"));
    const auto city = crypto::SigningKey::generate();
    enrol(QStringLiteral("s-17"), city);
    SyncSessionSettings kiosk = settings();
    kiosk.dropOtherScopes = true;
    kiosk.followEnrolment = true;
    kiosk.enrolledYetMs = 20;
    SyncSession session(kiosk, *m_clock, m_random);
    QVERIFY(session.start());
    QCOMPARE(scopesHeld().size(), 2);
    enrol(QStringLiteral("s-18"), city);
    QTRY_COMPARE(scopesHeld(), QStringList{QStringLiteral("city")});
}

void TestSyncSession::otherScopesStayWhereNobodySaysSo()
{
    hold(QStringLiteral("city"));
    hold(QStringLiteral("station:old"));
    SyncSession session(settings(), *m_clock, m_random);
    QVERIFY(session.start());
    QCOMPARE(scopesHeld().size(), 2);
}

void TestSyncSession::agreementOfAnEarlierRunIsTheLeastThatTheTimeCanBe()
{
    hold(QStringLiteral("city"));
    SyncSession session(settings(), *m_clock, m_random);
    QVERIFY(session.start());
    QCOMPARE(m_clock->nowUtc(), QDateTime(QDate(2026, 11, 20), QTime(8, 12), Qt::UTC));
}

void TestSyncSession::damagedCatalogueIsHealedAtTheStart()
{
    hold(QStringLiteral("city"));
    QFile file(store::cataloguePath(m_folder->path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100, '\0'));
    file.close();
    SyncSession session(settings(), *m_clock, m_random);
    QStringList told;
    connect(&session, &SyncSession::diverged, this, [&](const Error &error) { told.append(error.reason); });
    QVERIFY(session.start());
    QCOMPARE(told, QStringList{QStringLiteral("sqlite.corrupt")});
    QCOMPARE(scopesHeld(), QStringList{QStringLiteral("city")});
}

void TestSyncSession::catalogueDeletedUnderTheSessionIsPutBack()
{
    hold(QStringLiteral("city"));
    SyncSessionSettings watchful = settings();
    watchful.guardMs = 1;
    SyncSession session(watchful, *m_clock, m_random);
    QVERIFY(session.start());
    QSignalSpy changed(&session, &SyncSession::catalogueChanged);
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(store::cataloguePath(m_folder->path()) + QLatin1String(suffix));
    QVERIFY(changed.wait());
    QCOMPARE(scopesHeld(), QStringList{QStringLiteral("city")});
    auto database = store::openCatalogue(m_folder->path(), storage::OpenMode::ReadOnly);
    QCOMPARE(*database->scalar(QStringLiteral("SELECT count(*) FROM vacancy_facet")), 1);
}

void TestSyncSession::catalogueExchangedUnderTheSessionIsPutBack()
{
    hold(QStringLiteral("city"));
    SyncSessionSettings watchful = settings();
    watchful.guardMs = 1;
    SyncSession session(watchful, *m_clock, m_random);
    QVERIFY(session.start());
    QSignalSpy changed(&session, &SyncSession::catalogueChanged);
    const QString path = store::cataloguePath(m_folder->path());
    QFile other(path + QStringLiteral(".other"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("no database");
    other.close();
    QCOMPARE(std::rename(qPrintable(other.fileName()), qPrintable(path)), 0);
    QVERIFY(changed.wait());
    QCOMPARE(scopesHeld(), QStringList{QStringLiteral("city")});
}

void TestSyncSession::sessionThatEndsLeavesTheCatalogueSealed()
{
    hold(QStringLiteral("city"));
    QCOMPARE(runToItsEnd(), QStringList());
    QVERIFY(store::CatalogueSeal(m_folder->path(), m_wall).holds());
    hold(QStringLiteral("station:new")); // by another program than ours
    QVERIFY(!store::CatalogueSeal(m_folder->path(), m_wall).holds());
    QCOMPARE(runToItsEnd(), QStringList());
    QVERIFY(store::CatalogueSeal(m_folder->path(), m_wall).holds());
}

void TestSyncSession::sessionThatGoesOnSealsNothing()
{
    hold(QStringLiteral("city"));
    {
        SyncSession session(settings(), *m_clock, m_random);
        QVERIFY(session.start());
    }
    QVERIFY(!store::CatalogueSeal(m_folder->path(), m_wall).holds());
}

void TestSyncSession::damageBetweenTwoSessionsThatEndIsHealed()
{
    hold(QStringLiteral("city"));
    QCOMPARE(runToItsEnd(), QStringList());
    {
        auto database = storage::Database::openSqlite(store::cataloguePath(m_folder->path()));
        QVERIFY(database);
        QVERIFY(database->exec(QStringLiteral("DELETE FROM vacancy_facet")));
    }
    QCOMPARE(runToItsEnd(), QStringList{QStringLiteral("catalogue.index")});
    QCOMPARE(runToItsEnd(), QStringList());
    auto database = store::openCatalogue(m_folder->path(), storage::OpenMode::ReadOnly);
    QCOMPARE(*database->scalar(QStringLiteral("SELECT count(*) FROM vacancy_facet")), 1);
}

QTEST_GUILESS_MAIN(TestSyncSession)
#include "tst_syncsession.moc"
