// SPDX-License-Identifier: GPL-3.0-or-later
#include "payvalue.h"

#include "kiosksession.h"

#include <QLocale>

namespace yizhan::viewmodels {

namespace {

constexpr double fenPerYuan = 100.0;

QString digits(qint64 fen)
{
    const QLocale english(QLocale::English, QLocale::China);
    const qint64 rest = fen % 100;
    if (rest == 0)
        return english.toString(fen / 100);
    return english.toString(double(fen) / fenPerYuan, 'f', rest % 10 == 0 ? 1 : 2);
}

/// Whole hundreds in 万, 千, 百. The last unit after a 千 is left out, as it is in speech: 6千5; a skipped
/// one is said 零.
QString chineseThousands(qint64 hundreds)
{
    const qint64 tenThousands = hundreds / 100;
    const qint64 thousands = hundreds / 10 % 10;
    const qint64 rest = hundreds % 10;
    QString text;
    if (tenThousands > 0)
        text += QString::number(tenThousands) + u"万";
    if (thousands > 0)
        text += QString::number(thousands) + (tenThousands > 0 && rest == 0 ? u"" : u"千");
    if (rest > 0) {
        if (thousands > 0)
            text += QString::number(rest);
        else
            text += u"零" + QString::number(rest) + u"百";
    }
    return text;
}

} // namespace

QString amountText(qint64 fen, int language)
{
    if (fen <= 0)
        return {};
    constexpr qint64 hundredYuan = 100 * 100;
    const bool inWords = language != static_cast<int>(KioskSession::Language::English) &&
                         fen >= 10 * hundredYuan && fen % hundredYuan == 0 && fen < 100 * 100 * hundredYuan;
    return inWords ? chineseThousands(fen / hundredYuan) : digits(fen);
}

double PayValue::low() const
{
    return double(m_pay.minimum > 0 ? m_pay.minimum : m_pay.maximum) / fenPerYuan;
}

double PayValue::high() const
{
    return m_pay.minimum > 0 && m_pay.maximum > m_pay.minimum ? double(m_pay.maximum) / fenPerYuan : 0;
}

QString PayValue::lowText(int language) const
{
    return amountText(m_pay.minimum > 0 ? m_pay.minimum : m_pay.maximum, language);
}

QString PayValue::highText(int language) const
{
    return m_pay.minimum > 0 && m_pay.maximum > m_pay.minimum ? amountText(m_pay.maximum, language)
                                                              : QString();
}

} // namespace yizhan::viewmodels
