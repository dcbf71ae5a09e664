// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenwalk.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace yizhan::geometry {

namespace Screens = viewmodels::Screens;

namespace {

/// A machine that no server knows, until one does.
void walkSetup(ScreenWalk &walk)
{
    viewmodels::SetupPage &setup = *walk.kiosk.setup();
    walk.kiosk.operations().setEnrolled(false);
    walk.kiosk.navigator()->open(Screens::Home);
    walk.kiosk.navigator()->open(Screens::StaffPin);
    walk.look(QStringLiteral("staff: the machine is unknown"));
    walk.kiosk.setupService().setServer(false);
    walk.kiosk.navigator()->open(Screens::Setup);
    walk.look(QStringLiteral("setup: no server"));
    walk.kiosk.setupService().setServer(true);
    walk.kiosk.navigator()->open(Screens::Home);
    walk.kiosk.navigator()->open(Screens::Setup);
    walk.look(QStringLiteral("setup: empty"));
    for (const QChar character : QStringLiteral("7K3MQ9XD2A"))
        setup.type(character);
    setup.enrol();
    walk.look(QStringLiteral("setup: asking"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("enrolment")));
    walk.kiosk.setupService().answer("enrolment.code");
    QTRY_COMPARE(setup.state(), viewmodels::SetupPage::State::WrongCode);
    walk.look(QStringLiteral("setup: a wrong code"));
    setup.enrol();
    walk.kiosk.setupService().answer();
    QTRY_COMPARE(setup.state(), viewmodels::SetupPage::State::Done);
    walk.look(QStringLiteral("setup: known"));
    walk.kiosk.operations().setEnrolled(true);
    walk.kiosk.navigator()->open(Screens::StaffPin);
}

desk::FailedReceipt failed(const char *code, desk::ReceiptState state, const char *reason)
{
    desk::Receipt receipt;
    receipt.code = QString::fromLatin1(code);
    receipt.type = QStringLiteral("class_enrolment");
    receipt.state = state;
    receipt.captured = QDateTime({2026, 11, 20}, {2, 3}, Qt::UTC);
    if (state == desk::ReceiptState::Answered)
        receipt.verdict.emplace().code = operations::VerdictCode::Rejected;
    return {receipt, QString::fromLatin1(reason)};
}

/// So that what must be answered is.
void answerAnyhow(viewmodels::SurveyQuestion &question)
{
    using viewmodels::SurveyQuestion;
    QList<int> digits{1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0};
    if (question.shape() == SurveyQuestion::Whole)
        digits = {1};
    else if (question.shape() == SurveyQuestion::Month)
        digits = {1, 9, 9, 0, 5};
    if (question.kind() == SurveyQuestion::Kind::SelectOne)
        question.toggle(question.choices().at(question.choices().size() > 4 ? 4 : 0).value);
    else if (question.kind() == SurveyQuestion::Kind::Acknowledge)
        question.acknowledge();
    else if (question.kind() == SurveyQuestion::Kind::Pad)
        for (const int digit : digits)
            question.typeDigit(digit);
    else
        question.write(QStringLiteral("示例"));
}

/// Each way of asking once, and what is said of an answer that is missing.
void askAll(ScreenWalk &walk, const char *survey, QSet<std::pair<int, int>> &seen)
{
    viewmodels::SurveyForm &form = *walk.kiosk.survey();
    walk.kiosk.navigator()->open(Screens::Surveys);
    walk.kiosk.navigator()->openItem(Screens::Survey,
                                     QString::fromLatin1(survey) + QStringLiteral("/2026112001"));
    for (int step = 0; step < 200 && walk.kiosk.navigator()->screen() == Screens::Survey; ++step) {
        viewmodels::SurveyQuestion &question = *form.questions().front();
        const auto kind = question.kind();
        const int shape = question.shape();
        if (!seen.contains({int(kind), shape})) {
            seen.insert({int(kind), shape});
            const int page = form.page();
            form.next(); // says what is missing, or goes on
            const bool stayed = walk.kiosk.navigator()->screen() == Screens::Survey && form.page() == page;
            walk.look(QStringLiteral("survey: kind %1, shape %2").arg(int(kind)).arg(shape));
            if (!stayed)
                continue;
        }
        for (viewmodels::SurveyQuestion *one : form.questions()) {
            if (one->required())
                answerAnyhow(*one);
        }
        form.next();
    }
    QCOMPARE(walk.kiosk.navigator()->screen(), Screens::SurveyReview);
    walk.look(QStringLiteral("survey: all answers of %1").arg(QLatin1String(survey)));
}

void walkSurveys(ScreenWalk &walk)
{
    viewmodels::SurveyForm &form = *walk.kiosk.survey();
    walk.kiosk.publishSurveys();
    QSet<std::pair<int, int>> seen;
    for (const char *survey : {"resident-needs", "employer-needs", "household"})
        askAll(walk, survey, seen);
    walk.kiosk.navigator()->open(Screens::Surveys);
    QCOMPARE(walk.kiosk.surveys()->begun().size(), 3);
    walk.look(QStringLiteral("surveys: the list of staff"));
    for (const auto &begun : walk.kiosk.surveys()->begun())
        walk.kiosk.surveys()->discard(begun.id);
    walk.kiosk.navigator()->openItem(Screens::Survey, QStringLiteral("training-wish/2026112001"));
    form.questions().front()->toggle(form.questions().front()->choices().front().value);
    form.submit();
    QCOMPARE(walk.kiosk.navigator()->screen(), Screens::Surveys);
    QVERIFY(!walk.kiosk.surveys()->sent().isEmpty());
    walk.look(QStringLiteral("surveys: what was handed in"));
    walk.kiosk.withdrawSurveys();
}

/// The verdicts with the longest words, for staff and for those who come; somebody of the staff is signed in.
void walkDoor(ScreenWalk &walk)
{
    using Verdict = viewmodels::CheckInDoor::Verdict;
    const QString fair = walk.kiosk.door()->todays().front().id();
    for (const auto screen : {Screens::CheckIn, Screens::SelfCheckIn}) {
        walk.kiosk.navigator()->openItem(screen, fair);
        QCOMPARE(walk.kiosk.navigator()->screen(), screen);
        walk.look(nameOfScreen(screen));
        auto *page = walk.kiosk.window()->findChild<QQuickItem *>(screen == Screens::CheckIn
                                                                      ? QStringLiteral("checkInScreen")
                                                                      : QStringLiteral("selfCheckInScreen"));
        page->setProperty("typing", true);
        walk.look(nameOfScreen(screen) + QStringLiteral(": typing"));
        page->setProperty("typing", false);
        page->setProperty("numbering", true);
        walk.look(nameOfScreen(screen) + QStringLiteral(": number"));
        page->setProperty("numbering", false);
        for (const auto verdict : {Verdict::CameBack, Verdict::AlreadyInside, Verdict::NewsMissing,
                                   Verdict::Registered, Verdict::AtBooth}) {
            walk.kiosk.doorSays(static_cast<int>(verdict), 312, 418);
            walk.kiosk.door()->present("7K3MQ9XD");
            walk.look(nameOfScreen(screen) + QStringLiteral(": verdict %1").arg(static_cast<int>(verdict)));
            walk.kiosk.door()->dismiss();
        }
        walk.look(nameOfScreen(screen) + QStringLiteral(": at a booth"));
    }
}

} // namespace

