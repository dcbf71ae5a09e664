// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingwords.h"

#include "errorwords.h"

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

FindingWords wordsOf(const Finding &finding)
{
    for (const Wording &wording : wordings) {
        if (finding.reason == QLatin1String(wording.reason))
            return {translated(wording.problem), translated(wording.remedy)};
    }
    const Error error{ErrorCode::Invalid, finding.reason, finding.detail};
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
