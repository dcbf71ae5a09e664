// SPDX-License-Identifier: GPL-3.0-or-later
#include "filewrite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace yizhan;

namespace {

constexpr rlim_t room = 30'000;

/// No file of this process grows beyond `room`: the rest of a write is not taken, as on a full disk.
class LittleRoom
{
public:
    LittleRoom()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little{room, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &little);
    }
    ~LittleRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(LittleRoom)

private:
    rlimit m_before{};
};

} // namespace

/// What the system says of a write is not lost.
class TestFileWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsWritten()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes(100'000, 'x');
        QVERIFY(writeAll(file, bytes));
        QVERIFY(flushAll(file));
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), bytes);
    }

    void fullDiskIsNamed()
    {
        QFile file(QStringLiteral("/dev/full"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto written = writeAll(file, QByteArray(100'000, 'x'));
        QCOMPARE(written.error().reason, QStringLiteral("file.full"));
        QCOMPARE(written.error().detail, qt_error_string(ENOSPC));
        QCOMPARE(written.error().place, QStringLiteral("/dev/full"));
    }

    void whatWaitsForAFullDiskIsNamed()
    {
        QFile file(QStringLiteral("/dev/full"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(writeAll(file, "ab"));
        QCOMPARE(flushAll(file).error().reason, QStringLiteral("file.full"));
    }

    /// QFile itself says "Unknown error" of these.
    void writeThatIsTakenInPartSaysWhy_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("at once") << 100'000;
        QTest::newRow("from the buffer") << 10'000;
    }
    void writeThatIsTakenInPartSaysWhy()
    {
        QFETCH(const int, bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const LittleRoom little;
        Result<void> written;
        for (int sum = 0; written && sum <= 100'000; sum += bytes)
            written = writeAll(file, QByteArray(bytes, 'x'));
        if (written)
            written = flushAll(file);
        QVERIFY(!written);
        QCOMPARE(written.error().detail, qt_error_string(EFBIG));
        QCOMPARE(written.error().place, file.fileName());
    }
};

QTEST_GUILESS_MAIN(TestFileWrite)
#include "tst_filewrite.moc"
