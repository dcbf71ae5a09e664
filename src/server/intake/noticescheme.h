// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noticejson.h"
#include "tablescheme.h"

namespace yizhan::intake {

/// Tables of notices, in the form of docs/formats/notice-table.md.
class NoticeScheme final : public publishing::TableScheme<catalogue::Notice>
{
public:
    [[nodiscard]] const tables::TableColumns &columns() const override;
    [[nodiscard]] std::size_t identifierColumn() const override;
    [[nodiscard]] std::span<const tables::FindingWording> wordings() const override;
    [[nodiscard]] Result<void> begin(storage::Database &database,
                                     const publishing::RowContext &context) override;

protected:
    [[nodiscard]] publishing::Understood<catalogue::Notice>
    read(const tables::RawRow &raw, const publishing::HeadingOf &heading) const override;
    void number(catalogue::Notice &notice, const QString &source, const QString &identifier) const override;

private:
    publishing::RowContext m_context;
};

} // namespace yizhan::intake
