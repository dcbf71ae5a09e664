// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "enrolcommand.h"
#include "feedfixture.h"
#include "ledgerdatabase.h"
#include "manualclock.h"
#include "scanladder.h"
#include "scannedcode.h"
#include "sealing.h"
#include "sealingkeys.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yizhan;

namespace {

constexpr int modulePixels = 6;

/// A terminal at which the command runs; what it shows is read when the command has ended.
class Screen
{
public:
    Screen()
    {
        m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
            qFatal("there is no terminal to be had");
        m_out = ::fdopen(::open(::ptsname(m_master), O_RDWR | O_NOCTTY), "w");
    }
    ~Screen()
    {
        std::fclose(m_out);
        ::close(m_master);
    }
    Q_DISABLE_COPY_MOVE(Screen)

    [[nodiscard]] std::FILE *out() const { return m_out; }
    [[nodiscard]] QStringList shown() const
    {
        QByteArray bytes;
        QByteArray piece(4096, '\0');
        for (ssize_t got = 0; (got = ::read(m_master, piece.data(), size_t(piece.size()))) > 0;)
            bytes += piece.first(got);
        return QString::fromUtf8(bytes).remove(u'\r').split(u'\n');
    }

private:
    int m_master = -1;
    std::FILE *m_out = nullptr;
};

/// A server's folder in which kiosks may be enrolled.
struct Folder
{
    Folder()
    {
        feed::ServerDatabaseLocation location;
        location.dataDir = dir.path();
        auto database = server::makeLedger(location, {clock, random});
        if (!database ||
            !devices::useSealingKey(*database, crypto::OpeningKey::generate().sealingKey(), clock.nowUtc()))
            qFatal("no ledger");
    }
    int enrol(const QStringList &further, std::FILE *out)
    {
        const console::Command command = server::enrolCommand({clock, random});
        const auto arguments = console::Arguments::read(
            command, QStringList{u"--data"_s, dir.path(), u"--station"_s, u"s-17"_s} + further);
        if (!arguments)
            return console::exitUsage;
        console::Terminal terminal(out, out);
        const auto done = command.run(*arguments, terminal);
        return done ? *done : terminal.complain(done.error());
    }

    QTemporaryDir dir;
    fakes::ManualClock clock{fakes::feedTime};
    SeededRandom random{5};
};

/// What the kiosk's camera makes of a picture.
scan::ScannedCode readByKiosk(const QImage &picture)
{
    const fakes::ManualClock clock{fakes::feedTime};
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const auto found = scan::ScanLadder(clock).read(
        {grey.constBits(), grey.width(), grey.height(), static_cast<std::ptrdiff_t>(grey.bytesPerLine()), 1},
        {});
    return scan::ScannedCode::of(found ? found->text : QString(), {});
}

/// The rows that stand in black on white, as the terminal draws them.
QImage drawnRows(const QStringList &shown)
{
    static const QRegularExpression row(u"^\u001b\\[38;5;16;48;5;231m(.*)\u001b\\[0m$"_s);
    QStringList rows;
    for (const QString &line : shown) {
        if (const auto match = row.match(line); match.hasMatch())
            rows.append(match.captured(1));
    }
    const auto width = rows.isEmpty() ? 0 : rows.constFirst().size();
    QImage picture(int(width) * modulePixels, int(rows.size()) * 2 * modulePixels, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int y = 0; y < rows.size(); ++y) {
        for (int x = 0; x < rows.at(y).size(); ++x) {
            const QChar block = rows.at(y).at(x);
            const QRect upper(x * modulePixels, 2 * y * modulePixels, modulePixels, modulePixels);
            if (block == u'\u2588' || block == u'\u2580')
                painter.fillRect(upper, Qt::black);
            if (block == u'\u2588' || block == u'\u2584')
                painter.fillRect(upper.translated(0, modulePixels), Qt::black);
        }
    }
    return picture;
}

/// The rectangles of the drawing's one path.
QImage drawnFile(const QString &svg)
{
    static const QRegularExpression box(u"viewBox=\"0 0 (\\d+) \\d+\""_s);
    static const QRegularExpression run(u"M(\\d+) (\\d+)h(\\d+)v1"_s);
    const int side = box.match(svg).captured(1).toInt();
    QImage picture(side * modulePixels, side * modulePixels, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (auto match = run.globalMatch(svg); match.hasNext();) {
        const auto one = match.next();
        painter.fillRect(one.captured(1).toInt() * modulePixels, one.captured(2).toInt() * modulePixels,
                         one.captured(3).toInt() * modulePixels, modulePixels, Qt::black);
    }
    return picture;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "ABCDE-12345", which stands at the end of the line of words.
QString wordedCode(const QStringList &shown)
{
    return shown.constFirst().right(11).remove(u'-');
}

} // namespace

/// The code that lets a kiosk in, for its keys and for its camera.
class TestEnrolCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTerminalShowsACodeThatTheKioskReads();
    void theDrawingInAFileHoldsTheSame();
    void whatIsNoTerminalGetsOnlyWords();
    void programsGetOnlyJson();
    void aDrawingOfAnotherKindIsRefusedBeforeACodeIsMade();
};

void TestEnrolCommand::aTerminalShowsACodeThatTheKioskReads()
{
    Folder folder;
    const Screen screen;
    QCOMPARE(folder.enrol({}, screen.out()), console::exitOk);
    const QStringList shown = screen.shown();
    const scan::ScannedCode code = readByKiosk(drawnRows(shown));
    QCOMPARE(code.kind(), scan::CodeKind::Enrolment);
    QCOMPARE(code.id(), wordedCode(shown));
}

void TestEnrolCommand::theDrawingInAFileHoldsTheSame()
{
    Folder folder;
    const Screen screen;
    const QString file = folder.dir.filePath(u"code.svg"_s);
    QCOMPARE(folder.enrol({u"--qr"_s, file}, screen.out()), console::exitOk);
    const scan::ScannedCode code = readByKiosk(drawnFile(contentOf(file)));
    QCOMPARE(code.kind(), scan::CodeKind::Enrolment);
    QCOMPARE(code.id(), wordedCode(screen.shown()));
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestEnrolCommand::whatIsNoTerminalGetsOnlyWords()
{
    Folder folder;
    const QString path = folder.dir.filePath(u"out"_s);
    std::FILE *const out = std::fopen(QFile::encodeName(path).constData(), "w");
    QCOMPARE(folder.enrol({}, out), console::exitOk);
    std::fclose(out);
    QCOMPARE(contentOf(path).count(u'\n'), 1);
}

void TestEnrolCommand::programsGetOnlyJson()
{
    Folder folder;
    const Screen screen;
    QCOMPARE(folder.enrol({u"--json"_s}, screen.out()), console::exitOk);
    const QStringList shown = screen.shown();
    QCOMPARE(shown.size(), 2);
    QVERIFY(shown.constFirst().startsWith(u'{'));
}

void TestEnrolCommand::aDrawingOfAnotherKindIsRefusedBeforeACodeIsMade()
{
    Folder folder;
    const Screen screen;
    QCOMPARE(folder.enrol({u"--qr"_s, folder.dir.filePath(u"code.png"_s)}, screen.out()), console::exitUsage);
    const QString said = screen.shown().constFirst();
    QVERIFY2(said.contains("qr.format"_L1), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestEnrolCommand)
#include "tst_enrolcommand.moc"
