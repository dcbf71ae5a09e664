// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

namespace yizhan::geometry {

/// Lengths that differ by less are taken as equal: pixels, of rounding.
constexpr double tolerance = 1.5;

/// Where an item stands in its window.
[[nodiscard]] QRectF onWindow(const QQuickItem *item);

/// What must hold of whatever stands in a window: what is tapped is large enough, inside, and under nothing
/// else; text is large enough and whole. GUI thread.
class MeasuredScreen
{
public:
    /// `window` outlives this.
    explicit MeasuredScreen(QQuickWindow &window) : m_window(window) {}

    /// Forgets the faults; from now on a target measures at least `leastTarget` pixels each way.
    void begin(int leastTarget);
    /// Lets the window settle and measures all that is visible; `screen` names it in faults.
    void measure(const QString &screen);
    /// What was found since begin(), a line each.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] QQuickWindow &window() { return m_window; }

private:
    void check(const QQuickItem *item, const QString &screen);
    void checkTarget(const QQuickItem *item, const QString &screen);
    void checkText(const QQuickItem *text, const QString &screen);
    void checkInside(const QQuickItem *item, const QString &screen);
    void checkNoOverlap(const QString &screen);

    QQuickWindow &m_window;
    QList<const QQuickItem *> m_targets;
    QStringList m_faults;
    int m_leastTarget = 0;
};

} // namespace yizhan::geometry
