// SPDX-License-Identifier: GPL-3.0-or-later
#include "printersection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using print::PrinterSettings;

namespace {

Result<PrinterSettings> settingsOf(const char *text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"yizhan.toml"_s));
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, "config.read", file.errorString());
    file.write(text);
    file.close();
    return settings::loadPrinter(file.fileName());
}

} // namespace

class TestPrinterSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTheSectionThereIsNoPrinter();
    void whatIsWrittenIsRead();
    void anOrdinaryPrinterHasSheets();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
};

void TestPrinterSection::withoutTheSectionThereIsNoPrinter()
{
    QCOMPARE(settings::loadPrinter({}).value_or(PrinterSettings{PrinterSettings::Kind::Folder, {}, 58}),
             PrinterSettings());
    QCOMPARE(settingsOf("[station]\nname = \"x\"\n")
                 .value_or(PrinterSettings{PrinterSettings::Kind::Folder, {}, 58}),
             PrinterSettings());
}

void TestPrinterSection::whatIsWrittenIsRead()
{
    const auto printer =
        settingsOf("[printer]\nkind = \"escpos\"\naddress = \"/dev/usb/lp0\"\npaper_mm = 58\n");
    QVERIFY(printer);
    QCOMPARE(*printer, (PrinterSettings{PrinterSettings::Kind::Receipt, u"/dev/usb/lp0"_s, 58}));
}

void TestPrinterSection::anOrdinaryPrinterHasSheets()
{
    const auto printer = settingsOf("[printer]\nkind = \"cups\"\naddress = \"office\"\n");
    QVERIFY(printer);
    QCOMPARE(*printer, (PrinterSettings{PrinterSettings::Kind::Queue, u"office"_s, 148}));
}

void TestPrinterSection::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("kind") << QByteArray("[printer]\nkind = \"laser\"\n") << u"config.value"_s;
    QTest::newRow("no address") << QByteArray("[printer]\nkind = \"cups\"\n") << u"config.value"_s;
    QTest::newRow("paper") << QByteArray(
                                  "[printer]\nkind = \"escpos\"\naddress = \"/dev/usb/lp0\"\npaper_mm = 70\n")
                           << u"config.value"_s;
    QTest::newRow("sheets for a roll")
        << QByteArray("[printer]\nkind = \"test\"\naddress = \"/tmp\"\npaper_mm = 148\n")
        << u"config.value"_s;
    QTest::newRow("key") << QByteArray("[printer]\nadress = \"x\"\n") << u"config.unknown_key"_s;
}

void TestPrinterSection::mistakesAreNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, reason);
    const auto printer = settingsOf(text.constData());
    QVERIFY(!printer);
    QCOMPARE(printer.error().reason, reason);
}

QTEST_APPLESS_MAIN(TestPrinterSection)
#include "tst_printersection.moc"
