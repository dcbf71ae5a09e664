// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boothjson.h"
#include "catalogueaware.h"
#include "clock.h"
#include "fairday.h"
#include "fairjson.h"
#include "fairvalue.h"
#include "itemservice.h"
#include "routeaware.h"
#include "sessionpart.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace yizhan::viewmodels {

/// 招聘会: those that are to come, and a calendar of three weeks in which their days are marked. A chosen day
/// leaves its own. Fairs that are over are gone. Lives on the GUI thread.
class FairCalendar : public QObject, public RouteAware, public CatalogueAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::FairValue next READ next NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::FairValue> fairs READ fairs NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::FairDay> days READ days NOTIFY changed)
    Q_PROPERTY(bool chosen READ hasChosen NOTIFY changed)
    Q_PROPERTY(bool canTurnBack READ canTurnBack NOTIFY changed)
    Q_PROPERTY(bool canTurnOn READ canTurnOn NOTIFY changed)

public:
    /// All outlive the calendar; `station`: where it stands, if the settings say so.
    FairCalendar(session::Session &session, desk::ItemService &items, const Clock &clock,
                 std::optional<catalogue::GeoPoint> station, QObject *parent = nullptr);

    /// Reads the fairs and their stands anew.
    void refresh() override;

    /// All that are to come.
    [[nodiscard]] int count() const { return static_cast<int>(m_fairs.size()); }
    /// The one that is soonest; without an id where there is none.
    [[nodiscard]] FairValue next() const;
    /// Soonest first; of the chosen day where one is chosen.
    [[nodiscard]] QList<FairValue> fairs() const;
    /// Three weeks, Monday first.
    [[nodiscard]] QList<FairDay> days() const;
    [[nodiscard]] bool hasChosen() const { return m_chosen.isValid(); }
    /// Not before this week.
    [[nodiscard]] bool canTurnBack() const;
    /// As far as there are fairs.
    [[nodiscard]] bool canTurnOn() const;

    /// Of days(): only the fairs of this day are listed; chosen again, or a day without any: all of them.
    Q_INVOKABLE void choose(int day);
    Q_INVOKABLE void chooseAll();
    /// Three weeks on.
    Q_INVOKABLE void turnOn();
    Q_INVOKABLE void turnBack();

    void arrive(const Arrival &arrival) override;
    void forget() override;
    void speak(session::Language language) override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] int fairsOn(QDate day) const;
    [[nodiscard]] FairValue valueOf(const catalogue::Fair &fair) const;

    desk::ItemService &m_items;
    const Clock &m_clock;
    const std::optional<catalogue::GeoPoint> m_station;
    std::vector<catalogue::Fair> m_fairs; ///< soonest first
    QHash<QString, FairOffer> m_offers;   ///< by fair
    QDate m_chosen;
    int m_turned = 0; ///< how often the calendar was turned on
};

/// The distance from the station as PlaceValue has it; below 0 where one of the two points is not known.
[[nodiscard]] int distanceFrom(const std::optional<catalogue::GeoPoint> &station,
                               const catalogue::Place &place);

} // namespace yizhan::viewmodels
