// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntheticinput.h"

#include <QCoreApplication>
#include <QMouseEvent>

namespace yizhan::tour {

void tapAt(QQuickWindow &window, const QPointF &point)
{
    const QPointF global = window.mapToGlobal(point);
    QMouseEvent press(QEvent::MouseButtonPress, point, point, global, Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, point, point, global, Qt::LeftButton, Qt::NoButton,
                        Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &release);
}

void tap(QQuickWindow &window, const QQuickItem &item)
{
    tapAt(window, item.mapToScene(QPointF(item.width() / 2, item.height() / 2)));
}

void drag(QQuickWindow &window, const QPointF &from, const QPointF &to)
{
    constexpr int steps = 16;
    const auto send = [&window](QEvent::Type type, const QPointF &point, Qt::MouseButton button,
                                Qt::MouseButtons buttons) {
        QMouseEvent event(type, point, point, window.mapToGlobal(point), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    for (int step = 1; step < steps; ++step)
        send(QEvent::MouseMove, from + (to - from) * step / steps, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

QQuickItem *visibleItem(QQuickItem *root, const QString &objectName)
{
    if (root == nullptr || !root->isVisible())
        return nullptr;
    if (root->objectName() == objectName)
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = visibleItem(child, objectName))
            return found;
    }
    return nullptr;
}

} // namespace yizhan::tour
