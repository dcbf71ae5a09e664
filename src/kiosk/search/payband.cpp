// SPDX-License-Identifier: GPL-3.0-or-later
#include "payband.h"

#include <algorithm>
#include <vector>

namespace yizhan::search {

namespace {

using catalogue::PayUnit;

constexpr qint64 fenPerYuan = 100;

void addBands(std::vector<PayBand> &bands, const QString &name, PayUnit unit,
              std::initializer_list<int> edges)
{
    const auto text = [](int yuan) { return yuan == 0 ? QString() : QString::number(yuan); };
    int floor = 0;
    for (const int ceiling : edges) {
        bands.push_back({name + u':' + text(floor) + u'-' + text(ceiling), unit, floor * fenPerYuan,
                         ceiling * fenPerYuan});
        floor = ceiling;
    }
    bands.push_back({name + u':' + text(floor) + u'-', unit, floor * fenPerYuan, 0});
}

std::vector<PayBand> makeBands()
{
    std::vector<PayBand> bands;
    addBands(bands, QStringLiteral("month"), PayUnit::Month, {3000, 4000, 5000, 6000, 8000, 10000});
    addBands(bands, QStringLiteral("day"), PayUnit::Day, {100, 150, 200, 300});
    addBands(bands, QStringLiteral("hour"), PayUnit::Hour, {15, 20, 25, 30});
    bands.push_back({QStringLiteral("piece"), PayUnit::Piece, 0, 0});
    bands.push_back({QStringLiteral("negotiable"), PayUnit::NotStated, 0, 0});
    return bands;
}

bool overlaps(const PayBand &band, qint64 low, qint64 high)
{
    const bool belowCeiling = band.ceiling == 0 || low < band.ceiling;
    return belowCeiling && (high > band.floor || low >= band.floor);
}

} // namespace

std::span<const PayBand> payBands()
{
    static const std::vector<PayBand> bands = makeBands();
    return bands;
}

quint32 payBandsOf(PayUnit unit, qint64 minimum, qint64 maximum)
{
    const auto bands = payBands();
    const quint32 negotiable = 1U << (bands.size() - 1);
    qint64 low = minimum > 0 ? minimum : maximum;
    qint64 high = std::max(maximum, low);
    if (low <= 0)
        return negotiable;
    if (unit == PayUnit::Year) {
        low /= 12;
        high /= 12;
        unit = PayUnit::Month;
    }
    quint32 bits = 0;
    for (std::size_t band = 0; band + 1 < bands.size(); ++band) {
        if (bands[band].unit == unit && overlaps(bands[band], low, high))
            bits |= 1U << band;
    }
    return bits == 0 ? negotiable : bits;
}

qint64 monthlyEquivalent(PayUnit unit, qint64 minimum, qint64 maximum)
{
    const qint64 amount = minimum > 0 ? minimum : maximum;
    switch (unit) {
    case PayUnit::Month:
        return amount;
    case PayUnit::Year:
        return amount / 12;
    case PayUnit::Day:
        return amount * 2175 / 100;
    case PayUnit::Hour:
        return amount * 8 * 2175 / 100;
    case PayUnit::Piece:
    case PayUnit::NotStated:
        return 0;
    }
    return 0;
}

} // namespace yizhan::search
