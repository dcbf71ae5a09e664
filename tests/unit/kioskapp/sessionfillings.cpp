// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfillings.h"

#include "stationreceiptjson.h"

#include <QTest>

namespace yizhan::app {

using namespace viewmodels;

namespace {

void fillSession(Kiosk &kiosk)
{
    kiosk.models.session().setTextSize(KioskSession::TextSize::Largest);
    kiosk.models.session().setHighContrast(true);
    kiosk.models.session().setLanguage(KioskSession::Language::Cantonese);
}

void fillStation(Kiosk &kiosk)
{
    kiosk.models.session().setLanguage(KioskSession::Language::English);
}

/// Names of places follow the language of a session.
void fillShowcase(Kiosk &kiosk)
{
    QCOMPARE(kiosk.models.showcase().count(), Showcase::shown);
    kiosk.models.session().setLanguage(KioskSession::Language::English);
}

void fillJobs(Kiosk &kiosk)
{
    JobBrowser &jobs = kiosk.models.jobs();
    jobs.choose(JobBrowser::County, QStringLiteral("441202"));
    jobs.choose(JobBrowser::Shelf, QStringLiteral("urgent"));
    jobs.search(QStringLiteral("厨师"));
    jobs.setSort(JobBrowser::Pay);
    jobs.setStatedOnly(true);
    kiosk.settle();
    jobs.nextPage();
}

void fillSearch(Kiosk &kiosk)
{
    kiosk.models.search().setText(QStringLiteral("cs sf"));
}

void fillCourse(Kiosk &kiosk)
{
    kiosk.models.course().open(fakes::sampleCourse().id);
}

void fillShortlist(Kiosk &kiosk)
{
    kiosk.models.shortlist().toggle(fakes::sampleVacancies().front().id);
    kiosk.models.navigator().open(Screens::Shortlist);
    QCOMPARE(kiosk.models.shortlist().vacancies()->rowCount(), 1);
}

/// Somebody looks at another month, and at the fairs of a day.
void fillFairs(Kiosk &kiosk)
{
    viewmodels::FairCalendar &fairs = kiosk.models.fairs();
    fairs.choose(kiosk.clock.today().dayOfWeek() - 1);
    QVERIFY(fairs.hasChosen());
}

void fillFair(Kiosk &kiosk)
{
    const auto fair = fakes::sampleFairs(kiosk.clock.today()).front();
    kiosk.models.navigator().openItem(Screens::Fair, fair.id);
    QCOMPARE(kiosk.models.fair().fair().name(), fair.name);
}

void fillBooths(Kiosk &kiosk)
{
    using viewmodels::FairBooths;
    const auto booth = fakes::sampleBooths(kiosk.clock.today()).front();
    kiosk.models.navigator().openKind(Screens::FairBooths, FairBooths::ByZone, booth.fair);
    kiosk.models.booths().choose(booth.zone);
    kiosk.models.booths().toggle(booth.id);
    QCOMPARE(kiosk.models.booths().keptIds(), QStringList{booth.id});
}

void fillBooth(Kiosk &kiosk)
{
    const auto booth = fakes::sampleBooths(kiosk.clock.today()).at(2);
    kiosk.models.navigator().openItem(Screens::Booth, booth.id);
    kiosk.settle();
    QVERIFY(!kiosk.models.booth().posts().isEmpty());
}

void fillTraining(Kiosk &kiosk)
{
    kiosk.models.training().choose(kiosk.models.training().categories().first());
    kiosk.models.training().toggleWish(kiosk.models.training().wishes().first());
}

void fillClasses(Kiosk &kiosk)
{
    kiosk.models.navigator().openItem(Screens::Course, fakes::sampleTraining().front().id);
    kiosk.models.classes().choose(1);
    QCOMPARE(kiosk.models.classes().chosen(), 1);
}

void fillNotices(Kiosk &kiosk)
{
    kiosk.models.notices().open(QStringLiteral("bureau/gone"));
}

void fillMatch(Kiosk &kiosk)
{
    MatchBrowser &match = kiosk.models.match();
    match.prepare();
    match.wishes()->toggle(MatchWishes::Schooling, QStringLiteral("NO_LIMIT"));
    match.wishes()->toggle(MatchWishes::Age, QStringLiteral("51-55"));
    match.wishes()->toggle(MatchWishes::Work, QStringLiteral("catering"));
    match.wishes()->setPayUnit(int(catalogue::PayUnit::Hour));
    match.wishes()->toggle(MatchWishes::Pay, QStringLiteral("hour:15-"));
    match.wishes()->leaveOpen(MatchWishes::Time);
    match.find(fakes::sampleVacancies().front().id);
    match.nextPage();
    QVERIFY(match.total() > 0);
}

void fillReceipt(Kiosk &kiosk)
{
    fillForm(kiosk);
    kiosk.models.form().submit();
    QCOMPARE(kiosk.models.receipt().state(), ReceiptPage::State::Ready);
    QCOMPARE(kiosk.models.navigator().screen(), Screens::Receipt);
}

void fillPrinting(Kiosk &kiosk)
{
    kiosk.models.vacancy().open(fakes::sampleVacancies().front().id);
    kiosk.settle();
    kiosk.models.printing().print(&kiosk.models.vacancy());
    QCOMPARE(kiosk.print.slips().size(), std::size_t(1));
}

void fillReceiptSearch(Kiosk &kiosk)
{
    kiosk.models.receiptSearch().type(QStringLiteral("7"));
}

void fillSetup(Kiosk &kiosk)
{
    kiosk.models.setup().type(QStringLiteral("7"));
}

void fillHelp(Kiosk &kiosk)
{
    HelpCall &help = kiosk.models.help();
    help.call(HelpCall::Reason::Vacancy);
    QCOMPARE(help.step(), HelpCall::Step::Waiting);
    help.askForPhone();
    for (const int digit : {1, 3, 8})
        help.typeDigit(digit);
    QVERIFY(help.asksForPhone() && !help.phone().isEmpty());
}

/// Residents have called, and somebody types the PIN.
void fillStaff(Kiosk &kiosk)
{
    kiosk.items.put(fakes::staffAccount());
    kiosk.models.navigator().open(Screens::StaffPin);
    kiosk.models.staff().choose(0);
    for (const int digit : {2, 0, 4})
        kiosk.models.staff().typeDigit(digit);
    QCOMPARE(kiosk.models.staff().digits(), 3);
}

void fillStaffBoard(Kiosk &kiosk)
{
    catalogue::StationReceipt call;
    call.receipt = QStringLiteral("0AAAAAAA");
    call.type = QStringLiteral("help_request");
    call.state = QStringLiteral("accepted");
    call.captured = call.since = noon;
    kiosk.items.put(call);
    signIn(kiosk);
    QCOMPARE(kiosk.models.staffBoard().calls().size(), 1);
    kiosk.models.staffBoard().coming(call.receipt);
    kiosk.operations.setDiskFull(true);
    kiosk.models.staffBoard().done(call.receipt);
    kiosk.operations.setDiskFull(false);
    QVERIFY(kiosk.models.staffBoard().notKept());
}

/// Somebody holds an identity card before the camera.
void fillScan(Kiosk &kiosk)
{
    kiosk.models.navigator().open(Screens::Scan);
    QVERIFY(kiosk.lens.active());
    kiosk.lens.show(QStringLiteral("11010519491231002X"));
    QCOMPARE(kiosk.models.scan().verdict(), CodeVerdicts::ResidentCard);
}

/// Somebody of the staff keeps the door of a job fair.
void fillDoor(Kiosk &kiosk)
{
    signIn(kiosk);
    desk::DoorAnswer answer;
    answer.verdict = desk::DoorVerdict::AlreadyInside;
    answer.since = noon;
    answer.tally.inside = 3;
    answer.canUndo = answer.canLetInAnyway = true;
    kiosk.door.answerWith(answer);
    kiosk.models.navigator().openItem(Screens::CheckIn, fakes::sampleFairs(kiosk.clock.today()).front().id);
    kiosk.models.door().setLeaving(true);
    kiosk.models.door().present("7K3MQ9XD");
    QCOMPARE(kiosk.models.door().verdict(), CheckInDoor::Verdict::AlreadyInside);
    kiosk.models.door().number()->typeDigit(1);
    kiosk.models.door().number()->show();
    QCOMPARE(kiosk.models.door().number()->typed(), 1);
}

/// Somebody of the staff has begun a survey.
void fillSurveys(Kiosk &kiosk)
{
    signIn(kiosk);
    kiosk.models.navigator().openItem(Screens::Survey, QStringLiteral("resident-needs/2026112001"));
    kiosk.models.survey().next();
    kiosk.models.survey().questions().front()->write(QStringLiteral("李女士（示例）"));
    kiosk.models.navigator().open(Screens::Surveys);
    QVERIFY(!kiosk.models.surveys().begun().isEmpty());
}

/// Somebody answers alone.
void fillSurvey(Kiosk &kiosk)
{
    kiosk.models.navigator().openItem(Screens::Survey, QStringLiteral("training-wish/2026112001"));
    QCOMPARE(kiosk.models.survey().state(), SurveyForm::State::Asking);
    kiosk.models.survey().questions().front()->toggle(QStringLiteral("cook"));
    kiosk.models.survey().next();
    QCOMPARE(kiosk.models.survey().page(), 1);
}

} // namespace

void fillVacancy(Kiosk &kiosk)
{
    kiosk.models.vacancy().open(fakes::sampleVacancies().front().id);
    kiosk.models.vacancy().revealPhone();
    QVERIFY(kiosk.models.vacancy().takeAwayText().contains(kiosk.models.vacancy().phone()));
}

void fillKeyboard(Kiosk &kiosk)
{
    kiosk.models.keyboard().choose(KeyboardInput::Method::Handwriting);
    kiosk.models.keyboard().draw({QPointF(0, 0), QPointF(50, 50)});
    QVERIFY(!kiosk.models.keyboard().candidates().isEmpty());
}

void fillForm(Kiosk &kiosk)
{
    RequestForm &form = kiosk.models.form();
    kiosk.models.navigator().openItem(Screens::FormName, fakes::sampleVacancies().front().id);
    form.chooseSurname(form.surnames().front());
    form.chooseTitle(RequestForm::Title::Madam);
    for (const int digit : {1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0})
        form.typeDigit(digit);
    for (const char digit : QByteArray("11010519491231002"))
        form.typeIdDigit(digit - '0');
    form.typeIdX();
    form.showId();
    QVERIFY(form.idState() == RequestForm::IdState::IdComplete && form.idPlain());
    QVERIFY(form.nameComplete() && form.phoneState() == RequestForm::PhoneState::Complete);
    QVERIFY(!form.aboutTitle().isEmpty());
}

void fillFeedback(Kiosk &kiosk)
{
    kiosk.models.navigator().open(Screens::Feedback);
    kiosk.models.feedback().write(QStringLiteral("字太小"));
    QVERIFY(kiosk.models.feedback().complete());
}

void signIn(Kiosk &kiosk)
{
    fillStaff(kiosk);
    for (const int digit : {8, 1, 6})
        kiosk.models.staff().typeDigit(digit);
    kiosk.models.staff().open();
    QVERIFY(kiosk.models.staff().signedIn());
}

/// Somebody of the staff looks at the list of a class.
void fillStaffClasses(Kiosk &kiosk)
{
    catalogue::Class held = fakes::sampleClasses(kiosk.clock.today()).front();
    held.id = QStringLiteral("school/0");
    held.starts = kiosk.clock.today();
    kiosk.items.put(held);
    catalogue::StationReceipt signUp;
    signUp.receipt = QStringLiteral("0BBBBBBB");
    signUp.type = QStringLiteral("class_enrolment");
    signUp.aboutKind = QStringLiteral("class");
    signUp.about = held.id;
    signUp.state = QStringLiteral("confirmed");
    signUp.captured = signUp.since = noon;
    kiosk.items.put(signUp);
    signIn(kiosk);
    kiosk.models.navigator().openItem(Screens::StaffClass, held.id);
    kiosk.models.staffClasses().attended(signUp.receipt);
    QCOMPARE(kiosk.models.staffClasses().opened().came, 1);
}

void fillNavigator(Kiosk &kiosk)
{
    Navigator &way = kiosk.models.navigator();
    way.openKind(Screens::Results, JobBrowser::Group, QStringLiteral("catering"));
    way.openItem(Screens::Vacancy, fakes::sampleVacancies().front().id);
    way.open(Screens::Search);
    way.setSheet(Navigator::Help);
}

const std::map<QString, void (*)(Kiosk &)> &sessionFillings()
{
    static const std::map<QString, void (*)(Kiosk &)> fillings = {
        {QStringLiteral("session"), fillSession},
        {QStringLiteral("station"), fillStation},
        {QStringLiteral("jobs"), fillJobs},
        {QStringLiteral("showcase"), fillShowcase},
        {QStringLiteral("scan"), fillScan},
        {QStringLiteral("search"), fillSearch},
        {QStringLiteral("vacancy"), fillVacancy},
        {QStringLiteral("course"), fillCourse},
        {QStringLiteral("keyboard"), fillKeyboard},
        {QStringLiteral("match"), fillMatch},
        {QStringLiteral("navigator"), fillNavigator},
        {QStringLiteral("notices"), fillNotices},
        {QStringLiteral("training"), fillTraining},
        {QStringLiteral("fairs"), fillFairs},
        {QStringLiteral("fair"), fillFair},
        {QStringLiteral("booths"), fillBooths},
        {QStringLiteral("booth"), fillBooth},
        {QStringLiteral("shortlist"), fillShortlist},
        {QStringLiteral("classes"), fillClasses},
        {QStringLiteral("form"), fillForm},
        {QStringLiteral("feedback"), fillFeedback},
        {QStringLiteral("receipt"), fillReceipt},
        {QStringLiteral("receiptSearch"), fillReceiptSearch},
        {QStringLiteral("setup"), fillSetup},
        {QStringLiteral("help"), fillHelp},
        {QStringLiteral("staff"), fillStaff},
        {QStringLiteral("staffBoard"), fillStaffBoard},
        {QStringLiteral("staffClasses"), fillStaffClasses},
        {QStringLiteral("printing"), fillPrinting},
        {QStringLiteral("door"), fillDoor},
        {QStringLiteral("surveys"), fillSurveys},
        {QStringLiteral("survey"), fillSurvey},
    };
    return fillings;
}

} // namespace yizhan::app
