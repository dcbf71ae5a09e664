// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapedkiosk.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTest>

#include <array>

namespace yizhan::geometry {

using viewmodels::KioskSession;

namespace {

struct Window
{
    QSize size;
    double pixelsPerMm;
    int leastTarget; ///< pixels: 18 mm at a kiosk, 9 mm on a tablet and in the hand
};

const Window &windowOf(Shape shape)
{
    static const std::array windows{Window{{1080, 1920}, 4.03, 72}, Window{{1920, 1080}, 4.03, 72},
                                    Window{{1280, 800}, 5.9, 54}, Window{{360, 800}, 5.5, 48}};
    return windows[static_cast<std::size_t>(shape)];
}

} // namespace

bool everyScreenWanted()
{
    return qEnvironmentVariableIntValue("YIZHAN_EVERY_SCREEN") != 0;
}

void ShapedKiosk::start()
{
    m_kiosk = std::make_unique<fakes::FakeKiosk>();
    m_engine = std::make_unique<QQmlEngine>();
    fakes::FakeKiosk::prepare(*m_engine);
    m_kiosk->publish(
        QStringLiteral("notice"), QStringLiteral("bureau/fair"),
        QStringLiteral(
            R"({"id":"bureau/fair","title":"春风行动招聘会：端州区体育中心，三月八日上午",)"
            R"("body":"不用门票，带身份证来。\n现场有人帮您填表。","last_day":"2025-12-31","about":"/f/s%2F1"})"));
    m_kiosk->show(*m_engine);
    QVERIFY(m_kiosk->window());
    m_screen = std::make_unique<MeasuredScreen>(*m_kiosk->window());
    QVERIFY(QTest::qWaitForWindowExposed(m_kiosk->window()));
    const auto *screens = walk().find("screenFrame");
    constexpr int turnsMs = 20'000; // of all screens, on a machine that is busy
    QTRY_VERIFY_WITH_TIMEOUT(screens && screens->property("allBuilt").toBool(), turnsMs);
}

void ShapedKiosk::take(const Look &look)
{
    const Window &window = windowOf(look.shape);
    m_kiosk->window()->resize(window.size);
    m_kiosk->station()->setPixelsPerMm(window.pixelsPerMm);
    m_kiosk->session()->end();
    // Nobody chooses a language before what was on the screen is gone. Qt 6.4 crashes now and then when a
    // font changes under items that views have given up and that are not deleted yet.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_kiosk->session()->setLanguage(static_cast<KioskSession::Language>(look.language));
    m_kiosk->session()->setTextSize(static_cast<KioskSession::TextSize>(look.size));
    m_kiosk->session()->setHighContrast(look.contrast);
    m_screen->begin(window.leastTarget);
}

} // namespace yizhan::geometry
