// SPDX-License-Identifier: GPL-3.0-or-later
#include "escposprinter.h"
#include "fakereceiptprinter.h"
#include "slippainter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::print;
using fakes::FakeReceiptPrinter;

namespace {

constexpr int width = 384;

Slip sampleSlip()
{
    Slip slip;
    slip.addHeading(u"黄岗街道就业驿站（示例）"_s);
    slip.addTitle(u"炒锅厨师"_s);
    slip.addQr(u"https://jobs.example.org/v/sample/1"_s);
    return slip;
}

Slip longSlip()
{
    Slip slip;
    for (int part = 0; part < 60; ++part)
        slip.addText(u"炒锅厨师（示例）"_s);
    return slip;
}

// A machine that is busy with other tests may take its time.
constexpr EscPosPrinter::Times patient{.answer = 5000, .sending = 20'000, .printing = 10'000};
constexpr EscPosPrinter::Times brief{.answer = 50, .sending = 20'000, .printing = 300};

EscPosPrinter printerAt(quint16 port, EscPosPrinter::Times times = patient)
{
    return {tcpPort(u"127.0.0.1"_s, port, 5000), width, times};
}

/// What a printer is given to print a picture.
QByteArray jobOf(const QImage &image)
{
    return escpos::beginning() + escpos::raster(image) + escpos::ending();
}

template <typename T>
QString reasonOf(const Result<T> &result)
{
    return result ? QString() : result.error().reason;
}

/// A character device that takes everything and says nothing: a printer on a one-way cable.
struct MuteDevice
{
    MuteDevice() : master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        ::grantpt(master);
        ::unlockpt(master);
        path = QString::fromLocal8Bit(::ptsname(master));
        slave = ::open(::ptsname(master), O_RDWR | O_NOCTTY | O_CLOEXEC);
        termios raw{};
        ::tcgetattr(slave, &raw);
        ::cfmakeraw(&raw);
        ::tcsetattr(slave, TCSANOW, &raw);
    }
    ~MuteDevice()
    {
        ::close(slave);
        ::close(master);
    }
    Q_DISABLE_COPY_MOVE(MuteDevice)

    int master;
    int slave = -1;
    QString path;
};

} // namespace

/// A receipt printer as it is spoken with: over the network, by a device, into a file.
class TestEscPosPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPaintedIsWhatIsPrinted();
    void itSaysBeforehandWhatIsWrong_data();
    void itSaysBeforehandWhatIsWrong();
    void withoutPaperNothingIsSent();
    void paperThatEndsOnTheWayIsAFailureAndTheRestIsDropped();
    void aSlipThatFailedCanBePrintedAgain();
    void aPrinterThatDoesNotKnowTheQuestionIsNotWaitedForInVain();
    void aPrinterThatSaysNothingPrintsAllTheSame();
    void aPrinterThatHangsIsGivenUp();
    void aPrinterThatIsNotThereIsNamed();
    void aDeviceThatAnswersNothingIsWrittenTo();
    void aDeviceThatTakesNothingIsGivenUp();
    void aFileIsNoDevice();
    void aFileGetsTheBytes();
    void addresses_data();
    void addresses();
};

void TestEscPosPrinter::whatWasPaintedIsWhatIsPrinted()
{
    FakeReceiptPrinter fake({});
    EscPosPrinter printer = printerAt(fake.port());
    QCOMPARE(printer.state().value_or(Paper::NotTold), Paper::Enough);
    const auto printed = printer.print(sampleSlip());
    QVERIFY2(printed, qPrintable(reasonOf(printed)));
    QTRY_COMPARE(fake.slips().size(), 1);
    QCOMPARE(fake.slips().front(), paintSlip(sampleSlip(), width).value_or(QImage()));
    QCOMPARE(fake.drops(), 0);
}

void TestEscPosPrinter::itSaysBeforehandWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("reason");
    QTest::newRow("paper") << QByteArray("\x1a\x32\x12\x72") << u"printer.paper_out"_s;
    QTest::newRow("cover") << QByteArray("\x1a\x16\x12\x72") << u"printer.cover_open"_s;
    QTest::newRow("knife") << QByteArray("\x1a\x52\x1a\x12") << u"printer.fault"_s;
    QTest::newRow("off line") << QByteArray("\x1a\x12\x12\x12") << u"printer.offline"_s;
}

void TestEscPosPrinter::itSaysBeforehandWhatIsWrong()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QString, reason);
    FakeReceiptPrinter fake({.status = {0, status[0], status[1], status[2], status[3]}});
    QCOMPARE(reasonOf(printerAt(fake.port()).state()), reason);
}

void TestEscPosPrinter::withoutPaperNothingIsSent()
{
    FakeReceiptPrinter fake({.status = {0, 0x1a, 0x32, 0x12, 0x72}});
    QCOMPARE(reasonOf(printerAt(fake.port()).print(sampleSlip())), u"printer.paper_out"_s);
    QVERIFY(fake.slips().isEmpty());
}

void TestEscPosPrinter::paperThatEndsOnTheWayIsAFailureAndTheRestIsDropped()
{
    FakeReceiptPrinter fake({.paperEndsAfter = 5000});
    QCOMPARE(reasonOf(printerAt(fake.port()).print(sampleSlip())), u"printer.paper_out"_s);
    QTRY_COMPARE(fake.drops(), 1);
}

