// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakecodesource.h"
#include "fakedoor.h"
#include "fakeinputservice.h"
#include "fakeitems.h"
#include "fakejobs.h"
#include "fakematchservice.h"
#include "fakeoperations.h"
#include "fakeprint.h"
#include "fakestaff.h"
#include "fakesurveys.h"
#include "kioskmodels.h"
#include "manualclock.h"
#include "readable.h"
#include "samplefairs.h"
#include "sampletraining.h"
#include "stationreceiptjson.h"

#include <QMetaEnum>
#include <QTest>

#include <map>

using namespace yizhan;
using namespace yizhan::viewmodels;
using app::KioskModels;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC); // 12:00 in Zhaoqing

app::KioskConfig stationConfig()
{
    app::KioskConfig config;
    config.station.area = QStringLiteral("441202");
    return config;
}

/// The real models over services that answer at once.
struct Kiosk
{
    explicit Kiosk(app::KioskConfig settings = stationConfig()) : config(std::move(settings))
    {
        for (const auto &vacancy : fakes::sampleVacancies())
            items.put(vacancy);
        for (const auto &course : fakes::sampleTraining())
            items.put(course);
        for (const auto &fair : fakes::sampleFairs(clock.today()))
            items.put(fair);
        for (const auto &booth : fakes::sampleBooths(clock.today()))
            items.put(booth);
        for (const auto &held : fakes::sampleClasses(clock.today()))
            items.put(held);
        for (const char *form : {"resident-needs", "training-wish"})
            items.put(fakes::ownSurvey(QString::fromLatin1(form)));
        models.fairs().refresh();
        models.surveys().refresh();
        settle();
    }

    fakes::ManualClock clock{noon};
    fakes::FakeJobs jobs{toEpochDay(clock.today()), noon.addSecs(-3600)};
    fakes::FakeItems items;
    fakes::FakeMatchService match{fakes::sampleVacancies()};
    fakes::FakeInputService input;
    fakes::FakeOperations operations;
    fakes::FakeStaff staff;
    fakes::FakeDoor door;
    fakes::FakeSurveys surveys;
    fakes::FakePrint print;
    fakes::FakeCodeSource lens{capture::CodeSource::Manner::Camera};
    app::KioskConfig config;
    KioskModels models{
        config,
        {jobs, items, match, input, operations, staff, door, surveys, &print, nullptr, {&lens}},
        clock,
        4.03};

    void settle()
    {
        QTRY_VERIFY(models.jobs().ready() && !models.jobs().busy() &&
                    models.printing().printer() != SlipPrinting::Printer::None);
    }

    /// All that a screen could show.
    [[nodiscard]] QStringList shown()
    {
        QStringList lines;
        const QVariantMap all = models.initialProperties();
        for (auto model = all.cbegin(); model != all.cend(); ++model)
            lines += fakes::readable(*model.value().value<QObject *>(), model.key());
        const auto facets = QMetaEnum::fromType<JobBrowser::Facet>();
        for (int facet = 0; facet < facets.keyCount(); ++facet)
            lines += fakes::readable(*models.jobs().facet(static_cast<JobBrowser::Facet>(facet)),
                                     QStringLiteral("jobs.") + QLatin1String(facets.key(facet)));
        const auto questions = QMetaEnum::fromType<MatchWishes::Question>();
        for (int question = 0; question < questions.keyCount(); ++question)
            lines += fakes::readable(
                *models.match().wishes()->choices(static_cast<MatchWishes::Question>(question)),
                QStringLiteral("match.") + QLatin1String(questions.key(question)));
        return lines;
    }
};

/// The line of a part of the screen's state that changed; empty when none did.
QString firstChange(const QStringList &before, const QStringList &now, const QString &part)
{
    for (const QString &line : now) {
        if (line.startsWith(part + u'.') && !before.contains(line))
            return line;
    }
    return {};
}

