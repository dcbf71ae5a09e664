// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coursejson.h"
#include "coursevalue.h"
#include "openeditem.h"
#include "printable.h"
#include "routeaware.h"
#include "sessionpart.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// One course by its id, read in full: that of the route. Lives on the GUI thread.
class CoursePage : public QObject, public RouteAware, public session::SessionPart, public Printable
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(yizhan::viewmodels::ItemStates::State state READ state NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::CourseValue course READ course NOTIFY changed)

public:
    using State = ItemStates::State;

    /// `session`, `service` and `clock` outlive the page.
    CoursePage(session::Session &session, desk::ItemService &service, const Clock &clock,
               QObject *parent = nullptr);

    void open(const QString &id) { m_opened.open(id); }

    [[nodiscard]] State state() const { return m_opened.state(); }
    [[nodiscard]] CourseValue course() const;

    [[nodiscard]] print::Slip slip(const SlipHead &head) const override;
    void arrive(const Arrival &arrival) override;
    /// Closes.
    void forget() override { m_opened.close(); }
    void speak(session::Language language) override;

Q_SIGNALS:
    void changed();

private:
    const Clock &m_clock;
    OpenedItem<catalogue::Course> m_opened;
};

} // namespace yizhan::viewmodels
