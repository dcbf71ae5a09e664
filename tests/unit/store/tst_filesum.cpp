// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesum.h"

#include "random.h"

#include <QFile>
#include <QSet>
#include <QTemporaryFile>
#include <QTest>

using namespace yizhan;

class TestFileSum final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBitCounts();
    void lengthCounts_data();
    void lengthCounts();
    void placesThatAreExchangedShow();
    void fileOfManyPiecesIsReadToItsEnd();
    void sumIsTheSameOnEveryMachine();
    void fileThatCannotBeReadIsAnError();

private:
    [[nodiscard]] static store::FileSum sumOf(const QByteArray &content);
};

store::FileSum TestFileSum::sumOf(const QByteArray &content)
{
    QTemporaryFile file;
    if (!file.open() || file.write(content) != content.size() || !file.flush())
        qFatal("no file to sum");
    const auto sum = store::sumOfFile(file);
    if (!sum)
        qFatal("%s", qUtf8Printable(sum.error().toString()));
    return *sum;
}

void TestFileSum::everyBitCounts()
{
    SeededRandom random(5);
    QByteArray content(301, '\0'); // not whole blocks
    for (char &byte : content)
        byte = static_cast<char>(random.below(256));
    QSet<quint64> sums{sumOf(content).value};
    for (qsizetype bit = 0; bit < content.size() * 8; ++bit) {
        QByteArray changed = content;
        changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
        sums.insert(sumOf(changed).value);
    }
    QCOMPARE(sums.size(), content.size() * 8 + 1);
}

void TestFileSum::lengthCounts_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 31, 32, 33, 256 * 1024 - 1, 256 * 1024})
        QTest::addRow("%d", bytes) << bytes;
}

void TestFileSum::lengthCounts()
{
    QFETCH(const int, bytes);
    QCOMPARE(sumOf(QByteArray(bytes, '\0')).bytes, bytes);
    QVERIFY(sumOf(QByteArray(bytes, '\0')) != sumOf(QByteArray(bytes + 1, '\0')));
}

void TestFileSum::placesThatAreExchangedShow()
{
    const QByteArray first(4096, 'a');
    const QByteArray second(4096, 'b');
    QVERIFY(sumOf(first + second) != sumOf(second + first));
    // Within a block, and by a whole block.
    QVERIFY(sumOf("aaaaaaaabbbbbbbb") != sumOf("bbbbbbbbaaaaaaaa"));
    QVERIFY(sumOf(first.left(32) + second) != sumOf(second.left(32) + first.left(32) + second.mid(32)));
}

void TestFileSum::fileOfManyPiecesIsReadToItsEnd()
{
    QByteArray content(1'000'003, 'x');
    const store::FileSum sum = sumOf(content);
    QCOMPARE(sum.bytes, content.size());
    content.back() = 'y';
    QVERIFY(sumOf(content) != sum);
}

void TestFileSum::sumIsTheSameOnEveryMachine()
{
    QByteArray content;
    for (int i = 0; i < 1000; ++i)
        content.append(static_cast<char>(i % 251));
    QCOMPARE(QString::number(sumOf(content).value, 16), QStringLiteral("60e44266a4703a8d"));
}

void TestFileSum::fileThatCannotBeReadIsAnError()
{
    QFile closed(QStringLiteral("/proc/self/mem")); // its first page is nobody's
    QVERIFY(closed.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const auto sum = store::sumOfFile(closed);
    QVERIFY(!sum);
    QCOMPARE(sum.error().reason, QStringLiteral("file.read"));
}

QTEST_GUILESS_MAIN(TestFileSum)
#include "tst_filesum.moc"
