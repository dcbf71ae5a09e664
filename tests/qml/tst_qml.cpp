// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakekiosk.h"

#include <QQmlEngine>
#include <QtQuickTest>

/// Gives the tests in tst_*.qml the modules as they stand in the source folder, and Yizhan.Fakes.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine) { yizhan::fakes::FakeKiosk::prepare(*engine); }
};

QUICK_TEST_MAIN_WITH_SETUP(yizhan, Setup)
#include "tst_qml.moc"