/// What no resident changes, and why.
const std::map<QString, QString> impersonal = {
    {QStringLiteral("freshness"), QStringLiteral("how old the catalogue is")},
    {QStringLiteral("rule"), QStringLiteral("the published rule of matching")},
    {QStringLiteral("sending"), QStringLiteral("whether this kiosk is enrolled")},
};

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

void fillVacancy(Kiosk &kiosk)
{
    kiosk.models.vacancy().open(fakes::sampleVacancies().front().id);
    kiosk.models.vacancy().revealPhone();
    QVERIFY(kiosk.models.vacancy().takeAwayText().contains(kiosk.models.vacancy().phone()));
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

void fillKeyboard(Kiosk &kiosk)
{
    kiosk.models.keyboard().choose(KeyboardInput::Method::Handwriting);
    kiosk.models.keyboard().draw({QPointF(0, 0), QPointF(50, 50)});
    QVERIFY(!kiosk.models.keyboard().candidates().isEmpty());
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

void signIn(Kiosk &kiosk)
{
    fillStaff(kiosk);
    for (const int digit : {8, 1, 6})
        kiosk.models.staff().typeDigit(digit);
    kiosk.models.staff().open();
    QVERIFY(kiosk.models.staff().signedIn());
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

void fillNavigator(Kiosk &kiosk)
{
    Navigator &way = kiosk.models.navigator();
    way.openKind(Screens::Results, JobBrowser::Group, QStringLiteral("catering"));
    way.openItem(Screens::Vacancy, fakes::sampleVacancies().front().id);
    way.open(Screens::Search);
    way.setSheet(Navigator::Help);
}

const std::map<QString, void (*)(Kiosk &)> fillings = {
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

} // namespace

/// The models of the screens as the kiosk builds them: what one resident leaves, the next does not find.
class TestKioskModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoPartOfASessionIsNamedWithItsReason();
    void whatAResidentLeavesIsForgotten_data();
    void whatAResidentLeavesIsForgotten();
    void nothingIsLeftOfEverythingAtOnce();
    void noWayLeadsBackIntoTheLastSession();
    void nothingStaysWithTheEnginesOfTheKeyboard();
    void aPhoneNumberOnTheScreenShortensTheIdleTime();
    void aHalfFilledFormShortensTheIdleTime();
    void whoWaitsForHelpIsNotTurnedAway();
    void aReceiptThatComesAfterTheResidentLeftIsNotShown();
    void noWayLeadsBackIntoAFormThatWasHandedIn();
    void whatSomebodyThinksLeadsToAReceipt();
    void whoSignsInTakesTheScreenOver();
    void whoLeavesTheStaffsPageIsSignedOut();
    void whoGoesFromOneStaffPageToAnotherStaysSignedIn();
    void whoWaitsForCallsStaysSignedInForHalfAnHour();
    void anAccountThatIsRemovedIsSignedOut();
    void anotherRoleSignsOut();
    void noWayLeadsOutOfSelfCheckInButThePin();
    void theLanguageOfTheSettingsIsSpokenFromTheStart();
    void aCodeBeginsASession();
    void aListOfAnotherKioskIsKept();
    void aCardNamesWhoSignsIn();
};

void TestKioskModels::noWayLeadsOutOfSelfCheckInButThePin()
{
    Kiosk kiosk;
    Navigator &way = kiosk.models.navigator();
    const QString fair = fakes::sampleFairs(kiosk.clock.today()).front().id;
    signIn(kiosk);
    way.openItem(Screens::CheckIn, fair);
    way.lock(Screens::SelfCheckIn, fair);
    QVERIFY(!kiosk.models.staff().signedIn());
    QCOMPARE(kiosk.door.fair(), fair);
    way.reset();
    QCOMPARE(way.screen(), Screens::SelfCheckIn);
    way.open(Screens::StaffHome);
    QCOMPARE(way.screen(), Screens::SelfCheckIn);
    QVERIFY(!way.back());
    kiosk.models.session().end();
    QCOMPARE(way.screen(), Screens::SelfCheckIn);
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Active);
    kiosk.clock.advanceMs(3'600'000);
    kiosk.models.session().tick();
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Active);
    kiosk.models.door().present("7K3MQ9XD");
    QCOMPARE(kiosk.door.asked().back(), QStringLiteral("in 7K3MQ9XD"));
    way.open(Screens::StaffPin);
    QVERIFY(way.back());
    QCOMPARE(way.screen(), Screens::SelfCheckIn);
    signIn(kiosk);
    QCOMPARE(way.screen(), Screens::StaffHome);
    QVERIFY(!way.locked());
}

