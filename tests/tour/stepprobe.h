// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskmodels.h"

#include <QObject>
#include <QTimer>

namespace yizhan::tour {

using app::KioskModels;

/// `yizhan-tour steps`: takes a number of steps of one kind, each when the one before has long been drawn,
/// and ends the program: for whoever counts what a step costs (tests/bench/instructions.sh).
class StepProbe : public QObject
{
    Q_OBJECT

public:
    enum class Walk {
        Turns,  ///< through the pages of all vacancies
        Pushes, ///< from the list to a vacancy and back
    };

    /// `models` outlive the probe.
    StepProbe(KioskModels &models, Walk walk, int count, int intervalMs, QObject *parent = nullptr);

private:
    void step();

    KioskModels &m_models;
    const Walk m_walk;
    const int m_count;
    QTimer m_timer;
    int m_taken = -1; ///< the first brings the list
};

} // namespace yizhan::tour
