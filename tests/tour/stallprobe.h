// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskmodels.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QQuickWindow>
#include <QTimer>

namespace yizhan::tour {

using app::KioskModels;

/// `yizhan-tour stalls`: walks through screens and pages and watches how long the GUI thread is away from its
/// event loop. At the end prints a line for each kind of step: its longest block in milliseconds, as it is
/// and without the drawing of the frame, which a GPU's render thread takes off the GUI thread; then ends the
/// program.
class StallProbe : public QObject
{
    Q_OBJECT

public:
    /// `window` and `models` outlive the probe.
    StallProbe(QQuickWindow &window, KioskModels &models, int durationMs, QObject *parent = nullptr);

private:
    struct Block
    {
        int times = 0;
        double longestMs = 0;
        double longestUndrawnMs = 0;
        double longestProcessorMs = 0;
    };
    void pulse();
    void step();
    void finish();

    QQuickWindow &m_window;
    KioskModels &m_models;
    QTimer m_pulse;
    QTimer m_step;
    QTimer m_end;
    QElapsedTimer m_sincePulse;
    QElapsedTimer m_sinceDrawing;
    qint64 m_drawnNs = 0;     ///< spent on frames since the last pulse
    double m_processorMs = 0; ///< of the GUI thread, at the last pulse
    QString m_action;
    QMap<QString, Block> m_blocks;
    int m_steps = 0;
};

} // namespace yizhan::tour
