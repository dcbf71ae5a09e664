// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingwords.h"

#include <QCoreApplication>

namespace yizhan::tables {

namespace {

struct Wording
{
    const char *reason;
    const char *problem;
    const char *remedy;
};

constexpr Wording wordings[] = {
    {"title.missing", QT_TRANSLATE_NOOP("ImportReport", "the row has no title"),
     QT_TRANSLATE_NOOP("ImportReport", "fill in 岗位名称, or delete the row")},
    {"expired", QT_TRANSLATE_NOOP("ImportReport", "the last day has passed"),
     QT_TRANSLATE_NOOP("ImportReport", "correct 截止日期, or delete the row")},
    {"text.fee", QT_TRANSLATE_NOOP("ImportReport", "asks for a fee, a deposit or a document"),
     QT_TRANSLATE_NOOP("ImportReport",
                       "take the demand out: employers must not ask for it (劳动合同法 § 9)")},
    {"pay.impossible", QT_TRANSLATE_NOOP("ImportReport", "pay that cannot be"),
     QT_TRANSLATE_NOOP("ImportReport", "check the sum and the unit")},
    {"pay.below_minimum", QT_TRANSLATE_NOOP("ImportReport", "pay below the local minimum wage"),
     QT_TRANSLATE_NOOP("ImportReport", "check the sum with the employer")},
    {"pay.wide_span", QT_TRANSLATE_NOOP("ImportReport", "more than 5,000 yuan between the ends of the pay"),
     QT_TRANSLATE_NOOP("ImportReport", "ask the employer for a narrower range")},
    {"pay.reversed", QT_TRANSLATE_NOOP("ImportReport", "the higher pay stands in the place of the lower one"),
     QT_TRANSLATE_NOOP("ImportReport", "swap the two cells; the import has done so")},
    {"pay.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the pay cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write a sum, a range such as 4000-6000, or 面议")},
    {"pay.unit", QT_TRANSLATE_NOOP("ImportReport", "the unit of the pay is not known"),
     QT_TRANSLATE_NOOP("ImportReport", "write 元/月, 元/日, 元/时, 元/件 or 元/年")},
    {"employer.missing", QT_TRANSLATE_NOOP("ImportReport", "the row names no employer"),
     QT_TRANSLATE_NOOP("ImportReport", "fill in 单位名称")},
    {"education.unknown", QT_TRANSLATE_NOOP("ImportReport", "the education cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport",
                       "write one of 不限, 小学, 初中, 高中, 职高, 技校, 中专, 大专, 本科, 硕士, 博士")},
    {"education.unusual", QT_TRANSLATE_NOOP("ImportReport", "asks for more schooling than the trade needs"),
     QT_TRANSLATE_NOOP("ImportReport", "check it with the employer")},
    {"experience.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the experience cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write years, such as 1 or 3年, or 不限")},
    {"age.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the ages cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write a range such as 18-45, or 不限")},
    {"age.below_legal", QT_TRANSLATE_NOOP("ImportReport", "takes people below the legal working age of 16"),
     QT_TRANSLATE_NOOP("ImportReport", "check it with the employer")},
    {"headcount.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the number of people cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write a number from 1 to 10,000")},
    {"kind.unknown", QT_TRANSLATE_NOOP("ImportReport", "the kind of work is not known"),
     QT_TRANSLATE_NOOP("ImportReport", "write 全职, 兼职, 零工, 见习, 实习, 公益性岗位 or 妈妈岗")},
    {"date.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the date cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write it as 2025-03-31")},
    {"date.future", QT_TRANSLATE_NOOP("ImportReport", "the date lies in the future"),
     QT_TRANSLATE_NOOP("ImportReport", "correct 发布日期")},
    {"course.name", QT_TRANSLATE_NOOP("ImportReport", "the row names no course"),
     QT_TRANSLATE_NOOP("ImportReport", "fill in 课程名称, or delete the row")},
    {"course.twice", QT_TRANSLATE_NOOP("ImportReport", "this number stands in a row above"),
     QT_TRANSLATE_NOOP("ImportReport", "give every course a 课程编号 of its own")},
    {"hours.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the hours cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write a number, such as 60")},
    {"fee.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the fee cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write 免费 or a sum in yuan, such as 800")},
    {"point.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the coordinates cannot be used"),
     QT_TRANSLATE_NOOP("ImportReport",
                       "write degrees of latitude and longitude, and WGS84, GCJ02 or BD09 as the datum")},
    {"text.shortened", QT_TRANSLATE_NOOP("ImportReport", "the text was cut at this many characters"),
     QT_TRANSLATE_NOOP("ImportReport", "shorten it if the end matters")},
    {"identifier.repeated",
     QT_TRANSLATE_NOOP("ImportReport", "the identifier stands in the file before, with other content"),
     QT_TRANSLATE_NOOP("ImportReport", "give every row its own 岗位编号; the import has numbered this one")},
    {"row.json", QT_TRANSLATE_NOOP("ImportReport", "the line is no JSON object"),
     QT_TRANSLATE_NOOP("ImportReport", "export the file again, one vacancy a line")},
    {"row.too_large", QT_TRANSLATE_NOOP("ImportReport", "the row is too large"),
     QT_TRANSLATE_NOOP("ImportReport",
                       "delete what is no vacancy from the row; look for a quote that is never closed")},
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
    {"csv.unterminated_quote", QT_TRANSLATE_NOOP("ImportReport", "a quote is never closed"),
     QT_TRANSLATE_NOOP("ImportReport", "export the table again")},
    {"csv.encoding", QT_TRANSLATE_NOOP("ImportReport", "the file is not in one encoding"),
     QT_TRANSLATE_NOOP("ImportReport", "save it again as CSV UTF-8")},
    {"csv.nul_byte", QT_TRANSLATE_NOOP("ImportReport", "the file holds bytes that no text has"),
     QT_TRANSLATE_NOOP("ImportReport", "export it again as CSV UTF-8")},
    {"json.not_lines", QT_TRANSLATE_NOOP("ImportReport", "the file is no JSON Lines"),
     QT_TRANSLATE_NOOP("ImportReport", "write one JSON object a line")},
    {"table.empty", QT_TRANSLATE_NOOP("ImportReport", "the file is empty"),
     QT_TRANSLATE_NOOP("ImportReport", "export it again")},
    {"table.no_header", QT_TRANSLATE_NOOP("ImportReport", "no row names the columns"),
     QT_TRANSLATE_NOOP("ImportReport", "put a row with 岗位名称, 单位名称 and the other headings on top")},
    {"table.merged_header", QT_TRANSLATE_NOOP("ImportReport", "headings are merged cells"),
     QT_TRANSLATE_NOOP("ImportReport", "unmerge them: one heading a column, all in one row")},
    {"table.duplicate_heading", QT_TRANSLATE_NOOP("ImportReport", "a heading stands twice"),
     QT_TRANSLATE_NOOP("ImportReport", "rename or delete one of the two columns")},
    {"table.too_many_columns", QT_TRANSLATE_NOOP("ImportReport", "the table has too many columns"),
     QT_TRANSLATE_NOOP("ImportReport", "delete the columns that are not needed")},
    {"table.too_many_rows", QT_TRANSLATE_NOOP("ImportReport", "the table has too many rows"),
     QT_TRANSLATE_NOOP("ImportReport", "split the file")},
    {"table.markup", QT_TRANSLATE_NOOP("ImportReport", "a web page under the name of a table"),
     QT_TRANSLATE_NOOP("ImportReport", "open it and save it as .xlsx")},
    {"file.open", QT_TRANSLATE_NOOP("ImportReport", "the file cannot be opened"),
     QT_TRANSLATE_NOOP("ImportReport", "check its name and who may read it")},
    {"file.read", QT_TRANSLATE_NOOP("ImportReport", "the file cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "copy it again from where it came")},
    {"file.temporary", QT_TRANSLATE_NOOP("ImportReport", "there is no room for temporary files"),
     QT_TRANSLATE_NOOP("ImportReport", "free some disk space")},
    {"file.too_large", QT_TRANSLATE_NOOP("ImportReport", "the file is too large"),
     QT_TRANSLATE_NOOP("ImportReport", "split it")},
    {"xls.old_format", QT_TRANSLATE_NOOP("ImportReport", "a workbook of the old .xls format"),
     QT_TRANSLATE_NOOP("ImportReport", "open it and save it as .xlsx")},
    {"xlsx.encrypted", QT_TRANSLATE_NOOP("ImportReport", "the workbook has a password"),
     QT_TRANSLATE_NOOP("ImportReport", "save a copy without one")},
    {"xlsx.truncated", QT_TRANSLATE_NOOP("ImportReport", "the workbook is cut off or damaged"),
     QT_TRANSLATE_NOOP("ImportReport", "fetch or save it again")},
    {"xlsx.bomb", QT_TRANSLATE_NOOP("ImportReport", "the archive inflates to more than it says"),
     QT_TRANSLATE_NOOP("ImportReport", "do not trust the file; ask for a new one")},
    {"xlsx.too_large", QT_TRANSLATE_NOOP("ImportReport", "the workbook is too large"),
     QT_TRANSLATE_NOOP("ImportReport", "split the table")},
    {"xlsx.not_a_workbook", QT_TRANSLATE_NOOP("ImportReport", "an archive, but no workbook"),
     QT_TRANSLATE_NOOP("ImportReport", "save the table as .xlsx")},
    {"xlsx.no_sheet", QT_TRANSLATE_NOOP("ImportReport", "the workbook has no visible sheet"),
     QT_TRANSLATE_NOOP("ImportReport", "show the sheet that holds the table")},
    {"xlsx.part_missing", QT_TRANSLATE_NOOP("ImportReport", "the workbook lacks a part"),
     QT_TRANSLATE_NOOP("ImportReport", "save it again")},
    {"xlsx.too_many_merges", QT_TRANSLATE_NOOP("ImportReport", "the sheet has too many merged cells"),
     QT_TRANSLATE_NOOP("ImportReport", "unmerge them")},
    {"xlsx.too_many_strings", QT_TRANSLATE_NOOP("ImportReport", "the workbook holds too many texts"),
     QT_TRANSLATE_NOOP("ImportReport", "split the table")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportReport", text);
}

} // namespace

FindingWords wordsOf(const Finding &finding)
{
    for (const Wording &wording : wordings) {
        if (finding.reason == QLatin1String(wording.reason))
            return {translated(wording.problem), translated(wording.remedy)};
    }
    // Damage inside a file that only its makers understand: the reader's own words.
    return {finding.severity == Severity::Failed
                ? translated(QT_TRANSLATE_NOOP("ImportReport", "the file cannot be read"))
                : translated(QT_TRANSLATE_NOOP("ImportReport", "the row cannot be read")),
            translated(QT_TRANSLATE_NOOP("ImportReport", "save the file again and repeat the import"))};
}

QString findingsText(const QString &file, const std::vector<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings) {
        const FindingWords words = wordsOf(finding);
        text += QCoreApplication::translate("ImportReport", "%1, row %2, %3: %4; %5")
                    .arg(file)
                    .arg(finding.row)
                    .arg(finding.column, words.problem, words.remedy) +
                u'\n';
    }
    return text;
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
