// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellvalues.h"
#include "daycells.h"
#include "rowscheme.h"

#include <QDate>
#include <QString>

#include <type_traits>
#include <vector>

namespace yizhan::publishing {

/// The cells of one row of a simple table, read one by one; what cannot be read is found and left out.
/// Column is the enumeration of the kind's columns.
class RowReading
{
public:
    /// All outlive it.
    RowReading(const tables::RawRow &raw, const HeadingOf &heading) : m_raw(raw), m_heading(heading) {}

    /// One line of at most `limit` characters; what is longer is cut, with a note.
    template <typename Column>
    [[nodiscard]] QString line(Column column, qsizetype limit)
    {
        return lineAt(numberOf(column), limit);
    }
    /// The same with its line breaks.
    template <typename Column>
    [[nodiscard]] QString text(Column column, qsizetype limit)
    {
        return textAt(numberOf(column), limit);
    }
    /// A value that its own function has read; `otherwise` where the cell is empty or, with a warning,
    /// cannot be read.
    template <typename Column, typename T>
    [[nodiscard]] T valueOr(Column column, const char *reason, const tables::FieldValue<T> &value,
                            T otherwise)
    {
        if (value.unreadable)
            found(column, reason, tables::Severity::Warning, excerptAt(numberOf(column)));
        return value.value.value_or(otherwise);
    }
    template <typename Column>
    [[nodiscard]] QDate day(Column column)
    {
        return valueOr(column, "date.unreadable", tables::dateOf(m_raw[column]), QDate());
    }
    template <typename Column>
    [[nodiscard]] QDate lastDay(Column column)
    {
        return valueOr(column, "date.unreadable", tables::lastDayOf(m_raw[column]), QDate());
    }
    /// The days of something that may last several: from `starts`, which may hold a whole span, to `ends`.
    template <typename Column>
    [[nodiscard]] tables::DaySpan days(Column starts, Column ends)
    {
        tables::DaySpan span =
            valueOr(starts, "date.unreadable", tables::daySpanOf(m_raw[starts]), tables::DaySpan());
        const QDate stated = lastDay(ends);
        const bool otherEnd = stated.isValid() && span.last > span.first && stated != span.last;
        if (span.leftOver || otherEnd)
            found(starts, "date.left_over", tables::Severity::Warning, excerptAt(numberOf(starts)));
        span.last = stated.isValid() ? stated : (span.last > span.first ? span.last : QDate());
        return span;
    }

    template <typename Column>
    void found(Column column, const char *reason, tables::Severity severity, const QString &detail = {})
    {
        foundAt(numberOf(column), reason, severity, detail);
    }
    /// The row must not go in.
    template <typename Column>
    void reject(Column column, const char *reason, const QString &detail = {})
    {
        found(column, reason, tables::Severity::Rejected, detail);
        if (m_rejection.isEmpty())
            m_rejection = QString::fromLatin1(reason);
    }
    [[nodiscard]] const QString &rejection() const { return m_rejection; }
    [[nodiscard]] std::vector<tables::Finding> &findings() { return m_findings; }

private:
    template <typename Column>
    requires std::is_enum_v<Column>
    [[nodiscard]] static std::size_t numberOf(Column column) { return static_cast<std::size_t>(column); }
    [[nodiscard]] QString lineAt(std::size_t column, qsizetype limit);
    [[nodiscard]] QString textAt(std::size_t column, qsizetype limit);
    [[nodiscard]] QString excerptAt(std::size_t column) const;
    [[nodiscard]] QString cut(std::size_t column, QString text, qsizetype limit);
    void foundAt(std::size_t column, const char *reason, tables::Severity severity, const QString &detail);

    const tables::RawRow &m_raw;
    const HeadingOf &m_heading;
    QString m_rejection;
    std::vector<tables::Finding> m_findings;
};

} // namespace yizhan::publishing
