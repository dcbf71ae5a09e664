// SPDX-License-Identifier: GPL-3.0-or-later
#include "printersection.h"

#include "settingsfile.h"

#include <QCoreApplication>

namespace yizhan::settings {

namespace {

using print::PrinterSettings;

constexpr qsizetype longestAddress = 200;
constexpr int rollMm = 80;
constexpr int sheetMm = 148; // A5

QList<int> papersOf(PrinterSettings::Kind kind)
{
    return kind == PrinterSettings::Kind::Queue ? QList<int>{58, 80, 148, 210} : QList<int>{58, 80};
}

} // namespace

PrinterSettings readPrinter(TomlSection section)
{
    const QStringList kinds{QStringLiteral("none"), QStringLiteral("escpos"), QStringLiteral("cups"),
                            QStringLiteral("test")};
    PrinterSettings printer;
    printer.kind =
        static_cast<PrinterSettings::Kind>(kinds.indexOf(section.choice("kind", kinds.first(), kinds)));
    printer.address = section.text("address", {}, longestAddress);
    const QList<int> papers = papersOf(printer.kind);
    const int usual = printer.kind == PrinterSettings::Kind::Queue ? sheetMm : rollMm;
    printer.paperMm = static_cast<int>(section.integer("paper_mm", usual, papers.first(), papers.last()));
    if (!papers.contains(printer.paperMm))
        section.refuse(
            "paper_mm", "config.value",
            {QT_TRANSLATE_NOOP("ErrorHint", "paper_mm must be 58 or 80; with cups also 148 or 210")});
    if (printer.kind != PrinterSettings::Kind::None && printer.address.isEmpty())
        section.refuse("kind", "config.value",
                       {QT_TRANSLATE_NOOP("ErrorHint", "with this kind, address says where the printer is")});
    section.finish();
    return printer;
}

Result<PrinterSettings> loadPrinter(const QString &path)
{
    if (path.isEmpty())
        return PrinterSettings();
    YIZHAN_TRY_LET(const QByteArray content, readSettings(path));
    YIZHAN_TRY_LET(const toml::table root, parseToml(content, path));
    std::optional<Error> mistake;
    TomlSection top(&root, {}, path, mistake);
    const PrinterSettings printer = readPrinter(sectionOf(root, top, "printer", path, mistake));
    if (mistake)
        return fail(*mistake);
    return printer;
}

} // namespace yizhan::settings
