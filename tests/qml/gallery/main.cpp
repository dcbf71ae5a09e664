// SPDX-License-Identifier: GPL-3.0-or-later
// The screens over fake data, for those who design them: in a window, or as pictures of every screen, shape,
// language and text size. Reads the QML sources as they are in the source folder; nothing is built anew
// between two looks.
#include "fakekiosk.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QInputMethod>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>

using yizhan::fakes::FakeKiosk;
using namespace yizhan::viewmodels;

namespace {

struct Shape
{
    const char *name;
    QSize size;
    double pixelsPerMm;
};
constexpr std::array shapes{Shape{"portrait", {1080, 1920}, 4.03}, Shape{"landscape", {1920, 1080}, 4.03},
                            Shape{"tablet", {1280, 800}, 5.9}, Shape{"phone", {360, 800}, 5.5}};

struct Stop
{
    const char *name;
    Route route;
    Navigator::Sheet sheet = Navigator::NoSheet;
    void (*prepare)(FakeKiosk &) = nullptr;
};

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

void showDoor(FakeKiosk &kiosk, CheckInDoor::Verdict verdict)
{
    kiosk.doorSays(static_cast<int>(verdict), 312, 418);
    kiosk.door()->present("7K3MQ9XD");
}
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

void typeNumber(FakeKiosk &kiosk, const QString &screen)
{
    kiosk.door()->dismiss();
    kiosk.window()->findChild<QQuickItem *>(screen)->setProperty("numbering", true);
    for (const QChar digit : QStringLiteral("11010519491231002"))
        kiosk.door()->number()->typeDigit(digit.digitValue());
}
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

void callHelp(FakeKiosk &kiosk)
{
    kiosk.help()->withdraw();
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

void begin(FakeKiosk &kiosk, const char *form)
{
    kiosk.publishSurveys();
    kiosk.survey()->forget();
    kiosk.navigator()->open(Screens::Surveys);
    kiosk.navigator()->openItem(Screens::Survey, QString::fromLatin1(form) + QStringLiteral("/2026112001"));
}

/// Until a question of this kind is asked.
void askUntil(FakeKiosk &kiosk, SurveyQuestion::Kind kind, int shape = -1)
{
    SurveyForm &form = *kiosk.survey();
    for (int page = 0; page < 60; ++page) {
        SurveyQuestion *question = form.questions().value(0);
        if (question == nullptr || (question->kind() == kind && (shape < 0 || question->shape() == shape)))
            return;
        if (question->required() && question->kind() == SurveyQuestion::Kind::SelectOne)
            question->toggle(question->choices().at(question->choices().size() > 4 ? 4 : 0).value);
        else if (question->required() && question->shape() == SurveyQuestion::Whole)
            question->typeDigit(5);
        else if (question->required() && question->kind() == SurveyQuestion::Kind::Pad)
            for (const int digit : {1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0})
                question->typeDigit(digit);
        else if (question->required())
            question->write(QStringLiteral("示例"));
        const int before = form.page();
        form.next();
        if (form.page() == before)
            return;
    }
}

void askChoice(FakeKiosk &kiosk)
{
    begin(kiosk, "resident-needs");
    kiosk.survey()->next();
    kiosk.survey()->next();
    kiosk.survey()->next(); // not answered: it says why it stays
}

void askDate(FakeKiosk &kiosk)
{
    begin(kiosk, "resident-needs");
    askUntil(kiosk, SurveyQuestion::Kind::Pad, SurveyQuestion::Date);
    for (const int digit : {2, 0, 2, 6, 3})
        kiosk.survey()->questions().front()->typeDigit(digit);
}

void askRank(FakeKiosk &kiosk)
{
    begin(kiosk, "resident-needs");
    askUntil(kiosk, SurveyQuestion::Kind::Rank);
    kiosk.survey()->questions().front()->toggle(QStringLiteral("pay"));
    kiosk.survey()->questions().front()->toggle(QStringLiteral("near"));
}

void askMany(FakeKiosk &kiosk)
{
    begin(kiosk, "training-wish");
    for (const char *skill : {"cook", "other"})
        kiosk.survey()->questions().front()->toggle(QString::fromLatin1(skill));
}

void askWords(FakeKiosk &kiosk)
{
    begin(kiosk, "resident-needs");
    askUntil(kiosk, SurveyQuestion::Kind::LongText);
    kiosk.survey()->questions().front()->write(QStringLiteral("示例：希望离家近一点"));
}

void askGroup(FakeKiosk &kiosk)
{
    begin(kiosk, "employer-needs");
    askUntil(kiosk, SurveyQuestion::Kind::SelectOne);
    for (int page = 0; page < 8 && kiosk.survey()->questions().size() < 2; ++page) {
        kiosk.survey()->next();
        if (kiosk.survey()->questions().front()->required())
            askUntil(kiosk, SurveyQuestion::Kind::Note);
    }
}

/// A household of five, until who lives there is asked.
void askHousehold(FakeKiosk &kiosk)
{
    kiosk.staffStation();
    signIn(kiosk);
    begin(kiosk, "household");
    SurveyForm &form = *kiosk.survey();
    for (int page = 0; page < 12 && form.questions().size() < 2; ++page) {
        askUntil(kiosk, SurveyQuestion::Kind::SelectOne);
        if (form.questions().front()->required())
            form.questions().front()->toggle(QStringLiteral("441226"));
        form.next();
    }
    form.questions().at(0)->typeDigit(2);
    form.questions().at(1)->typeDigit(3);
}

/// The second of them: grown, and at the question of work.
void askPerson(FakeKiosk &kiosk)
{
    askHousehold(kiosk);
    SurveyForm &form = *kiosk.survey();
    int births = 0;
    for (int page = 0; page < 60 && births < 2; ++page) {
        form.next();
        for (SurveyQuestion *question : form.questions()) {
            if (question->shape() == SurveyQuestion::Whole && question->required() && !question->answered())
                question->typeDigit(0);
            else if (question->required() && question->kind() == SurveyQuestion::Kind::SelectOne)
                question->toggle(question->choices().constFirst().value);
            if (question->kind() == SurveyQuestion::Kind::Text && page > 6)
                question->write(QStringLiteral("陈女士"));
            if (question->shape() != SurveyQuestion::Month)
                continue;
            for (const int digit : {1, 9, 7, 0, 5})
                question->typeDigit(digit);
            ++births;
        }
    }
    while (form.questions().front()->kind() != SurveyQuestion::Kind::SelectOne ||
           !form.questions().front()->required())
        form.next();
}

void askMore(FakeKiosk &kiosk)
{
    begin(kiosk, "employer-needs");
    askUntil(kiosk, SurveyQuestion::Kind::Instance);
}

void askPlace(FakeKiosk &kiosk)
{
    begin(kiosk, "employer-needs");
    askUntil(kiosk, SurveyQuestion::Kind::Place);
}

void reviewSurvey(FakeKiosk &kiosk)
{
    askWords(kiosk);
    kiosk.survey()->next();
}

void listForStaff(FakeKiosk &kiosk)
{
    kiosk.staffStation();
    signIn(kiosk);
    begin(kiosk, "resident-needs");
    kiosk.survey()->next();
    kiosk.survey()->questions().front()->write(QStringLiteral("李女士（示例）"));
    kiosk.survey()->next();
    kiosk.navigator()->returnTo(Screens::Surveys);
}

/// What staff have handed in stays among their surveys for a while.
void listSent(FakeKiosk &kiosk)
{
    kiosk.staffStation();
    signIn(kiosk);
    kiosk.navigator()->open(Screens::Surveys);
    const auto begun = kiosk.surveys()->begun();
    for (const auto &one : begun)
        kiosk.surveys()->discard(one.id);
    for (const char *wish : {"cook", "sewing"}) {
        begin(kiosk, "training-wish");
        kiosk.survey()->questions().front()->toggle(QString::fromLatin1(wish));
        kiosk.survey()->submit();
    }
}

/// Somebody of the staff asks, and types a number.
void askAsStaff(FakeKiosk &kiosk)
{
    begin(kiosk, "resident-needs");
    askUntil(kiosk, SurveyQuestion::Kind::Pad, SurveyQuestion::Digits);
    for (const int digit : {1, 3, 8, 0, 0, 1})
        kiosk.survey()->questions().front()->typeDigit(digit);
}

void listAlone(FakeKiosk &kiosk)
{
    kiosk.publishSurveys();
    kiosk.navigator()->reset();
    kiosk.navigator()->open(Screens::Surveys);
}

/// Beside the list, where it is wide.
void openCook(FakeKiosk &kiosk)
{
    kiosk.vacancy()->open(QStringLiteral("fake/厨师（炒锅）"));
}

void takePaperOut(FakeKiosk &kiosk)
{
    kiosk.setPrinter(QStringLiteral("printer.paper_out"));
}

void holdPhone(FakeKiosk &kiosk)
{
    kiosk.showPhone(QStringLiteral("https://example.org/f/bureau/夜"));
}

/// What a code before the camera turns out to be.
void scanTicket(FakeKiosk &kiosk)
{
    kiosk.showCode(kiosk.ticketText());
}

void scanForeign(FakeKiosk &kiosk)
{
    kiosk.showCode(QStringLiteral("https://pay.example.com/x?id=1"));
}

void scanIdentityCard(FakeKiosk &kiosk)
{
    kiosk.showCode(QStringLiteral("11010519491231002X"));
}

void takeCameraAway(FakeKiosk &kiosk)
{
    kiosk.scan()->again();
    kiosk.plugCamera(false);
}

void giveCameraBack(FakeKiosk &kiosk)
{
    kiosk.plugCamera(true);
}

void loseTheLine(FakeKiosk &kiosk)
{
    kiosk.setOnline(false);
}

/// Somebody writes; the keyboard is there where the platform has it (QT_IM_MODULE=qtvirtualkeyboard).
void writeIntoSearch(FakeKiosk &kiosk, const QString &text)
{
    auto *field = kiosk.window()->findChild<QQuickItem *>(QStringLiteral("searchField"));
    field->forceActiveFocus();
    QGuiApplication::inputMethod()->show();
    kiosk.keyboard()->choose(yizhan::viewmodels::KeyboardInput::Method::Handwriting);
    field->setProperty("text", text);
}
void beginSearch(FakeKiosk &kiosk)
{
    writeIntoSearch(kiosk, {});
}
void writeCook(FakeKiosk &kiosk)
{
    writeIntoSearch(kiosk, QStringLiteral("厨"));
    kiosk.keyboard()->choose(yizhan::viewmodels::KeyboardInput::Method::Pinyin);
}
void writeTooMuch(FakeKiosk &kiosk)
{
    writeIntoSearch(kiosk, QStringLiteral("厨"));
    writeIntoSearch(kiosk, QStringLiteral("厨航"));
}

std::vector<Stop> stops()
{
    const QString cook = QStringLiteral("fake/厨师（炒锅）");
    const QString longest =
        QStringLiteral("fake/开料、封边、排钻师傅及普工，五金开料、攻牙钻孔、电焊工及普工");
    return {
        {"home", {}},
        {"workgroups", {Screens::WorkGroups, 0, {}}},
        {"match-schooling", {Screens::MatchQuestion, MatchWishes::Schooling, {}}},
        {"match-work", {Screens::MatchQuestion, MatchWishes::Work, {}}},
        {"match-time", {Screens::MatchQuestion, MatchWishes::Time, {}}},
        {"match-musts", {Screens::MatchQuestion, MatchWishes::Musts, {}}},
        {"results", {Screens::Results, 0, {}}},
        {"results-opened", {Screens::Results, 0, {}}, Navigator::NoSheet, openCook},
        {"filter", {Screens::Filter, 0, {}}},
        {"facet-county", {Screens::Facet, JobBrowser::County, {}}},
        {"facet-pay", {Screens::Facet, JobBrowser::PayBand, {}}},
        {"facet-benefit", {Screens::Facet, JobBrowser::Benefit, {}}},
        {"facet-reach", {Screens::Facet, JobBrowser::Reach, {}}},
        {"facet-experience", {Screens::Facet, JobBrowser::Experience, {}}},
        {"search-begun", {Screens::Search, 0, {}}, Navigator::NoSheet, beginSearch},
        {"search-cook", {Screens::Search, 0, {}}, Navigator::NoSheet, writeCook},
        {"search-nothing", {Screens::Search, 0, {}}, Navigator::NoSheet, writeTooMuch},
        {"vacancy", {Screens::Vacancy, 0, cook}},
        {"vacancy-no-paper", {Screens::Vacancy, 0, cook}, Navigator::NoSheet, takePaperOut},
        {"vacancy-long", {Screens::Vacancy, 0, longest}},
        {"shortlist", {Screens::Shortlist, 0, {}}, Navigator::NoSheet, keepSome},
        {"results-kept", {Screens::Results, 0, {}}},
        {"fairs", {Screens::Fairs, 0, {}}},
        {"fair", {Screens::Fair, 0, QStringLiteral("bureau/夜")}},
        {"fair-places", {Screens::Fair, 0, QStringLiteral("bureau/校")}, Navigator::NoSheet, showPlaces},
        {"fair-full", {Screens::Fair, 0, QStringLiteral("bureau/校")}, Navigator::NoSheet, fillFair},
        {"fair-plan", {Screens::Fair, 0, QStringLiteral("bureau/夜")}, Navigator::NoSheet, showPlan},
        {"fair-booths", {Screens::FairBooths, 0, QStringLiteral("bureau/夜")}},
        {"fair-booths-zone", {Screens::FairBooths, FairBooths::ByZone, QStringLiteral("bureau/夜")}},
        {"fair-booth", {Screens::Booth, 0, QStringLiteral("bureau/夜-A3")}, Navigator::NoSheet, keepBooths},
        {"fair-kept", {Screens::Fair, 0, QStringLiteral("bureau/夜")}},
        {"fair-bare", {Screens::Fair, 0, QStringLiteral("bureau/无")}},
        {"fair-consent", {Screens::FormConsent, Screens::FairSignUp, QStringLiteral("bureau/校")}},
        {"fair-check", {Screens::FormCheck, 0, QStringLiteral("bureau/校")}, Navigator::NoSheet, fillAll},
        {"fair-receipt",
         {Screens::FormCheck, 0, QStringLiteral("bureau/校")},
         Navigator::NoSheet,
         handInFair},
        {"training", {Screens::Training, 0, {}}},
        {"course-jobs", {Screens::CourseJobs, 0, QStringLiteral("school/叉车司机")}},
        {"course-class", {Screens::Course, 0, QStringLiteral("school/叉车司机")}},
        {"course-class-full", {Screens::Course, 0, QStringLiteral("school/月嫂、育婴")}},
        {"course-class-offline",
         {Screens::Course, 0, QStringLiteral("school/叉车司机")},
         Navigator::NoSheet,
         loseTheLine},
        {"enrol-consent", {Screens::FormConsent, Screens::Enrolment, QStringLiteral("school/叉车司机/1")}},
        {"enrol-check",
         {Screens::FormCheck, 0, QStringLiteral("school/叉车司机/1")},
         Navigator::NoSheet,
         fillAll},
        {"enrol-receipt",
         {Screens::FormCheck, 0, QStringLiteral("school/叉车司机/1")},
         Navigator::NoSheet,
         handIn},
        {"course", {Screens::Course, 0, yizhan::fakes::sampleCourse().id}},
        {"interest-consent", {Screens::FormConsent, 0, cook}},
        {"interest-name", {Screens::FormName, 0, cook}},
        {"interest-name-chosen", {Screens::FormName, 0, cook}, Navigator::NoSheet, chooseName},
        {"interest-phone", {Screens::FormPhone, 0, cook}},
        {"interest-phone-complete", {Screens::FormPhone, 0, cook}, Navigator::NoSheet, typeNumber},
        {"form-id", {Screens::FormIdNumber, 0, cook}},
        {"form-id-complete", {Screens::FormIdNumber, 0, cook}, Navigator::NoSheet, typeIdentity},
        {"form-id-wrong", {Screens::FormIdNumber, 0, cook}, Navigator::NoSheet, typeWrongIdentity},
        {"interest-check", {Screens::FormCheck, 0, cook}},
        {"interest-not-kept", {Screens::FormCheck, 0, cook}, Navigator::NoSheet, refuse},
        {"receipt-just-made", {Screens::FormCheck, 0, cook}, Navigator::NoSheet, handIn},
        {"receipt-delivered", {Screens::FindReceipt, 0, {}}, Navigator::NoSheet, deliver},
        {"receipt-find", {Screens::FindReceipt, 0, {}}, Navigator::NoSheet, typeCode},
        {"receipt-unknown", {Screens::Receipt, 0, QStringLiteral("ZZZZZZZZ")}},
        {"scan", {Screens::Scan, 0, {}}, Navigator::NoSheet, holdPhone},
        {"scan-ticket", {Screens::Scan, 0, {}}, Navigator::NoSheet, scanTicket},
        {"scan-foreign", {Screens::Scan, 0, {}}, Navigator::NoSheet, scanForeign},
        {"scan-identity-card", {Screens::Scan, 0, {}}, Navigator::NoSheet, scanIdentityCard},
        {"scan-no-camera", {Screens::Scan, 0, {}}, Navigator::NoSheet, takeCameraAway},
        {"scan-again", {Screens::Scan, 0, {}}, Navigator::NoSheet, giveCameraBack},
        {"help", {}, Navigator::Help},
        {"help-waiting", {}, Navigator::Help, callHelp},
        {"help-delivered", {}, Navigator::Help, tellAccepted},
        {"help-coming", {}, Navigator::Help, tellComing},
        {"help-late", {}, Navigator::Help, waitForHelp},
        {"help-phone", {}, Navigator::Help, typeForHelp},
        {"staff-unknown", {}, Navigator::NoSheet, forgetServer},
        {"setup", {Screens::Setup, 0, {}}, Navigator::NoSheet, typeSetupCode},
        {"setup-known", {Screens::Setup, 0, {}}, Navigator::NoSheet, enrol},
        {"staff-pin", {}, Navigator::NoSheet, typePin},
        {"staff-pin-wrong", {}, Navigator::NoSheet, typeWrongPin},
        {"staff-home", {}, Navigator::NoSheet, signIn},
        {"staff-coming", {Screens::StaffHome, 0, {}}, Navigator::NoSheet, goThere},
        {"staff-classes", {Screens::StaffClasses, 0, {}}},
        {"staff-class", {Screens::StaffClass, 0, QStringLiteral("school/粤菜点心/0")}},
        {"staff-class-ahead", {Screens::StaffClass, 0, QStringLiteral("school/叉车司机/1")}},
        {"door", {Screens::CheckIn, 0, QStringLiteral("bureau/夜")}, Navigator::NoSheet, countAtTheDoor},
        {"door-in", {Screens::CheckIn, 0, QStringLiteral("bureau/夜")}, Navigator::NoSheet, admit},
        {"door-again", {Screens::CheckIn, 0, QStringLiteral("bureau/夜")}, Navigator::NoSheet, admitAgain},
        {"door-invalid",
         {Screens::CheckIn, 0, QStringLiteral("bureau/夜")},
         Navigator::NoSheet,
         refuseAtTheDoor},
        {"door-typing",
         {Screens::CheckIn, 0, QStringLiteral("bureau/夜")},
         Navigator::NoSheet,
         typeAtTheDoor},
        {"self-check-in", {Screens::SelfCheckIn, 0, QStringLiteral("bureau/夜")}},
        {"self-check-in-again",
         {Screens::SelfCheckIn, 0, QStringLiteral("bureau/夜")},
         Navigator::NoSheet,
         admitAgain},
        {"door-number",
         {Screens::CheckIn, 0, QStringLiteral("bureau/夜")},
         Navigator::NoSheet,
         typeNumberAtTheDoor},
        {"door-registered",
         {Screens::CheckIn, 0, QStringLiteral("bureau/夜")},
         Navigator::NoSheet,
         registerAtTheDoor},
        {"door-booth", {Screens::CheckIn, 0, QStringLiteral("bureau/夜")}, Navigator::NoSheet, standAtBooth},
        {"door-visited",
         {Screens::CheckIn, 0, QStringLiteral("bureau/夜")},
         Navigator::NoSheet,
         countAtBooth},
        {"self-check-in-number",
         {Screens::SelfCheckIn, 0, QStringLiteral("bureau/夜")},
         Navigator::NoSheet,
         typeOwnNumber},
        {"surveys", {}, Navigator::NoSheet, listAlone},
        {"survey-choice", {}, Navigator::NoSheet, askChoice},
        {"survey-many", {}, Navigator::NoSheet, askMany},
        {"survey-date", {}, Navigator::NoSheet, askDate},
        {"survey-rank", {}, Navigator::NoSheet, askRank},
        {"survey-words", {}, Navigator::NoSheet, askWords},
        {"survey-group", {}, Navigator::NoSheet, askGroup},
        {"survey-more", {}, Navigator::NoSheet, askMore},
        {"survey-household", {}, Navigator::NoSheet, askHousehold},
        {"survey-person", {}, Navigator::NoSheet, askPerson},
        {"survey-place", {}, Navigator::NoSheet, askPlace},
        {"survey-review", {}, Navigator::NoSheet, reviewSurvey},
        {"surveys-staff", {}, Navigator::NoSheet, listForStaff},
        {"survey-staff", {}, Navigator::NoSheet, askAsStaff},
        {"surveys-sent", {}, Navigator::NoSheet, listSent},
        {"home-surveys", {}},
        {"language", {}, Navigator::Language},
        {"display", {}, Navigator::Display}};
}

/// Drawings are read on a thread of their own.
bool isDrawn(const QQuickItem &item)
{
    constexpr int loading = 2; // of QQuickImageBase
    if (item.inherits("QQuickImage") && item.property("status").toInt() == loading)
        return false;
    const auto children = item.childItems();
    return std::all_of(children.begin(), children.end(),
                       [](const QQuickItem *child) { return !child->isVisible() || isDrawn(*child); });
}

bool save(QQuickWindow &window, const QDir &folder, const QString &name)
{
    QTest::qWait(350);
    for (int look = 0; look < 100 && !isDrawn(*window.contentItem()); ++look)
        QTest::qWait(50);
    return window.grabWindow().save(folder.filePath(name + QStringLiteral(".png")));
}

void tour(QQuickWindow &window, FakeKiosk &kiosk, const QDir &folder, const QString &filter,
          const QRegularExpression &screens)
{
    for (const Shape &shape : shapes) {
        for (int language = 0; language < 3; ++language) {
            for (int size = 0; size < 3; ++size) {
                for (const bool contrast : {false, true}) {
                    const QString prefix = QStringLiteral("%1-%2-%3%4-")
                                               .arg(QLatin1String(shape.name))
                                               .arg(language)
                                               .arg(size)
                                               .arg(contrast ? QStringLiteral("hc") : QString());
                    if (!prefix.contains(QRegularExpression(filter)))
                        continue;
                    window.resize(shape.size);
                    kiosk.station()->setPixelsPerMm(shape.pixelsPerMm);
                    kiosk.session()->end();
                    kiosk.withdrawSurveys(); // those of the round before
                    kiosk.session()->setLanguage(static_cast<KioskSession::Language>(language));
                    kiosk.session()->setTextSize(static_cast<KioskSession::TextSize>(size));
                    kiosk.session()->setHighContrast(contrast);
                    save(window, folder, prefix + QStringLiteral("attract"));
                    kiosk.session()->begin();
                    for (const Stop &stop : stops()) {
                        kiosk.navigator()->go(stop.route);
                        if (stop.route.screen == Screens::Results) {
                            kiosk.jobs()->choose(JobBrowser::County, QStringLiteral("441202"));
                            kiosk.jobs()->choose(JobBrowser::Group, QStringLiteral("catering"));
                        }
                        kiosk.navigator()->setSheet(stop.sheet);
                        if (stop.prepare != nullptr)
                            stop.prepare(kiosk);
                        if (QString::fromLatin1(stop.name).contains(screens))
                            save(window, folder, prefix + QString::fromLatin1(stop.name));
                        if (stop.prepare == takePaperOut)
                            kiosk.setPrinter({});
                        if (stop.prepare == loseTheLine)
                            kiosk.setOnline(true);
                    }
                    kiosk.idle(24);
                    save(window, folder, prefix + QStringLiteral("idle"));
                }
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption pictures(QStringLiteral("png"),
                                      QStringLiteral("Write pictures into <folder> and end."),
                                      QStringLiteral("folder"));
    const QCommandLineOption only(
        QStringLiteral("only"), QStringLiteral("Only <shape>-<language>-<size>[hc]-, a regular expression."),
        QStringLiteral("expression"), QStringLiteral("-0-0-$"));
    const QCommandLineOption screens(QStringLiteral("screens"),
                                     QStringLiteral("Only screens of these names, a regular expression."),
                                     QStringLiteral("expression"));
    parser.addOptions({pictures, only, screens});
    parser.process(app);

    QQmlEngine engine;
    FakeKiosk::prepare(engine);
    FakeKiosk kiosk;
    kiosk.show(engine);
    if (kiosk.window() == nullptr)
        return 1;
    if (parser.isSet(pictures)) {
        QDir folder(parser.value(pictures));
        folder.mkpath(QStringLiteral("."));
        tour(*kiosk.window(), kiosk, folder, parser.value(only), QRegularExpression(parser.value(screens)));
        return 0;
    }
    return QGuiApplication::exec();
}
