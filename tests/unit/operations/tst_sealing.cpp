// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing.h"
#include "secretbytes.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan::crypto;

class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoxOpensWithItsKeyOnly()
    {
        const OpeningKey key = OpeningKey::generate();
        const QByteArray box = key.sealingKey().seal("示例");
        QCOMPARE(box.size(), qsizetype(6 + 48));
        QCOMPARE(key.open(box).value().view().toByteArray(), QByteArray("示例"));
        QVERIFY(box != key.sealingKey().seal("示例"));
        QCOMPARE(OpeningKey::generate().open(box).error().reason, QStringLiteral("seal.open"));
    }

    void aChangedOrCutBoxDoesNotOpen()
    {
        const OpeningKey key = OpeningKey::generate();
        const QByteArray box = key.sealingKey().seal("示例");
        for (qsizetype at = 0; at < box.size(); ++at) {
            QByteArray changed = box;
            changed[at] = static_cast<char>(changed[at] ^ 0x40);
            QVERIFY(!key.open(changed));
            QVERIFY(!key.open(box.first(at)));
        }
    }

    void theSecretKeyIsKeptInAFileOfItsOwner()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sealing.key"));
        const OpeningKey key = OpeningKey::generate();
        QVERIFY(key.save(path));
        QCOMPARE(QFileInfo(path).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(OpeningKey::load(path).value().sealingKey(), key.sealingKey());
        QCOMPARE(OpeningKey::load(path).value().open(key.sealingKey().seal("x")).value().view().toByteArray(),
                 QByteArray("x"));
    }

    void aKeyIsNeverWrittenOverAnother()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sealing.key"));
        QVERIFY(OpeningKey::generate().save(path));
        QCOMPARE(OpeningKey::generate().save(path).error().reason, QStringLiteral("file.exists"));
    }

    void aTornKeyFileIsSaid()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sealing.key"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("00112233");
        file.close();
        QCOMPARE(OpeningKey::load(path).error().reason, QStringLiteral("key.format"));
    }

    void aKeyIsReadFromHexadecimalDigits()
    {
        const SealingKey key = OpeningKey::generate().sealingKey();
        QCOMPARE(SealingKey::fromHex(key.toHex()).value(), key);
        QCOMPARE(key.id().size(), 16);
        QVERIFY(!SealingKey::fromHex(key.toHex().chopped(2)));
    }

    void secretBytesNeverGrow()
    {
        SecretBytes bytes(4);
        QVERIFY(bytes.append("abcd"));
        QVERIFY(!bytes.append('e'));
        QCOMPARE(bytes.view().toByteArray(), QByteArray("abcd"));
    }

    void whatIsTakenAwayIsOverwritten()
    {
        SecretBytes bytes(4);
        QVERIFY(bytes.append("abcd"));
        const char *const where = bytes.view().data();
        bytes.chop(2);
        QCOMPARE(bytes.view().toByteArray(), QByteArray("ab"));
        QCOMPARE(where[2], '\0');
        QCOMPARE(where[3], '\0');
        bytes.clear();
        QCOMPARE(where[0], '\0');
        QVERIFY(bytes.isEmpty());
    }

    void movedBytesAreInOnePlaceOnly()
    {
        SecretBytes bytes(4);
        QVERIFY(bytes.append("abcd"));
        SecretBytes other(std::move(bytes));
        QCOMPARE(other.view().toByteArray(), QByteArray("abcd"));
        QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): what is left is what is asked
        bytes = std::move(other);
        QCOMPARE(bytes.view().toByteArray(), QByteArray("abcd"));
    }
};

QTEST_APPLESS_MAIN(TestSealing)
#include "tst_sealing.moc"