void TestKioskModels::whatIsNoPartOfASessionIsNamedWithItsReason()
{
    Kiosk kiosk;
    const auto &parts = kiosk.models.parts().parts();
    const QVariantMap all = kiosk.models.initialProperties();
    for (auto model = all.cbegin(); model != all.cend(); ++model) {
        auto *part = dynamic_cast<session::SessionPart *>(model.value().value<QObject *>());
        const bool registered = std::find(parts.begin(), parts.end(), part) != parts.end();
        const bool named = impersonal.count(model.key()) == 1;
        QVERIFY2(registered != named, qPrintable(model.key()));
    }
}

void TestKioskModels::whatAResidentLeavesIsForgotten_data()
{
    QTest::addColumn<QString>("part");
    Kiosk kiosk;
    for (const QString &model : kiosk.models.initialProperties().keys()) {
        if (impersonal.count(model) == 0)
            QTest::newRow(qPrintable(model)) << model;
    }
}

void TestKioskModels::whatAResidentLeavesIsForgotten()
{
    QFETCH(const QString, part);
    QVERIFY2(fillings.count(part) == 1, "nobody fills this part");
    Kiosk kiosk;
    const QStringList before = kiosk.shown();
    kiosk.models.session().begin();
    fillings.at(part)(kiosk);
    kiosk.settle();
    QVERIFY(!firstChange(before, kiosk.shown(), part).isEmpty());
    kiosk.models.session().end();
    kiosk.settle();
    QCOMPARE(kiosk.shown(), before);
}

void TestKioskModels::nothingIsLeftOfEverythingAtOnce()
{
    Kiosk kiosk;
    const QStringList before = kiosk.shown();
    kiosk.models.session().begin();
    for (const auto &[part, fill] : fillings)
        fill(kiosk);
    kiosk.settle();
    kiosk.models.session().end();
    kiosk.settle();
    QCOMPARE(kiosk.shown(), before);
    QVERIFY(!kiosk.models.parts().sensitive());
}

void TestKioskModels::noWayLeadsBackIntoTheLastSession()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    fillNavigator(kiosk);
    kiosk.models.session().end();
    QVERIFY(!kiosk.models.navigator().back());
}

void TestKioskModels::nothingStaysWithTheEnginesOfTheKeyboard()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    fillKeyboard(kiosk);
    QVERIFY(kiosk.input.composition().open() || !kiosk.input.composition().candidates.isEmpty());
    kiosk.models.session().end();
    QVERIFY(!kiosk.input.composition().open() && kiosk.input.composition().candidates.isEmpty());
}

void TestKioskModels::aPhoneNumberOnTheScreenShortensTheIdleTime()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    fillVacancy(kiosk);
    kiosk.clock.advanceMs(60'000);
    kiosk.models.session().tick();
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Warning);
}

void TestKioskModels::aHalfFilledFormShortensTheIdleTime()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    kiosk.models.form().typeDigit(1);
    kiosk.models.navigator().reset(); // it is still there
    kiosk.clock.advanceMs(60'000);
    kiosk.models.session().tick();
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Warning);
}

void TestKioskModels::whoWaitsForHelpIsNotTurnedAway()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    kiosk.models.help().call(HelpCall::Reason::Screen);
    for (int minute = 0; minute < 4; ++minute) {
        kiosk.clock.advanceMs(60'000);
        kiosk.models.help().refresh();
        kiosk.models.session().tick();
    }
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Active);
    for (int minute = 0; minute < 4; ++minute) { // nobody comes
        kiosk.clock.advanceMs(60'000);
        kiosk.models.help().refresh();
        kiosk.models.session().tick();
    }
    QVERIFY(kiosk.models.session().state() != KioskSession::State::Active);
}

