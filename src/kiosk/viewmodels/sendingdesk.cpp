// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendingdesk.h"
#include "whenanswered.h"

namespace yizhan::viewmodels {

SendingDesk::SendingDesk(desk::OperationService &service, QObject *parent)
    : QObject(parent), m_service(service)
{
    refresh();
}

void SendingDesk::refresh()
{
    whenAnswered(m_service.canSend(), this, [this](const Result<bool> &can) {
        if (!can)
            qWarning("whether this kiosk can send: %s", qUtf8Printable(can.error().toString()));
        show(can.value_or(false));
    });
}

void SendingDesk::arrive(const Arrival &arrival)
{
    if (arrival.route.screen == Screens::Home || arrival.route.screen == Screens::Vacancy)
        refresh();
}

void SendingDesk::show(bool possible)
{
    if (m_possible == possible)
        return;
    m_possible = possible;
    Q_EMIT possibleChanged();
}

} // namespace yizhan::viewmodels
