// SPDX-License-Identifier: GPL-3.0-or-later
#include "freshness.h"

#include <algorithm>

namespace yizhan::viewmodels {

namespace {

constexpr int timeWatchMs = 30'000;
constexpr qint64 youngSeconds = 180;

} // namespace

Freshness::Freshness(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_shownDay(clock.today())
{
    m_timeWatch.setInterval(timeWatchMs);
    connect(&m_timeWatch, &QTimer::timeout, this, &Freshness::noticeTime);
    m_timeWatch.start();
}

void Freshness::noticeTime()
{
    if (m_clock.today() == m_shownDay && online() == m_shownOnline)
        return;
    m_shownDay = m_clock.today();
    m_shownOnline = online();
    Q_EMIT changed();
}

bool Freshness::online() const
{
    if (!m_followsAnother)
        return m_online;
    return m_updated.isValid() && m_updated.secsTo(m_clock.nowUtc()) < youngSeconds;
}

Freshness::State Freshness::state() const
{
    if (!m_updated.isValid())
        return State::Empty;
    const int days = daysOld();
    if (days == 0)
        return State::Today;
    return days == 1 ? State::Yesterday : State::Earlier;
}

QString Freshness::time() const
{
    return m_updated.isValid() ? m_updated.toString(QStringLiteral("HH:mm")) : QString();
}

int Freshness::month() const
{
    return m_updated.isValid() ? m_updated.date().month() : 0;
}

int Freshness::day() const
{
    return m_updated.isValid() ? m_updated.date().day() : 0;
}

int Freshness::daysOld() const
{
    if (!m_updated.isValid())
        return 0;
    return static_cast<int>(std::max<qint64>(0, m_updated.date().daysTo(m_clock.today())));
}

void Freshness::setUpdatedAt(const QDateTime &utc)
{
    const QDateTime local = utc.isValid() ? chinaTime(utc) : QDateTime();
    if (m_updated == local)
        return;
    m_updated = local;
    m_shownOnline = online();
    Q_EMIT changed();
}

void Freshness::setOnline(bool online)
{
    m_followsAnother = false;
    if (m_online == online && m_shownOnline == online)
        return;
    m_online = online;
    m_shownOnline = online;
    Q_EMIT changed();
}

void Freshness::setStopped(bool stopped)
{
    if (m_stopped == stopped)
        return;
    m_stopped = stopped;
    Q_EMIT changed();
}

void Freshness::setFollowsAnother(bool follows)
{
    m_followsAnother = follows;
    noticeTime();
}

} // namespace yizhan::viewmodels
