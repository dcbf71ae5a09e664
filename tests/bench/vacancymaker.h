// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random.h"
#include "townspots.h"
#include "trades.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace yizhan::bench {

/// The columns of the made-up 岗位信息表, in their order.
enum class Cell : qsizetype {
    Identifier,
    Title,
    Employer,
    Headcount,
    PayMinimum,
    PayMaximum,
    PayUnit,
    Kind,
    Occupation,
    Region,
    Street,
    Longitude,
    Latitude,
    Datum,
    Education,
    Experience,
    Age,
    Benefits,
    Hours,
    Shift,
    Certificates,
    Urgent,
    Tags,
    Posted,
    ValidThrough,
    Contact,
    Phone,
    Description,
    Count,
};

[[nodiscard]] QStringList tableHeadings();

struct MakerOptions
{
    quint64 seed = 1;
    double changePercent = 0; ///< of the rows get other pay and another description than without
    QDate today;              ///< the vacancies were published in the three weeks before it
};

/// Makes up vacancies of Zhaoqing. Row n of a seed is always the same, whatever is asked for before. All is
/// fictitious: employers are named 示例, telephone numbers begin with 0758-0000 and ring nowhere.
class VacancyMaker
{
public:
    explicit VacancyMaker(const MakerOptions &options);

    /// The texts of row `index` (from 0), in the order of Cell. `trade` picks the trade; -1 = by weight.
    [[nodiscard]] QStringList row(qint64 index, int trade = -1) const;
    [[nodiscard]] int tradeCount() const { return static_cast<int>(m_trades.size()); }

private:
    [[nodiscard]] const Trade &tradeOf(Random &random) const;
    [[nodiscard]] const TownSpot &spotOf(const Trade &trade, Random &random) const;
    void describePay(QStringList &cells, const Trade &trade, Random &random) const;
    void describePlace(QStringList &cells, const Trade &trade, Random &random) const;
    void describeTerms(QStringList &cells, const Trade &trade, Random &random) const;
    void describeDates(QStringList &cells, Random &random) const;
    [[nodiscard]] QString description(const Trade &trade, const QStringList &cells, Random &random) const;

    MakerOptions m_options;
    std::vector<const Trade *> m_trades;
    std::vector<int> m_deck; ///< indices of m_trades, each as often as its weight says
};

} // namespace yizhan::bench
