// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random.h"
#include "trades.h"

#include <QString>
#include <QStringView>

namespace yizhan::bench {

/// One of the choices parted by '|'.
[[nodiscard]] QString pick(QStringView choices, Random &random);

/// A description of 30 to 300 characters as employers write them: what one does, what is asked for, when,
/// what there is.
[[nodiscard]] QString describe(const Trade &trade, const QString &hours, const QString &benefits,
                               Random &random);

} // namespace yizhan::bench
