// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityfilter.h"

#include <QEvent>

namespace yizhan::viewmodels {

ActivityFilter::ActivityFilter(KioskSession &session, QObject *parent) : QObject(parent), m_session(session)
{
}

bool ActivityFilter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        // There is no button to miss with a key or a scan: it answers the warning by itself.
        m_session.stay();
        m_session.noteActivity();
        break;
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        m_session.noteActivity();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace yizhan::viewmodels
