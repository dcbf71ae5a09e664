// SPDX-License-Identifier: GPL-3.0-or-later
#include "scancommand.h"

#include "scanladder.h"
#include "scannedcode.h"
#include "scannedpicture.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

constexpr int mostBudgetMs = 60'000;

/// What is done with each picture.
struct Scanning
{
    scan::ScanLadder ladder;
    scan::ScanLimits limits;
    bool explains = false;
    bool saysWhat = false;
    QString publicUrl;
};

QString triedWords(const std::vector<scan::TriedPass> &tried)
{
    QStringList words;
    for (const scan::TriedPass &pass : tried)
        words.append(
            u"%1 %2 ms%3"_s.arg(QLatin1String(pass.name)).arg(pass.ms).arg(pass.found ? u" ✓"_s : QString()));
    return words.join(u", "_s);
}

/// The line without its path. An identity number that was held before the camera by mistake is not shown.
QString lineOf(const std::optional<scan::FoundCode> &found, const Scanning &scanning)
{
    if (!found)
        return scanning.saysWhat ? u"\t-\t-\t-"_s : u"\t-\t-"_s;
    const scan::CodeKind kind = scan::ScannedCode::of(found->text, scanning.publicUrl).kind();
    const QString text = kind == scan::CodeKind::ResidentCard ? u"***"_s : escaped(found->text);
    const QString line = u'\t' + QLatin1String(scan::codeFormat) + u'\t' + text;
    return scanning.saysWhat ? line + u'\t' + QLatin1String(nameOf(kind)) : line;
}

Result<void> scanOne(const QString &path, const Scanning &scanning, console::Terminal &terminal)
{
    YIZHAN_TRY_LET(const scan::GreyPlane picture, readPicture(path));
    std::vector<scan::TriedPass> tried;
    const auto found =
        scanning.ladder.read(picture.view(), scanning.limits, scanning.explains ? &tried : nullptr);
    terminal.write((escaped(path) + lineOf(found, scanning) + u'\n').toUtf8());
    if (scanning.explains)
        terminal.say(escaped(path) + u": "_s + triedWords(tried));
    return {};
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    QStringList paths = arguments.operands();
    if (arguments.isSet("list"_L1)) {
        YIZHAN_TRY_LET(const QStringList listed, readPictureList(arguments.value("list"_L1)));
        paths += listed;
    } else if (paths.isEmpty()) {
        return console::wrongUsage("usage.operand", u"FILE"_s);
    }
    if (arguments.isSet("public-url"_L1))
        YIZHAN_TRY(arguments.webAddress("public-url"_L1));
    YIZHAN_TRY_LET(const int budget, arguments.number("budget"_L1, 0, mostBudgetMs));
    const Scanning scanning{scan::ScanLadder(around.clock),
                            {budget},
                            arguments.isSet("explain"_L1),
                            arguments.isSet("what"_L1),
                            arguments.value("public-url"_L1)};
    int code = console::exitOk;
    for (const QString &path : paths) {
        if (const auto done = scanOne(path, scanning, terminal); !done) {
            terminal.write((escaped(path) + lineOf(std::nullopt, scanning) + u'\n').toUtf8());
            code = terminal.complain(done.error());
        }
    }
    return code;
}

} // namespace

console::Command scanCommand(const Surroundings &around)
{
    return {
        .name = u"scan"_s,
        .help =
            QCoreApplication::translate("Tool", "Read the QR codes in pictures, as a kiosk's camera does."),
        .options = {{.name = u"list"_s,
                     .value = u"FILE"_s,
                     .help = QCoreApplication::translate("Tool", "Read paths from a file, one a line")},
                    {.name = u"explain"_s,
                     .help = QCoreApplication::translate("Tool", "Show what was tried with each picture")},
                    {.name = u"what"_s,
                     .help = QCoreApplication::translate(
                         "Tool", "Add what each code is: a ticket, a receipt, a vacancy …")},
                    {.name = u"public-url"_s,
                     .value = u"URL"_s,
                     .help = QCoreApplication::translate(
                         "Tool", "With --what: whose links are our own (public_url)")},
                    {.name = u"budget"_s,
                     .value = u"MS"_s,
                     .help = QCoreApplication::translate(
                         "Tool", "How long to try with one picture, in milliseconds; 0: one look"),
                     .initial = u"1000"_s}},
        .operands = {.name = u"FILE"_s, .help = QCoreApplication::translate("Tool", "pictures")},
        .notes = QCoreApplication::translate(
            "Tool", "Of each a line: path, format and text with tabs between, - where nothing was read. "
                    "An identity number is shown as ***."),
        .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
            return run(arguments, terminal, around);
        }};
}

} // namespace yizhan::tool
