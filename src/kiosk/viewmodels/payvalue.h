// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// What a vacancy pays, as the lists of QML carry it; `Facts.pay` says it.
class PayValue
{
    Q_GADGET
    QML_VALUE_TYPE(payValue)
    Q_PROPERTY(bool stated READ stated CONSTANT)

public:
    PayValue() = default;
    explicit PayValue(const catalogue::Pay &pay) : m_pay(pay) {}

    [[nodiscard]] bool stated() const { return m_pay.stated(); }
    [[nodiscard]] const catalogue::Pay &pay() const { return m_pay; }

    friend bool operator==(const PayValue &, const PayValue &) = default;

private:
    catalogue::Pay m_pay;
};

} // namespace yizhan::viewmodels
