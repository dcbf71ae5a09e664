// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenwalk.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QRegularExpression>
#include <QTest>

namespace yizhan::geometry {

using viewmodels::Navigator;
namespace Screens = viewmodels::Screens;

void walkForm(ScreenWalk &walk)
{
    using viewmodels::RequestForm;
    RequestForm &form = *walk.kiosk.form();
    Navigator &navigator = *walk.kiosk.navigator();
    const auto go = [&](Screens::Screen screen, const char *name) {
        navigator.openItem(screen, fakes::sampleVacancies()[3].id);
        walk.look(QStringLiteral("form: %1").arg(QLatin1String(name)));
    };
    const auto type = [&](std::initializer_list<int> digits) {
        form.clearDigits();
        for (const int digit : digits)
            form.typeDigit(digit);
    };
    go(Screens::FormConsent, "consent");
    go(Screens::FormName, "name");
    form.chooseSurname(form.surnames().first());
    form.chooseTitle(RequestForm::Title::Madam);
    walk.look(QStringLiteral("form: name chosen"));
    go(Screens::FormPhone, "telephone");
    for (const auto &digits :
         {std::initializer_list<int>{9}, {1, 3, 8, 0}, {0, 7, 5, 8, 2, 2, 2, 3, 3, 4, 4, 5}}) {
        type(digits);
        walk.look(QStringLiteral("form: telephone, %1 digits").arg(digits.size()));
    }
    go(Screens::FormIdNumber, "identity number");
    for (const char *const characters :
         {"4412", "44129919680512002X", "441299196805120021", "441299196813120021"}) {
        form.clearId();
        for (const char *character = characters; *character != 0; ++character)
            *character == 'X' ? form.typeIdX() : form.typeIdDigit(*character - '0');
        walk.look(QStringLiteral("form: identity number, %1").arg(QLatin1String(characters)));
    }
    go(Screens::FormCheck, "check");
    form.writeName(QString(40, u'陈'));
    walk.look(QStringLiteral("form: check, longest name"));
    walk.kiosk.setDiskFull(true);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
    form.submit();
    walk.look(QStringLiteral("form: not kept"));
    walk.kiosk.setDiskFull(false);
    navigator.openItem(Screens::FormName, fakes::sampleVacancies()[3].id);
    walk.look(QStringLiteral("form: name written"));
    navigator.openItem(Screens::FormCheck, fakes::sampleVacancies()[3].id);
    form.submit();
    QCOMPARE(navigator.screen(), Screens::Receipt);
    walk.look(QStringLiteral("receipt: just handed in"));
}

void walkReceipts(ScreenWalk &walk)
{
    using operations::VerdictCode;
    Navigator &navigator = *walk.kiosk.navigator();
    const QString code = navigator.id();
    for (const auto verdictCode : {VerdictCode::Accepted, VerdictCode::Waitlisted, VerdictCode::DuplicateOf,
                                   VerdictCode::AcceptedFlagged, VerdictCode::Rejected}) {
        operations::Verdict verdict;
        verdict.code = verdictCode;
        verdict.rank = 12;
        verdict.of = code;
        verdict.reason = QStringLiteral("vacancy_gone");
        walk.kiosk.operations().answer(code, verdict);
        navigator.openKind(Screens::Receipt, verdictCode == VerdictCode::Accepted ? Screens::JustMade : 0,
                           code);
        walk.kiosk.receipt()->refresh();
        walk.look(QStringLiteral("receipt: %1").arg(QLatin1String(operations::nameOf(verdictCode))));
    }
    for (const auto takenBack : {outbox::TakenBack::ToBeSent, outbox::TakenBack::Failed}) {
        walk.kiosk.operations().answerCancellation(code, takenBack);
        for (const bool turnedAway : {true, false}) {
            walk.kiosk.setTurnedAway(turnedAway);
            walk.kiosk.receipt()->refresh();
            walk.look(
                QStringLiteral("receipt: taken back %1, turned away %2").arg(int(takenBack)).arg(turnedAway));
        }
    }
    walk.kiosk.operations().answerCancellation(code, outbox::TakenBack::No);
    walk.withoutPaper(QStringLiteral("receipt"));
    auto *panel = walk.find("cancelPanel");
    QVERIFY(panel);
    panel->setProperty("opened", true);
    walk.look(QStringLiteral("receipt: taken back?"));
    panel->setProperty("opened", false);
    navigator.openKind(Screens::Receipt, Screens::LookedUp, QStringLiteral("ZZZZZZZZ"));
    walk.look(QStringLiteral("receipt: unknown"));
    navigator.open(Screens::FindReceipt);
    walk.look(QStringLiteral("find a receipt: empty"));
    for (const char key : {'7', 'K', '3', 'M', 'Q', '9', 'X', 'D'})
        walk.kiosk.receiptSearch()->type(QString(QLatin1Char(key)));
    walk.look(QStringLiteral("find a receipt: complete"));
}

void walkHelp(ScreenWalk &walk)
{
    using viewmodels::HelpCall;
    HelpCall &help = *walk.kiosk.help();
    walk.kiosk.navigator()->setSheet(Navigator::Help);
    walk.kiosk.setDiskFull(true);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
    help.call(HelpCall::Reason::Screen);
    walk.look(QStringLiteral("help: not kept"));
    walk.kiosk.setDiskFull(false);
    help.call(HelpCall::Reason::Screen);
    walk.look(QStringLiteral("help: waiting"));
    walk.kiosk.setDiskFull(true);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not taken back")));
    help.withdraw();
    walk.look(QStringLiteral("help: not taken back"));
    walk.kiosk.setDiskFull(false);
    for (const char *state : {"accepted", "seen", "coming"}) {
        walk.kiosk.tell(QString::fromLatin1(state));
        walk.look(QStringLiteral("help: %1").arg(QLatin1String(state)));
    }
    walk.kiosk.tell(QStringLiteral("seen"));
    walk.kiosk.wait(12);
    walk.look(QStringLiteral("help: late"));
    help.askForPhone();
    for (const auto &digits : {std::initializer_list<int>{9}, {1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0}}) {
        help.clearDigits();
        for (const int digit : digits)
            help.typeDigit(digit);
        walk.look(QStringLiteral("help: telephone, %1 digits").arg(digits.size()));
    }
    help.leavePhone();
    walk.look(QStringLiteral("help: number left"));
    walk.kiosk.tell(QStringLiteral("done"));
    walk.look(QStringLiteral("help: over"));
    walk.kiosk.navigator()->setSheet(Navigator::NoSheet);
    help.forget();
}

void walkFeedback(ScreenWalk &walk)
{
    viewmodels::FeedbackForm &form = *walk.kiosk.feedback();
    walk.kiosk.navigator()->open(Screens::Feedback);
    walk.look(QStringLiteral("feedback: empty"));
    auto *area = walk.find("noteArea");
    QVERIFY(area);
    area->setProperty("text", QString(512, u'好'));
    QCOMPARE(form.excess(), 12);
    walk.look(QStringLiteral("feedback: too long"));
    area->setProperty("text", QString(500, u'好'));
    walk.kiosk.setDiskFull(true);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
    form.submit();
    walk.look(QStringLiteral("feedback: not kept"));
    walk.kiosk.setDiskFull(false);
    const auto *panel = walk.find("keyboardPanel");
    area->forceActiveFocus();
    QGuiApplication::inputMethod()->show();
    QTRY_VERIFY(panel->isVisible());
    walk.look(QStringLiteral("feedback: not kept, with the keyboard"));
    QGuiApplication::inputMethod()->hide();
    QTRY_VERIFY(!panel->isVisible());
    form.submit();
    QCOMPARE(walk.kiosk.navigator()->screen(), Screens::Receipt);
    walk.look(QStringLiteral("feedback: receipt"));
    walk.kiosk.navigator()->reset();
}

} // namespace yizhan::geometry
