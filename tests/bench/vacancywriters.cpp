// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancywriters.h"

#include "vacancymaker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <xlsxwriter.h>

#include <array>

namespace yizhan::bench {

namespace {

using namespace Qt::StringLiterals;

QByteArray csvCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r'))
        cell = '"' + cell.replace("\"", "\"\"") + '"';
    return cell;
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells) {
        if (!line.isEmpty() || &cell != &cells.first())
            line += ',';
        line += csvCell(cell);
    }
    return line + "\r\n";
}

tl::unexpected<Error> writeError(const QString &path, const QString &detail)
{
    return fail(ErrorCode::Io, "file.write", detail, path);
}

template <typename LineOf>
Result<void> writeLines(const QString &path, const QByteArray &head, LineOf nextLine)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file.errorString());
    file.write(head);
    for (QByteArray line = nextLine(); !line.isEmpty(); line = nextLine())
        file.write(line);
    if (!file.commit())
        return writeError(path, file.errorString());
    return {};
}

QString unitText(const QString &unit)
{
    static constexpr std::array units{std::pair{u"元/月", u"MONTH"}, std::pair{u"元/日", u"DAY"},
                                      std::pair{u"元/时", u"HOUR"}, std::pair{u"元/件", u"PIECE"}};
    for (const auto &[ours, theirs] : units) {
        if (unit == QStringView(ours))
            return QString::fromUtf16(theirs);
    }
    return {};
}

QJsonObject jobPosting(const QStringList &cells)
{
    const auto text = [&cells](Cell cell) { return cells.at(static_cast<qsizetype>(cell)); };
    QJsonObject posting{{u"@type"_s, u"JobPosting"_s}};
    const auto put = [&posting](const QString &key, const QString &value) {
        if (!value.isEmpty())
            posting.insert(key, value);
    };
    put(u"identifier"_s, text(Cell::Identifier));
    put(u"title"_s, text(Cell::Title));
    put(u"employmentType"_s, text(Cell::Kind));
    put(u"occupationalCategory"_s, text(Cell::Occupation));
    put(u"educationRequirements"_s, text(Cell::Education));
    put(u"jobBenefits"_s, text(Cell::Benefits));
    put(u"workHours"_s, text(Cell::Hours));
    put(u"qualifications"_s, text(Cell::Certificates));
    put(u"totalJobOpenings"_s, text(Cell::Headcount));
    put(u"description"_s, text(Cell::Description));
    put(u"datePosted"_s, text(Cell::Posted) + u"T09:00:00+08:00"_s);
    put(u"validThrough"_s, text(Cell::ValidThrough));
    posting.insert(u"hiringOrganization"_s, QJsonObject{{u"name"_s, text(Cell::Employer)}});
    QJsonObject place{{u"address"_s, QJsonObject{{u"addressRegion"_s, u"广东省"_s},
                                                 {u"addressLocality"_s, text(Cell::Region).mid(3)},
                                                 {u"streetAddress"_s, text(Cell::Street)}}}};
    if (!text(Cell::Latitude).isEmpty()) {
        place.insert(u"geo"_s, QJsonObject{{u"latitude"_s, text(Cell::Latitude).toDouble()},
                                           {u"longitude"_s, text(Cell::Longitude).toDouble()},
                                           {u"datum"_s, text(Cell::Datum)}});
    }
    posting.insert(u"jobLocation"_s, place);
    if (!text(Cell::PayMinimum).isEmpty()) {
        const QJsonObject value{{u"minValue"_s, text(Cell::PayMinimum).toInt()},
                                {u"maxValue"_s, text(Cell::PayMaximum).toInt()},
                                {u"unitText"_s, unitText(text(Cell::PayUnit))}};
        posting.insert(u"baseSalary"_s, QJsonObject{{u"currency"_s, u"CNY"_s}, {u"value"_s, value}});
    }
    posting.insert(u"applicationContact"_s,
                   QJsonObject{{u"name"_s, text(Cell::Contact)}, {u"telephone"_s, text(Cell::Phone)}});
    return posting;
}

bool isNumber(qsizetype column)
{
    const auto cell = static_cast<Cell>(column);
    return cell == Cell::Headcount || cell == Cell::PayMinimum || cell == Cell::PayMaximum ||
           cell == Cell::Longitude || cell == Cell::Latitude || cell == Cell::Experience;
}

