// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueapply.h"
#include "feeditems.h"
#include "kioskcatalogue.h"
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

    std::unique_ptr<fakes::KioskCatalogue> m_kiosk;
    device::ServerTrust m_trust;
    const crypto::SigningKey m_key = crypto::SigningKey::generate();
    const FeedItem m_welder = fakes::vacancyItem(QStringLiteral("s/1"), QStringLiteral("电焊工"));
    const FeedItem m_cook = fakes::vacancyItem(QStringLiteral("s/2"), QStringLiteral("厨师"));
};

void TestSnapshotInstaller::init()
{
    m_kiosk = std::make_unique<fakes::KioskCatalogue>();
    m_trust = {};
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
    return installer.install(path, options);
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
    QVERIFY(store::applyFeedPage(m_kiosk->database(), page, QDateTime::currentDateTimeUtc()));
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
    std::optional<crypto::PublicKey> kept;
    qint64 rowsThen = -1;
    auto reader = store::openCatalogue(m_kiosk->folder(), storage::OpenMode::ReadOnly);
    QVERIFY(reader);
    m_trust = device::ServerTrust(std::nullopt, std::nullopt, [&](const crypto::PublicKey &key) {
        kept = key;
        rowsThen = *reader->scalar(QStringLiteral("SELECT count(*) FROM item"));
        return Result<void>();
    });
    QVERIFY(install(twoVacancies()));
    QCOMPARE(kept, m_key.publicKey());
    QCOMPARE(rowsThen, 0);
}

void TestSnapshotInstaller::keyThatCannotBeKeptInstallsNothing()
{
    m_trust = device::ServerTrust(std::nullopt, std::nullopt, [](const crypto::PublicKey &) -> Result<void> {
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
    options.allowOlder = true;
    QVERIFY(install(older, options));
    QCOMPARE(m_kiosk->city().rows, 0);
    QCOMPARE(m_kiosk->city().cursor, 5);
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
