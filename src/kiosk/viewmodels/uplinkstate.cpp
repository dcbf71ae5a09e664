// SPDX-License-Identifier: GPL-3.0-or-later
#include "uplinkstate.h"
#include "whenanswered.h"

namespace yizhan::viewmodels {

UplinkState::UplinkState(desk::OperationService &service, QObject *parent)
    : QObject(parent), m_service(service)
{
    refresh();
}

void UplinkState::refresh()
{
    whenAnswered(m_service.canSend(), this, [this](const Result<bool> &can) {
        if (!can)
            qWarning("whether this kiosk can send: %s", qUtf8Printable(can.error().toString()));
        show(can.value_or(false));
    });
}

void UplinkState::arrive(const Arrival &arrival)
{
    if (arrival.route.screen == Screens::Home || arrival.route.screen == Screens::Vacancy)
        refresh();
}

void UplinkState::show(bool possible)
{
    if (m_possible == possible)
        return;
    m_possible = possible;
    Q_EMIT possibleChanged();
}

} // namespace yizhan::viewmodels
