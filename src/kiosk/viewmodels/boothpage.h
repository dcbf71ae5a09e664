// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boothjson.h"
#include "boothvalue.h"
#include "jobservice.h"
#include "openeditem.h"
#include "routeaware.h"
#include "sessionpart.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace yizhan::viewmodels {

/// One stand of a fair by its id: that of the route, with its posts. A post that is a vacancy of the
/// catalogue leads to it. Lives on the GUI thread.
class BoothPage : public QObject, public RouteAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(yizhan::viewmodels::ItemStates::State state READ state NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::BoothValue booth READ booth NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::BoothPost> posts READ posts NOTIFY changed)

public:
    /// All outlive the page.
    BoothPage(session::Session &session, desk::ItemService &items, desk::JobService &jobs, const Clock &clock,
              QObject *parent = nullptr);

    void open(const QString &id);

    [[nodiscard]] ItemStates::State state() const { return m_opened.state(); }
    [[nodiscard]] BoothValue booth() const { return BoothValue(m_opened.item()); }
    /// Those with a vacancy first, in the order of the bureau; then those of which there is only the name.
    [[nodiscard]] QList<BoothPost> posts() const;

    void arrive(const Arrival &arrival) override;
    /// Closes.
    void forget() override;

Q_SIGNALS:
    void changed();

private:
    void readVacancies();

    desk::JobService &m_jobs;
    const Clock &m_clock;
    OpenedItem<catalogue::Booth> m_opened;
    std::vector<catalogue::Vacancy> m_vacancies; ///< those that are still published
    quint64 m_opening = 0; ///< numbers the openings, so that a late answer to a former one is passed over
};

} // namespace yizhan::viewmodels
