// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <array>
#include <cstddef>
#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace yizhan::tables {

/// The columns of a 岗位信息表 that the catalogue knows, whatever they are called in a file.
enum class Column : std::size_t {
    Identifier,   ///< 岗位编号
    Title,        ///< 岗位名称
    Employer,     ///< 单位名称
    EmployerCode, ///< 统一社会信用代码
    Headcount,    ///< 招聘人数
    PayMinimum,   ///< 最低薪资
    PayMaximum,   ///< 最高薪资
    PayUnit,      ///< 薪资单位
    Pay,          ///< 薪资, both ends in one cell: "4000-6000元/月", "面议"
    Kind,         ///< 岗位类型, 工作方式
    Occupation,   ///< 工种, 岗位类别
    Region,       ///< 工作地点
    Street,       ///< 详细地址
    Longitude,
    Latitude,
    Datum,           ///< WGS84, GCJ02, BD09
    Education,       ///< 学历要求
    ExperienceYears, ///< 经验要求(年)
    ExperienceMonths,
    Age,          ///< 年龄要求
    Benefits,     ///< 福利待遇
    Hours,        ///< 工作时间
    Shift,        ///< 班次
    Certificates, ///< 资格证书
    Urgent,       ///< 急招
    Tags,         ///< 标签
    Posted,       ///< 发布日期
    ValidThrough, ///< 截止日期
    Description,  ///< 岗位描述
    Contact,      ///< 联系人
    Phone,        ///< 联系电话
    Count,        ///< how many there are
};

constexpr std::size_t columnCount = static_cast<std::size_t>(Column::Count);

/// One row of a file, as text, before anything is understood. Dates of spreadsheets arrive as ISO text.
struct RawPosting
{
    qint64 row =
        0; ///< number of the row in the file, 1 = first line or spreadsheet row; for JSON Lines the line
    std::array<QString, columnCount> cells;
    std::vector<std::pair<QString, QString>> extra; ///< columns the catalogue does not know: heading, text

    [[nodiscard]] const QString &operator[](Column column) const
    {
        return cells[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] QString &operator[](Column column) { return cells[static_cast<std::size_t>(column)]; }
};

/// A row that cannot be read; the reader goes on with the next.
struct RowProblem
{
    qint64 row = 0;
    QString column; ///< the heading as the file has it; empty when the whole row is meant
    QString reason; ///< stable slug: `row.json`, `cell.too_long`, `cell.formula_without_value` …
    QString
        detail; ///< short excerpt or number that helps to find it; never a phone number or a person's name
};

struct EndOfFile
{
};

using ReaderStep = std::variant<RawPosting, RowProblem, EndOfFile>;

/// Reads one file of vacancies row by row in bounded memory. Used from one thread at a time.
class PostingReader
{
public:
    PostingReader() = default;
    virtual ~PostingReader() = default;
    PostingReader(const PostingReader &) = delete;
    PostingReader &operator=(const PostingReader &) = delete;

    /// The next row, a row that is broken, or the end. An Error means that the rest of the file cannot be
    /// read (truncated archive, wrong encoding …): rows given before stay good.
    [[nodiscard]] virtual Result<ReaderStep> next() = 0;

    /// The heading under which the file holds `column`; our usual heading when the file has none.
    [[nodiscard]] virtual QString heading(Column column) const = 0;

    /// How far reading is, in bytes of the file; for a progress bar.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
};

/// What a file may cost. Beyond it reading stops with TooLarge and a reason that names the limit.
struct ReaderLimits
{
    qint64 fileBytes = 2LL * 1024 * 1024 * 1024;
    qint64 inflatedBytes = 4LL * 1024 * 1024 * 1024; ///< of the parts of an .xlsx that are read
    qint64 inflateRatio = 200;                       ///< inflated to packed size of one part, above 16 MiB
    qsizetype cellChars = 64 * 1024;                 ///< one longer cell spoils its row, not the file
    qsizetype rowBytes = 4 * 1024 * 1024;
    int columns = 1024;
    qint64 rows = 2'000'000;
};

/// Opens a file by what it holds, not by its name: .xlsx (ZIP), JSON Lines, else CSV.
/// Errors: Io, TooLarge (`file.too_large`, `table.too_many_columns`), Invalid (`csv.encoding`,
/// `table.no_header`, `table.merged_header`), Corrupt (`xlsx.truncated`, `xlsx.bomb`, …), Unsupported
/// (`xls.old_format`).
[[nodiscard]] Result<std::unique_ptr<PostingReader>> openPostingReader(const QString &path,
                                                                       const ReaderLimits &limits = {});

} // namespace yizhan::tables
