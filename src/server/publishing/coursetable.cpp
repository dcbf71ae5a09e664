// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursetable.h"

#include "area.h"
#include "cellvalues.h"
#include "csvtable.h"
#include "itemid.h"
#include "occupationclassifier.h"
#include "sanitise.h"

#include <QRegularExpression>
#include <QSet>

#include <array>
#include <cmath>

namespace yizhan::publishing {

namespace {

constexpr qsizetype nameLimit = 120;
constexpr qsizetype shortLimit = 200;
constexpr qsizetype descriptionLimit = 4'000;
constexpr qsizetype excerpt = 20;
constexpr int mostHours = 5'000;
constexpr qint64 mostFee = 100'000; // yuan
constexpr qint64 fenPerYuan = 100;

enum class CourseColumn : std::size_t {
    Identifier,
    Name,
    Provider,
    Programme,
    Awards,
    Occupation,
    Hours,
    Starts,
    SignUpUntil,
    Schedule,
    Fee,
    Subsidy,
    Seats,
    Audience,
    Region,
    Street,
    Contact,
    Phone,
    Description,
    Count
};
constexpr auto columnCount = static_cast<std::size_t>(CourseColumn::Count);

/// By CourseColumn: the usual heading first, others parted by '|'.
constexpr std::array<QStringView, columnCount> headings{
    u"课程编号|编号|班级编号|id|identifier",
    u"课程名称|培训课程|课程|班级名称|培训班名称|name",
    u"培训机构|机构名称|培训单位|provider",
    u"培训项目|项目|programme",
    u"证书|可考证书|获得证书|awards",
    u"对应工种|工种|职业|职业代码|occupation",
    u"课时|学时|hours",
    u"开班日期|开班时间|starts",
    u"报名截止|报名截止日期|sign_up_until",
    u"上课时间|schedule",
    u"费用|学费|收费|fee",
    u"补贴|培训补贴|subsidy",
    u"招生人数|名额|人数|seats",
    u"招生对象|培训对象|audience",
    u"上课地点|培训地点|地点|region",
    u"详细地址|地址|street",
    u"联系人|contact",
    u"联系电话|电话|phone",
    u"课程说明|课程内容|说明|description",
};

QString usualHeading(CourseColumn column)
{
    const QStringView all = headings.at(static_cast<std::size_t>(column));
    return all.left(all.indexOf(u'|')).toString();
}

class Reader
{
public:
    Reader(tables::CsvTable table, const QString &source) : m_table(std::move(table)), m_source(source) {}

    Result<CourseTable> run()
    {
        YIZHAN_TRY_LET(const bool header, m_table.next());
        if (!header || !findColumns())
            return m_table.bad("header", QStringLiteral("the first row must name the column 课程名称"));
        for (;;) {
            YIZHAN_TRY_LET(const bool more, m_table.next());
            if (!more)
                return std::move(m_read);
            addRow();
            if (m_read.courses.size() > maxCourses) {
                return fail(ErrorCode::TooLarge, "courses.too_large",
                            QStringLiteral("more than %1 courses").arg(maxCourses));
            }
        }
    }

private:
    bool findColumns()
    {
        m_cells.fill(-1);
        for (std::size_t cell = 0; cell < m_table.width(); ++cell) {
            const QString heading = tables::oneLine(m_table.cell(cell)).toLower();
            for (std::size_t column = 0; column < columnCount; ++column) {
                if (m_cells.at(column) < 0 && headings.at(column).split(u'|').contains(heading))
                    m_cells.at(column) = static_cast<int>(cell);
            }
        }
        return m_cells.at(static_cast<std::size_t>(CourseColumn::Name)) >= 0;
    }

    [[nodiscard]] QString raw(CourseColumn column) const
    {
        const int cell = m_cells.at(static_cast<std::size_t>(column));
        return cell < 0 ? QString() : m_table.cell(static_cast<std::size_t>(cell));
    }

    QString line(CourseColumn column, qsizetype limit = shortLimit)
    {
        return cut(column, tables::oneLine(raw(column)), limit);
    }

    QString cut(CourseColumn column, QString text, qsizetype limit)
    {
        bool shortened = false;
        text = tables::bounded(std::move(text), limit, shortened);
        if (shortened)
            found(column, "text.shortened", tables::Severity::Warning, text.left(excerpt));
        return text;
    }

    void found(CourseColumn column, const char *reason, tables::Severity severity, const QString &detail)
    {
        m_read.findings.push_back(
            {m_table.row(), usualHeading(column), QString::fromLatin1(reason), severity, detail});
    }

    template <typename T>
    T valueOr(CourseColumn column, const char *reason, const tables::FieldValue<T> &value, T otherwise)
    {
        if (value.unreadable)
            found(column, reason, tables::Severity::Warning, tables::oneLine(raw(column)).left(excerpt));
        return value.value.value_or(otherwise);
    }

