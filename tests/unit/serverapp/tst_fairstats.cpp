// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairstats.h"
#include "ledgerfixture.h"
#include "scantext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace yizhan;
using fakes::LedgerFixture;
using fakes::TestKiosk;

namespace {

const QString fairId = u"bureau/k1"_s;

operations::SealedOperation scan(LedgerFixture &f, TestKiosk &kiosk, checkin::ScanKind kind,
                                 const QString &gate)
{
    checkin::ScanEvent event;
    event.kind = kind;
    event.subject = QString(32, u'a');
    event.walkIn = true;
    event.time = f.clock.nowUtc();
    event.gate = gate;
    operations::OperationHead head = kiosk.head(u"fair_scan"_s, fairId);
    head.aboutKind = u"fair"_s;
    head.scan = checkin::encodeScan(event);
    return kiosk.seal(head, {});
}

/// What stands on the terminal afterwards.
QByteArray told(storage::Database &database, const server::FairStatsOptions &options,
                QString *reason = nullptr)
{
    char *text = nullptr;
    std::size_t size = 0;
    std::FILE *out = open_memstream(&text, &size);
    {
        console::Terminal terminal(out, out);
        const auto code = server::tellFairStats(database, options, terminal);
        if (!code && reason)
            *reason = code.error().reason;
    }
    std::fclose(out);
    const QByteArray said(text, static_cast<qsizetype>(size));
    std::free(text);
    return said;
}

} // namespace

class TestFairStats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBureauReadsWhoCameAndWhatWasVisited_data() { fakes::TestServer::addEngines(); }
    void aBureauReadsWhoCameAndWhatWasVisited()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        static_cast<void>(f.verdicts(kiosk, {scan(f, kiosk, checkin::ScanKind::Entry, {}),
                                             scan(f, kiosk, checkin::ScanKind::Booth, u"bureau/k1-A3"_s)}));
        const QByteArray words = told(*f.database, {fairId, {}, false});
        QVERIFY(words.contains("people who came, each once  1"));
        QVERIFY(words.contains("visited bureau/k1-A3  1"));
        const QByteArray json = told(*f.database, {fairId, {}, true});
        const QJsonObject read = QJsonDocument::fromJson(json).object();
        QCOMPARE(read.value("attendance"_L1).toInt(), 1);
        QCOMPARE(read.value("walk_ins"_L1).toInt(), 1);
        QCOMPARE(read.value("by_booth"_L1).toObject().value("bureau/k1-A3"_L1).toInt(), 1);
        QCOMPARE(read.value("by_hour"_L1).toObject().size(), 1);
    }

    void theTableIsWrittenBesides_data() { fakes::TestServer::addEngines(); }
    void theTableIsWrittenBesides()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        static_cast<void>(f.verdicts(kiosk, {scan(f, kiosk, checkin::ScanKind::Entry, {})}));
        const QTemporaryDir folder;
        for (const QString &name : {u"fair.csv"_s, u"fair.xlsx"_s}) {
            static_cast<void>(told(*f.database, {fairId, folder.filePath(name), true}));
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly) && file.size() > 100);
        }
        QFile csv(folder.filePath(u"fair.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("\"people who came, each once\",\"1\""));
    }

    void ofAFairThatNobodyKnowsNothingIsTold_data() { fakes::TestServer::addEngines(); }
    void ofAFairThatNobodyKnowsNothingIsTold()
    {
        YIZHAN_OPEN_LEDGER(f);
        QString reason;
        QCOMPARE(told(*f.database, {fairId, {}, false}, &reason), QByteArray());
        QCOMPARE(reason, u"fair.unknown"_s);
    }
};

QTEST_GUILESS_MAIN(TestFairStats)
#include "tst_fairstats.moc"
