// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens.h"

#include <QString>

namespace yizhan::viewmodels {

/// Where to go: a screen, and what it is about. Whatever can lead somewhere says so by a route: a shelf, a
/// receipt, a scanned code, a notice. What kind and id mean stands beside each screen, in screens.h.
class Route
{
    Q_GADGET
    QML_VALUE_TYPE(route)
    Q_PROPERTY(yizhan::viewmodels::Screens::Screen screen MEMBER screen CONSTANT)
    Q_PROPERTY(int kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString id MEMBER id CONSTANT)

public:
    Screens::Screen screen = Screens::Home;
    int kind = 0;
    QString id;

    friend bool operator==(const Route &, const Route &) = default;
};

} // namespace yizhan::viewmodels
