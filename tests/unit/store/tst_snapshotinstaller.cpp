// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueapply.h"
#include "feedcopy.h"
#include "feeditems.h"
#include "kioskcatalogue.h"
#include "manualclock.h"
#include "snapshotfile.h"
#include "snapshotinstaller.h"

#include <QDir>
#include <QTest>

using namespace yizhan;
using fakes::FeedItem;
using fakes::SnapshotFile;

class TestSnapshotInstaller final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstSnapshotFillsTheCatalogue();
    void feedContinuesAfterTheSnapshot();
    void secondSnapshotChangesOnlyWhatDiffers();
    void otherScopesStay();
    void readerSeesTheOldStateDuringTheInstallation();
    void firstKeyIsPinned();
    void keyIsKeptBeforeTheRows();
    void keyThatCannotBeKeptInstallsNothing();
    void keyOfADamagedSnapshotIsNotKept();
    void olderSnapshotIsPassedOver();
    void olderSnapshotIsTakenForRepair();
    void olderSnapshotThatWasMadeLaterIsTaken();
    void snapshotOfAnOlderEpochIsRefused();
    void snapshotOfALaterEpochIsTakenWhateverItsCursor();
    void snapshotThatLosesMostIsRefused();
    void snapshotThatIsMeantToLoseMostIsTaken();
    void whatWasLoadedByHandGivesWay();
    void tablesOfTheOperatorAreInForce();
    void snapshotBeyondAllBoundsIsRefused();
    void snapshotAtTheBoundsIsLookedInto();
    void snapshotOfTheSameMomentIsPassedOver();
    void copyOfTheFeedIsInstalledWhole();
    void copyThatLosesMostIsRefused();
    void copyOfAnOlderStateIsPassedOver();
    void copyOfAnOlderStateIsTakenForRepair();
    void otherScopeThanAskedForIsRefused();
    void damageIsFoundAndChangesNothing_data();
    void damageIsFoundAndChangesNothing();
    void anyFlippedByteIsFound();
    void anyCutIsFound();
    void restOfAnInterruptedInstallationIsRemoved();

private:
    Result<store::InstalledSnapshot> install(const SnapshotFile &file,
                                             const store::InstallOptions &options = {});
    Result<store::InstalledSnapshot> installBytes(const QByteArray &bytes,
                                                  const store::InstallOptions &options = {});
    [[nodiscard]] SnapshotFile twoVacancies() const;
    [[nodiscard]] SnapshotFile manyVacancies(int count) const;

    std::unique_ptr<fakes::KioskCatalogue> m_kiosk;
    device::ServerTrust m_trust;
    fakes::ManualClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC)};
    const crypto::SigningKey m_key = crypto::SigningKey::generate();
    const FeedItem m_welder = fakes::vacancyItem(QStringLiteral("s/1"), QStringLiteral("电焊工"));
    const FeedItem m_cook = fakes::vacancyItem(QStringLiteral("s/2"), QStringLiteral("厨师"));
};

void TestSnapshotInstaller::init()
{
    m_kiosk = std::make_unique<fakes::KioskCatalogue>();
    m_trust = {};
    m_clock.setWall(QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC));
}

SnapshotFile TestSnapshotInstaller::twoVacancies() const
{
    SnapshotFile file;
    file.items = {m_welder, m_cook};
    return file;
}

Result<store::InstalledSnapshot> TestSnapshotInstaller::installBytes(const QByteArray &bytes,
                                                                     const store::InstallOptions &options)
{
    const QString path = m_kiosk->folder() + QStringLiteral("/in.yzsnap");
    QFile::remove(path); // a new file: overwriting one waits for the disk
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, "test.file", file.errorString());
    file.write(bytes);
    file.close();
    store::SnapshotInstaller installer(m_kiosk->database(), m_trust,
                                       m_kiosk->folder() + QStringLiteral("/snapshots"));
    return installer.install(path, options, m_clock);
}

Result<store::InstalledSnapshot> TestSnapshotInstaller::install(const SnapshotFile &file,
                                                                const store::InstallOptions &options)
{
    return installBytes(file.bytes(m_kiosk->folder(), m_key), options);
}