void TestEscPosPrinter::aSlipThatFailedCanBePrintedAgain()
{
    FakeReceiptPrinter fake({.paperEndsAfter = 5000});
    EscPosPrinter printer = printerAt(fake.port());
    QVERIFY(!printer.print(sampleSlip()));
    fake.behave({});
    const auto printed = printer.print(sampleSlip());
    QVERIFY2(printed, qPrintable(reasonOf(printed)));
    QTRY_VERIFY(!fake.slips().isEmpty());
    QCOMPARE(fake.slips().back(), paintSlip(sampleSlip(), width).value_or(QImage()));
}

void TestEscPosPrinter::aPrinterThatDoesNotKnowTheQuestionIsNotWaitedForInVain()
{
    FakeReceiptPrinter fake({.answersPaper = false});
    QVERIFY(printerAt(fake.port(), {.answer = 5000, .sending = 20'000, .printing = 300}).print(sampleSlip()));
    QTRY_COMPARE(fake.slips().size(), 1);
}

void TestEscPosPrinter::aPrinterThatSaysNothingPrintsAllTheSame()
{
    FakeReceiptPrinter fake({.answersStatus = false, .answersPaper = false});
    EscPosPrinter printer = printerAt(fake.port(), brief);
    QCOMPARE(printer.state().value_or(Paper::Low), Paper::NotTold);
    QVERIFY(printer.print(sampleSlip()));
    QTRY_COMPARE(fake.slips().size(), 1);
}

void TestEscPosPrinter::aPrinterThatHangsIsGivenUp()
{
    FakeReceiptPrinter fake({.answersStatus = false, .hangsAfter = 2000});
    const auto big = std::make_shared<QByteArray>(16 * 1024 * 1024, '\0'); // more than the system buffers
    const auto port = tcpPort(u"127.0.0.1"_s, fake.port(), 2000)();
    QVERIFY(port);
    QElapsedTimer time;
    time.start();
    QCOMPARE(reasonOf((*port)->write(*big, QDeadlineTimer(300))), u"printer.timeout"_s);
    QVERIFY(time.elapsed() < 10'000);
}

void TestEscPosPrinter::aPrinterThatIsNotThereIsNamed()
{
    quint16 port = 0;
    {
        const FakeReceiptPrinter gone({});
        port = gone.port();
    }
    QCOMPARE(reasonOf(printerAt(port).state()), u"printer.unreachable"_s);
    QCOMPARE(reasonOf(printerAt(port).print(sampleSlip())), u"printer.unreachable"_s);
    EscPosPrinter unplugged(devicePort(u"/dev/usb/lp-none"_s), width);
    QCOMPARE(reasonOf(unplugged.state()), u"printer.unreachable"_s);
}

void TestEscPosPrinter::aDeviceThatAnswersNothingIsWrittenTo()
{
    const MuteDevice device;
    std::atomic<bool> stop = false;
    std::atomic<qsizetype> count = 0;
    QByteArray taken;
    std::thread reader([&] {
        ::fcntl(device.master, F_SETFL, O_NONBLOCK);
        while (!stop) {
            pollfd waiting{device.master, POLLIN, 0};
            static_cast<void>(::poll(&waiting, 1, 10));
            std::array<char, 4096> bytes{};
            const ssize_t got = ::read(device.master, bytes.data(), bytes.size());
            if (got > 0)
                taken.append(bytes.data(), got);
            count = taken.size();
        }
    });
    EscPosPrinter printer(devicePort(device.path), width, brief);
    const auto printed = printer.print(sampleSlip());
    const QImage image = paintSlip(sampleSlip(), width).value_or(QImage());
    const qsizetype whole = jobOf(image).size();
    static_cast<void>(QTest::qWaitFor([&] { return count >= whole; }, 5000));
    stop = true;
    reader.join();
    QVERIFY2(printed, qPrintable(reasonOf(printed)));
    QVERIFY(taken.contains(jobOf(image)));
}

void TestEscPosPrinter::aDeviceThatTakesNothingIsGivenUp()
{
    const MuteDevice device; // nobody reads its other end
    EscPosPrinter printer(devicePort(device.path), width, {.answer = 50, .sending = 200, .printing = 100});
    QCOMPARE(reasonOf(printer.print(longSlip())), u"printer.timeout"_s);
}

void TestEscPosPrinter::aFileIsNoDevice()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"lp0"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(reasonOf(devicePort(file.fileName())()), u"printer.address"_s);
}

void TestEscPosPrinter::aFileGetsTheBytes()
{
    QTemporaryDir folder;
    const auto port = portOf(u"file:"_s + folder.filePath(u"slip.bin"_s));
    QVERIFY(port);
    EscPosPrinter printer(*port, width);
    QVERIFY(printer.print(sampleSlip()));
    QFile file(folder.filePath(u"slip.bin"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QImage image = paintSlip(sampleSlip(), width).value_or(QImage());
    QVERIFY(file.readAll().endsWith(jobOf(image)));
}

void TestEscPosPrinter::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("device") << u"/dev/usb/lp0"_s << true;
    QTest::newRow("file") << u"file:/tmp/slip"_s << true;
    QTest::newRow("host") << u"192.168.1.50"_s << true;
    QTest::newRow("host and port") << u"printer.example:9100"_s << true;
    QTest::newRow("a path elsewhere") << u"/etc/passwd"_s << false;
    QTest::newRow("no port") << u"printer:70000"_s << false;
    QTest::newRow("a link") << u"http://printer/"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestEscPosPrinter::addresses()
{
    QFETCH(const QString, address);
    QFETCH(const bool, good);
    const auto port = portOf(address);
    QCOMPARE(port.has_value(), good);
    if (!good)
        QCOMPARE(port.error().reason, u"printer.address"_s);
}

QTEST_MAIN(TestEscPosPrinter)
#include "tst_escposprinter.moc"
