// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// A pad that a finger writes on. It shows the ink; what it means is somebody else's matter.
class InkPad : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY inkChanged)
    Q_PROPERTY(double penWidth READ penWidth WRITE setPenWidth NOTIFY inkChanged)
    Q_PROPERTY(int strokeCount READ strokeCount WRITE setStrokeCount NOTIFY strokeCountChanged)
    Q_PROPERTY(bool blank READ blank NOTIFY blankChanged)

public:
    explicit InkPad(QQuickItem *parent = nullptr);

    [[nodiscard]] QColor ink() const { return m_ink; }
    void setInk(const QColor &ink);
    /// Pixels.
    [[nodiscard]] double penWidth() const { return m_penWidth; }
    void setPenWidth(double width);
    /// Finished strokes.
    [[nodiscard]] int strokeCount() const { return static_cast<int>(m_strokes.size()); }
    /// Takes the last strokes away, down to `count`; never adds any.
    void setStrokeCount(int count);
    [[nodiscard]] bool blank() const { return m_strokes.isEmpty() && m_current.isEmpty(); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void inkChanged();
    void strokeCountChanged();
    void blankChanged();
    /// The finger was lifted. Points in pixels of the pad.
    void strokeDrawn(const QList<QPointF> &stroke);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;

private:
    void extend(const QPointF &point);
    void finishStroke();

    QColor m_ink = Qt::black;
    double m_penWidth = 8;
    QList<QPolygonF> m_strokes;
    QPolygonF m_current; ///< under the finger
};

} // namespace yizhan::viewmodels