void walkStaff(ScreenWalk &walk)
{
    const auto language = walk.kiosk.session()->language();
    const auto size = walk.kiosk.session()->textSize();
    const bool contrast = walk.kiosk.session()->highContrast();
    walk.kiosk.navigator()->open(Screens::StaffPin);
    walk.look(QStringLiteral("staff: nobody is known"));
    walkSetup(walk);
    walk.kiosk.staffStation();
    walk.kiosk.navigator()->open(Screens::Home);
    walk.kiosk.navigator()->open(Screens::StaffPin);
    walk.kiosk.staff()->choose(0);
    for (const int digit : {1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2})
        walk.kiosk.staff()->typeDigit(digit);
    walk.look(QStringLiteral("staff: the longest PIN"));
    walk.kiosk.staff()->open();
    walk.look(QStringLiteral("staff: a wrong PIN"));
    walk.kiosk.signIn();
    walk.kiosk.session()->setLanguage(language);
    walk.kiosk.session()->setTextSize(size);
    walk.kiosk.session()->setHighContrast(contrast);
    QCOMPARE(walk.kiosk.navigator()->screen(), Screens::StaffHome);
    walk.look(QStringLiteral("staff: home"));
    walk.kiosk.operations().setUndelivered(
        {1,
         false,
         {failed("7K3MQ9XD", desk::ReceiptState::SetAside, "http.failing"),
          failed("7K3MQ9XE", desk::ReceiptState::Answered, "account_unknown")}});
    walk.kiosk.staffBoard()->refresh();
    walk.look(QStringLiteral("staff: not taken"));
    walk.kiosk.operations().setUndelivered({});
    walk.kiosk.staffBoard()->coming(QStringLiteral("7K3MQ9XD"));
    walk.look(QStringLiteral("staff: on the way"));
    walk.kiosk.navigator()->open(Screens::StaffClasses);
    QCOMPARE(walk.kiosk.staffClasses()->classes().size(), 3);
    walk.look(QStringLiteral("staff: the class lists"));
    const auto lists =
        walk.kiosk.staffClasses()->classes(); // a copy: what stands there is read anew meanwhile
    for (const auto &held : lists) {
        walk.kiosk.navigator()->openItem(Screens::StaffClass, held.id);
        walk.look(QStringLiteral("staff: the list of %1").arg(held.id));
    }
    walkSurveys(walk);
    walk.kiosk.signIn(); // the pages of surveys that were withdrawn are left
    walk.kiosk.session()->setLanguage(language);
    walk.kiosk.session()->setTextSize(size);
    walk.kiosk.session()->setHighContrast(contrast);
    walkDoor(walk);
    walk.kiosk.clearStation();
    walk.kiosk.navigator()->reset();
}

} // namespace yizhan::geometry