void TestKioskModels::aReceiptThatComesAfterTheResidentLeftIsNotShown()
{
    Kiosk kiosk;
    const QStringList before = kiosk.shown();
    kiosk.models.session().begin();
    fillForm(kiosk);
    kiosk.operations.wait();
    kiosk.models.form().submit();
    kiosk.models.session().end();
    kiosk.operations.answerAll();
    kiosk.settle();
    QCOMPARE(kiosk.operations.receipts().size(), std::size_t(1)); // handed in it was
    QCOMPARE(kiosk.shown(), before);
}

void TestKioskModels::noWayLeadsBackIntoAFormThatWasHandedIn()
{
    Kiosk kiosk;
    const QString id = fakes::sampleVacancies().front().id;
    Navigator &way = kiosk.models.navigator();
    kiosk.models.session().begin();
    way.openItem(Screens::Vacancy, id);
    way.openItem(Screens::FormConsent, id);
    fillForm(kiosk);
    way.openItem(Screens::FormCheck, id);
    kiosk.models.form().submit();
    QCOMPARE(way.screen(), Screens::Receipt);
    QVERIFY(way.back());
    QCOMPARE(way.screen(), Screens::Vacancy);
}

void TestKioskModels::whatSomebodyThinksLeadsToAReceipt()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    fillFeedback(kiosk);
    kiosk.models.feedback().submit();
    kiosk.settle();
    QCOMPARE(kiosk.models.navigator().screen(), Screens::Receipt);
    QCOMPARE(kiosk.models.receipt().subject(), ReceiptPage::Subject::Feedback);
    QVERIFY(kiosk.models.navigator().back());
    QCOMPARE(kiosk.models.navigator().screen(), Screens::Home); // no way leads back into what was handed in
}

void TestKioskModels::whoSignsInTakesTheScreenOver()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    fillForm(kiosk);
    signIn(kiosk);
    QCOMPARE(kiosk.models.navigator().screen(), Screens::StaffHome);
    QVERIFY(!kiosk.models.form().nameComplete());
    QVERIFY(kiosk.models.form().phone().isEmpty());
    QVERIFY(!kiosk.models.parts().sensitive());
    QCOMPARE(kiosk.operations.taken().back().about, QStringLiteral("a-0123abcd/sign_in"));
    kiosk.models.session().end();
    QCOMPARE(kiosk.operations.taken().back().about, QStringLiteral("a-0123abcd/sign_out"));
    QVERIFY(!kiosk.models.staff().signedIn());
}

void TestKioskModels::whoLeavesTheStaffsPageIsSignedOut()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    signIn(kiosk);
    kiosk.models.navigator().back();
    QVERIFY(!kiosk.models.staff().signedIn());
    QCOMPARE(kiosk.operations.taken().back().about, QStringLiteral("a-0123abcd/sign_out"));
}

void TestKioskModels::whoGoesFromOneStaffPageToAnotherStaysSignedIn()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    fillStaffClasses(kiosk);
    QVERIFY(kiosk.models.staff().signedIn());
    kiosk.models.navigator().returnTo(Screens::StaffHome);
    kiosk.models.navigator().open(Screens::StaffClasses);
    QVERIFY(kiosk.models.staff().signedIn());
    QCOMPARE(kiosk.models.staffClasses().classes().size(), 1);
    kiosk.models.navigator().reset();
    QVERIFY(!kiosk.models.staff().signedIn());
}

void TestKioskModels::whoWaitsForCallsStaysSignedInForHalfAnHour()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    signIn(kiosk);
    kiosk.clock.advanceMs(29LL * 60 * 1000);
    kiosk.models.session().tick();
    QVERIFY(kiosk.models.staff().signedIn());
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Active);
    kiosk.clock.advanceMs(60'000);
    kiosk.models.session().tick();
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Warning);
    kiosk.clock.advanceMs(30'000);
    kiosk.models.session().tick();
    QVERIFY(!kiosk.models.staff().signedIn());
}

