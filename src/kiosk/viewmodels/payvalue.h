// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// What a vacancy pays, as QML words it: "每月 4千–5千". Amounts are in yuan; 0 = that end is not stated.
class PayValue
{
    Q_GADGET
    QML_VALUE_TYPE(payValue)
    Q_PROPERTY(int unit READ unit CONSTANT)
    Q_PROPERTY(double low READ low CONSTANT)
    Q_PROPERTY(double high READ high CONSTANT)
    Q_PROPERTY(bool stated READ stated CONSTANT)

public:
    PayValue() = default;
    explicit PayValue(const catalogue::Pay &pay) : m_pay(pay) {}

    /// A value of Codes.PayUnit.
    [[nodiscard]] int unit() const { return static_cast<int>(m_pay.unit); }
    /// The lower end; the only amount when `high` is 0.
    [[nodiscard]] double low() const;
    /// The upper end; 0 when there is none above `low`.
    [[nodiscard]] double high() const;
    [[nodiscard]] bool stated() const { return m_pay.stated(); }

    /// The ends in words of a KioskSession::Language; empty when that end is 0.
    Q_INVOKABLE [[nodiscard]] QString lowText(int language) const;
    Q_INVOKABLE [[nodiscard]] QString highText(int language) const;

    friend bool operator==(const PayValue &, const PayValue &) = default;

private:
    catalogue::Pay m_pay;
};

/// An amount in fen as people say it in the language (a KioskSession::Language): 650000 is "6千5" in Chinese
/// and "6,500" in English. Chinese uses 千 and 万 for whole hundreds from 1,000 yuan, digits for everything
/// else.
[[nodiscard]] QString amountText(qint64 fen, int language);

} // namespace yizhan::viewmodels
