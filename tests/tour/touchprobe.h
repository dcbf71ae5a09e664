// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskmodels.h"
#include "random.h"

#include <QObject>
#include <QQuickWindow>
#include <QTimer>

namespace yizhan::tour {

using app::KioskModels;

/// `yizhan-tour touches`: touches the screen at random, always the same way, and prints now and then how much
/// memory is resident, and how much of it is in use: a kiosk that runs for months must come to an end of
/// growing.
class TouchProbe : public QObject
{
    Q_OBJECT

public:
    /// `window` and `models` outlive the probe.
    TouchProbe(QQuickWindow &window, KioskModels &models, int count, QObject *parent = nullptr);

private:
    void touch();
    void report() const;

    QQuickWindow &m_window;
    KioskModels &m_models;
    const int m_count;
    SeededRandom m_random{20261120};
    QTimer m_timer;
    int m_touched = 0;
};

} // namespace yizhan::tour
