// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuredscreen.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>

namespace yizhan::geometry {

namespace {

constexpr int leastFont = 28;     // pixels of 1080, where people stand
constexpr int leastPhoneKey = 30; // pixels at 5.5 a millimetre

const QQuickItem *scrollerOf(const QQuickItem *item)
{
    for (const QQuickItem *above = item->parentItem(); above != nullptr; above = above->parentItem()) {
        if (above->inherits("QQuickFlickable"))
            return above;
    }
    return nullptr;
}

QString nameOf(const QQuickItem *item)
{
    const QString words = item->property("text").toString().left(20);
    return QStringLiteral("%1 \"%2\" of %3")
        .arg(item->objectName().isEmpty() ? QString::fromLatin1(item->metaObject()->className())
                                          : item->objectName(),
             words,
             item->parentItem() ? QString::fromLatin1(item->parentItem()->metaObject()->className())
                                : QString());
}

} // namespace

QRectF onWindow(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

void MeasuredScreen::begin(int leastTarget)
{
    m_faults.clear();
    m_leastTarget = leastTarget;
}

void MeasuredScreen::measure(const QString &screen)
{
    // Layouts settle while frames are prepared.
    for (int frame = 0; frame < 3; ++frame) {
        QCoreApplication::processEvents();
        m_window.grabWindow();
    }
    m_targets.clear();
    check(m_window.contentItem(), screen);
    checkNoOverlap(screen);
}

void MeasuredScreen::check(const QQuickItem *item, const QString &screen)
{
    if (!item->isVisible())
        return;
    const bool target = item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField");
    const bool text = item->inherits("QQuickText");
    if (target)
        checkTarget(item, screen);
    if (text)
        checkText(item, screen);
    if (target || text)
        checkInside(item, screen);
    for (const QQuickItem *child : item->childItems())
        check(child, screen);
}

void MeasuredScreen::checkTarget(const QQuickItem *item, const QString &screen)
{
    m_targets.append(item);
    // Ten letters share the width of a phone, as on every phone.
    const bool key = item->objectName().startsWith(QStringLiteral("key_")) ||
                     item->objectName().startsWith(QStringLiteral("candidate"));
    const int least = key && m_window.width() < 600 ? leastPhoneKey : m_leastTarget;
    if (item->height() < least || item->width() < least)
        m_faults << QStringLiteral("%1: too small to touch: %2 %3×%4")
                        .arg(screen, nameOf(item))
                        .arg(item->width())
                        .arg(item->height());
}

void MeasuredScreen::checkInside(const QQuickItem *item, const QString &screen)
{
    const QRectF place = onWindow(item);
    const bool scrolls = scrollerOf(item) != nullptr;
    if (place.left() < -tolerance || place.right() > m_window.width() + tolerance ||
        (!scrolls && (place.top() < -tolerance || place.bottom() > m_window.height() + tolerance)))
        m_faults << QStringLiteral("%1: outside the window: %2 %3,%4 %5×%6")
                        .arg(screen, nameOf(item))
                        .arg(place.x())
                        .arg(place.y())
                        .arg(place.width())
                        .arg(place.height());
}

void MeasuredScreen::checkText(const QQuickItem *text, const QString &screen)
{
    if (text->property("text").toString().isEmpty())
        return;
    const int size = text->property("font").value<QFont>().pixelSize();
    if (std::min(m_window.width(), m_window.height()) >= 1080 && size < leastFont)
        m_faults << QStringLiteral("%1: %2 pixels are too small to read: %3")
                        .arg(screen)
                        .arg(size)
                        .arg(nameOf(text));
    if (text->property("truncated").toBool())
        m_faults << QStringLiteral("%1: cut: %2").arg(screen, nameOf(text));
    if (text->property("contentWidth").toDouble() > text->width() + tolerance ||
        text->property("contentHeight").toDouble() > text->height() + tolerance)
        m_faults << QStringLiteral("%1: larger than its place: %2, %3×%4 in %5×%6")
                        .arg(screen, nameOf(text))
                        .arg(text->property("contentWidth").toDouble())
                        .arg(text->property("contentHeight").toDouble())
                        .arg(text->width())
                        .arg(text->height());
}

void MeasuredScreen::checkNoOverlap(const QString &screen)
{
    for (qsizetype first = 0; first < m_targets.size(); ++first) {
        for (qsizetype second = first + 1; second < m_targets.size(); ++second) {
            const QQuickItem *one = m_targets.at(first);
            const QQuickItem *other = m_targets.at(second);
            const bool together =
                scrollerOf(one) == scrollerOf(other) && one->parentItem() == other->parentItem();
            const QRectF shared = onWindow(one).intersected(onWindow(other));
            if (together && shared.width() > tolerance && shared.height() > tolerance)
                m_faults << QStringLiteral("%1: %2 lies over %3").arg(screen, nameOf(other), nameOf(one));
        }
    }
}

} // namespace yizhan::geometry
