// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticeboard.h"
#include "whenanswered.h"

#include <algorithm>

namespace yizhan::viewmodels {

namespace {

using catalogue::Notice;

bool endsSooner(const Notice &a, const Notice &b)
{
    return a.lastDay.isValid() && (!b.lastDay.isValid() || a.lastDay < b.lastDay);
}

} // namespace

NoticeBoard::NoticeBoard(session::Session &session, desk::ItemService &service, const Clock &clock,
                         QObject *parent)
    : QObject(parent), SessionPart(session), m_service(service), m_clock(clock),
      m_opened(*this, service, clock, [this] { Q_EMIT openedChanged(); })
{
}

void NoticeBoard::refresh()
{
    whenAnswered(desk::allItems<Notice>(m_service, toEpochDay(m_clock.today())), this,
                 [this](const Result<std::vector<Notice>> &read) {
                     if (!read) // those that hang there stay
                         return qWarning("notices: %s", qUtf8Printable(read.error().toString()));
                     std::vector<Notice> sorted = *read;
                     std::stable_sort(sorted.begin(), sorted.end(), endsSooner);
                     QList<NoticeValue> notices;
                     for (Notice &notice : sorted)
                         notices.append({std::move(notice), m_clock.today()});
                     if (notices == m_notices)
                         return;
                     m_notices = std::move(notices);
                     Q_EMIT noticesChanged();
                 });
}

void NoticeBoard::openAbout()
{
    if (!m_opened.item().about.isEmpty())
        Q_EMIT leads(m_opened.item().about);
}

void NoticeBoard::arrive(const Arrival &arrival)
{
    if (arrival.route.screen == Screens::Notice && (!arrival.back || arrival.route.id != m_opened.item().id))
        open(arrival.route.id);
}

} // namespace yizhan::viewmodels
