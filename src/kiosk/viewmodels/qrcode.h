// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// A QR code that fills its item, with the quiet zone that ISO/IEC 18004 asks for (four modules) inside it.
/// Modules are whole pixels, so that phones read it at once.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(QColor background READ background WRITE setBackground NOTIFY backgroundChanged)
    Q_PROPERTY(bool valid READ valid NOTIFY textChanged)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    /// Of the dark modules.
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    /// Of the light modules and the quiet zone. Scanners need it lighter than `color`.
    [[nodiscard]] QColor background() const { return m_background; }
    void setBackground(const QColor &color);
    /// False when there is no text or it does not fit a code: then nothing is painted.
    [[nodiscard]] bool valid() const { return !m_modules.isNull(); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();
    void colorChanged();
    void backgroundChanged();

private:
    QString m_text;
    QColor m_color;
    QColor m_background;
    QImage m_modules; ///< one pixel per module, quiet zone included; black and white
};

} // namespace yizhan::viewmodels
