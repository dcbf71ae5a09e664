// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace yizhan::app {

/// Calls `back` whenever the system says that there is a network again, where it has something that tells
/// (NetworkManager), as long as `context` lives. GUI thread.
void whenTheNetworkIsBack(QObject &context, std::function<void()> back);

} // namespace yizhan::app
