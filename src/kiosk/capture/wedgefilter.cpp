// SPDX-License-Identifier: GPL-3.0-or-later
#include "wedgefilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace yizhan::capture {

namespace {

constexpr qint64 stalledMs = 10;      ///< a timer that comes so late: the program was busy
constexpr qint64 oldestKeyMs = 2'000; ///< what seems older: the times of events began anew
constexpr qint64 roomForKeysMs = 15;

/// What the detector is to see of a key; a null character: none of its business.
QChar characterOf(const QKeyEvent &event)
{
    if ((event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0)
        return {};
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return event.text() == u"\n" ? u'\n' : u'\r';
    case Qt::Key_Tab:
        return u'\t';
    default:
        return event.text().size() == 1 && event.text().front().isPrint() ? event.text().front() : QChar();
    }
}

} // namespace

WedgeFilter::WedgeFilter(bool expected, const Clock &clock, QObject *parent)
    : CodeSource(parent), m_expected(expected), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WedgeFilter::tick);
}

void WedgeFilter::watch(QObject &window)
{
    m_window = &window;
    window.installEventFilter(this);
    connect(&window, &QObject::destroyed, this, [this] {
        m_window = nullptr;
        m_timer.stop();
    });
}

bool WedgeFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_replaying || watched != m_window)
        return false;
    if (event->type() == QEvent::KeyPress)
        return press(*static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::KeyRelease && !static_cast<QKeyEvent *>(event)->isAutoRepeat())
        return m_pressed.remove(static_cast<QKeyEvent *>(event)->key());
    return false;
}

bool WedgeFilter::press(const QKeyEvent &event)
{
    const QChar character = characterOf(event);
    if (character.isNull() || event.isAutoRepeat()) // a scanner lets go of its keys
        return false;
    if (m_held.size() <= std::size_t(scan::WedgeDetector::longestCode)) // beyond, all is thrown away
        m_held[++m_number] = {event.key(), event.modifiers(), event.text()};
    m_pressed.insert(event.key());
    take(m_detector.press({character, timeOf(event), m_number}));
    schedule();
    return true;
}

/// Platforms stamp events with a clock of their own: the least delay ever seen is how far that is from ours.
qint64 WedgeFilter::timeOf(const QKeyEvent &event)
{
    const qint64 now = m_clock.monotonicMs();
    const auto stamp = static_cast<qint64>(event.timestamp());
    qint64 at = now;
    if (stamp != 0) {
        const qint64 offset = now - stamp;
        if (m_offsetMs == 0 || offset < m_offsetMs || offset > m_offsetMs + oldestKeyMs)
            m_offsetMs = offset;
        at = stamp + m_offsetMs;
    }
    m_lastMs = std::max(m_lastMs, at);
    return m_lastMs;
}

void WedgeFilter::tick()
{
    const auto due = m_detector.dueMs();
    const qint64 now = m_clock.monotonicMs();
    if (due && now - *due > stalledMs && !m_waited) {
        m_waited = true;
        m_timer.start(int(roomForKeysMs));
        return;
    }
    m_lastMs = std::max(m_lastMs, now);
    take(m_detector.elapse(now));
    schedule();
}

void WedgeFilter::take(const scan::WedgeOutcome &outcome)
{
    std::vector<HeldKey> typed;
    for (const scan::PressedKey &key : outcome.typed) {
        if (const auto held = m_held.find(key.number); held != m_held.end())
            typed.push_back(held->second);
    }
    const auto oldest = m_detector.oldest();
    m_held.erase(m_held.begin(), oldest ? m_held.lower_bound(oldest->number) : m_held.end());
    for (const HeldKey &key : typed)
        replay(key);
    if (!outcome.code.isEmpty())
        Q_EMIT read({scan::withoutCapsLock(outcome.code), "keys"});
}

void WedgeFilter::replay(const HeldKey &key)
{
    if (m_window == nullptr)
        return;
    m_replaying = true;
    QKeyEvent press(QEvent::KeyPress, key.key, key.modifiers, key.text);
    QCoreApplication::sendEvent(m_window, &press);
    if (m_window != nullptr) {
        QKeyEvent release(QEvent::KeyRelease, key.key, key.modifiers, key.text);
        QCoreApplication::sendEvent(m_window, &release);
    }
    m_replaying = false;
}

void WedgeFilter::schedule()
{
    const auto due = m_detector.dueMs();
    m_waited = false;
    if (due)
        m_timer.start(int(std::max<qint64>(0, *due - m_clock.monotonicMs())));
    else
        m_timer.stop();
}

} // namespace yizhan::capture