void TestSnapshotInstaller::firstSnapshotFillsTheCatalogue()
{
    const auto installed = install(twoVacancies());
    QVERIFY2(installed, installed ? "" : qUtf8Printable(installed.error().toString()));
    QCOMPARE(installed->rows, 2);
    QCOMPARE(m_kiosk->city().cursor, 10);
    QCOMPARE(m_kiosk->city().epoch, QStringLiteral("e1"));
    QCOMPARE(m_kiosk->city().updatedAt, QStringLiteral("2026-11-20T00:00:00Z"));
    QCOMPARE(m_kiosk->search(QStringLiteral("厨师")), QStringList{QStringLiteral("s/2")});
    m_kiosk->verifyIndex();
}

void TestSnapshotInstaller::feedContinuesAfterTheSnapshot()
{
    QVERIFY(install(twoVacancies()));
    const auto page = fakes::lastPage(10, {fakes::gone(11, m_cook)}, {m_welder});
    QVERIFY(store::applyFeedPage(m_kiosk->database(), page, fakes::ManualClock(page.time)));
    QCOMPARE(m_kiosk->city().rows, 1);
    m_kiosk->verifyIndex();
}

void TestSnapshotInstaller::secondSnapshotChangesOnlyWhatDiffers()
{
    QVERIFY(install(twoVacancies()));
    const QString rowOfWelder = QStringLiteral("SELECT rowid FROM item WHERE id = 's/1'");
    const qint64 before = *m_kiosk->database().scalar(rowOfWelder);
    const FeedItem chef = fakes::vacancyItem(QStringLiteral("s/2"), QStringLiteral("主厨"));
    const FeedItem guard = fakes::vacancyItem(QStringLiteral("s/3"), QStringLiteral("保安"));
    SnapshotFile next;
    next.cursor = 20;
    next.items = {guard, chef, m_welder};
    QVERIFY(install(next));
    QCOMPARE(*m_kiosk->database().scalar(rowOfWelder), before);
    QCOMPARE(m_kiosk->count(QStringLiteral("item")), 3);
    QVERIFY(m_kiosk->search(QStringLiteral("厨师")).isEmpty());
    QCOMPARE(m_kiosk->search(QStringLiteral("主厨")).size(), 1);
    QCOMPARE(m_kiosk->search(QStringLiteral("保安")).size(), 1);
    m_kiosk->verifyIndex();
}

void TestSnapshotInstaller::otherScopesStay()
{
    SnapshotFile district = twoVacancies();
    district.scope = QStringLiteral("district:441202");
    QVERIFY(install(district));
    SnapshotFile empty;
    QVERIFY(install(empty));
    QCOMPARE(m_kiosk->count(QStringLiteral("item")), 2);
    QCOMPARE(m_kiosk->city().rows, 0);
}

void TestSnapshotInstaller::readerSeesTheOldStateDuringTheInstallation()
{
    QVERIFY(install(twoVacancies()));
    auto reader = store::openCatalogue(m_kiosk->folder(), storage::OpenMode::ReadOnly);
    QVERIFY(reader);
    const QString countRows = QStringLiteral("SELECT count(*) FROM item");
    qint64 during = -1;
    store::InstallOptions options;
    options.progress = [&](int) {
        if (during < 0)
            during = *reader->scalar(countRows);
    };
    SnapshotFile next;
    next.cursor = 20;
    QVERIFY(install(next, options));
    QCOMPARE(during, 2);
    QCOMPARE(*reader->scalar(countRows), 0);
}

void TestSnapshotInstaller::firstKeyIsPinned()
{
    QVERIFY(install(twoVacancies()));
    SnapshotFile next = twoVacancies();
    next.cursor = 20;
    const auto stranger = crypto::SigningKey::generate();
    const auto installed = installBytes(next.bytes(m_kiosk->folder(), stranger));
    QVERIFY(!installed);
    QCOMPARE(installed.error().code, ErrorCode::Untrusted);
    QCOMPARE(installed.error().reason, QStringLiteral("snapshot.untrusted"));
    QCOMPARE(m_kiosk->city().cursor, 10);
}

void TestSnapshotInstaller::keyIsKeptBeforeTheRows()
{
    std::optional<device::KnownServer> kept;
    qint64 rowsThen = -1;
    auto reader = store::openCatalogue(m_kiosk->folder(), storage::OpenMode::ReadOnly);
    QVERIFY(reader);
    m_trust = device::ServerTrust(std::nullopt, std::nullopt, [&](const device::KnownServer &server) {
        kept = server;
        rowsThen = *reader->scalar(QStringLiteral("SELECT count(*) FROM item"));
        return Result<void>();
    });
    QVERIFY(install(twoVacancies()));
    QVERIFY(kept);
    QCOMPARE(kept->key, m_key.publicKey());
    QCOMPARE(kept->epoch.id, QStringLiteral("e1"));
    QCOMPARE(rowsThen, 0);
}

