// SPDX-License-Identifier: GPL-3.0-or-later
// What residents do at forms, receipts and job fairs.
#include "fillings.h"

#include <QQuickItem>

using namespace yizhan::viewmodels;

namespace gallery {

void chooseName(FakeKiosk &kiosk)
{
    kiosk.form()->chooseSurname(kiosk.form()->surnames().at(2));
    kiosk.form()->chooseTitle(RequestForm::Title::Madam);
}

void keepSome(FakeKiosk &kiosk)
{
    for (const auto &vacancy : yizhan::fakes::sampleVacancies()) {
        if (kiosk.shortlist()->count() < 3)
            kiosk.shortlist()->toggle(vacancy.id);
    }
    kiosk.navigator()->reset();
    kiosk.navigator()->open(Screens::Shortlist);
}

void typeNumber(FakeKiosk &kiosk)
{
    kiosk.form()->clearDigits();
    for (const int digit : {1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0})
        kiosk.form()->typeDigit(digit);
}

void typeIdentity(FakeKiosk &kiosk)
{
    kiosk.form()->clearId();
    for (const char digit : QByteArray("44129919680512002"))
        kiosk.form()->typeIdDigit(digit - '0');
    kiosk.form()->typeIdX();
}

void typeWrongIdentity(FakeKiosk &kiosk)
{
    kiosk.form()->takeBackId();
    kiosk.form()->typeIdDigit(1);
}

void typeCode(FakeKiosk &kiosk)
{
    for (const char key : {'7', 'K', '3', 'M', 'Q'})
        kiosk.receiptSearch()->type(QString(QLatin1Char(key)));
}

/// Goes on to the receipt.
void handIn(FakeKiosk &kiosk)
{
    kiosk.form()->submit();
}

void fillAll(FakeKiosk &kiosk)
{
    chooseName(kiosk);
    typeNumber(kiosk);
    typeIdentity(kiosk);
}

void handInFair(FakeKiosk &kiosk)
{
    kiosk.setTicket(QStringLiteral(
        "048BMT1CT36T3SZB069TBC3W01XBS3FF04HMASW9NC3PTG07DYC8PFGDSTENVPXWAV0CFCZHYEGTYYA4E7XB2T37MYJEAAMRSHQ2"
        "VYWBGPAC099TG92JETCQSX6K4ERRN4GV8E4R4WNCNGF9GNBCDGVJ1R"));
    kiosk.form()->submit();
    yizhan::operations::Verdict verdict;
    verdict.code = yizhan::operations::VerdictCode::Confirmed;
    kiosk.operations().answer(kiosk.operations().lastCode(), verdict);
    kiosk.receipt()->refresh();
}

namespace {

void showDoor(FakeKiosk &kiosk, CheckInDoor::Verdict verdict)
{
    kiosk.doorSays(static_cast<int>(verdict), 312, 418);
    kiosk.door()->present("7K3MQ9XD");
}

} // namespace

void admit(FakeKiosk &kiosk)
{
    showDoor(kiosk, CheckInDoor::Verdict::Admitted);
}

void admitAgain(FakeKiosk &kiosk)
{
    showDoor(kiosk, CheckInDoor::Verdict::AlreadyInside);
}

void refuseAtTheDoor(FakeKiosk &kiosk)
{
    showDoor(kiosk, CheckInDoor::Verdict::NotValid);
}

void countAtTheDoor(FakeKiosk &kiosk)
{
    admit(kiosk);
    kiosk.door()->dismiss();
    kiosk.setOnline(false);
}

void typeAtTheDoor(FakeKiosk &kiosk)
{
    kiosk.door()->dismiss();
    kiosk.window()->findChild<QQuickItem *>(QStringLiteral("checkInScreen"))->setProperty("typing", true);
    for (const QChar key : QStringLiteral("7K3M"))
        kiosk.receiptSearch()->type(key);
}

namespace {

void typeNumber(FakeKiosk &kiosk, const QString &screen)
{
    kiosk.door()->dismiss();
    kiosk.window()->findChild<QQuickItem *>(screen)->setProperty("numbering", true);
    for (const QChar digit : QStringLiteral("11010519491231002"))
        kiosk.door()->number()->typeDigit(digit.digitValue());
}

} // namespace

void typeNumberAtTheDoor(FakeKiosk &kiosk)
{
    typeNumber(kiosk, QStringLiteral("checkInScreen"));
}

void typeOwnNumber(FakeKiosk &kiosk)
{
    typeNumber(kiosk, QStringLiteral("selfCheckInScreen"));
    kiosk.door()->number()->typeX();
}

void registerAtTheDoor(FakeKiosk &kiosk)
{
    kiosk.window()->findChild<QQuickItem *>(QStringLiteral("checkInScreen"))->setProperty("numbering", false);
    kiosk.window()->findChild<QQuickItem *>(QStringLiteral("checkInScreen"))->setProperty("typing", false);
    showDoor(kiosk, CheckInDoor::Verdict::Registered);
}

void standAtBooth(FakeKiosk &kiosk)
{
    showDoor(kiosk, CheckInDoor::Verdict::AtBooth);
    kiosk.door()->dismiss();
}

void countAtBooth(FakeKiosk &kiosk)
{
    standAtBooth(kiosk);
    showDoor(kiosk, CheckInDoor::Verdict::Visited);
}

void showPlaces(FakeKiosk &kiosk)
{
    kiosk.publish(QStringLiteral("fair_places"), QStringLiteral("bureau/校"),
                  QStringLiteral(R"({"fair":"bureau/校","free":35})"));
    kiosk.fair()->refresh();
}

void fillFair(FakeKiosk &kiosk)
{
    kiosk.publish(QStringLiteral("fair_places"), QStringLiteral("bureau/校"),
                  QStringLiteral(R"({"fair":"bureau/校","waiting":12})"));
    kiosk.setOnline(false);
    kiosk.fair()->refresh();
}

void showPlan(FakeKiosk &kiosk)
{
    kiosk.publishPlan();
    kiosk.fair()->open(QStringLiteral("bureau/夜"));
}

void keepBooths(FakeKiosk &kiosk)
{
    for (const auto &booth : kiosk.booths()->booths().first(2))
        kiosk.booths()->toggle(booth.id());
}

void refuse(FakeKiosk &kiosk)
{
    kiosk.setDiskFull(true);
    handIn(kiosk);
    kiosk.setDiskFull(false);
}

void deliver(FakeKiosk &kiosk)
{
    const QString code = kiosk.operations().receipts().rbegin()->first;
    kiosk.deliver(code);
    kiosk.navigator()->openKind(Screens::Receipt, Screens::LookedUp, code);
    kiosk.receipt()->refresh();
}

} // namespace gallery
