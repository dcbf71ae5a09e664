// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenwalk.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QTest>

#include <algorithm>

namespace yizhan::geometry {

using viewmodels::Navigator;
namespace Screens = viewmodels::Screens;

using viewmodels::JobBrowser;

void walkJobs(ScreenWalk &walk)
{
    Navigator &navigator = *walk.kiosk.navigator();
    walk.go(Screens::WorkGroups);
    walk.kiosk.freshness()->setStopped(false);
    walk.kiosk.jobs()->choose(JobBrowser::County, QStringLiteral("441202"));
    walk.kiosk.jobs()->choose(JobBrowser::Group, QStringLiteral("technology"));
    walk.go(Screens::Results);
    QVERIFY(walk.kiosk.jobs()->results()->rowCount() >=
            std::min(walk.kiosk.jobs()->pageSize(), int(fakes::sampleVacancies().size())));
    for (const auto &vacancy : fakes::sampleVacancies()) {
        walk.kiosk.vacancy()->open(vacancy.id); // beside the list, where it is wide
        walk.look(QStringLiteral("results with %1").arg(vacancy.id));
    }
    walk.go(Screens::Filter);
    for (const int facet : {0, 2, 3, 4, 5, 6, 7, 9, 10})
        walk.go(Screens::Facet, facet);
    for (const auto &vacancy : fakes::sampleVacancies())
        walk.go(Screens::Vacancy, 0, vacancy.id);
    walk.withoutPaper(QStringLiteral("vacancy"));
    walk.go(Screens::Course, 0, fakes::sampleCourse().id);
    walk.go(Screens::Course, 0, QStringLiteral("ended"));
    walk.go(Screens::Shortlist);
    for (const auto &vacancy : fakes::sampleVacancies())
        walk.kiosk.shortlist()->toggle(vacancy.id);
    navigator.reset();
    walk.go(Screens::Shortlist);
    walk.go(Screens::Results);
}

void walkTraining(ScreenWalk &walk)
{
    walk.go(Screens::Training);
    const QString forklift = QStringLiteral("school/叉车司机");
    walk.go(Screens::Course, 0, forklift);
    walk.go(Screens::CourseJobs, 0, forklift);
    QCOMPARE(walk.kiosk.classes()->opens(), 3);
    walk.go(Screens::FormConsent, Screens::Enrolment, forklift + QStringLiteral("/1"));
}

void walkMatching(ScreenWalk &walk)
{
    viewmodels::MatchWishes &wishes = *walk.kiosk.match()->wishes();
    for (const int question : {0, 1, 2, 3, 4, 5}) {
        walk.go(Screens::MatchQuestion, question);
        const auto asked = static_cast<viewmodels::MatchWishes::Question>(question);
        for (const QString &code :
             {QStringLiteral("NO_LIMIT"), QStringLiteral("catering"), QStringLiteral("441202"),
              QStringLiteral("day"), QStringLiteral("night"), QStringLiteral("partTime"),
              QStringLiteral("month:3000-"), QStringLiteral("LODGING")})
            wishes.toggle(asked, code);
        wishes.toggle(viewmodels::MatchWishes::Age, QStringLiteral("51-55"));
        walk.look(QStringLiteral("question %1 answered").arg(question));
    }
    walk.go(Screens::Matches);
    walk.go(Screens::Matches, 0, fakes::sampleVacancies().front().id);
    walk.go(Screens::MatchRule);
}

namespace {

/// The field and what leads on from it stand clear of the keyboard.
void verifyClear(ScreenWalk &walk)
{
    const QRectF keyboard =
        onWindow(walk.find("keyboardPanel")).adjusted(tolerance, tolerance, -tolerance, -tolerance);
    QVERIFY(!onWindow(walk.find("searchField")).intersects(keyboard));
    const auto *screen = walk.find("searchScreen");
    for (const char *button : {"showResultsButton", "showFoundButton"}) {
        const auto *found = screen->findChild<QQuickItem *>(QString::fromLatin1(button));
        QVERIFY(found && (!found->isVisible() || !onWindow(found).intersects(keyboard)));
    }
}

} // namespace

void walkSearch(ScreenWalk &walk)
{
    using viewmodels::KeyboardInput;
    walk.go(Screens::Search);
    KeyboardInput &keyboard = *walk.kiosk.keyboard();
    walk.find("searchField")->forceActiveFocus();
    QGuiApplication::inputMethod()->show();
    const auto *panel = walk.find("keyboardPanel");
    QTRY_VERIFY(panel->isVisible());
    keyboard.changeMethod();
    walk.look(QStringLiteral("keyboard, choice"));
    for (const int method : keyboard.methods()) {
        keyboard.choose(static_cast<KeyboardInput::Method>(method));
        walk.look(QStringLiteral("keyboard, method %1 empty").arg(method));
        keyboard.keyEvent(Qt::Key_unknown, QStringLiteral("h"), Qt::NoModifier);
        walk.look(QStringLiteral("keyboard, method %1").arg(method));
        verifyClear(walk);
    }
    keyboard.toggleDigits();
    walk.look(QStringLiteral("keyboard, digits"));
    walk.kiosk.search()->setText(QStringLiteral("厨师"));
    walk.kiosk.search()->setText(QStringLiteral("宇航员"));
    walk.look(QStringLiteral("keyboard, what was found before"));
    QGuiApplication::inputMethod()->hide();
    QTRY_VERIFY(!panel->isVisible());
    walk.kiosk.search()->setText({});
    walk.look(QStringLiteral("search, nothing typed"));
    walk.kiosk.search()->setText(QStringLiteral("宇航员"));
    walk.look(QStringLiteral("search, nothing found"));
    walk.kiosk.search()->setText({});
    walk.kiosk.jobs()->clear();
}

} // namespace yizhan::geometry
