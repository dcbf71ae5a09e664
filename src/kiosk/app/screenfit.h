// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskconfig.h"
#include "stationinfo.h"

#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QScreen>

namespace yizhan::app {

/// Shows the window as all that the screen shows. It asks for the whole screen and has no frame besides: a
/// Wayland compositor may take it for an ordinary window, as the cage of Debian 12 does, and Qt would draw a
/// title bar whose buttons close and hide it.
void showWithoutFrame(QWindow &window);

/// Keeps the window over the whole of the primary screen, whatever happens to that: another resolution, a
/// turn, a cable pulled out and put in again. Where no window manager runs, as on a bare X server, nobody
/// else would.
class ScreenFit : public QObject
{
    Q_OBJECT

public:
    /// Shows the window. All outlive the object.
    ScreenFit(QQuickWindow &window, viewmodels::StationInfo &station, settings::KioskConfig::Screen settings,
              QObject *parent = nullptr);

private:
    void follow(QScreen *screen);
    void fit();

    QQuickWindow &m_window;
    viewmodels::StationInfo &m_station;
    settings::KioskConfig::Screen m_settings;
    QPointer<QScreen> m_screen;
};

} // namespace yizhan::app
