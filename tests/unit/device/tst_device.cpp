// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"
#include "devicedatabase.h"
#include "serverwitness.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using device::Device;

class TestDevice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void identityIsMadeOnceAndKept();
    void twoKiosksAreTwoDevices();
    void pinnedServerOutlivesTheProcess();
    void serverWithoutAHistoryCanBePinned();
    void commitsArePushedToTheDisk();
    void onlyItsOwnerReadsTheFile();
    void formerIdentityIsTakenOver();
    void formerIdentityIsTakenOverOnce();
    void damagedCatalogueDoesNotStopTheBeginning();
    void damagedIdentityIsNotReplaced();
    void newerFileIsLeftAlone();
    void enrolmentOutlivesTheProcess();
    void enrolmentPinsTheServer();
    void identityIsReadBesideItsWriter();
    void identityOfAnEarlierVersionIsNotEnrolled();
    void uselessFileLeavesTheServerThatTheCatalogueCameFrom_data();
    void uselessFileLeavesTheServerThatTheCatalogueCameFrom();
    void damagedFileGivesWayWhereTheSettingsNameTheKey();
    void identityAndCatalogueAgreeOnTheServer();
    void differentServersAreRefused();
    void laterHistoryCounts();
    void formerKeysOutliveTheProcess();
    void catalogueThatNamesTheKeyBeforeLearnsTheNext();

private:
    [[nodiscard]] storage::Database witnessed(const device::KnownServer &server) const;

    [[nodiscard]] Result<Device> open() { return Device::open(m_folder->path(), m_random); }
    [[nodiscard]] QString catalogue() const { return m_folder->filePath(QStringLiteral("catalogue.db")); }
    void makeFormer(const QString &name, const QString &key) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    SeededRandom m_random{7};
    const crypto::PublicKey m_server = crypto::SigningKey::generate().publicKey();
    const device::Enrolment m_enrolment{QStringLiteral("d-0123456789abcdef"),
                                        QStringLiteral("s-17"),
                                        QUrl(QStringLiteral("https://example.invalid:8420/up")),
                                        {QStringLiteral("city"), QStringLiteral("station:s-17")},
                                        crypto::OpeningKey::generate().sealingKey(),
                                        QDateTime(QDate(2026, 12, 1), QTime(2, 3, 4), Qt::UTC)};
    const device::KnownServer m_known{m_server, {QStringLiteral("00ff00ff00ff00ff"), 1795000000}};
};

void TestDevice::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDevice::makeFormer(const QString &name, const QString &key) const
{
    auto database = storage::Database::openSqlite(catalogue());
    QVERIFY(database);
    QVERIFY(database->exec(QStringLiteral("CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL)")));
    auto insert = database->prepare(QStringLiteral("INSERT INTO meta VALUES(?, ?)"));
    QVERIFY(insert);
    QVERIFY(insert->run(QStringLiteral("device"), name));
    QVERIFY(insert->run(QStringLiteral("server_key"), key));
}

void TestDevice::identityIsMadeOnceAndKept()
{
    const auto first = open();
    QVERIFY2(first, first ? "" : qUtf8Printable(first.error().toString()));
    const auto second = open();
    QVERIFY(second);
    QCOMPARE(first->name().size(), 16);
    QCOMPARE(second->name(), first->name());
    QCOMPARE(second->signingKey().publicKey(), first->signingKey().publicKey());
    QVERIFY(!second->server());
}

void TestDevice::twoKiosksAreTwoDevices()
{
    const QTemporaryDir other;
    const auto one = open();
    const auto two = Device::open(other.path(), m_random);
    QVERIFY(one && two);
    QVERIFY(one->name() != two->name());
    QVERIFY(one->signingKey().publicKey() != two->signingKey().publicKey());
}

void TestDevice::pinnedServerOutlivesTheProcess()
{
    {
        auto device = open();
        QVERIFY(device);
        QVERIFY(device->pinServer(m_known));
        QCOMPARE(device->server(), m_known);
    }
    const auto again = open();
    QVERIFY(again);
    QCOMPARE(again->server(), m_known);
}

void TestDevice::serverWithoutAHistoryCanBePinned()
{
    {
        auto device = open();
        QVERIFY(device);
        QVERIFY(device->pinServer({m_server, {}}));
    }
    const auto again = open();
    QVERIFY(again && again->server());
    QCOMPARE(again->server()->key, m_server);
    QVERIFY(again->server()->epoch.id.isEmpty());
}

void TestDevice::commitsArePushedToTheDisk()
{
    auto database = device::openDeviceDatabase(m_folder->path());
    QVERIFY(database);
    QCOMPARE(*database->scalar(QStringLiteral("PRAGMA synchronous")), 2); // FULL
}

void TestDevice::onlyItsOwnerReadsTheFile()
{
    const auto device = open();
    QVERIFY(device);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QFileInfo file(device::devicePath(m_folder->path()) + QLatin1String(suffix));
        QVERIFY(file.exists());
        QVERIFY(!(file.permissions() & others));
    }
}

