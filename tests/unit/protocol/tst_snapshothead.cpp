// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing.h"
#include "snapshot.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using namespace yizhan::protocol;

class TestSnapshotHead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadComesBackAndItsSignatureHolds();
    void aHeadCutAnywhereIsRefused();
    void anotherFileIsNotASnapshot();
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

QTEST_APPLESS_MAIN(TestSnapshotHead)
#include "tst_snapshothead.moc"
