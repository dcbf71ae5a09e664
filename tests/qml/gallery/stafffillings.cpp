// SPDX-License-Identifier: GPL-3.0-or-later
// Calls for help, setting up, and what staff do.
#include "fillings.h"

using namespace yizhan::viewmodels;

namespace gallery {

void callHelp(FakeKiosk &kiosk)
{
    kiosk.help()->forget();
    kiosk.help()->call(HelpCall::Reason::Vacancy);
}

void tellAccepted(FakeKiosk &kiosk)
{
    kiosk.tell(QStringLiteral("accepted"));
}

void tellComing(FakeKiosk &kiosk)
{
    kiosk.tell(QStringLiteral("coming"));
}

void waitForHelp(FakeKiosk &kiosk)
{
    callHelp(kiosk);
    kiosk.wait(4);
}

void typeForHelp(FakeKiosk &kiosk)
{
    callHelp(kiosk);
    kiosk.help()->askForPhone();
    for (const int digit : {1, 3, 8, 0, 0, 1, 3})
        kiosk.help()->typeDigit(digit);
}

/// Opens the page where staff of a machine that no server knows would sign in.
void forgetServer(FakeKiosk &kiosk)
{
    kiosk.operations().setEnrolled(false);
    kiosk.navigator()->open(Screens::StaffPin);
}

void typeSetupCode(FakeKiosk &kiosk)
{
    for (const char key : {'7', 'K', '3', 'M', 'Q', '9'})
        kiosk.setup()->type(QString(QLatin1Char(key)));
}

void enrol(FakeKiosk &kiosk)
{
    for (const char key : {'X', 'D', '2', 'A'})
        kiosk.setup()->type(QString(QLatin1Char(key)));
    kiosk.setup()->enrol();
    kiosk.setupService().answer();
    kiosk.operations().setEnrolled(true);
}

void typePin(FakeKiosk &kiosk)
{
    kiosk.staffStation();
    kiosk.navigator()->open(Screens::StaffPin);
    kiosk.staff()->choose(0);
    for (const int digit : {2, 0, 4, 8})
        kiosk.staff()->typeDigit(digit);
}

void typeWrongPin(FakeKiosk &kiosk)
{
    typePin(kiosk);
    for (const int digit : {1, 1})
        kiosk.staff()->typeDigit(digit);
    kiosk.staff()->open();
}

/// Keeps how the screen looks.
void signIn(FakeKiosk &kiosk)
{
    const auto language = kiosk.session()->language();
    const auto size = kiosk.session()->textSize();
    const bool contrast = kiosk.session()->highContrast();
    kiosk.signIn();
    kiosk.session()->setLanguage(language);
    kiosk.session()->setTextSize(size);
    kiosk.session()->setHighContrast(contrast);
}

void goThere(FakeKiosk &kiosk)
{
    kiosk.staffBoard()->coming(QStringLiteral("7K3MQ9XD"));
}

} // namespace gallery
