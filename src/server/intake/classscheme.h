// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classjson.h"
#include "tablescheme.h"

namespace yizhan::intake {

/// Tables of classes (开班计划), in the form of docs/formats/class-table.md. A table of courses that has one
/// class a row reads as well: its 课程编号 is then the number of both.
class ClassScheme final : public publishing::TableScheme<catalogue::Class>
{
public:
    [[nodiscard]] const tables::TableColumns &columns() const override;
    [[nodiscard]] std::size_t identifierColumn() const override;
    [[nodiscard]] std::span<const tables::FindingWording> wordings() const override;
    [[nodiscard]] Result<void> begin(storage::Database &database,
                                     const publishing::RowContext &context) override;

protected:
    [[nodiscard]] publishing::Understood<catalogue::Class>
    read(const tables::RawRow &raw, const publishing::HeadingOf &heading) const override;
    void number(catalogue::Class &item, const QString &source, const QString &identifier) const override;

private:
    publishing::RowContext m_context;
};

} // namespace yizhan::intake
