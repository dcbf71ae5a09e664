// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QQuickItem>
#include <QQuickWindow>

namespace yizhan::tour {

/// A tap at a point of the window, as a finger or a mouse would make it: for the start test, the stall probe
/// and the tour.
void tapAt(QQuickWindow &window, const QPointF &point);
/// A tap into the middle of an item.
void tap(QQuickWindow &window, const QQuickItem &item);

/// Presses at one point, moves in a straight line to the other, and releases; in window coordinates.
void drag(QQuickWindow &window, const QPointF &from, const QPointF &to);

/// The first visible item below `root` with an object name; nullptr when there is none.
[[nodiscard]] QQuickItem *visibleItem(QQuickItem *root, const QString &objectName);

} // namespace yizhan::tour
