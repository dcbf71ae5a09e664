// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "signing.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using namespace yizhan::crypto;

class TestSigning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256IsTheStandardOne();
    void aSignatureHoldsForItsMessageOnly();
    void aKeyFileIsMadeOnceAndKept();
    void aDamagedKeyFileIsRefused();
    void aPublicKeyReadsFromHexOnly();
};

void TestSigning::sha256IsTheStandardOne()
{
    Sha256 hash;
    hash.add("a");
    hash.add("bc");
    QCOMPARE(hash.finish().toHex(), // FIPS 180-4, example "abc"
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestSigning::aSignatureHoldsForItsMessageOnly()
{
    const auto key = SigningKey::generate();
    const QByteArray signature = key.sign("message");
    QVERIFY(key.publicKey().verify("message", signature));
    QVERIFY(!key.publicKey().verify("messagf", signature));
    QVERIFY(!key.publicKey().verify("message", signature.first(63)));
    QVERIFY(!SigningKey::generate().publicKey().verify("message", signature));
}

void TestSigning::aKeyFileIsMadeOnceAndKept()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("key"));
    const auto first = SigningKey::loadOrCreate(path);
    const auto second = SigningKey::loadOrCreate(path);
    QVERIFY(first && second);
    QCOMPARE(first->publicKey(), second->publicKey());
    QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestSigning::aDamagedKeyFileIsRefused()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("key")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a key");
    file.close();
    const auto key = SigningKey::loadOrCreate(file.fileName());
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::Corrupt);
}

void TestSigning::aPublicKeyReadsFromHexOnly()
{
    const auto key = SigningKey::generate().publicKey();
    QCOMPARE(PublicKey::fromHex(key.toHex()).value(), key);
    QVERIFY(!PublicKey::fromHex(QStringLiteral("abc")));
    QVERIFY(!PublicKey::fromHex(QString(64, QLatin1Char('x'))));
}

QTEST_APPLESS_MAIN(TestSigning)
#include "tst_signing.moc"