void TestSnapshotInstaller::keyThatCannotBeKeptInstallsNothing()
{
    m_trust =
        device::ServerTrust(std::nullopt, std::nullopt, [](const device::KnownServer &) -> Result<void> {
            return fail(ErrorCode::Io, "sql.full", QStringLiteral("no room"));
        });
    const auto installed = install(twoVacancies());
    QVERIFY(!installed);
    QCOMPARE(installed.error().reason, QStringLiteral("sql.full"));
    QCOMPARE(m_kiosk->count(QStringLiteral("item")), 0);
    QVERIFY(!m_trust.key());
}

void TestSnapshotInstaller::keyOfADamagedSnapshotIsNotKept()
{
    SnapshotFile damaged = twoVacancies();
    damaged.extraSql = {QStringLiteral("DELETE FROM item WHERE id = 's/1'")};
    QVERIFY(!install(damaged));
    QVERIFY(!m_trust.key());
}

void TestSnapshotInstaller::olderSnapshotIsPassedOver()
{
    QVERIFY(install(twoVacancies()));
    SnapshotFile older;
    older.cursor = 5;
    const auto installed = install(older);
    QVERIFY(installed);
    QVERIFY(installed->alreadyNewer);
    QCOMPARE(m_kiosk->city().rows, 2);
}

void TestSnapshotInstaller::olderSnapshotIsTakenForRepair()
{
    QVERIFY(install(twoVacancies()));
    SnapshotFile older;
    older.cursor = 5;
    store::InstallOptions options;
    options.repair = true;
    QVERIFY(install(older, options));
    QCOMPARE(m_kiosk->city().rows, 0);
    QCOMPARE(m_kiosk->city().cursor, 5);
}

void TestSnapshotInstaller::olderSnapshotThatWasMadeLaterIsTaken()
{
    // No honest history has such a one: the server was set back.
    QVERIFY(install(twoVacancies()));
    SnapshotFile older;
    older.cursor = 5;
    older.createdAt = QStringLiteral("2026-11-20T00:00:01Z");
    const auto installed = install(older);
    QVERIFY(installed);
    QVERIFY(!installed->alreadyNewer);
    QCOMPARE(m_kiosk->city().cursor, 5);
}

void TestSnapshotInstaller::snapshotOfAnOlderEpochIsRefused()
{
    SnapshotFile now = twoVacancies();
    now.epochNumber = 7;
    QVERIFY(install(now));
    SnapshotFile old = twoVacancies();
    old.epoch = QStringLiteral("e0");
    old.epochNumber = 6;
    old.cursor = 99;
    old.createdAt = QStringLiteral("2026-11-21T00:00:00Z");
    const auto installed = install(old);
    QVERIFY(!installed);
    QCOMPARE(installed.error().code, ErrorCode::Untrusted);
    QCOMPARE(installed.error().reason, QStringLiteral("snapshot.older_epoch"));
    QCOMPARE(m_kiosk->city().epoch, QStringLiteral("e1"));
}

void TestSnapshotInstaller::snapshotOfALaterEpochIsTakenWhateverItsCursor()
{
    QVERIFY(install(twoVacancies()));
    SnapshotFile next = twoVacancies();
    next.epoch = QStringLiteral("e2");
    next.epochNumber = 2;
    next.cursor = 1;
    QVERIFY(install(next));
    QCOMPARE(m_kiosk->city().epoch, QStringLiteral("e2"));
    QCOMPARE(m_kiosk->city().cursor, 1);
}

SnapshotFile TestSnapshotInstaller::manyVacancies(int count) const
{
    SnapshotFile file;
    for (int i = 0; i < count; ++i)
        file.items.push_back(
            fakes::vacancyItem(QStringLiteral("m/%1").arg(i), QStringLiteral("普工 %1").arg(i)));
    return file;
}

void TestSnapshotInstaller::snapshotThatLosesMostIsRefused()
{
    QVERIFY(install(manyVacancies(20)));
    SnapshotFile small = manyVacancies(9);
    small.cursor = 30;
    const auto installed = install(small);
    QVERIFY(!installed);
    QCOMPARE(installed.error().reason, QStringLiteral("scope.shrunk"));
    QCOMPARE(m_kiosk->city().rows, 20);
    small.epoch = QStringLiteral("e2"); // nor with a new history
    small.epochNumber = 2;
    QVERIFY(!install(small));
    m_clock.setWall(QDateTime(QDate(2027, 1, 2), QTime(0, 0), Qt::UTC)); // past the last day of all of them
    QVERIFY(install(small));
}

