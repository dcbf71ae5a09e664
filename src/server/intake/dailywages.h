// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace yizhan::intake {

/// Whether a text says that the wages are settled by the day: 日结, 工资日结, 当天结工资. Not where a
/// commission or a bonus is (提成（日结）), where accounts are closed each day (日清日结, 门店日结), or where
/// it is denied. In doubt it does not: who comes for the money of a day must find it.
[[nodiscard]] bool paysByTheDay(QStringView text);

} // namespace yizhan::intake
