// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace yizhan::bench {

/// A trade as the made-up vacancies know it. Texts hold several choices parted by '|'; an empty choice is
/// "not stated".
struct Trade
{
    QStringView titles;
    QStringView occupation; ///< 工种
    QStringView sector;     ///< key of sectorNames()
    QStringView counties;   ///< names of the areas where the trade is at home; empty = all
    int lowest;             ///< pay in yuan per unit: the least minimum
    int highest;            ///< and the greatest maximum
    int step;               ///< pay is a multiple of this
    QStringView unit;       ///< 元/月, 元/日, 元/时, 元/件
    QStringView kinds;
    QStringView education;
    QStringView certificates;
    QStringView shifts;
    QStringView hours;
    QStringView benefits;
    QStringView ages;
    QStringView tasks;  ///< what one does: whole clauses
    QStringView wishes; ///< what one should bring
    int weight;         ///< how often the trade comes up
};

[[nodiscard]] std::span<const Trade> factoryTrades();
[[nodiscard]] std::span<const Trade> serviceTrades();
[[nodiscard]] std::span<const Trade> otherTrades();

/// Kinds of employers of a sector, parted by '|'.
[[nodiscard]] QStringView sectorNames(QStringView sector);

} // namespace yizhan::bench
