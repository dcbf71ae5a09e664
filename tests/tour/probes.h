// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace yizhan::tour {

/// `yizhan-tour ready`: starts the screens over a catalogue, taps, and prints the milliseconds from the start
/// of the process to a usable home screen.
[[nodiscard]] console::Command readyCommand();

/// `yizhan-tour stalls`: walks through screens and pages and prints the longest blocks of the GUI thread.
[[nodiscard]] console::Command stallsCommand();

/// `yizhan-tour touches`: touches the screen at random, always the same way, and prints the memory.
[[nodiscard]] console::Command touchesCommand();

/// `yizhan-tour steps`: takes steps of one kind and ends; how often and how fast is said.
[[nodiscard]] console::Command stepsCommand();

} // namespace yizhan::tour
