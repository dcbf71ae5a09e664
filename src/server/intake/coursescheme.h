// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coursejson.h"
#include "tablescheme.h"

namespace yizhan::intake {

/// Tables of courses (培训课程表) in the form of docs/formats/course-table.md. A row without a name is left
/// out, a cell that cannot be read is left empty. A class stays until its last day, else until it is
/// withdrawn.
class CourseScheme final : public publishing::TableScheme<catalogue::Course>
{
public:
    [[nodiscard]] const tables::TableColumns &columns() const override;
    [[nodiscard]] std::size_t identifierColumn() const override;
    [[nodiscard]] std::span<const tables::FindingWording> wordings() const override;
    [[nodiscard]] bool hadIdsWithoutSource() const override { return true; }
    [[nodiscard]] Result<void> begin(storage::Database &database,
                                     const publishing::RowContext &context) override;

protected:
    [[nodiscard]] publishing::Understood<catalogue::Course>
    read(const tables::RawRow &raw, const publishing::HeadingOf &heading) const override;
    void number(catalogue::Course &course, const QString &source, const QString &identifier) const override;

private:
    publishing::RowContext m_context;
};

} // namespace yizhan::intake