void TestSnapshotInstaller::snapshotThatIsMeantToLoseMostIsTaken()
{
    QVERIFY(install(manyVacancies(20)));
    SnapshotFile small = manyVacancies(9);
    small.cursor = 30;
    small.alter = [](protocol::SnapshotManifest &manifest) { manifest.shrunk = 25; };
    QVERIFY(install(small));
    QCOMPARE(m_kiosk->city().rows, 9);
    SnapshotFile empty;
    empty.cursor = 40;
    store::InstallOptions options;
    options.shrinkIsMeant = true; // by somebody at this machine
    QVERIFY(install(empty, options));
    QCOMPARE(m_kiosk->city().rows, 0);
}

void TestSnapshotInstaller::whatWasLoadedByHandGivesWay()
{
    store::InstallOptions options;
    options.origin = store::InstallOptions::Origin::Operator;
    QVERIFY(install(manyVacancies(20), options));
    QCOMPARE(m_kiosk->city().epoch, QStringLiteral("local-e1"));
    QVERIFY(install(twoVacancies()));
    QCOMPARE(m_kiosk->city().epoch, QStringLiteral("e1"));
    QCOMPARE(m_kiosk->city().rows, 2);
}

void TestSnapshotInstaller::tablesOfTheOperatorAreInForce()
{
    QVERIFY(install(manyVacancies(20)));
    store::InstallOptions options;
    options.origin = store::InstallOptions::Origin::Operator;
    device::ServerTrust own;
    std::swap(m_trust, own);
    QVERIFY(install(twoVacancies(), options));
    QCOMPARE(m_kiosk->city().rows, 2);
}

void TestSnapshotInstaller::snapshotBeyondAllBoundsIsRefused()
{
    SnapshotFile file = twoVacancies();
    file.alter = [](protocol::SnapshotManifest &manifest) {
        manifest.rawSize = store::maxCatalogueBytes + 1;
    };
    QCOMPARE(install(file).error().reason, QStringLiteral("snapshot.too_large"));
    file.alter = [](protocol::SnapshotManifest &manifest) { manifest.rows = store::maxScopeRows + 1; };
    QCOMPARE(install(file).error().reason, QStringLiteral("snapshot.too_large"));
}

void TestSnapshotInstaller::snapshotAtTheBoundsIsLookedInto()
{
    SnapshotFile file = twoVacancies();
    file.alter = [](protocol::SnapshotManifest &manifest) { manifest.rows = store::maxScopeRows; };
    QCOMPARE(install(file).error().reason, QStringLiteral("snapshot.sum"));
    file.alter = [](protocol::SnapshotManifest &manifest) { manifest.rawSize = store::maxCatalogueBytes; };
    QCOMPARE(install(file).error().reason, QStringLiteral("snapshot.cut"));
}

void TestSnapshotInstaller::snapshotOfTheSameMomentIsPassedOver()
{
    QVERIFY(install(twoVacancies()));
    SnapshotFile older;
    older.cursor = 5;
    QVERIFY(install(older)->alreadyNewer); // made in the second of the copy's agreement
}

void TestSnapshotInstaller::copyOfTheFeedIsInstalledWhole()
{
    QVERIFY(install(twoVacancies()));
    auto copy = store::FeedCopy::make(m_kiosk->folder(), QStringLiteral("city"));
    QVERIFY(copy);
    const FeedItem later = fakes::vacancyItem(QStringLiteral("s/3"), QStringLiteral("保洁员"));
    auto first = fakes::lastPage(0, {fakes::upsert(1, m_welder), fakes::upsert(2, later)}, {m_welder, later},
                                 QStringLiteral("e2"));
    first.head.reset();
    QCOMPARE(copy->add(first).value(), false);
    QCOMPARE(copy->position().cursor, 2);
    QCOMPARE(copy->position().epoch, QStringLiteral("e2"));
    QCOMPARE(m_kiosk->city().epoch, QStringLiteral("e1")); // beside what is held
    FeedItem renewed = later;
    renewed.until += 30;
    const auto last = fakes::lastPage(2, {fakes::renewal(3, later, renewed.until), fakes::gone(4, m_welder)},
                                      {renewed}, QStringLiteral("e2"));
    QCOMPARE(copy->add(last).value(), true);
    store::SnapshotInstaller installer(m_kiosk->database(), m_trust, m_kiosk->folder());
    QVERIFY(installer.installCopy(*copy, {}, m_clock));
    QCOMPARE(m_kiosk->city().epoch, QStringLiteral("e2"));
    QCOMPARE(m_kiosk->city().cursor, 4);
    QCOMPARE(m_kiosk->city().rows, 1);
    QCOMPARE(m_kiosk->search(QStringLiteral("保洁")), QStringList{QStringLiteral("s/3")});
    m_kiosk->verifyIndex();
    const QString path = copy->path();
    QVERIFY(QFile::exists(path));
    copy = fail(ErrorCode::Cancelled, "test.done", QString());
    QVERIFY(!QFile::exists(path));
}

