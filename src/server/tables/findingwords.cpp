// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingwords.h"

#include "errorwords.h"

#include <QCoreApplication>

namespace yizhan::tables {

namespace {

constexpr FindingWording wordings[] = {
    {"headcount.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the number of people cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write a number from 1 to 10,000")},
    {"expired", QT_TRANSLATE_NOOP("ImportReport", "the last day has passed"),
     QT_TRANSLATE_NOOP("ImportReport", "correct the last day, or delete the row")},
    {"date.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the date cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write it as 2025-03-31")},
    {"date.left_over", QT_TRANSLATE_NOOP("ImportReport", "the cell says more than its first and last day"),
     QT_TRANSLATE_NOOP("ImportReport", "write the first and the last day, and the rest in another column")},
    {"text.shortened", QT_TRANSLATE_NOOP("ImportReport", "the text was cut at this many characters"),
     QT_TRANSLATE_NOOP("ImportReport", "shorten it if the end matters")},
    {"identifier.repeated",
     QT_TRANSLATE_NOOP("ImportReport", "the identifier stands in the file before, with other content"),
     QT_TRANSLATE_NOOP("ImportReport",
                       "give every row a number of its own; the import has numbered this one")},
    {"identifier.collides",
     QT_TRANSLATE_NOOP("ImportReport", "the number belongs to another post of another employer; both stay"),
     QT_TRANSLATE_NOOP("ImportReport", "give every post a number of its own, and keep it")},
    {"identifier.counts",
     QT_TRANSLATE_NOOP("ImportReport", "the numbers only count the rows; title, employer and place identify"),
     QT_TRANSLATE_NOOP("ImportReport", "nothing is to be done")},
    {"columns.unread", QT_TRANSLATE_NOOP("ImportReport", "columns that were not read"),
     QT_TRANSLATE_NOOP("ImportReport",
                       "rename a column that matters, or give --columns a file that says what it means")},
    {"columns.remembered",
     QT_TRANSLATE_NOOP("ImportReport", "headings were read as was said of this source before"),
     QT_TRANSLATE_NOOP("ImportReport",
                       "give --columns again if that is wrong; an empty [columns] forgets it")},
    {"sheet.hidden", QT_TRANSLATE_NOOP("ImportReport", "a hidden sheet was not read"),
     QT_TRANSLATE_NOOP("ImportReport", "show it in the workbook if it counts")},
    {"sheet.no_table", QT_TRANSLATE_NOOP("ImportReport", "the sheet has no header and was not read"),
     QT_TRANSLATE_NOOP("ImportReport", "put a row with the headings on top if it holds a table")},
    {"sheet.choices", QT_TRANSLATE_NOOP("ImportReport", "the sheet is a list of choices and was not read"),
     QT_TRANSLATE_NOOP("ImportReport", "add employer, pay or place if it holds a table")},
    {"row.total", QT_TRANSLATE_NOOP("ImportReport", "a total, left out"),
     QT_TRANSLATE_NOOP("ImportReport", "nothing is to be done")},
    {"row.note", QT_TRANSLATE_NOOP("ImportReport", "a note or a signature, left out"),
     QT_TRANSLATE_NOOP("ImportReport", "nothing is to be done")},
    {"row.section", QT_TRANSLATE_NOOP("ImportReport", "a heading of a section, left out"),
     QT_TRANSLATE_NOOP("ImportReport", "nothing is to be done")},
    {"row.rule", QT_TRANSLATE_NOOP("ImportReport", "rules for filling in, left out"),
     QT_TRANSLATE_NOOP("ImportReport", "nothing is to be done")},
    {"row.hint", QT_TRANSLATE_NOOP("ImportReport", "hints below the headings, left out"),
     QT_TRANSLATE_NOOP("ImportReport", "nothing is to be done")},
    {"row.example", QT_TRANSLATE_NOOP("ImportReport", "an example, left out"),
     QT_TRANSLATE_NOOP("ImportReport", "take the word for an example out if it is none")},
    {"row.header", QT_TRANSLATE_NOOP("ImportReport", "the headings once more"),
     QT_TRANSLATE_NOOP("ImportReport", "nothing is to be done")},
    {"row.hidden", QT_TRANSLATE_NOOP("ImportReport", "the row is hidden or filtered out; it went in"),
     QT_TRANSLATE_NOOP("ImportReport", "delete it if it does not count")},
    {"cell.ditto", QT_TRANSLATE_NOOP("ImportReport", "ditto marks were read as what stands above them"),
     QT_TRANSLATE_NOOP("ImportReport", "check the cells")},
    {"row.encoding",
     QT_TRANSLATE_NOOP("ImportReport", "the row is in another encoding than most of the file; it was read"),
     QT_TRANSLATE_NOOP("ImportReport", "look at its texts, and save the file again as CSV UTF-8")},
    {"row.json", QT_TRANSLATE_NOOP("ImportReport", "the line is no JSON object"),
     QT_TRANSLATE_NOOP("ImportReport", "export the file again, one object a line")},
    {"cell.too_long", QT_TRANSLATE_NOOP("ImportReport", "a cell is too long"),
     QT_TRANSLATE_NOOP("ImportReport", "shorten the text")},
    {"cell.formula_without_value", QT_TRANSLATE_NOOP("ImportReport", "a formula without a stored result"),
     QT_TRANSLATE_NOOP("ImportReport", "open the workbook, let it compute, and save it")},
    {"cell.error_value", QT_TRANSLATE_NOOP("ImportReport", "the cell holds an error instead of a value"),
     QT_TRANSLATE_NOOP("ImportReport", "correct the formula")},
    {"cell.text_missing",
     QT_TRANSLATE_NOOP("ImportReport", "the cell points to a text that the workbook lacks"),
     QT_TRANSLATE_NOOP("ImportReport", "save the workbook again")},
    {"csv.too_many_cells", QT_TRANSLATE_NOOP("ImportReport", "the row has more cells than the header"),
     QT_TRANSLATE_NOOP("ImportReport", "put a text that holds commas into quotes")},
    {"csv.stray_quote", QT_TRANSLATE_NOOP("ImportReport", "a quote in the middle of a cell"),
     QT_TRANSLATE_NOOP("ImportReport", "double the quote, or export the table again")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportReport", text);
}

} // namespace

