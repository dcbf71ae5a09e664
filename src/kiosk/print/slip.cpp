// SPDX-License-Identifier: GPL-3.0-or-later
#include "slip.h"

namespace yizhan::print {

namespace {

/// What can be seen, on one line, within the bounds.
QString printable(const QString &text)
{
    QString plain;
    for (const QChar character : text) {
        const QChar::Category category = character.category();
        if (category != QChar::Other_Format)
            plain.append(category == QChar::Other_Control ? QChar(u' ') : character);
    }
    plain = plain.simplified();
    if (plain.size() <= maxSlipText)
        return plain;
    plain.truncate(maxSlipText - 1);
    if (plain.back().isHighSurrogate())
        plain.chop(1);
    return plain + QChar(0x2026);
}

} // namespace

void Slip::addQr(const QString &text)
{
    if (!text.isEmpty())
        put({SlipPart::Kind::Qr, text});
}

void Slip::add(SlipPart::Kind kind, const QString &text, const QString &label)
{
    QString plain = printable(text);
    if (!plain.isEmpty())
        put({kind, std::move(plain), printable(label)});
}

void Slip::put(SlipPart part)
{
    if (m_parts.size() < maxSlipParts)
        m_parts.push_back(std::move(part));
}

} // namespace yizhan::print
