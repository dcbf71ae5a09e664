// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boothjson.h"
#include "boothvalue.h"
#include "catalogueaware.h"
#include "clock.h"
#include "itemservice.h"
#include "routeaware.h"
#include "sessionpart.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace yizhan::viewmodels {

/// The stands of the fair of the route: by number, by employer, by zone and by work, page by page; and those
/// that somebody keeps to go to, of whichever fair, which are forgotten with the session. Lives on the GUI
/// thread.
class FairBooths : public QObject, public RouteAware, public CatalogueAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int headcount READ headcount NOTIFY changed)
    Q_PROPERTY(Order order READ order NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::BoothShelf> zones READ zones NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::BoothShelf> groups READ groups NOTIFY changed)
    Q_PROPERTY(QString shelf READ shelf NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::BoothValue> booths READ booths NOTIFY changed)
    Q_PROPERTY(int page READ page NOTIFY changed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(int pageSize READ pageSize WRITE setPageSize NOTIFY changed)
    Q_PROPERTY(QStringList keptIds READ keptIds NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::BoothValue> kept READ kept NOTIFY changed)
    Q_PROPERTY(bool full READ full NOTIFY changed)

public:
    /// What the list is by: ByZone and ByWork have shelves.
    enum Order { ByNumber, ByEmployer, ByZone, ByWork };
    Q_ENUM(Order)
    /// The most that somebody keeps: as many as a slip holds.
    static constexpr int mostKept = 10;

    /// All outlive it.
    FairBooths(session::Session &session, desk::ItemService &items, const Clock &clock,
               QObject *parent = nullptr);

    /// The catalogue holds something else.
    void refresh() override;

    [[nodiscard]] int total() const { return static_cast<int>(m_booths.size()); }
    [[nodiscard]] int headcount() const;
    [[nodiscard]] Order order() const { return m_order; }
    /// In the order of their first stands; empty where the bureau names none.
    [[nodiscard]] QList<BoothShelf> zones() const;
    /// Of those that there are, the one with most stands first.
    [[nodiscard]] QList<BoothShelf> groups() const;
    /// The chosen zone or group; empty: all of them.
    [[nodiscard]] QString shelf() const { return m_shelf; }
    /// Of the page that is open.
    [[nodiscard]] QList<BoothValue> booths() const;
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int pageSize() const { return m_pageSize; }
    /// At least 1; the first of the page stays on it.
    void setPageSize(int size);
    /// Of all fairs, in the order in which they were kept.
    [[nodiscard]] QStringList keptIds() const;
    /// Of the fair of the route, in the order of their numbers.
    [[nodiscard]] QList<BoothValue> kept() const;
    [[nodiscard]] std::vector<catalogue::Booth> keptBooths() const;
    [[nodiscard]] bool full() const { return static_cast<int>(m_kept.size()) >= mostKept; }

    /// Lists them so, all of them.
    Q_INVOKABLE void sortBy(yizhan::viewmodels::FairBooths::Order order);
    /// Only those of a zone or group; chosen again: all.
    Q_INVOKABLE void choose(const QString &shelf);
    Q_INVOKABLE void turnOn();
    Q_INVOKABLE void turnBack();
    /// Keeps a stand of this fair, or keeps it no longer; nothing happens where no further one is kept.
    Q_INVOKABLE void toggle(const QString &id);

    /// Opens the fair of the route, or that of its stand. On the screen of the stands the kind is an Order.
    void arrive(const Arrival &arrival) override;
    void forget() override;

Q_SIGNALS:
    void changed();
    /// Others stand in the list now.
    void pageTurned();

private:
    void open(const QString &fair);
    void read();
    void turn(int page);
    void openFairOf(const QString &booth);
    [[nodiscard]] std::vector<const catalogue::Booth *> listed() const;

    desk::ItemService &m_items;
    const Clock &m_clock;
    QString m_fair;                         ///< its id
    std::vector<catalogue::Booth> m_booths; ///< by number
    std::vector<catalogue::Booth> m_kept;   ///< in the order in which they were kept
    Order m_order = ByNumber;
    QString m_shelf;
    int m_page = 0;
    int m_pageSize = 6;
    quint64 m_opening = 0; ///< numbers the openings, so that a late answer to a former one is passed over
};

} // namespace yizhan::viewmodels
