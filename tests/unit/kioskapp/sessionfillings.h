// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wiredkiosk.h"

#include <map>

namespace yizhan::app {

/// How a resident, or somebody of the staff, fills each part of a session that the kiosk must forget; by the
/// name that the part has for the screens.
[[nodiscard]] const std::map<QString, void (*)(Kiosk &)> &sessionFillings();

void fillForm(Kiosk &kiosk);
void fillNavigator(Kiosk &kiosk);
void fillVacancy(Kiosk &kiosk);
void fillKeyboard(Kiosk &kiosk);
void fillFeedback(Kiosk &kiosk);
/// Somebody of the staff looks at the list of a class.
void fillStaffClasses(Kiosk &kiosk);
/// One account is known to the station, and its PIN is typed.
void signIn(Kiosk &kiosk);

} // namespace yizhan::app
