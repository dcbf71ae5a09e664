// SPDX-License-Identifier: GPL-3.0-or-later
#include "compression.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using namespace yizhan::protocol;

class TestCompression final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frameDoesNotDecideHowMuchMemoryATextMayCost();
    void dataComesBack_data();
    void dataComesBack();
    void aBombStopsAtTheLimit();
    void aFrameCutAnywhereIsCorrupt();
    void aFlippedByteIsCorrupt();
    void filesComeBackFromAnOffset();
    void aCutFileIsCorrupt();
    void aFileBombStopsAtTheLimit();
    void limitItselfIsAllowed();
    void frameSaysItsChecksum();
    void bytesBehindTheFrameAreCorrupt();
    void windowBeyondTheLimitIsRefused();
    void whatCannotBeOpenedIsNamed();
};

namespace {

QByteArray textOf(int size)
{
    QByteArray text;
    for (int i = 0; text.size() < size; ++i)
        text.append("row ").append(QByteArray::number(i * 7919 % 1000)).append('\n');
    text.truncate(size);
    return text;
}

QString write(const QTemporaryDir &dir, const char *name, const QByteArray &bytes)
{
    QFile file(dir.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestCompression::dataComesBack_data()
{
    QTest::addColumn<int>("size");
    for (int size : {0, 1, 1000, 262143, 262144, 262145, 1'500'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestCompression::dataComesBack()
{
    QFETCH(const int, size);
    const QByteArray data = textOf(size);
    const auto back = zstdDecompress(zstdCompress(data, 3), size);
    QVERIFY2(back, back ? "" : qPrintable(back.error().toString()));
    QCOMPARE(*back, data);
}

void TestCompression::aBombStopsAtTheLimit()
{
    const QByteArray bomb = zstdCompress(QByteArray(50'000'000, 'a'), 3);
    QVERIFY(bomb.size() < 10'000);
    const auto back = zstdDecompress(bomb, 1'000'000);
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::TooLarge);
}

void TestCompression::aFrameCutAnywhereIsCorrupt()
{
    const QByteArray frame = zstdCompress(textOf(3000), 3);
    for (qsizetype length = 0; length < frame.size(); ++length)
        QVERIFY2(!zstdDecompress(frame.first(length), 4000), QByteArray::number(length).constData());
}

void TestCompression::aFlippedByteIsCorrupt()
{
    const QByteArray frame = zstdCompress(textOf(3000), 3);
    for (qsizetype at = 4; at < frame.size(); at += 5) {
        QByteArray broken = frame;
        broken[at] = static_cast<char>(broken[at] ^ 0x21);
        const auto back = zstdDecompress(broken, 4000);
        // Some header bits (a larger window, say) do not change the content: then the content must still be
        // right.
        QVERIFY(!back || *back == textOf(3000));
    }
}

void TestCompression::filesComeBackFromAnOffset()
{
    const QTemporaryDir dir;
    const QByteArray data = textOf(2'000'000);
    const QString source = write(dir, "source", data);
    const QString packed = write(dir, "packed", "HEAD");
    const auto size = zstdCompressFile(source, packed, 5);
    QVERIFY(size);
    QCOMPARE(*size + 4, QFile(packed).size());
    const QString target = dir.filePath(QStringLiteral("target"));
    QVERIFY(zstdDecompressFile(packed, 4, target, data.size()));
    QCOMPARE(read(target), data);
}

void TestCompression::aCutFileIsCorrupt()
{
    const QTemporaryDir dir;
    const QByteArray frame = zstdCompress(textOf(600'000), 3);
    const QString target = dir.filePath(QStringLiteral("target"));
    for (qsizetype length = 0; length < frame.size(); length += frame.size() / 50 + 1) {
        const auto done = zstdDecompressFile(write(dir, "cut", frame.first(length)), 0, target, 1'000'000);
        QVERIFY(!done);
        QCOMPARE(done.error().reason, QStringLiteral("zstd.corrupt"));
    }
}

void TestCompression::aFileBombStopsAtTheLimit()
{
    const QTemporaryDir dir;
    const QString bomb = write(dir, "bomb", zstdCompress(QByteArray(50'000'000, 'a'), 3));
    const QString target = dir.filePath(QStringLiteral("target"));
    const auto done = zstdDecompressFile(bomb, 0, target, 1'000'000);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::TooLarge);
    QVERIFY(QFile(target).size() <= 1'000'000);
}

void TestCompression::limitItselfIsAllowed()
{
    const QTemporaryDir dir;
    const QByteArray data = textOf(300'000);
    const QByteArray frame = zstdCompress(data, 3);
    QVERIFY(zstdDecompress(frame, data.size()));
    QVERIFY(!zstdDecompress(frame, data.size() - 1));
    const QString packed = write(dir, "packed", frame);
    const QString target = dir.filePath(QStringLiteral("target"));
    QVERIFY(zstdDecompressFile(packed, 0, target, data.size()));
    QVERIFY(!zstdDecompressFile(packed, 0, target, data.size() - 1));
}

void TestCompression::frameSaysItsChecksum()
{
    // RFC 8878, 3.1.1.1.1: the third bit of the byte behind the magic number.
    QVERIFY((zstdCompress(textOf(100), 3).at(4) & 4) != 0);
}

void TestCompression::bytesBehindTheFrameAreCorrupt()
{
    const QTemporaryDir dir;
    const QString target = dir.filePath(QStringLiteral("target"));
    // The end of the frame in the middle of a piece, and at the end of one.
    for (const qsizetype length : {qsizetype(600), qsizetype(256 * 1024)}) {
        QByteArray noise; // that does not get smaller: a frame of nearly any length
        quint32 state = 1;
        while (noise.size() < length)
            noise.append(static_cast<char>((state = state * 1664525 + 1013904223) >> 24));
        QByteArray frame = zstdCompress(noise, 3);
        noise.chop(frame.size() - length);
        frame = zstdCompress(noise, 3);
        QCOMPARE(frame.size(), length);
        QVERIFY(zstdDecompress(frame, 1'000'000));
        QVERIFY(!zstdDecompress(QByteArray(frame + 'x'), 1'000'000));
        const auto done = zstdDecompressFile(write(dir, "more", frame + 'x'), 0, target, 1'000'000);
        QVERIFY(!done);
        QCOMPARE(done.error().reason, QStringLiteral("zstd.corrupt"));
    }
}

/// RFC 8878, 3.1.1: a frame of one raw byte, whose header asks for a window of 2^27 or 2^28 bytes.
void TestCompression::windowBeyondTheLimitIsRefused()
{
    const auto frameWith = [](int exponent) -> QByteArray {
        return QByteArray::fromHex("28b52ffd00") + static_cast<char>(exponent << 3) +
               QByteArray::fromHex("090000") + 'a';
    };
    const auto allowed = zstdDecompress(frameWith(17), 100'000'000);
    QVERIFY(allowed);
    QCOMPARE(*allowed, QByteArray("a"));
    QVERIFY(!zstdDecompress(frameWith(18), 100'000'000));
}

void TestCompression::whatCannotBeOpenedIsNamed()
{
    const QTemporaryDir dir;
    const QString source = write(dir, "source", zstdCompress("a", 3));
    const QString missing = dir.filePath(QStringLiteral("none/file"));
    const auto unread = zstdDecompressFile(missing, 0, dir.filePath(QStringLiteral("target")), 10);
    QVERIFY(!unread);
    QCOMPARE(unread.error().reason, QStringLiteral("file.read"));
    const auto unwritten = zstdDecompressFile(source, 0, missing, 10);
    QVERIFY(!unwritten);
    QCOMPARE(unwritten.error().reason, QStringLiteral("file.write"));
    const auto unpacked = zstdCompressFile(missing, dir.filePath(QStringLiteral("packed")), 3);
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().reason, QStringLiteral("file.read"));
    const auto nowhere = zstdCompressFile(source, missing, 3);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().reason, QStringLiteral("file.write"));
}

/// A frame of one byte that says it needs a window of 128 MiB, or of 2 MiB.
void TestCompression::frameDoesNotDecideHowMuchMemoryATextMayCost()
{
    const QByteArray large = QByteArray::fromHex("28b52ffd008809000061");
    const QByteArray usual = QByteArray::fromHex("28b52ffd005809000061");
    QVERIFY(!zstdDecompress(large, 1'000'000));
    QVERIFY(zstdDecompress(large, 100'000'000));
    const auto read = zstdDecompress(usual, 1'000'000);
    QVERIFY(read);
    QCOMPARE(*read, QByteArray("a"));
}

QTEST_APPLESS_MAIN(TestCompression)
#include "tst_compression.moc"
