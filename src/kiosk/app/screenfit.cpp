// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenfit.h"

#include "screenmetrics.h"

#include <QGuiApplication>

namespace yizhan::app {

void showWithoutFrame(QWindow &window)
{
    window.setFlag(Qt::FramelessWindowHint);
    window.showFullScreen();
}

ScreenFit::ScreenFit(QQuickWindow &window, viewmodels::StationInfo &station,
                     settings::KioskConfig::Screen settings, QObject *parent)
    : QObject(parent), m_window(window), m_station(station), m_settings(settings)
{
    connect(qApp, &QGuiApplication::primaryScreenChanged, this, &ScreenFit::follow);
    follow(QGuiApplication::primaryScreen());
    showWithoutFrame(m_window);
}

void ScreenFit::follow(QScreen *screen)
{
    if (m_screen)
        disconnect(m_screen, nullptr, this, nullptr);
    m_screen = screen;
    if (m_screen == nullptr)
        return;
    connect(m_screen, &QScreen::geometryChanged, this, &ScreenFit::fit);
    connect(m_screen, &QScreen::physicalSizeChanged, this, &ScreenFit::fit);
    m_window.setScreen(m_screen);
    fit();
}

void ScreenFit::fit()
{
    const QRect area = m_screen->geometry();
    if (area.isEmpty()) // no cable: what was shown stays until there is a screen again
        return;
    m_window.setGeometry(area);
    m_station.setPixelsPerMm(pixelsPerMm(m_settings, *m_screen));
}

} // namespace yizhan::app
