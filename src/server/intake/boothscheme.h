// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boothjson.h"
#include "tablescheme.h"

namespace yizhan::intake {

/// Tables of the stands of job fairs (展位表), in the form of docs/formats/booth-table.md. A row is a stand;
/// a stand with several posts lists them in one cell.
class BoothScheme final : public publishing::TableScheme<catalogue::Booth>
{
public:
    [[nodiscard]] const tables::TableColumns &columns() const override;
    [[nodiscard]] std::size_t identifierColumn() const override;
    [[nodiscard]] std::span<const tables::FindingWording> wordings() const override;
    [[nodiscard]] Result<void> begin(storage::Database &database,
                                     const publishing::RowContext &context) override;

protected:
    [[nodiscard]] publishing::Understood<catalogue::Booth>
    read(const tables::RawRow &raw, const publishing::HeadingOf &heading) const override;
    void number(catalogue::Booth &item, const QString &source, const QString &identifier) const override;

private:
    publishing::RowContext m_context;
};

} // namespace yizhan::intake