void TestKioskModels::anAccountThatIsRemovedIsSignedOut()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    signIn(kiosk);
    kiosk.items.remove(QStringLiteral("staff_account"), QStringLiteral("a-0123abcd"));
    kiosk.models.lookAtTheStation();
    QTRY_COMPARE(kiosk.models.session().state(), KioskSession::State::Attract);
    QVERIFY(!kiosk.models.staff().signedIn());
}

void TestKioskModels::anotherRoleSignsOut()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    signIn(kiosk);
    kiosk.models.lookAtTheStation();
    QVERIFY(kiosk.models.staff().signedIn() && kiosk.models.staff().allRequests());
    kiosk.items.put(fakes::staffAccount(QStringLiteral("a-0123abcd"), catalogue::StaffRole::Attendant));
    kiosk.models.lookAtTheStation();
    QTRY_VERIFY(!kiosk.models.staff().signedIn());
}

void TestKioskModels::theLanguageOfTheSettingsIsSpokenFromTheStart()
{
    app::KioskConfig config = stationConfig();
    config.session.language = KioskSession::Language::English;
    Kiosk english(config);
    Kiosk switched;
    switched.models.session().setLanguage(KioskSession::Language::English);
    QCOMPARE(english.shown(), switched.shown());
    QVERIFY(english.models.station().areaName() != Kiosk().models.station().areaName());
}

/// Nobody has touched the screen: the code is what says that somebody is there.
void TestKioskModels::aCodeBeginsASession()
{
    app::KioskConfig config = stationConfig();
    config.server.publicUrl = QStringLiteral("https://yz.example");
    Kiosk kiosk(config);
    const QString id = fakes::sampleFairs(kiosk.clock.today()).front().id;
    kiosk.models.codes().take(QStringLiteral("https://yz.example/f/") + id);
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Active);
    QCOMPARE(kiosk.models.navigator().route(), (Route{Screens::Fair, 0, id}));
    QVERIFY(kiosk.models.navigator().back());
    QCOMPARE(kiosk.models.navigator().screen(), Screens::Home);
    kiosk.models.codes().take(QStringLiteral("no code of ours"));
    QCOMPARE(kiosk.models.navigator().screen(), Screens::Scan);
    QCOMPARE(kiosk.models.scan().verdict(), CodeVerdicts::Junk);
}

void TestKioskModels::aListOfAnotherKioskIsKept()
{
    app::KioskConfig config = stationConfig();
    config.server.publicUrl = QStringLiteral("https://yz.example");
    Kiosk kiosk(config);
    const QString first = fakes::sampleVacancies()[0].id;
    kiosk.models.shortlist().toggle(first);
    kiosk.models.codes().take(
        QStringLiteral("https://yz.example/s/%1,%2")
            .arg(QString::fromLatin1(QUrl::toPercentEncoding(first)),
                 QString::fromLatin1(QUrl::toPercentEncoding(fakes::sampleVacancies()[1].id))));
    QCOMPARE(kiosk.models.shortlist().count(), 2);
    QCOMPARE(kiosk.models.navigator().screen(), Screens::Shortlist);
    QCOMPARE(kiosk.models.shortlist().vacancies()->rowCount(), 2);
}

void TestKioskModels::aCardNamesWhoSignsIn()
{
    Kiosk kiosk;
    for (const char *id : {"a-00000001", "a-00000002", "a-00000003"}) {
        catalogue::StaffAccount account = fakes::staffAccount();
        account.id = QString::fromLatin1(id);
        kiosk.items.put(account);
    }
    kiosk.models.codes().take(QStringLiteral("A-00000002"));
    QCOMPARE(kiosk.models.navigator().screen(), Screens::StaffPin);
    QCOMPARE(kiosk.models.staff().chosen(), 1);
    QVERIFY(!kiosk.models.staff().signedIn());
}

QTEST_MAIN(TestKioskModels)
#include "tst_kioskmodels.moc"