void TestSnapshotInstaller::copyThatLosesMostIsRefused()
{
    QVERIFY(install(manyVacancies(20)));
    auto copy = store::FeedCopy::make(m_kiosk->folder(), QStringLiteral("city"));
    QVERIFY(copy);
    QCOMPARE(copy->add(fakes::lastPage(0, {}, {}, QStringLiteral("e2"))).value(), true);
    store::SnapshotInstaller installer(m_kiosk->database(), m_trust, m_kiosk->folder());
    const auto installed = installer.installCopy(*copy, {}, m_clock);
    QVERIFY(!installed);
    QCOMPARE(installed.error().reason, QStringLiteral("scope.shrunk"));
    QCOMPARE(m_kiosk->city().rows, 20);
}

namespace {

/// A copy of the feed as it was on the day before, with one vacancy.
store::FeedCopy copyOfTheDayBefore(const QString &folder, const FeedItem &item)
{
    auto copy = store::FeedCopy::make(folder, QStringLiteral("city"));
    auto page = fakes::lastPage(0, {fakes::upsert(1, item)}, {item});
    page.time = QDateTime(QDate(2026, 11, 19), QTime(8, 0), Qt::UTC);
    if (!copy || copy->add(page) != true)
        qFatal("no copy");
    return *std::move(copy);
}

} // namespace

/// Whoever recorded the pages of a day may play them to a kiosk for ever: each is the city's word.
void TestSnapshotInstaller::copyOfAnOlderStateIsPassedOver()
{
    QVERIFY(install(twoVacancies()));
    store::SnapshotInstaller installer(m_kiosk->database(), m_trust, m_kiosk->folder());
    const auto installed =
        installer.installCopy(copyOfTheDayBefore(m_kiosk->folder(), m_welder), {}, m_clock);
    QVERIFY(installed);
    QVERIFY(installed->alreadyNewer);
    QCOMPARE(m_kiosk->city().rows, 2);
}

void TestSnapshotInstaller::copyOfAnOlderStateIsTakenForRepair()
{
    QVERIFY(install(twoVacancies()));
    store::SnapshotInstaller installer(m_kiosk->database(), m_trust, m_kiosk->folder());
    store::InstallOptions options;
    options.repair = true;
    const auto installed =
        installer.installCopy(copyOfTheDayBefore(m_kiosk->folder(), m_welder), options, m_clock);
    QVERIFY(installed);
    QVERIFY(!installed->alreadyNewer);
    QCOMPARE(m_kiosk->city().rows, 1);
}

void TestSnapshotInstaller::otherScopeThanAskedForIsRefused()
{
    store::InstallOptions options;
    options.scope = QStringLiteral("station:7");
    const auto installed = install(twoVacancies(), options);
    QVERIFY(!installed);
    QCOMPARE(installed.error().reason, QStringLiteral("snapshot.scope"));
}

