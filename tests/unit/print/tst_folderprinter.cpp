// SPDX-License-Identifier: GPL-3.0-or-later
#include "printermaker.h"
#include "printworker.h"
#include "slippainter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::print;

namespace {

Slip sampleSlip()
{
    Slip slip;
    slip.addTitle(u"炒锅厨师（示例）"_s);
    return slip;
}

} // namespace

/// The printer that makes pictures, and a printer on a thread of its own.
class TestFolderPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSlipIsAPicture();
    void aFileSaysThatThePaperIsOut();
    void aFolderThatCannotBeMadeIsNamed();
    void askingForTheStateMakesNothing();
    void withoutAPrinterNoneIsMade();
    void aWrongAddressIsSaidWhenItIsAsked();
    void aWorkerPrintsOnItsOwnThread();
};

void TestFolderPrinter::eachSlipIsAPicture()
{
    const QTemporaryDir folder;
    const auto printer = makePrinter({PrinterSettings::Kind::Folder, folder.filePath(u"slips"_s), 58});
    QVERIFY(printer->print(sampleSlip()));
    QVERIFY(printer->print(sampleSlip()));
    const QDir slips(folder.filePath(u"slips"_s));
    QCOMPARE(slips.entryList(QDir::Files, QDir::Name), (QStringList{u"slip-0001.png"_s, u"slip-0002.png"_s}));
    const QImage picture = QImage(slips.filePath(u"slip-0002.png"_s)).convertToFormat(QImage::Format_Mono);
    QCOMPARE(picture.width(), 384);
    QCOMPARE(picture.height(), paintSlip(sampleSlip(), 384).value_or(QImage()).height());
}

void TestFolderPrinter::aFileSaysThatThePaperIsOut()
{
    const QTemporaryDir folder;
    const auto printer = makePrinter({PrinterSettings::Kind::Folder, folder.path(), 80});
    QCOMPARE(printer->state().value_or(Paper::NotTold), Paper::Enough);
    QFile sign(folder.filePath(u"paper_out"_s));
    QVERIFY(sign.open(QIODevice::WriteOnly));
    const auto state = printer->state();
    QVERIFY(!state);
    QCOMPARE(state.error().reason, u"printer.paper_out"_s);
    QVERIFY(!printer->print(sampleSlip()));
    QVERIFY(QDir(folder.path()).entryList({u"*.png"_s}).isEmpty());
}

void TestFolderPrinter::aFolderThatCannotBeMadeIsNamed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto state =
        makePrinter({PrinterSettings::Kind::Folder, folder.filePath(u"file/slips"_s), 80})->state();
    QVERIFY(!state);
    QCOMPARE(state.error().reason, u"printer.unreachable"_s);
    // Where even root makes none.
    const auto printed =
        makePrinter({PrinterSettings::Kind::Folder, u"/proc/none/slips"_s, 80})->print(sampleSlip());
    QVERIFY(!printed);
    QCOMPARE(printed.error().reason, u"printer.unreachable"_s);
}

void TestFolderPrinter::askingForTheStateMakesNothing()
{
    const QTemporaryDir folder;
    const auto printer = makePrinter({PrinterSettings::Kind::Folder, folder.filePath(u"made/later"_s), 58});
    QCOMPARE(printer->state().value_or(Paper::NotTold), Paper::Enough);
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(printer->print(sampleSlip()));
}

void TestFolderPrinter::withoutAPrinterNoneIsMade()
{
    QVERIFY(!makePrinter({}));
}

void TestFolderPrinter::aWrongAddressIsSaidWhenItIsAsked()
{
    const auto state = makePrinter({PrinterSettings::Kind::Receipt, u"lp0 !"_s, 80})->state();
    QVERIFY(!state);
    QCOMPARE(state.error().reason, u"printer.address"_s);
}

void TestFolderPrinter::aWorkerPrintsOnItsOwnThread()
{
    const QTemporaryDir folder;
    PrintWorker worker(makePrinter({PrinterSettings::Kind::Folder, folder.path(), 80}));
    QVERIFY(worker.print(sampleSlip()).result());
    QCOMPARE(worker.state().result().value_or(Paper::NotTold), Paper::Enough);
    QCOMPARE(QDir(folder.path()).entryList({u"*.png"_s}).size(), 1);
}

QTEST_MAIN(TestFolderPrinter)
#include "tst_folderprinter.moc"
