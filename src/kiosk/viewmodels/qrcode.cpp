// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"

#include "qrencoder.h"

#include <QPainter>

#include <algorithm>

namespace yizhan::viewmodels {

QrCode::QrCode(QQuickItem *parent) : QQuickPaintedItem(parent), m_color(Qt::black), m_background(Qt::white)
{
    setAntialiasing(false);
}

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    const auto image = scan::encodeQr(text);
    m_modules = image ? *image : QImage();
    Q_EMIT textChanged();
    update();
}

void QrCode::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void QrCode::setBackground(const QColor &color)
{
    if (m_background == color)
        return;
    m_background = color;
    Q_EMIT backgroundChanged();
    update();
}

void QrCode::paint(QPainter *painter)
{
    if (m_modules.isNull())
        return;
    const int side = m_modules.width();
    const int scale = std::max(1, static_cast<int>(std::min(width(), height())) / side);
    const int left = (static_cast<int>(width()) - side * scale) / 2;
    const int top = (static_cast<int>(height()) - side * scale) / 2;
    painter->fillRect(0, 0, static_cast<int>(width()), static_cast<int>(height()), m_background);
    for (int y = 0; y < side; ++y) {
        const uchar *line = m_modules.constScanLine(y);
        for (int x = 0; x < side; ++x) {
            if (line[x] == 0)
                painter->fillRect(left + x * scale, top + y * scale, scale, scale, m_color);
        }
    }
}

} // namespace yizhan::viewmodels
