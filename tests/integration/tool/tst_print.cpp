// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpaths.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int code = -1;
    QString text;
};

Answer run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"XDG_RUNTIME_DIR"_s); // as for whoever becomes the kiosk's user with runuser
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan"), arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

/// A kiosk's data folder with settings.
struct Station
{
    explicit Station(const QByteArray &settings)
    {
        QFile file(folder.filePath(u"yizhan.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(settings);
    }
    [[nodiscard]] Answer print(const QStringList &more = {}) const
    {
        return run(QStringList{u"print"_s, u"--data"_s, folder.path()} + more);
    }

    QTemporaryDir folder;
};

} // namespace

// What whoever sets up a printer learns from the command line.
class TestPrint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTestPageIsPrinted();
    void aStationWithoutAPrinterSaysSo();
    void whatIsWrongIsSaidWithItsRemedy();
    void aMistakeInTheSettingsIsNamedWithItsPlace();
    void theDoctorNamesThePrinter();
};

void TestPrint::aTestPageIsPrinted()
{
    const QTemporaryDir slips;
    const Station station("[printer]\nkind = \"test\"\naddress = \"" + slips.path().toUtf8() +
                          "\"\npaper_mm = 58\n");
    const Answer answer = station.print({u"--test"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.text));
    QCOMPARE(answer.text, u"printer (%1, 58 mm): has paper\nThe test page is printed.\n"_s.arg(slips.path()));
    const QImage page(slips.filePath(u"slip-0001.png"_s));
    QCOMPARE(page.width(), 384);
    QVERIFY(page.height() > 600);
}

void TestPrint::aStationWithoutAPrinterSaysSo()
{
    const Station station("[station]\nname = \"x\"\n");
    const Answer answer = station.print();
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.text.contains(u"printer.none"_s), qPrintable(answer.text));
}

void TestPrint::whatIsWrongIsSaidWithItsRemedy()
{
    const Station station("[printer]\nkind = \"escpos\"\naddress = \"/dev/usb/lp-none\"\n");
    const Answer answer = station.print({u"--test"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.text.contains(u"the printer cannot be reached; switch it on"_s), qPrintable(answer.text));
}

void TestPrint::aMistakeInTheSettingsIsNamedWithItsPlace()
{
    const Station station("[printer]\nkind = \"laser\"\n");
    const Answer answer = station.print();
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.text.contains(u"yizhan.toml:2:"_s), qPrintable(answer.text));
}

void TestPrint::theDoctorNamesThePrinter()
{
    const QTemporaryDir slips;
    const Station station("[printer]\nkind = \"test\"\naddress = \"" + slips.path().toUtf8() + "\"\n");
    const QStringList doctor{u"doctor"_s, u"--data"_s, station.folder.path()};
    QVERIFY(run(doctor).text.contains(u"ok       printer ("_s + slips.path() + u", 80 mm)"_s));
    QFile sign(slips.filePath(u"paper_out"_s));
    QVERIFY(sign.open(QIODevice::WriteOnly));
    const Answer ill = run(doctor);
    QCOMPARE(ill.code, 1);
    QVERIFY2(ill.text.contains(u"missing  printer ("_s) &&
                 ill.text.contains(u": the printer has no paper; put paper in"_s),
             qPrintable(ill.text));
}

QTEST_GUILESS_MAIN(TestPrint)
#include "tst_print.moc"
