// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operationservice.h"
#include "routeaware.h"
#include "sessionpart.h"
#include "setupservice.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// The code by which a server comes to know this kiosk, while whoever sets it up types it, and what became of
/// it. Lives on the GUI thread.
class SetupPage : public QObject, public RouteAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QStringList keys READ keys CONSTANT)
    Q_PROPERTY(int length READ length CONSTANT)
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(bool complete READ complete NOTIFY changed)
    Q_PROPERTY(bool needed READ needed NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString station READ station NOTIFY changed)

public:
    enum class State {
        NoServer,  ///< the settings name none
        Open,      ///< a code may be typed
        Asking,    ///< the server proves it
        WrongCode, ///< it does not know the code, or any more
        TooMany,   ///< wrong codes: later again
        NoLine,    ///< the server was not reached, or could not answer
        Refused, ///< this machine, or what it knows of the server, stands in the way: staff look into the log
        Done,    ///< the kiosk belongs to `station`
    };
    Q_ENUM(State)

    /// `service`: nullptr where there is nothing to ask. All outlive the object.
    SetupPage(session::Session &session, desk::SetupService *service, desk::OperationService &operations,
              QObject *parent = nullptr);

    /// Every character that a code can have, digits first.
    [[nodiscard]] static QStringList keys();
    /// Characters of a code.
    [[nodiscard]] static int length();
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] bool complete() const { return m_typed.size() == length(); }
    /// Whether no server knows this kiosk, or the server knows it no more; as of the last arrival at the page
    /// where staff sign in.
    [[nodiscard]] bool needed() const { return m_needed; }
    [[nodiscard]] State state() const { return m_state; }
    /// Of Done: the id of the station.
    [[nodiscard]] QString station() const { return m_station; }

    /// One of keys(); another is passed over, as is any beyond length().
    Q_INVOKABLE void type(const QString &key);
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void clear();
    /// Asks the server; nothing happens unless complete().
    Q_INVOKABLE void enrol();

    /// Whether the server has turned this kiosk away, as one restored from a backup does that never heard of
    /// it: then a code is needed though the kiosk holds an enrolment.
    void setTurnedAway(bool turnedAway);

    void arrive(const Arrival &arrival) override;
    void forget() override;

Q_SIGNALS:
    void changed();
    /// The kiosk can send from now on.
    void enrolled();

private:
    void show(const QString &typed);
    void take(const Result<QString> &answer);
    [[nodiscard]] State begun() const;

    desk::SetupService *m_service;
    desk::OperationService &m_operations;
    QString m_typed;
    QString m_station;
    bool m_needed = false;
    bool m_turnedAway = false; ///< of the kiosk, not of a person: a session does not end it
    State m_state = State::Open;
};

} // namespace yizhan::viewmodels
