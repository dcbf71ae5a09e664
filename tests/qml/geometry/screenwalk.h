// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakekiosk.h"
#include "measuredscreen.h"

namespace yizhan::geometry {

/// A kiosk on whose screens somebody walks about while they are measured. What goes wrong on the way fails
/// the test, as in any test function.
struct ScreenWalk
{
    fakes::FakeKiosk &kiosk;
    MeasuredScreen &screen;

    void look(const QString &name) { screen.measure(name); }
    /// Opens a screen and measures it.
    void go(viewmodels::Screens::Screen wanted, int kind = 0, const QString &id = {});
    [[nodiscard]] QQuickItem *find(const char *objectName);
    /// What the print button says where there is no paper, and without a printer that works.
    void withoutPaper(const QString &name);
};

[[nodiscard]] QString nameOfScreen(viewmodels::Screens::Screen screen);

// One for each part of the kiosk. They leave it as they found it, but for the screen in front.
void walkJobs(ScreenWalk &walk);
void walkTraining(ScreenWalk &walk);
void walkMatching(ScreenWalk &walk);
void walkSearch(ScreenWalk &walk); ///< with the keyboard
void walkFairs(ScreenWalk &walk);
void walkScan(ScreenWalk &walk);
void walkForm(ScreenWalk &walk);
void walkReceipts(ScreenWalk &walk); ///< after walkForm(), which leaves a receipt on the screen
void walkHelp(ScreenWalk &walk);
void walkFeedback(ScreenWalk &walk);
void walkStaff(ScreenWalk &walk); ///< setting up, class lists, surveys and the door of a fair as well

} // namespace yizhan::geometry
