// SPDX-License-Identifier: GPL-3.0-or-later
#include "inkpad.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace yizhan::viewmodels {

namespace {

constexpr double nearestPoints = 2;    // pixels; a resting finger adds none
constexpr qsizetype mostPoints = 4000; // of a stroke: a finger that never lifts

} // namespace

InkPad::InkPad(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton); // Qt makes a mouse of the first finger; a palm is not written
    setAntialiasing(true);
}

void InkPad::setInk(const QColor &ink)
{
    m_ink = ink;
    Q_EMIT inkChanged();
    update();
}

void InkPad::setPenWidth(double width)
{
    m_penWidth = width;
    Q_EMIT inkChanged();
    update();
}

void InkPad::setStrokeCount(int count)
{
    if (count >= strokeCount())
        return;
    m_strokes.resize(std::max(0, count));
    Q_EMIT strokeCountChanged();
    Q_EMIT blankChanged();
    update();
}

void InkPad::mousePressEvent(QMouseEvent *event)
{
    m_current = {event->position()};
    setKeepMouseGrab(true); // nothing scrolls away under a stroke
    Q_EMIT blankChanged();
    update();
}

void InkPad::mouseMoveEvent(QMouseEvent *event)
{
    extend(event->position());
}

void InkPad::mouseReleaseEvent(QMouseEvent *event)
{
    extend(event->position());
    finishStroke();
}

void InkPad::mouseUngrabEvent()
{
    finishStroke();
}

void InkPad::extend(const QPointF &point)
{
    if (m_current.isEmpty() || m_current.size() >= mostPoints ||
        (point - m_current.constLast()).manhattanLength() < nearestPoints)
        return;
    m_current.append(point);
    update();
}

void InkPad::finishStroke()
{
    setKeepMouseGrab(false);
    if (m_current.isEmpty())
        return;
    const QPolygonF stroke = std::exchange(m_current, {});
    m_strokes.append(stroke);
    update();
    Q_EMIT strokeDrawn(stroke);
    Q_EMIT strokeCountChanged();
    Q_EMIT blankChanged();
}

void InkPad::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_ink, m_penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &stroke : m_strokes)
        painter->drawPolyline(stroke);
    if (m_current.size() == 1)
        painter->drawPoint(m_current.constFirst());
    else
        painter->drawPolyline(m_current);
}

} // namespace yizhan::viewmodels
