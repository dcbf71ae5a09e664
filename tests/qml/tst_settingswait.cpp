// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenfit.h"
#include "settingswait.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::app;

/// What the kiosk does with its screen before and beside the screens of residents.
class TestSettingsWait : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMistakeStandsOnTheScreenUntilItIsMended();
    void anotherMistakeTakesThePlaceOfTheFirst();
    void theWindowCoversTheScreen();

private:
    static Error mistake(const char *line)
    {
        return fail(ErrorCode::Invalid, "config.value",
                    Hint{"%1 must be a whole number", {u"idle_seconds"_s}}, QString::fromLatin1(line))
            .value();
    }
    static QString shown(const char *property)
    {
        const auto windows = QGuiApplication::topLevelWindows();
        return windows.isEmpty() ? QString() : windows.constFirst()->property(property).toString();
    }
};

void TestSettingsWait::aMistakeStandsOnTheScreenUntilItIsMended()
{
    QString place;
    QString explanation;
    Qt::WindowFlags flags;
    const auto settings = waitForSettings(
        mistake("yizhan.toml:3:1"),
        [&]() -> Result<settings::KioskConfig> {
            place = shown("place");
            explanation = shown("explanationInEnglish");
            flags = QGuiApplication::topLevelWindows().constFirst()->flags();
            settings::KioskConfig good;
            good.station.name = u"mended"_s;
            return good;
        },
        1);
    QVERIFY(settings);
    QCOMPARE(settings->station.name, u"mended"_s);
    QCOMPARE(place, u"yizhan.toml:3:1"_s);
    QVERIFY(flags.testFlag(Qt::FramelessWindowHint));
    QVERIFY2(explanation.contains(u"idle_seconds must be a whole number"), qPrintable(explanation));
}

void TestSettingsWait::anotherMistakeTakesThePlaceOfTheFirst()
{
    int reads = 0;
    QString place;
    const auto settings = waitForSettings(
        mistake("yizhan.toml:3:1"),
        [&]() -> Result<settings::KioskConfig> {
            place = shown("place");
            if (++reads == 1)
                return fail(mistake("yizhan.toml:9:1"));
            return settings::KioskConfig();
        },
        1);
    QVERIFY(settings);
    QCOMPARE(place, u"yizhan.toml:9:1"_s);
}

void TestSettingsWait::theWindowCoversTheScreen()
{
    QQuickWindow window;
    window.setGeometry(5, 5, 1080, 1920);
    session::Session session;
    viewmodels::StationInfo station(session, viewmodels::StationInfo::Facts{});
    settings::KioskConfig::Screen settings;
    settings.dpi = 254;
    const ScreenFit fit(window, station, settings);
    QCOMPARE(window.geometry(), QGuiApplication::primaryScreen()->geometry());
    QCOMPARE(window.visibility(), QWindow::FullScreen);
    QVERIFY(window.flags().testFlag(Qt::FramelessWindowHint));
    QCOMPARE(station.pixelsPerMm(), 10.0);
}

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    TestSettingsWait test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settingswait.moc"
