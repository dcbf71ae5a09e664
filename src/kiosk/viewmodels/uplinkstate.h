// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operationservice.h"
#include "routeaware.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// Whether anything can be sent from this kiosk: only then do the screens offer it. A kiosk may be enrolled
/// while the program runs, so it is asked again whenever the home screen or a vacancy comes to the front.
/// Lives on the GUI thread.
class UplinkState : public QObject, public RouteAware
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(bool possible READ possible NOTIFY possibleChanged)

public:
    /// `service` outlives the object. It is asked at once.
    explicit UplinkState(desk::OperationService &service, QObject *parent = nullptr);

    /// False until the service has said so.
    [[nodiscard]] bool possible() const { return m_possible; }
    void refresh();

    void arrive(const Arrival &arrival) override;

Q_SIGNALS:
    void possibleChanged();

private:
    void show(bool possible);

    desk::OperationService &m_service;
    bool m_possible = false;
};

} // namespace yizhan::viewmodels
