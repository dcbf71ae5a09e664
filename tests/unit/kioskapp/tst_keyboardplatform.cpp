// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardplatform.h"

#include <QByteArray>
#include <QTest>

/// Which keyboard Qt is told to use, whatever the session that starts the kiosk is set up for.
class TestKeyboardPlatform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardOfTheScreensWins()
    {
        qputenv("QT_IM_MODULE", "fcitx");
        qputenv("QT_IM_MODULES", "wayland;fcitx;ibus"); // which Qt 6.7 asks first
        yizhan::app::useOurKeyboard();
        QCOMPARE(qgetenv("QT_IM_MODULE"), QByteArray("qtvirtualkeyboard"));
        QVERIFY(!qEnvironmentVariableIsSet("QT_IM_MODULES"));
    }
};

QTEST_APPLESS_MAIN(TestKeyboardPlatform)
#include "tst_keyboardplatform.moc"
