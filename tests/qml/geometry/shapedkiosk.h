// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screenwalk.h"

#include <memory>

namespace yizhan::geometry {

enum class Shape { Portrait, Landscape, Tablet, Phone };

/// Everything by which a screen looks different.
struct Look
{
    Shape shape = Shape::Portrait;
    int language = 0; ///< KioskSession::Language
    int size = 0;     ///< KioskSession::TextSize
    bool contrast = false;
};

/// Whether all looks are wanted: YIZHAN_EVERY_SCREEN=1. Otherwise as many as fit into a build.
[[nodiscard]] bool everyScreenWanted();

/// A FakeKiosk in a window, with all its screens built, that takes any look.
class ShapedKiosk
{
public:
    /// Errors fail the test.
    void start();
    /// Ends the session, takes on the look, and leaves the kiosk before anybody has touched it.
    void take(const Look &look);
    [[nodiscard]] fakes::FakeKiosk &kiosk() { return *m_kiosk; }
    [[nodiscard]] MeasuredScreen &screen() { return *m_screen; }
    [[nodiscard]] ScreenWalk walk() { return {*m_kiosk, *m_screen}; }

private:
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<fakes::FakeKiosk> m_kiosk;
    std::unique_ptr<MeasuredScreen> m_screen;
};

} // namespace yizhan::geometry