    bool isEmptyRow() const
    {
        for (std::size_t cell = 0; cell < m_table.width(); ++cell) {
            if (!m_table.cell(cell).isEmpty())
                return false;
        }
        return true;
    }

    void addRow()
    {
        if (isEmptyRow())
            return;
        catalogue::Course course;
        course.name = line(CourseColumn::Name, nameLimit);
        if (course.name.isEmpty()) {
            found(CourseColumn::Name, "course.name", tables::Severity::Rejected, {});
            return;
        }
        readWords(course);
        readNumbers(course);
        readPlace(course);
        const QString given = line(CourseColumn::Identifier);
        const QString identifier =
            given.isEmpty() ? identifierOfContent(course.name, course.provider, course.place.region,
                                                  course.starts.toString(Qt::ISODate))
                            : safeIdentifier(given);
        course.id = itemId(m_source, identifier);
        if (m_seen.contains(course.id)) {
            found(CourseColumn::Identifier, "course.twice", tables::Severity::Rejected, given.left(excerpt));
            return;
        }
        m_seen.insert(course.id);
        m_read.courses.push_back(std::move(course));
    }

    void readWords(catalogue::Course &course)
    {
        course.provider = line(CourseColumn::Provider);
        course.programme = line(CourseColumn::Programme);
        course.awards = tables::listOfCell(line(CourseColumn::Awards));
        course.schedule = line(CourseColumn::Schedule);
        course.subsidy = line(CourseColumn::Subsidy);
        course.audience = line(CourseColumn::Audience);
        course.contact = line(CourseColumn::Contact);
        course.phone = line(CourseColumn::Phone);
        course.description = cut(CourseColumn::Description,
                                 tables::paragraphs(raw(CourseColumn::Description)), descriptionLimit);
        const auto guesses = catalogue::classifyOccupation(line(CourseColumn::Occupation), course.name);
        if (!guesses.empty() && guesses.front().confidence >= catalogue::sureOccupation)
            course.occupationNumber = guesses.front().number;
    }

    void readNumbers(catalogue::Course &course)
    {
        course.starts =
            valueOr(CourseColumn::Starts, "date.unreadable", tables::dateOf(raw(CourseColumn::Starts)), {});
        course.signUpUntil = valueOr(CourseColumn::SignUpUntil, "date.unreadable",
                                     tables::dateOf(raw(CourseColumn::SignUpUntil)), {});
        course.seats = valueOr(CourseColumn::Seats, "headcount.unreadable",
                               tables::headcountOf(raw(CourseColumn::Seats)), 0);
        course.hours = valueOr(CourseColumn::Hours, "hours.unreadable", hoursOf(raw(CourseColumn::Hours)), 0);
        course.fee = valueOr<qint64>(CourseColumn::Fee, "fee.unreadable", feeOf(raw(CourseColumn::Fee)), -1);
    }

    void readPlace(catalogue::Course &course)
    {
        course.place.region = line(CourseColumn::Region);
        course.place.street = line(CourseColumn::Street);
        const auto area = catalogue::resolveArea(course.place.region, course.place.street);
        course.place.county = area.county;
        course.place.town = area.town;
    }

    /// "60", "60课时", "60学时".
    static tables::FieldValue<int> hoursOf(const QString &cell)
    {
        static const QRegularExpression pattern(QStringLiteral("^(\\d{1,4})(?:个?(?:课时|学时|小时))?$"));
        const QString text = tables::folded(cell);
        if (text.isEmpty())
            return {};
        const auto match = pattern.match(text);
        const int hours = match.hasMatch() ? match.captured(1).toInt() : 0;
        return hours > 0 && hours <= mostHours ? tables::FieldValue<int>{hours, false}
                                               : tables::FieldValue<int>{{}, true};
    }

    /// "免费", "0", "800", "800元", "1200.50元".
    static tables::FieldValue<qint64> feeOf(const QString &cell)
    {
        static const QRegularExpression pattern(
            QStringLiteral("^[¥￥]?(\\d{1,6}(?:\\.\\d{1,2})?)(?:元|块)?(?:/人)?$"));
        const QString text = tables::folded(cell);
        if (text.isEmpty() || text == QStringLiteral("面议"))
            return {};
        if (text.contains(QStringLiteral("免费")) || text.contains(QStringLiteral("全免")))
            return {0, false};
        const auto match = pattern.match(text);
        const double yuan = match.captured(1).toDouble();
        if (!match.hasMatch() || yuan > mostFee)
            return {{}, true};
        return {std::llround(yuan * fenPerYuan), false};
    }

    tables::CsvTable m_table;
    const QString &m_source;
    std::array<int, columnCount> m_cells{};
    QSet<QString> m_seen;
    CourseTable m_read;
};

} // namespace

Result<CourseTable> readCourseTable(const QString &path, const QString &source)
{
    YIZHAN_TRY_LET(tables::CsvTable table, tables::CsvTable::open(path, maxCourseTableBytes, "courses"));
    return Reader(std::move(table), source).run();
}

} // namespace yizhan::publishing
