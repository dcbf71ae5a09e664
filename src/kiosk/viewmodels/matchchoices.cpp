// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchchoices.h"

namespace yizhan::viewmodels {

using catalogue::PayUnit;

QStringList payCodes(PayUnit unit)
{
    switch (unit) {
    case PayUnit::Day:
        return {QStringLiteral("day:100-"), QStringLiteral("day:150-"), QStringLiteral("day:200-"),
                QStringLiteral("day:250-"), QStringLiteral("day:300-"), QStringLiteral("day:400-")};
    case PayUnit::Hour:
        return {QStringLiteral("hour:15-"), QStringLiteral("hour:18-"), QStringLiteral("hour:20-"),
                QStringLiteral("hour:25-"), QStringLiteral("hour:30-"), QStringLiteral("hour:40-")};
    default:
        return {QStringLiteral("month:2000-"), QStringLiteral("month:3000-"), QStringLiteral("month:4000-"),
                QStringLiteral("month:5000-"), QStringLiteral("month:6000-"), QStringLiteral("month:8000-")};
    }
}

} // namespace yizhan::viewmodels