double columnWidth(qsizetype column)
{
    switch (static_cast<Cell>(column)) {
    case Cell::Identifier:
    case Cell::Title:
    case Cell::Phone:
        return 16;
    case Cell::Employer:
    case Cell::Region:
    case Cell::Street:
    case Cell::Benefits:
    case Cell::Hours:
        return 26;
    case Cell::Description:
        return 60;
    default:
        return 10;
    }
}

/// Writes one table into a sheet, from the row `top` on.
class SheetWriter
{
public:
    SheetWriter(lxw_workbook *book, lxw_worksheet *sheet) : m_sheet(sheet)
    {
        m_heading = workbook_add_format(book);
        format_set_bold(m_heading);
        format_set_bg_color(m_heading, 0xDDEBF7);
        format_set_border(m_heading, LXW_BORDER_THIN);
        m_date = workbook_add_format(book);
        format_set_num_format(m_date, "yyyy-mm-dd");
        m_title = workbook_add_format(book);
        format_set_bold(m_title);
        format_set_font_size(m_title, 18);
        format_set_align(m_title, LXW_ALIGN_CENTER);
    }

    void writeLook(const SheetLook &look, qsizetype columns)
    {
        if (look.title.isEmpty())
            return;
        const auto last = static_cast<lxw_col_t>(columns - 1);
        worksheet_merge_range(m_sheet, m_row, 0, m_row, last, look.title.toUtf8().constData(), m_title);
        ++m_row;
        worksheet_merge_range(m_sheet, m_row, 0, m_row, last, look.note.toUtf8().constData(), nullptr);
        ++m_row;
    }

    void writeHeadings(const QStringList &headings)
    {
        for (qsizetype i = 0; i < headings.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(m_sheet, column, column, columnWidth(i), nullptr);
            worksheet_write_string(m_sheet, m_row, column, headings.at(i).toUtf8().constData(), m_heading);
        }
        ++m_row;
        worksheet_freeze_panes(m_sheet, m_row, 2);
    }

    void writeRow(const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells.at(i).isEmpty())
                writeCell(i, cells.at(i));
        }
        ++m_row;
    }

private:
    void writeCell(qsizetype index, const QString &text)
    {
        const auto column = static_cast<lxw_col_t>(index);
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (index == static_cast<qsizetype>(Cell::Posted) && day.isValid()) {
            lxw_datetime time{day.year(), day.month(), day.day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, m_row, column, &time, m_date);
        } else if (isNumber(index)) {
            worksheet_write_number(m_sheet, m_row, column, text.toDouble(), nullptr);
        } else {
            worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), nullptr);
        }
    }

    lxw_worksheet *m_sheet;
    lxw_format *m_heading;
    lxw_format *m_date;
    lxw_format *m_title;
    lxw_row_t m_row = 0;
};

} // namespace

Result<void> writeCsv(const QString &path, const QStringList &headings, const RowSource &rows)
{
    return writeLines(path, "\xef\xbb\xbf" + csvLine(headings), [&rows]() -> QByteArray {
        const QStringList cells = rows();
        return cells.isEmpty() ? QByteArray() : csvLine(cells);
    });
}

Result<void> writeJobPostings(const QString &path, const RowSource &rows)
{
    return writeLines(path, {}, [&rows]() -> QByteArray {
        const QStringList cells = rows();
        return cells.isEmpty() ? QByteArray()
                               : QJsonDocument(jobPosting(cells)).toJson(QJsonDocument::Compact) + '\n';
    });
}

Result<void> writeXlsx(const QString &path, const QStringList &headings, const RowSource &rows,
                       const SheetLook &look)
{
    lxw_workbook_options options{};
    options.constant_memory = look.inlineStrings ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (book == nullptr)
        return writeError(path, u"no workbook"_s);
    lxw_doc_properties properties{};
    // A fixed date keeps the file the same, byte for byte, when it is made again.
    properties.created = 1763596800;
    workbook_set_properties(book, &properties);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "岗位信息表");
    SheetWriter writer(book, sheet);
    writer.writeLook(look, headings.size());
    writer.writeHeadings(headings);
    for (QStringList cells = rows(); !cells.isEmpty(); cells = rows())
        writer.writeRow(cells);
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR)
        return writeError(path, QString::fromUtf8(lxw_strerror(error)));
    return {};
}

} // namespace yizhan::bench