FindingWords wordsOf(const Finding &finding, std::span<const FindingWording> ofKind)
{
    for (const std::span<const FindingWording> list : {ofKind, std::span<const FindingWording>(wordings)}) {
        for (const FindingWording &wording : list) {
            if (finding.reason == QLatin1String(wording.reason))
                return {translated(wording.problem), translated(wording.remedy)};
        }
    }
    const Error error{ErrorCode::Invalid, finding.reason, finding.detail, {}, finding.hint};
    if (console::hasWords(finding.reason)) { // of a whole file, which other commands read too
        const console::ErrorWords words = console::wordsOf(error);
        return {words.problem, words.remedy};
    }
    // Damage inside a file that only its makers understand: the reader's own words.
    return {finding.severity == Severity::Failed
                ? translated(QT_TRANSLATE_NOOP("ImportReport", "the file cannot be read"))
                : translated(QT_TRANSLATE_NOOP("ImportReport", "the row cannot be read")),
            translated(QT_TRANSLATE_NOOP("ImportReport", "save the file again and repeat the import"))};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return translated(QT_TRANSLATE_NOOP("ImportReport", "note"));
    case Severity::Warning:
        return translated(QT_TRANSLATE_NOOP("ImportReport", "warning"));
    case Severity::Rejected:
        return translated(QT_TRANSLATE_NOOP("ImportReport", "rejected"));
    case Severity::Failed:
        return translated(QT_TRANSLATE_NOOP("ImportReport", "failed"));
    }
    return {};
}

} // namespace yizhan::tables
