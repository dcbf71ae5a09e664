// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskmodels.h"
#include "result.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace yizhan::app {

/// Loads Main.qml over the models. The window, not shown yet, belongs to the engine. Errors: Invalid
/// (`qml.load`), with what the engine said.
[[nodiscard]] Result<QQuickWindow *> loadMainWindow(QQmlApplicationEngine &engine, KioskModels &models);

} // namespace yizhan::app