void TestDevice::formerIdentityIsTakenOver()
{
    makeFormer(QStringLiteral("0123456789abcdef"), m_server.toHex());
    const auto device = open();
    QVERIFY(device);
    QCOMPARE(device->name(), QStringLiteral("0123456789abcdef"));
    QVERIFY(device->server());
    QCOMPARE(device->server()->key, m_server);
    QVERIFY(device->server()->epoch.id.isEmpty());
}

void TestDevice::formerIdentityIsTakenOverOnce()
{
    const QString name = open()->name();
    makeFormer(QStringLiteral("0123456789abcdef"), m_server.toHex());
    const auto again = open();
    QVERIFY(again);
    QCOMPARE(again->name(), name);
    QVERIFY(!again->server());
}

void TestDevice::damagedCatalogueDoesNotStopTheBeginning()
{
    QFile file(catalogue());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no identity can be taken over")));
    QVERIFY(open());
}

void TestDevice::damagedIdentityIsNotReplaced()
{
    {
        auto device = open();
        QVERIFY(device);
        QVERIFY(device->pinServer(m_known));
    }
    QFile file(device::devicePath(m_folder->path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto damaged = open();
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::Corrupt);
    QCOMPARE(file.size(), size);
}

storage::Database TestDevice::witnessed(const device::KnownServer &server) const
{
    auto database = storage::Database::openSqlite(catalogue());
    if (!database ||
        !database->exec(QStringLiteral("CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL)")) ||
        !device::writeWitness(*database, server))
        qFatal("no catalogue");
    return *std::move(database);
}

void TestDevice::uselessFileLeavesTheServerThatTheCatalogueCameFrom_data()
{
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const QString lost = QStringLiteral("device.lost");
    const QString damaged = QStringLiteral("device.damaged");
    QTest::newRow("deleted") << false << QByteArray() << lost;
    QTest::newRow("empty") << true << QByteArray() << lost;
    QTest::newRow("zeros") << true << QByteArray(8192, '\0') << damaged;
    QTest::newRow("garbage") << true << QByteArray(8192, 'x') << damaged;
    QTest::newRow("a few bytes") << true << QByteArray("oops") << damaged;
}

void TestDevice::uselessFileLeavesTheServerThatTheCatalogueCameFrom()
{
    QFETCH(bool, exists);
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    QString name;
    {
        auto device = open();
        QVERIFY(device);
        QVERIFY(device->pinServer(m_known));
        name = device->name();
        const storage::Database closedAtOnce = witnessed(m_known);
    }
    QVERIFY(device::checkIdentity(m_folder->path()));
    const QString path = device::devicePath(m_folder->path());
    for (const char *part : {"-wal", "-shm", ""})
        QFile::remove(path + QLatin1String(part));
    if (exists) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto checked = device::checkIdentity(m_folder->path());
    QVERIFY(!checked);
    QCOMPARE(checked.error().reason, reason);
    {
        const auto renewed = open();
        QVERIFY2(renewed, renewed ? "" : qUtf8Printable(renewed.error().toString()));
        QVERIFY(renewed->found());
        QCOMPARE(renewed->found()->reason, reason);
        QCOMPARE(renewed->server(), m_known);
        QVERIFY(renewed->name() != name);
    }
    QCOMPARE(QFile::exists(m_folder->filePath(QStringLiteral("damaged/device-1.db"))),
             reason == QStringLiteral("device.damaged"));
    const auto again = open();
    QVERIFY(again && !again->found());
    QCOMPARE(again->server(), m_known);
    QVERIFY(device::checkIdentity(m_folder->path()));
}

void TestDevice::damagedFileGivesWayWhereTheSettingsNameTheKey()
{
    QFile file(device::devicePath(m_folder->path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, QStringLiteral("device.damaged_alone"));
    QCOMPARE(device::checkIdentity(m_folder->path()).error().reason, refused.error().reason);
    const auto device = Device::open(m_folder->path(), m_random, Device::KeyElsewhere::InTheSettings);
    QVERIFY(device);
    QCOMPARE(device->found()->reason, QStringLiteral("device.damaged"));
}

void TestDevice::identityAndCatalogueAgreeOnTheServer()
{
    auto device = open();
    QVERIFY(device);
    storage::Database catalogue = witnessed(m_known);
    QVERIFY(device::agreeOnServer(*device, catalogue, false));
    QCOMPARE(device->server(), m_known); // an identity without a server believes no other than the catalogue
    QVERIFY(catalogue.exec(QStringLiteral("DELETE FROM meta")));
    QVERIFY(device::agreeOnServer(*device, catalogue, false));
    QCOMPARE(*device::readWitness(catalogue), m_known);
}

void TestDevice::differentServersAreRefused()
{
    auto device = open();
    QVERIFY(device);
    const device::KnownServer other{crypto::SigningKey::generate().publicKey(), {}};
    storage::Database catalogue = witnessed(other);
    QVERIFY(device->pinServer(m_known));
    const auto refused = device::agreeOnServer(*device, catalogue, false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, QStringLiteral("device.other_server"));
    QCOMPARE(device::checkIdentity(m_folder->path()).error().reason, refused.error().reason);
    QVERIFY(device::agreeOnServer(*device, catalogue, true)); // the settings outrank both
    QVERIFY(device::agreeOnServer(*device, catalogue, false));
}

void TestDevice::laterHistoryCounts()
{
    auto device = open();
    QVERIFY(device);
    const device::KnownServer later{m_server, {QStringLiteral("11ff11ff11ff11ff"), m_known.epoch.number + 1}};
    QVERIFY(device->pinServer(m_known));
    storage::Database catalogue = witnessed(later); // device.db came from a backup
    QVERIFY(device::agreeOnServer(*device, catalogue, false));
    QCOMPARE(device->server(), later);
}

void TestDevice::formerKeysOutliveTheProcess()
{
    const QDateTime until(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    const device::KnownServer known{
        crypto::SigningKey::generate().publicKey(), m_known.epoch, {crypto::FormerKey{m_server, until}}};
    {
        auto device = open();
        QVERIFY(device);
        QVERIFY(device->pinServer(known));
    }
    const auto again = open();
    QVERIFY(again);
    QCOMPARE(again->server(), known);
}

void TestDevice::catalogueThatNamesTheKeyBeforeLearnsTheNext()
{
    auto device = open();
    QVERIFY(device);
    storage::Database catalogue =
        witnessed(m_known); // a crash: the identity was written, the witness not yet
    const device::KnownServer next{
        crypto::SigningKey::generate().publicKey(),
        m_known.epoch,
        {crypto::FormerKey{m_server, QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC)}}};
    QVERIFY(device->pinServer(next));
    QVERIFY(device::checkIdentity(m_folder->path()));
    QVERIFY(device::agreeOnServer(*device, catalogue, false));
    QCOMPARE(device::readWitness(catalogue)->value().key, next.key);
    QCOMPARE(device->server(), next);
}

void TestDevice::newerFileIsLeftAlone()
{
    QVERIFY(open());
    {
        auto database = storage::Database::openSqlite(device::devicePath(m_folder->path()));
        QVERIFY(database->exec(QStringLiteral("PRAGMA user_version = 99")));
    }
    const auto device = open();
    QVERIFY(!device);
    QCOMPARE(device.error().code, ErrorCode::NewerSchema);
}

void TestDevice::enrolmentOutlivesTheProcess()
{
    {
        auto device = open();
        QVERIFY(device && !device->enrolment());
        QVERIFY(device->enrolled(m_enrolment, m_known));
        QCOMPARE(device->enrolment(), m_enrolment);
    }
    auto again = open();
    QVERIFY(again);
    QCOMPARE(again->enrolment(), m_enrolment);
    device::Enrolment second = m_enrolment;
    second.device = QStringLiteral("d-00000000000000ff");
    QVERIFY(again->enrolled(second, m_known));
    QCOMPARE(open()->enrolment(), second);
}

void TestDevice::enrolmentPinsTheServer()
{
    {
        auto device = open();
        QVERIFY(device && device->enrolled(m_enrolment, m_known));
    }
    QCOMPARE(open()->server(), m_known);
}

void TestDevice::identityIsReadBesideItsWriter()
{
    const auto before = device::readIdentity(m_folder->path());
    QVERIFY(before && !*before);
    auto device = open();
    QVERIFY(device && device->enrolled(m_enrolment, m_known));
    const auto read = device::readIdentity(m_folder->path());
    QVERIFY2(read && *read, read ? "" : qUtf8Printable(read.error().toString()));
    QCOMPARE((*read)->name, device->name());
    QCOMPARE((*read)->signingKey.publicKey(), device->signingKey().publicKey());
    QCOMPARE((*read)->server, m_known);
    QCOMPARE((*read)->enrolment, m_enrolment);
}

void TestDevice::identityOfAnEarlierVersionIsNotEnrolled()
{
    QVERIFY(open());
    {
        auto database = storage::Database::openSqlite(device::devicePath(m_folder->path()));
        QVERIFY(database->exec(QStringLiteral("ALTER TABLE device DROP COLUMN former_keys")));
        QVERIFY(database->exec(QStringLiteral("DROP TABLE enrolment")));
        QVERIFY(database->exec(QStringLiteral("PRAGMA user_version = 2")));
    }
    const auto read = device::readIdentity(m_folder->path());
    QVERIFY(read && !*read);
    QVERIFY(open()); // brings it to the present form
    QVERIFY(*device::readIdentity(m_folder->path()));
}

QTEST_GUILESS_MAIN(TestDevice)
#include "tst_device.moc"
