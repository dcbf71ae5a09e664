// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "signing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace yizhan;
using namespace yizhan::crypto;

class TestSigning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256IsTheStandardOne();
    void aSignatureHoldsForItsMessageOnly();
    void aKeyFileIsMadeOnceAndKept();
    void aKeyFileThatCannotBeWrittenLeavesNothing();
    void aDamagedKeyFileIsRefused_data();
    void aDamagedKeyFileIsRefused();
    void aSeedMakesTheSamePairAgain();
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

void TestSigning::aKeyFileThatCannotBeWrittenLeavesNothing()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("key"));
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN); // a write past the limit fails, as on a full disk
    const struct rlimit small = {10, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto failed = SigningKey::loadOrCreate(path);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Io);
    QVERIFY(QDir(dir.path()).isEmpty());
    QVERIFY(SigningKey::loadOrCreate(path));
}

void TestSigning::aDamagedKeyFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("words") << QByteArray("not a key");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(100, 'a');
}

void TestSigning::aDamagedKeyFileIsRefused()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("key")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto key = SigningKey::loadOrCreate(file.fileName());
    QVERIFY(!key);
    QVERIFY(key.error().hint.english().contains(QLatin1String("128 hexadecimal digits")));
    QCOMPARE(key.error().code, ErrorCode::Corrupt);
    QCOMPARE(QFileInfo(file.fileName()).size(), content.size());
}

void TestSigning::aSeedMakesTheSamePairAgain()
{
    const auto key = SigningKey::generate();
    const auto again = SigningKey::fromSeed(key.seed());
    QVERIFY(again);
    QCOMPARE(again->publicKey(), key.publicKey());
    QCOMPARE(again->sign("message"), key.sign("message"));
    // RFC 8032, 7.1, test 1
    const auto published = SigningKey::fromSeed(
        QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    QCOMPARE(published->publicKey().toHex(),
             QStringLiteral("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    QVERIFY(!SigningKey::fromSeed(key.seed().first(31)));
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
