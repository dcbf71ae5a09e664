// SPDX-License-Identifier: GPL-3.0-or-later
#include "handwritingcommand.h"

#include "handwritingpad.h"
#include "penfile.h"
#include "strokesource.h"
#include "tooloptions.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

const QStringList &scripts()
{
    static const QStringList names{u"simplified"_s, u"traditional"_s};
    return names;
}

/// What the pad offers once all strokes are drawn, one by one as with a finger.
QStringList candidatesOf(const input::PenCharacter &written, input::HandwritingPad &pad)
{
    input::Composition composition = pad.clear();
    for (const input::PenStroke &stroke : written.strokes)
        composition = pad.draw(stroke);
    return composition.candidates;
}

Result<int> readStrokes(const console::Arguments &arguments, console::Terminal &terminal)
{
    YIZHAN_TRY_LET(const int limit, arguments.number("limit"_L1, 1, input::maxCandidates));
    YIZHAN_TRY_LET(const int script, arguments.choice("script"_L1, scripts()));
    YIZHAN_TRY_LET(const auto pad, input::HandwritingPad::open(input::inputPaths(dataDirOf(arguments))));
    pad->setScript(script == 0 ? input::Script::Simplified : input::Script::Traditional);
    QFile file(arguments.value("strokes"_L1));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", file.errorString(), file.fileName());
    for (int number = 1; !file.atEnd(); ++number) {
        const QString place = u"%1:%2"_s.arg(file.fileName()).arg(number);
        const QByteArray line = file.readLine(input::mostPenLine + 2);
        if (line.size() > input::mostPenLine + 1)
            return fail(ErrorCode::TooLarge, "input.pen", u"more than 1,000,000 bytes"_s, place);
        if (line.trimmed().isEmpty())
            continue;
        YIZHAN_TRY_LET(const input::PenCharacter written, input::parsePenLine(line, place));
        const QStringList candidates = candidatesOf(written, *pad).mid(0, limit);
        terminal.write(written.id + '\t' + candidates.join(u' ').toUtf8() + '\n');
    }
    return console::exitOk;
}

Result<int> compile(const console::Arguments &arguments, console::Terminal &terminal)
{
    YIZHAN_TRY_LET(const QString out, arguments.needed("out"_L1));
    YIZHAN_TRY_LET(auto characters, input::readStrokeSource(arguments.value("compile"_L1)));
    YIZHAN_TRY(input::addComposed(input::composedRules(), characters));
    input::setRarity(input::inputPaths({}).rimeData, characters);
    const QByteArray bytes = input::encodeStrokeData(characters);
    QSaveFile file(out);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, "file.write", file.errorString(), out);
    terminal.print(QCoreApplication::translate("Tool", "Strokes of %n characters are in %1.", nullptr,
                                               int(characters.size()))
                       .arg(out));
    return console::exitOk;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal)
{
    YIZHAN_TRY(arguments.notTogether("strokes"_L1, "compile"_L1));
    if (arguments.isSet("compile"_L1))
        return compile(arguments, terminal);
    YIZHAN_TRY(arguments.needed("strokes"_L1));
    return readStrokes(arguments, terminal);
}

} // namespace

console::Command handwritingCommand()
{
    console::Option data = dataOption();
    data.required = false;
    return {.name = u"handwriting"_s,
            .help = QCoreApplication::translate("Tool", "Read handwriting, as the kiosk's pad does."),
            .options = {{.name = u"strokes"_s,
                         .value = u"FILE"_s,
                         .help = QCoreApplication::translate(
                             "Tool", "Characters, one a line: id, a tabulator, x,y x,y …;x,y … with a "
                                     "semicolon between strokes")},
                        {.name = u"limit"_s,
                         .value = u"N"_s,
                         .help = QCoreApplication::translate("Tool", "Offer no more than N candidates each"),
                         .initial = u"12"_s},
                        {.name = u"script"_s,
                         .value = u"SCRIPT"_s,
                         .help = QCoreApplication::translate(
                             "Tool", "Which form of a character stands first: simplified or traditional"),
                         .initial = scripts().front()},
                        data,
                        {.name = u"compile"_s,
                         .value = u"FOLDER"_s,
                         .help = QCoreApplication::translate(
                             "Tool", "Make the file of strokes from a folder of hanzi-writer-data")},
                        {.name = u"out"_s,
                         .value = u"FILE"_s,
                         .help = QCoreApplication::translate("Tool", "Where that file is written")}},
            .run = run};
}

} // namespace yizhan::tool