void TestSnapshotInstaller::damageIsFoundAndChangesNothing_data()
{
    QTest::addColumn<SnapshotFile>("file");
    QTest::addColumn<QString>("reason");
    const SnapshotFile good = twoVacancies();
    const auto signedDamage = [&](const QString &sql) {
        SnapshotFile file = good;
        file.cursor = 20;
        file.extraSql = {sql};
        return file;
    };
    const auto altered = [&](std::function<void(protocol::SnapshotManifest &)> alter) {
        SnapshotFile file = good;
        file.cursor = 20;
        file.alter = std::move(alter);
        return file;
    };
    QTest::newRow("changed body") << signedDamage(QStringLiteral("UPDATE item SET body = x'7b7d'"))
                                  << QStringLiteral("snapshot.hash");
    QTest::newRow("lost row") << signedDamage(QStringLiteral("DELETE FROM item WHERE id = 's/1'"))
                              << QStringLiteral("snapshot.sum");
    QTest::newRow("no table") << signedDamage(QStringLiteral("DROP TABLE item"))
                              << QStringLiteral("snapshot.structure");
    QTest::newRow("virtual table") << signedDamage(QStringLiteral("CREATE VIRTUAL TABLE v USING fts5(x)"))
                                   << QStringLiteral("snapshot.structure");
    QTest::newRow("trigger") << signedDamage(QStringLiteral(
                                    "CREATE TRIGGER t AFTER DELETE ON item BEGIN SELECT 1; END"))
                             << QStringLiteral("snapshot.structure");
    QTest::newRow("row twice") << signedDamage(
                                      QStringLiteral("INSERT INTO item SELECT * FROM item WHERE id = 's/1'"))
                               << QStringLiteral("snapshot.sum");
    QTest::newRow("another sum") << altered([](auto &m) { m.scopeSum = QStringLiteral("0123456789abcdef"); })
                                 << QStringLiteral("snapshot.sum");
    QTest::newRow("more rows") << altered([](auto &m) { m.rows = 3; }) << QStringLiteral("snapshot.sum");
    QTest::newRow("another digest") << altered([](auto &m) {
        m.contentSha256[0] = char(m.contentSha256[0] ^ 1);
    }) << QStringLiteral("snapshot.digest");
    QTest::newRow("bomb") << altered([](auto &m) { m.rawSize = 4096; }) << QStringLiteral("zstd.bomb");
    QTest::newRow("shorter than promised")
        << altered([](auto &m) { m.rawSize += 4096; }) << QStringLiteral("snapshot.cut");
    QTest::newRow("newer schema") << altered([](auto &m) { m.schema = 99; })
                                  << QStringLiteral("snapshot.schema");
}

void TestSnapshotInstaller::damageIsFoundAndChangesNothing()
{
    QFETCH(const SnapshotFile, file);
    QFETCH(const QString, reason);
    QVERIFY(install(twoVacancies()));
    const auto installed = install(file);
    QVERIFY(!installed);
    QCOMPARE(installed.error().reason, reason);
    QCOMPARE(m_kiosk->city().cursor, 10);
    QCOMPARE(m_kiosk->count(QStringLiteral("item")), 2);
    m_kiosk->verifyIndex();
    QVERIFY(!QFile::exists(m_kiosk->folder() + QStringLiteral("/snapshots/content.tmp")));
}

void TestSnapshotInstaller::anyFlippedByteIsFound()
{
    const QByteArray bytes = twoVacancies().bytes(m_kiosk->folder(), m_key);
    for (qsizetype position = 0; position < bytes.size(); ++position) {
        QByteArray damaged = bytes;
        damaged[position] = char(damaged[position] ^ 0x10);
        const auto installed = installBytes(damaged);
        QVERIFY2(!installed, qPrintable(QStringLiteral("byte %1").arg(position)));
    }
    QCOMPARE(m_kiosk->count(QStringLiteral("item")), 0);
}

void TestSnapshotInstaller::anyCutIsFound()
{
    const QByteArray bytes = twoVacancies().bytes(m_kiosk->folder(), m_key);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!installBytes(bytes.first(size)), qPrintable(QStringLiteral("%1 bytes").arg(size)));
    QVERIFY(!installBytes(bytes + 'x'));
    QVERIFY(installBytes(bytes));
}

void TestSnapshotInstaller::restOfAnInterruptedInstallationIsRemoved()
{
    QVERIFY(QDir(m_kiosk->folder()).mkpath(QStringLiteral("snapshots")));
    for (const char *name : {"content.tmp", "content.tmp-journal"}) {
        QFile rest(m_kiosk->folder() + QStringLiteral("/snapshots/") + QLatin1String(name));
        QVERIFY(rest.open(QIODevice::WriteOnly));
        rest.write("rest");
    }
    QVERIFY(install(twoVacancies()));
    QVERIFY(QDir(m_kiosk->folder() + QStringLiteral("/snapshots")).isEmpty());
}

QTEST_GUILESS_MAIN(TestSnapshotInstaller)
#include "tst_snapshotinstaller.moc"
