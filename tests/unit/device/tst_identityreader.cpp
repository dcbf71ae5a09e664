// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"
#include "devicedatabase.h"
#include "identityreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using device::Device;
using device::IdentityReader;

/// Who looks often at the identity beside those that write it.
class TestIdentityReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void folderWithoutAnIdentityHasNone()
    {
        IdentityReader reader(m_folder->path());
        QVERIFY(looked(reader));
        QVERIFY(!reader.identity());
        QVERIFY(!looked(reader));
    }

    void identityThatIsMadeLaterIsSeen()
    {
        IdentityReader reader(m_folder->path());
        QVERIFY(looked(reader));
        auto device = open();
        QVERIFY(looked(reader));
        QCOMPARE(reader.identity()->name, device->name());
        QVERIFY(!reader.identity()->enrolment);
    }

    void whatNobodyChangedIsNotReadAgain()
    {
        QVERIFY(open()->enrolled(enrolment("d-0123456789abcdef"), m_known));
        IdentityReader reader(m_folder->path());
        QVERIFY(looked(reader));
        for (int i = 0; i < 10; ++i)
            QVERIFY(!looked(reader));
        QCOMPARE(reader.identity()->enrolment->device, QStringLiteral("d-0123456789abcdef"));
    }

    void everyCommitIsSeen()
    {
        auto device = open();
        IdentityReader reader(m_folder->path());
        QVERIFY(looked(reader));
        for (int number = 1; number <= 20; ++number) {
            const device::KnownServer server{m_known.key, {QStringLiteral("00ff00ff00ff00ff"), number}};
            QVERIFY(device->pinServer(server));
            QVERIFY(looked(reader));
            QCOMPARE(reader.identity()->server, server);
        }
        QVERIFY(device->enrolled(enrolment("d-1111111111111111"), m_known));
        QVERIFY(looked(reader));
        QCOMPARE(reader.identity()->enrolment->device, QStringLiteral("d-1111111111111111"));
    }

    void commitOfAProcessThatEndedIsSeen()
    {
        QVERIFY(open());
        IdentityReader reader(m_folder->path());
        QVERIFY(looked(reader));
        QVERIFY(open()->enrolled(enrolment("d-1111111111111111"), m_known)); // the log is gone with it
        QVERIFY(looked(reader));
        QVERIFY(reader.identity()->enrolment);
    }

    void fileThatTakesItsPlaceIsSeen()
    {
        QTemporaryDir other;
        const QString name = open()->name();
        const QString otherName = Device::open(other.path(), m_random)->name();
        IdentityReader reader(m_folder->path());
        QVERIFY(looked(reader));
        QCOMPARE(reader.identity()->name, name);
        QVERIFY(device::moveDeviceAside(m_folder->path()));
        QVERIFY(looked(reader));
        QVERIFY(!reader.identity());
        QVERIFY(QFile::copy(device::devicePath(other.path()), device::devicePath(m_folder->path())));
        QVERIFY(looked(reader));
        QCOMPARE(reader.identity()->name, otherName);
    }

    void damageIsAnErrorAndItsEndIsSeen()
    {
        QVERIFY(open());
        const QString path = device::devicePath(m_folder->path());
        const QString away = m_folder->filePath(QStringLiteral("away"));
        IdentityReader reader(m_folder->path());
        QVERIFY(looked(reader));
        QVERIFY(QFile::rename(path, away));
        QFile useless(path);
        QVERIFY(useless.open(QIODevice::WriteOnly) && useless.write("not a database, and long enough") > 0);
        useless.close();
        QVERIFY(!reader.look());
        QVERIFY(!reader.look());
        QVERIFY(QFile::remove(path) && QFile::rename(away, path));
        QVERIFY(looked(reader));
        QVERIFY(reader.identity());
    }

private:
    [[nodiscard]] Result<Device> open() { return Device::open(m_folder->path(), m_random); }
    [[nodiscard]] static bool looked(IdentityReader &reader)
    {
        const auto isAnew = reader.look();
        if (!isAnew)
            qFatal("%s", qUtf8Printable(isAnew.error().toString()));
        return *isAnew;
    }
    [[nodiscard]] static device::Enrolment enrolment(const char *device)
    {
        return {QString::fromLatin1(device),
                QStringLiteral("s-17"),
                QUrl(QStringLiteral("https://example.invalid")),
                {QStringLiteral("city")},
                crypto::OpeningKey::generate().sealingKey(),
                QDateTime(QDate(2026, 12, 1), QTime(2, 3, 4), Qt::UTC)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SeededRandom m_random{7};
    const device::KnownServer m_known{crypto::SigningKey::generate().publicKey(),
                                      {QStringLiteral("00ff00ff00ff00ff"), 1795000000}};
};

QTEST_GUILESS_MAIN(TestIdentityReader)
#include "tst_identityreader.moc"
