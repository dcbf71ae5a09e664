// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueaware.h"
#include "fairbooths.h"
#include "fairjson.h"
#include "fairplaces.h"
#include "fairvalue.h"
#include "openeditem.h"
#include "printable.h"
#include "routeaware.h"
#include "sessionpart.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace yizhan::viewmodels {

/// One job fair by its id, read in full: that of the route, with what is told of its places, and the plan of
/// its hall. Its slip names the stands that were kept. Lives on the GUI thread.
class FairPage : public QObject,
                 public RouteAware,
                 public CatalogueAware,
                 public session::SessionPart,
                 public Printable
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(yizhan::viewmodels::ItemStates::State state READ state NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::FairValue fair READ fair NOTIFY changed)
    Q_PROPERTY(QUrl plan READ plan NOTIFY changed)
    Q_PROPERTY(bool takeAwayIsLink READ takeAwayIsLink NOTIFY changed)
    Q_PROPERTY(QString takeAwayText READ takeAwayText NOTIFY changed)

public:
    using State = ItemStates::State;

    /// All outlive the page. `station` as in FairCalendar, `publicUrl` as in VacancyPage.
    FairPage(session::Session &session, desk::ItemService &service, const FairBooths &booths,
             const Clock &clock, std::optional<catalogue::GeoPoint> station, QString publicUrl,
             QObject *parent = nullptr);

    void open(const QString &id);
    /// The catalogue is another one: reads its places and looks for its plan anew.
    void refresh() override;

    [[nodiscard]] State state() const { return m_opened.state(); }
    [[nodiscard]] FairValue fair() const;
    /// The picture of the hall, a file of this kiosk; empty: there is none, or it has not come yet.
    [[nodiscard]] const QUrl &plan() const { return m_plan; }
    /// The code opens a page; else it holds what one needs to go there.
    [[nodiscard]] bool takeAwayIsLink() const { return !m_publicUrl.isEmpty() && m_shared; }
    /// For a QR code; empty unless Ready.
    [[nodiscard]] QString takeAwayText() const;

    [[nodiscard]] print::Slip slip(const SlipHead &head) const override;
    void arrive(const Arrival &arrival) override;
    /// Closes.
    void forget() override;
    void speak(session::Language language) override;

Q_SIGNALS:
    void changed();

private:
    void fairRead();
    void readPlan();

    desk::ItemService &m_items;
    const FairBooths &m_booths;
    const Clock &m_clock;
    const std::optional<catalogue::GeoPoint> m_station;
    const QString m_publicUrl;
    OpenedItem<catalogue::Fair> m_opened;
    std::optional<catalogue::FairPlaces> m_places;
    QUrl m_plan;
    bool m_shared = false; ///< it is not this station's alone: phones have a page of it
};

} // namespace yizhan::viewmodels
