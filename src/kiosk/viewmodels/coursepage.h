// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "courseservice.h"
#include "coursevalue.h"
#include "routeaware.h"
#include "sessionpart.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// One course by its id, read in full: that of the route. Lives on the GUI thread.
class CoursePage : public QObject, public RouteAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::CourseValue course READ course NOTIFY changed)

public:
    enum class State {
        Idle,    ///< nothing is open
        Loading, ///< asked for; the course is empty
        Ready,
        Missing, ///< withdrawn or past its day meanwhile
    };
    Q_ENUM(State)

    /// `session`, `service` and `clock` outlive the page.
    CoursePage(session::Session &session, desk::CourseService &service, const Clock &clock,
               QObject *parent = nullptr);

    void open(const QString &id);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] CourseValue course() const;

    void arrive(const Arrival &arrival) override;
    /// Closes.
    void forget() override;
    void speak(session::Language language) override;

Q_SIGNALS:
    void changed();

private:
    void show(State state, catalogue::Course course);

    desk::CourseService &m_service;
    const Clock &m_clock;
    State m_state = State::Idle;
    QString m_id;
    catalogue::Course m_course;
    quint64 m_opening = 0; ///< numbers the openings, so that a late answer to a former one is passed over
};

} // namespace yizhan::viewmodels
