// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postingnormaliser.h"
#include "tablescheme.h"
#include "vacancyjson.h"

#include <optional>

namespace yizhan::intake {

/// Tables of vacancies: the rules of quality of docs/formats/import-table.md, and exact duplicates, which
/// stand for one vacancy.
class VacancyScheme final : public publishing::TableScheme<catalogue::Vacancy>
{
public:
    /// `minimumMonthlyPay` is the local minimum wage in 分 for the warning `pay.below_minimum`; 0 = none.
    explicit VacancyScheme(qint64 minimumMonthlyPay = 0) : m_minimumMonthlyPay(minimumMonthlyPay) {}

    [[nodiscard]] const tables::TableColumns &columns() const override { return vacancyColumns(); }
    [[nodiscard]] std::size_t identifierColumn() const override
    {
        return static_cast<std::size_t>(Column::Identifier);
    }
    [[nodiscard]] std::span<const tables::FindingWording> wordings() const override;
    [[nodiscard]] bool growsOld() const override { return true; }
    [[nodiscard]] bool countsIdentifyNothing() const override { return true; }
    /// Title or employer must agree.
    [[nodiscard]] Result<bool> mayBeOne(const QByteArray &before, const QByteArray &after) override;
    [[nodiscard]] bool endsWhatIsShown(const QString &rejection) const override;
    /// Reads the bureau's corrections of occupations.
    [[nodiscard]] Result<void> begin(storage::Database &database,
                                     const publishing::RowContext &context) override;
    [[nodiscard]] Result<publishing::MergedItem>
    merged(const QString &id, std::span<const publishing::PostingRecord> members) override;

protected:
    [[nodiscard]] publishing::Understood<catalogue::Vacancy>
    read(const tables::RawRow &raw, const publishing::HeadingOf &heading) const override;
    void number(catalogue::Vacancy &vacancy, const QString &source, const QString &identifier) const override;

private:
    qint64 m_minimumMonthlyPay;
    std::optional<PostingNormaliser> m_normaliser; ///< since begin()
};

} // namespace yizhan::intake
