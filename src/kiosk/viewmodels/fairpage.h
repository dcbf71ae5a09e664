// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fairbooths.h"
#include "fairjson.h"
#include "fairvalue.h"
#include "openeditem.h"
#include "printable.h"
#include "routeaware.h"
#include "sessionpart.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace yizhan::viewmodels {

/// One job fair by its id, read in full: that of the route. Its slip names the stands that were kept. Lives
/// on the GUI thread.
class FairPage : public QObject, public RouteAware, public session::SessionPart, public Printable
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(yizhan::viewmodels::ItemStates::State state READ state NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::FairValue fair READ fair NOTIFY changed)
    Q_PROPERTY(bool takeAwayIsLink READ takeAwayIsLink NOTIFY changed)
    Q_PROPERTY(QString takeAwayText READ takeAwayText NOTIFY changed)

public:
    using State = ItemStates::State;

    /// All outlive the page. `station` as in FairCalendar, `publicUrl` as in VacancyPage.
    FairPage(session::Session &session, desk::ItemService &service, const FairBooths &booths,
             const Clock &clock, std::optional<catalogue::GeoPoint> station, QString publicUrl,
             QObject *parent = nullptr);

    void open(const QString &id) { m_opened.open(id); }

    [[nodiscard]] State state() const { return m_opened.state(); }
    [[nodiscard]] FairValue fair() const;
    /// The code opens a page; else it holds what one needs to go there.
    [[nodiscard]] bool takeAwayIsLink() const { return !m_publicUrl.isEmpty(); }
    /// For a QR code; empty unless Ready.
    [[nodiscard]] QString takeAwayText() const;

    [[nodiscard]] print::Slip slip(const SlipHead &head) const override;
    void arrive(const Arrival &arrival) override;
    /// Closes.
    void forget() override { m_opened.close(); }
    void speak(session::Language language) override;

Q_SIGNALS:
    void changed();

private:
    const FairBooths &m_booths;
    const Clock &m_clock;
    const std::optional<catalogue::GeoPoint> m_station;
    const QString m_publicUrl;
    OpenedItem<catalogue::Fair> m_opened;
};

} // namespace yizhan::viewmodels
