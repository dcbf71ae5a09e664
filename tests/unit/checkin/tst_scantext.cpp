// SPDX-License-Identifier: GPL-3.0-or-later
#include "scantext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::checkin;

namespace {

const QString subject = u"0193a5b07c007abc8def0123456789ab"_s;

ScanEvent entry()
{
    ScanEvent event;
    event.subject = subject;
    event.time = QDateTime::fromMSecsSinceEpoch(1'796'000'000'123, Qt::UTC);
    event.knowing = QDateTime::fromMSecsSinceEpoch(1'795'999'000'000, Qt::UTC);
    event.gate = u"north door"_s;
    return event;
}

} // namespace

class TestScanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsReadAsItWasWritten()
    {
        ScanEvent walkIn = entry();
        walkIn.walkIn = true;
        walkIn.gate.clear();
        walkIn.knowing = {};
        walkIn.admitted = false;
        ScanEvent undo = entry();
        undo.kind = ScanKind::Undo;
        undo.refers = u"0193a5b0-7c00-7abc-8def-0123456789ab"_s;
        for (const ScanEvent &event : {entry(), walkIn, undo}) {
            const auto read = decodeScan(encodeScan(event));
            QVERIFY(read);
            QCOMPARE(*read, event);
        }
    }
    void whatIsNoScanIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        const QString time = u"1796000000123"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("unknown kind") << u"jump t:%1 %2 in - - -"_s.arg(subject, time);
        QTest::newRow("short subject") << u"entry t:0193 %1 in - - -"_s.arg(time);
        QTest::newRow("no mark of the subject") << u"entry x:%1 %2 in - - -"_s.arg(subject, time);
        QTest::newRow("no time") << u"entry t:%1 - in - - -"_s.arg(subject);
        QTest::newRow("time of no day") << u"entry t:%1 99999999999999999 in - - -"_s.arg(subject);
        QTest::newRow("time written otherwise") << u"entry t:%1 +%2 in - - -"_s.arg(subject, time);
        QTest::newRow("neither in nor refused") << u"entry t:%1 %2 maybe - - -"_s.arg(subject, time);
        QTest::newRow("undo of nothing") << u"undo t:%1 %2 in - - -"_s.arg(subject, time);
        QTest::newRow("entry that names another")
            << u"entry t:%1 %2 in - 0193a5b0-7c00-7abc-8def-0123456789ab -"_s.arg(subject, time);
        QTest::newRow("too long") << u"entry t:%1 %2 in - - "_s.arg(subject, time) + QString(500, u'g');
    }
    void whatIsNoScanIsRefused()
    {
        QFETCH(QString, text);
        const auto read = decodeScan(text);
        QVERIFY(!read);
        QCOMPARE(read.error().reason, u"scan.format"_s);
    }
};

QTEST_APPLESS_MAIN(TestScanText)
#include "tst_scantext.moc"
