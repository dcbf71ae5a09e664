// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing.h"
#include "snapshot.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace yizhan;
using namespace yizhan::protocol;

class TestSnapshotHead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadComesBackAndItsSignatureHolds();
    void aHeadCutAnywhereIsRefused();
    void anotherFileIsNotASnapshot();
    void longestHeadIsRead();
    void headOfAnotherLengthIsRefused_data();
    void headOfAnotherLengthIsRefused();
    void incompleteManifestIsRefused_data();
    void incompleteManifestIsRefused();
    void manifestOfAnEmptyScopeIsRead();
};

namespace {

SnapshotManifest sampleManifest()
{
    SnapshotManifest manifest;
    manifest.scope = QStringLiteral("city");
    manifest.epoch = {QStringLiteral("00ff00ff00ff00ff"), 1795000000};
    manifest.shrunk = 12;
    manifest.schema = 1;
    manifest.cursor = 77;
    manifest.scopeSum = QStringLiteral("0123456789abcdef");
    manifest.rows = 3;
    manifest.contentSize = 100;
    manifest.contentSha256 = QByteArray(32, 'h');
    manifest.rawSize = 4096;
    manifest.createdAt = QStringLiteral("2026-11-20T00:00:00Z");
    return manifest;
}

QString write(const QTemporaryDir &dir, const QByteArray &bytes)
{
    QFile file(dir.filePath(QStringLiteral("s.yzsnap")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

} // namespace

void TestSnapshotHead::aHeadComesBackAndItsSignatureHolds()
{
    const QTemporaryDir dir;
    const auto key = crypto::SigningKey::generate();
    const QByteArray head = snapshotSignedPart(sampleManifest());
    const auto read = readSnapshotHead(write(dir, head + key.sign(head) + "content"));
    QVERIFY(read);
    QCOMPARE(read->manifest.cursor, 77);
    QCOMPARE(read->manifest.epoch, sampleManifest().epoch);
    QCOMPARE(read->manifest.shrunk, 12);
    QCOMPARE(read->manifest.contentSha256, QByteArray(32, 'h'));
    QCOMPARE(read->contentOffset, head.size() + 64);
    QVERIFY(key.publicKey().verify(read->signedPart, read->signature));
}

void TestSnapshotHead::aHeadCutAnywhereIsRefused()
{
    const QTemporaryDir dir;
    const QByteArray head = snapshotSignedPart(sampleManifest()) + QByteArray(64, 's');
    for (qsizetype length = 0; length < head.size(); length += 3) {
        const auto read = readSnapshotHead(write(dir, head.first(length)));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }
}

void TestSnapshotHead::anotherFileIsNotASnapshot()
{
    const QTemporaryDir dir;
    const auto read = readSnapshotHead(write(dir, QByteArray(1000, 'P')));
    QVERIFY(!read);
    QCOMPARE(read.error().reason, QStringLiteral("snapshot.magic"));
}

namespace {

/// A head that says to be so long.
QByteArray headOf(quint32 length, const QByteArray &json)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian<quint32>(length, bytes.data());
    return "YZSNAP1\n" + bytes + json + QByteArray(64, 's');
}

} // namespace

void TestSnapshotHead::longestHeadIsRead()
{
    const QTemporaryDir dir;
    constexpr qsizetype longest = 64 * 1024;
    const QByteArray json = sampleManifest().encode();
    const QByteArray padded = QByteArray(longest - json.size(), ' ') + json;
    const auto read = readSnapshotHead(write(dir, headOf(longest, padded)));
    QVERIFY(read);
    QCOMPARE(read->contentOffset, 12 + longest + 64);
    QVERIFY(!readSnapshotHead(write(dir, headOf(longest + 1, ' ' + padded))));
}

void TestSnapshotHead::headOfAnotherLengthIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray json = sampleManifest().encode();
    const auto size = static_cast<quint32>(json.size());
    QTest::newRow("none") << headOf(0, {}) << QStringLiteral("snapshot.magic");
    QTest::newRow("more than there is") << headOf(size + 65, json) << QStringLiteral("snapshot.cut");
    QTest::newRow("the magic alone") << QByteArray("YZSNAP1\n") << QStringLiteral("snapshot.magic");
    QTest::newRow("signature cut") << headOf(size, json).chopped(1) << QStringLiteral("snapshot.cut");
}

void TestSnapshotHead::headOfAnotherLengthIsRefused()
{
    const QTemporaryDir dir;
    QFETCH(const QByteArray, bytes);
    const auto read = readSnapshotHead(write(dir, bytes));
    QVERIFY(!read);
    QTEST(read.error().reason, "reason");
}

void TestSnapshotHead::incompleteManifestIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("scope", "\"city\"", "\"\"");
    row("epoch", "\"00ff00ff00ff00ff\"", "\"\"");
    row("number of the epoch", "\"epoch_number\"", "\"no\"");
    row("cursor", "\"cursor\"", "\"no\"");
    row("rows", "\"rows\"", "\"no\"");
    row("shrunk", "\"shrunk\":12", "\"shrunk\":-1");
    row("short sum", "0123456789abcdef", "0123456789abcde");
    row("size", "\"content_size\":100", "\"content_size\":0");
    row("no size", "\"content_size\"", "\"no\"");
    row("size when inflated", "\"raw_size\":4096", "\"raw_size\":0");
    row("no size when inflated", "\"raw_size\"", "\"no\"");
    row("short digest", "\"content_sha256\":\"68", "\"content_sha256\":\"");
}

void TestSnapshotHead::incompleteManifestIsRefused()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QByteArray json = sampleManifest().encode();
    QVERIFY(json.contains(before));
    const auto read = SnapshotManifest::decode(json.replace(before, after));
    QVERIFY(!read);
    QCOMPARE(read.error().reason, QStringLiteral("snapshot.manifest"));
}

void TestSnapshotHead::manifestOfAnEmptyScopeIsRead()
{
    SnapshotManifest manifest = sampleManifest();
    manifest.epoch.number = 0;
    manifest.shrunk = 0;
    manifest.cursor = 0;
    manifest.rows = 0;
    manifest.contentSize = 1;
    manifest.rawSize = 1;
    const QByteArray json = manifest.encode();
    QVERIFY(!json.contains("shrunk"));
    const auto read = SnapshotManifest::decode(json);
    QVERIFY(read);
    QCOMPARE(read->encode(), json);
}

QTEST_APPLESS_MAIN(TestSnapshotHead)
#include "tst_snapshothead.moc"
