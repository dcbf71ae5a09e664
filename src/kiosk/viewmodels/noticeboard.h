// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueaware.h"
#include "noticevalue.h"
#include "openeditem.h"
#include "routeaware.h"
#include "sessionpart.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// What the bureau hangs out: the notices of today, and the one that is read. Lives on the GUI thread.
class NoticeBoard : public QObject, public RouteAware, public CatalogueAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QList<yizhan::viewmodels::NoticeValue> notices READ notices NOTIFY noticesChanged)
    Q_PROPERTY(yizhan::viewmodels::ItemStates::State state READ state NOTIFY openedChanged)
    Q_PROPERTY(yizhan::viewmodels::NoticeValue opened READ opened NOTIFY openedChanged)

public:
    /// `session`, `service` and `clock` outlive the board.
    NoticeBoard(session::Session &session, desk::ItemService &service, const Clock &clock,
                QObject *parent = nullptr);

    /// Reads the notices anew.
    void refresh() override;
    /// Opens the page of one; any id may be asked for.
    void open(const QString &id) { m_opened.open(id); }

    /// Those that end soonest first, those without an end last.
    [[nodiscard]] const QList<NoticeValue> &notices() const { return m_notices; }
    [[nodiscard]] ItemStates::State state() const { return m_opened.state(); }
    /// Leads to what the opened one is about; nothing happens unless it names something.
    Q_INVOKABLE void openAbout();
    [[nodiscard]] NoticeValue opened() const { return {m_opened.item(), m_clock.today()}; }

    void arrive(const Arrival &arrival) override;
    /// Closes the page; the notices hang there for everybody.
    void forget() override { m_opened.close(); }

Q_SIGNALS:
    void noticesChanged();
    void openedChanged();
    /// To a page of the city for phones, by its path.
    void leads(const QString &page);

private:
    desk::ItemService &m_service;
    const Clock &m_clock;
    QList<NoticeValue> m_notices;
    OpenedItem<catalogue::Notice> m_opened;
};

} // namespace yizhan::viewmodels
