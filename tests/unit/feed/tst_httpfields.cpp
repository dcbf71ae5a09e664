// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpfields.h"

#include <QTest>

using namespace yizhan::feed;

class HttpFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zstdIsFoundAmongTheEncodings_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("alone") << QByteArray("zstd") << true;
        QTest::newRow("last") << QByteArray("gzip, deflate,\tZSTD") << true;
        QTest::newRow("weighted") << QByteArray("gzip;q=1.0, zstd ; q=0.5") << true;
        QTest::newRow("refused") << QByteArray("gzip, zstd;q=0") << false;
        QTest::newRow("refused in three digits") << QByteArray("zstd;q=0.000") << false;
        QTest::newRow("another") << QByteArray("gzip, xzstd") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("commas") << QByteArray(",,,") << false;
    }
    void zstdIsFoundAmongTheEncodings()
    {
        QFETCH(QByteArray, field);
        QTEST(acceptsZstd(field.toStdString()), "accepted");
    }

    void rangeIsReadOrIgnored_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("kind");
        QTest::addColumn<quint64>("offset");
        QTest::addColumn<quint64>("length");
        const int whole = int(RangeKind::Whole);
        const int part = int(RangeKind::Part);
        const int unsatisfiable = int(RangeKind::Unsatisfiable);
        QTest::newRow("first bytes") << QByteArray("bytes=0-9") << part << 0ULL << 10ULL;
        QTest::newRow("to the end") << QByteArray("bytes=90-") << part << 90ULL << 10ULL;
        QTest::newRow("last bytes") << QByteArray("bytes=-5") << part << 95ULL << 5ULL;
        QTest::newRow("more last bytes than there are") << QByteArray("bytes=-500") << part << 0ULL << 100ULL;
        QTest::newRow("end behind the file") << QByteArray("bytes=95-200") << part << 95ULL << 5ULL;
        QTest::newRow("one byte") << QByteArray("bytes=99-99") << part << 99ULL << 1ULL;
        QTest::newRow("the last byte") << QByteArray("bytes=-1") << part << 99ULL << 1ULL;
        QTest::newRow("unit in capitals") << QByteArray("Bytes=1-2") << part << 1ULL << 2ULL;
        QTest::newRow("start at the end") << QByteArray("bytes=100-") << unsatisfiable << 0ULL << 0ULL;
        QTest::newRow("no last bytes") << QByteArray("bytes=-0") << unsatisfiable << 0ULL << 0ULL;
        QTest::newRow("backwards") << QByteArray("bytes=9-1") << whole << 0ULL << 0ULL;
        QTest::newRow("several") << QByteArray("bytes=0-1,5-6") << whole << 0ULL << 0ULL;
        QTest::newRow("another unit") << QByteArray("lines=0-1") << whole << 0ULL << 0ULL;
        QTest::newRow("one number") << QByteArray("bytes=5") << whole << 0ULL << 0ULL;
        QTest::newRow("no numbers") << QByteArray("bytes=-") << whole << 0ULL << 0ULL;
        QTest::newRow("sign") << QByteArray("bytes=+1-2") << whole << 0ULL << 0ULL;
        QTest::newRow("too large for a number")
            << QByteArray("bytes=99999999999999999999999-") << whole << 0ULL << 0ULL;
    }
    void rangeIsReadOrIgnored()
    {
        QFETCH(QByteArray, field);
        const RangeRequest request = parseRange(field.toStdString(), 100);
        QTEST(int(request.kind), "kind");
        QTEST(request.range.offset, "offset");
        QTEST(request.range.length, "length");
    }

    void emptyFileHasNoRange() { QCOMPARE(parseRange("bytes=0-", 0).kind, RangeKind::Unsatisfiable); }

    void lastBytesOfALittleFile()
    {
        QCOMPARE(parseRange("bytes=-3", 0).kind, RangeKind::Unsatisfiable);
        const RangeRequest request = parseRange("bytes=-3", 1);
        QCOMPARE(request.kind, RangeKind::Part);
        QCOMPARE(request.range.offset, 0U);
        QCOMPARE(request.range.length, 1U);
    }

    void etagIsFoundInAList()
    {
        QVERIFY(namesEtag("\"a\", \"b\"", "\"b\"", false));
        QVERIFY(namesEtag("W/\"b\"", "\"b\"", false));
        QVERIFY(!namesEtag("W/\"b\"", "\"b\"", true));
        QVERIFY(namesEtag("*", "\"b\"", false));
        QVERIFY(!namesEtag("\"a\"", "\"b\"", false));
        QVERIFY(!namesEtag("Tue, 24 Nov 2026 08:00:00 GMT", "\"b\"", true)); // a date instead of a tag
    }
};

QTEST_GUILESS_MAIN(HttpFieldsTest)
#include "tst_httpfields.moc"
