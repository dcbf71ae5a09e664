// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentsource.h"
#include "fairjson.h"
#include "rowreading.h"
#include "tablescheme.h"

#include <utility>

namespace yizhan::intake {

/// Tables of job fairs, in the form of docs/formats/fair-table.md.
class FairScheme final : public publishing::TableScheme<catalogue::Fair>
{
public:
    explicit FairScheme(DocumentSource plans = {}) : m_plans(std::move(plans)) {}

    [[nodiscard]] const tables::TableColumns &columns() const override;
    [[nodiscard]] std::size_t identifierColumn() const override;
    [[nodiscard]] std::span<const tables::FindingWording> wordings() const override;
    [[nodiscard]] Result<void> begin(storage::Database &database,
                                     const publishing::RowContext &context) override;

protected:
    [[nodiscard]] publishing::Understood<catalogue::Fair>
    read(const tables::RawRow &raw, const publishing::HeadingOf &heading) const override;
    void number(catalogue::Fair &item, const QString &source, const QString &identifier) const override;

private:
    void readPlan(publishing::RowReading &row, catalogue::Fair &item) const;

    publishing::RowContext m_context;
    DocumentSource m_plans;
};

} // namespace yizhan::intake
