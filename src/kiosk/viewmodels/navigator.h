// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routeaware.h"
#include "sessionpart.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace yizhan::viewmodels {

/// Where the resident is and the way back, and the sheet that lies over the screen. Lives on the GUI thread.
class Navigator : public QObject, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(yizhan::viewmodels::Route route READ route NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::Screens::Screen screen READ screen NOTIFY changed)
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    Q_PROPERTY(QString id READ id NOTIFY changed)
    Q_PROPERTY(bool personal READ personal NOTIFY changed)
    Q_PROPERTY(int lastScreen READ lastScreen CONSTANT)
    Q_PROPERTY(Sheet sheet READ sheet WRITE setSheet NOTIFY sheetChanged)

public:
    /// What any screen can lay over itself. Going anywhere takes it away.
    enum Sheet { NoSheet, Help, Language, Display };
    Q_ENUM(Sheet)

    /// `session` outlives the navigator.
    explicit Navigator(session::Session &session, QObject *parent = nullptr);

    [[nodiscard]] const Route &route() const { return m_route; }
    [[nodiscard]] Screens::Screen screen() const { return m_route.screen; }
    [[nodiscard]] int kind() const { return m_route.kind; }
    [[nodiscard]] QString id() const { return m_route.id; }
    /// Whether what stands on the screen is somebody's own, so that the way home is the way out.
    [[nodiscard]] bool personal() const;
    /// The last value of Screens: the one that is built last.
    [[nodiscard]] static int lastScreen();
    [[nodiscard]] Sheet sheet() const { return m_sheet; }
    void setSheet(Sheet sheet);
    /// Opens a sheet, or puts it away when it is the one that is open.
    Q_INVOKABLE void toggleSheet(yizhan::viewmodels::Navigator::Sheet sheet);

    /// Goes on to a screen. Home forgets the way there: nothing lies behind it.
    Q_INVOKABLE void go(const yizhan::viewmodels::Route &route);
    /// The same for a screen that is about nothing in particular,
    Q_INVOKABLE void open(yizhan::viewmodels::Screens::Screen screen);
    /// for one that is about a thing with an id,
    Q_INVOKABLE void openItem(yizhan::viewmodels::Screens::Screen screen, const QString &id);
    /// and for one that is about a kind of things, or one of a kind.
    Q_INVOKABLE void openKind(yizhan::viewmodels::Screens::Screen screen, int kind, const QString &id = {});

    /// Puts the sheet away, else goes one step back. False when there is none: home was in front.
    Q_INVOKABLE bool back();
    /// Back to the nearest such screen on the way, else on to it from home: what lies between leaves no
    /// trace.
    Q_INVOKABLE void returnTo(yizhan::viewmodels::Screens::Screen screen);
    /// Goes on to a screen that takes the place of what is finished: back from it leads to what lay before
    /// the nearest `since`, be it in front or on the way. Without one it is the same as go().
    void goInsteadOf(yizhan::viewmodels::Screens::Screen since, const yizhan::viewmodels::Route &route);
    /// Home, with nothing kept of the way.
    Q_INVOKABLE void reset();

    /// From now on no way leads anywhere but to this screen and to that of the staff's PIN, whatever is
    /// tapped and also when the session ends, until unlock(). Staff leave a screen to people so.
    Q_INVOKABLE void lock(yizhan::viewmodels::Screens::Screen screen, const QString &id);
    void unlock() { m_locked.reset(); }
    [[nodiscard]] bool locked() const { return m_locked.has_value(); }

    /// Home.
    void forget() override { reset(); }

    /// Tells a model of every arrival from now on, in the order of these calls. It outlives the navigator, or
    /// at least its last step.
    void follow(RouteAware &model);

Q_SIGNALS:
    void changed();
    void sheetChanged();

private:
    /// A screen on the way back, and what each model that follows kept of it.
    struct Step
    {
        Route route;
        std::vector<std::any> kept;
    };
    void arrive(Route route, const Step *returned);

    Route m_route;
    std::optional<Route> m_locked;
    Sheet m_sheet = NoSheet;
    std::vector<Step> m_trail;
    std::vector<RouteAware *> m_followers;
};

} // namespace yizhan::viewmodels
