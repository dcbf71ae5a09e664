// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yizhan::app {

/// The keyboard is part of the screens: no environment is asked of whoever starts the program. Must come
/// before the application object.
void useOurKeyboard();

} // namespace yizhan::app
