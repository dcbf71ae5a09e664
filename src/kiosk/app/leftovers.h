// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosksession.h"

#include <QQmlEngine>

namespace yizhan::app {

/// Gives back what the engine of the screens still holds of a session that has ended: texts that QML read
/// wait for its collector, and what functions that have returned left on the stack is overwritten. Together
/// with the heap of the kiosk's program (wipingheap.cpp) nothing typed is left in memory. Lives on the GUI
/// thread.
class Leftovers : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the object. Works when the screens have heard of the end, in the next turn of the event
    /// loop.
    Leftovers(viewmodels::KioskSession &session, QQmlEngine &engine, QObject *parent = nullptr);

private:
    void giveBack();

    QQmlEngine &m_engine;
};

} // namespace yizhan::app
