// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakecodesource.h"
#include "fakedoor.h"
#include "fakeinputservice.h"
#include "fakeitems.h"
#include "fakejobs.h"
#include "fakematchservice.h"
#include "fakeoperations.h"
#include "fakeprint.h"
#include "fakesetup.h"
#include "fakestaff.h"
#include "fakesurveys.h"
#include "kioskmodels.h"
#include "languageswitch.h"
#include "manualclock.h"
#include "samplefairs.h"
#include "sampletraining.h"

#include <QQmlEngine>
#include <QQmlParserStatus>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace yizhan::fakes {

/// The kiosk's own models over services that answer at once, with fixed contents, and a clock that stands
/// still. QML makes one as `FakeKiosk {}`; then it shows itself.
class FakeKiosk : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QQuickWindow *window READ window NOTIFY shown)
    Q_PROPERTY(yizhan::viewmodels::Navigator *navigator READ navigator CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::KioskSession *session READ session CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::StationInfo *station READ station CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::Freshness *freshness READ freshness CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::JobBrowser *jobs READ jobs CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::JobSearch *search READ search CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::VacancyPage *vacancy READ vacancy CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::KeyboardInput *keyboard READ keyboard CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::MatchBrowser *match READ match CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::RuleLineModel *rule READ rule CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::CoursePage *course READ course CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::Shortlist *shortlist READ shortlist CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::TrainingShelf *training READ training CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::ClassChoice *classes READ classes CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::FairCalendar *fairs READ fairs CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::FairPage *fair READ fair CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::FairBooths *booths READ booths CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::BoothPage *booth READ booth CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::RequestForm *form READ form CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::FeedbackForm *feedback READ feedback CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::ReceiptPage *receipt READ receipt CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::ReceiptSearch *receiptSearch READ receiptSearch CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::SetupPage *setup READ setup CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::Showcase *showcase READ showcase CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::SlipPrinting *printing READ printing CONSTANT)

    Q_PROPERTY(yizhan::viewmodels::StaffSession *staff READ staff CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::StaffBoard *staffBoard READ staffBoard CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::StaffClasses *staffClasses READ staffClasses CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::ScanPage *scan READ scan CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::CheckInDoor *door READ door CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::HelpCall *help READ help CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::SurveyBoard *surveys READ surveys CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::SurveyForm *survey READ survey CONSTANT)

public:
    explicit FakeKiosk(QObject *parent = nullptr);

    [[nodiscard]] viewmodels::Navigator *navigator() { return &m_models.navigator(); }
    [[nodiscard]] viewmodels::KioskSession *session() { return &m_models.session(); }
    [[nodiscard]] viewmodels::StationInfo *station() { return &m_models.station(); }
    [[nodiscard]] viewmodels::Freshness *freshness() { return &m_models.freshness(); }
    [[nodiscard]] viewmodels::JobBrowser *jobs() { return &m_models.jobs(); }
    [[nodiscard]] viewmodels::JobSearch *search() { return &m_models.search(); }
    [[nodiscard]] viewmodels::VacancyPage *vacancy() { return &m_models.vacancy(); }
    [[nodiscard]] viewmodels::KeyboardInput *keyboard() { return &m_models.keyboard(); }
    [[nodiscard]] viewmodels::MatchBrowser *match() { return &m_models.match(); }
    [[nodiscard]] viewmodels::RuleLineModel *rule() { return &m_models.rule(); }
    [[nodiscard]] viewmodels::CoursePage *course() { return &m_models.course(); }
    [[nodiscard]] viewmodels::Shortlist *shortlist() { return &m_models.shortlist(); }
    [[nodiscard]] viewmodels::TrainingShelf *training() { return &m_models.training(); }
    [[nodiscard]] viewmodels::ClassChoice *classes() { return &m_models.classes(); }
    [[nodiscard]] viewmodels::FairCalendar *fairs() { return &m_models.fairs(); }
    [[nodiscard]] viewmodels::FairPage *fair() { return &m_models.fair(); }
    [[nodiscard]] viewmodels::FairBooths *booths() { return &m_models.booths(); }
    [[nodiscard]] viewmodels::BoothPage *booth() { return &m_models.booth(); }
    [[nodiscard]] viewmodels::RequestForm *form() { return &m_models.form(); }
    [[nodiscard]] viewmodels::FeedbackForm *feedback() { return &m_models.feedback(); }
    [[nodiscard]] viewmodels::ReceiptPage *receipt() { return &m_models.receipt(); }
    [[nodiscard]] viewmodels::ReceiptSearch *receiptSearch() { return &m_models.receiptSearch(); }
    [[nodiscard]] viewmodels::SetupPage *setup() { return &m_models.setup(); }
    [[nodiscard]] FakeSetup &setupService() { return m_setup; }
    [[nodiscard]] viewmodels::StaffSession *staff() { return &m_models.staff(); }
    [[nodiscard]] viewmodels::StaffBoard *staffBoard() { return &m_models.staffBoard(); }
    [[nodiscard]] viewmodels::StaffClasses *staffClasses() { return &m_models.staffClasses(); }
    [[nodiscard]] viewmodels::CheckInDoor *door() { return &m_models.door(); }
    [[nodiscard]] FakeDoor &doorService() { return m_door; }
    [[nodiscard]] viewmodels::HelpCall *help() { return &m_models.help(); }
    [[nodiscard]] viewmodels::ScanPage *scan() { return &m_models.scan(); }
    [[nodiscard]] viewmodels::SurveyBoard *surveys() { return &m_models.surveys(); }
    [[nodiscard]] viewmodels::SurveyForm *survey() { return &m_models.survey(); }
    [[nodiscard]] FakeSurveys &surveyService() { return m_surveys; }
    [[nodiscard]] viewmodels::Showcase *showcase() { return &m_models.showcase(); }
    [[nodiscard]] viewmodels::SlipPrinting *printing() { return &m_models.printing(); }
    [[nodiscard]] FakeOperations &operations() { return m_operations; }

    /// Loads Main.qml over this kiosk, in the session's language. No window is there afterwards when the QML
    /// is at fault.
    void show(QQmlEngine &engine);
    /// The window of the kiosk; nullptr before show().
    [[nodiscard]] QQuickWindow *window() const { return m_window.get(); }
    /// The catalogue holds this item from now on; the body as it travels.
    Q_INVOKABLE void publish(const QString &kind, const QString &id, const QString &body);
    /// The vacancies of all lists from now on; not empty.
    void showVacancies(std::vector<catalogue::Vacancy> vacancies)
    {
        m_jobs.setVacancies(std::move(vacancies));
    }
    /// Whether this kiosk is enrolled, as the screens hear of it.
    Q_INVOKABLE void setEnrolled(bool enrolled);
    /// What the door of a job fair says next: a CheckInDoor.Verdict of the door's own. `inside` and `come`:
    /// its counts.
    Q_INVOKABLE void doorSays(int verdict, int inside, int come);
    /// What it was asked last.
    Q_INVOKABLE QString doorAsked() const
    {
        return m_door.asked().isEmpty() ? QString() : m_door.asked().back();
    }
    /// The ticket that this kiosk issues to whoever has a place at a job fair.
    Q_INVOKABLE void setTicket(const QString &text) { m_operations.setTicket(text); }
    Q_INVOKABLE void setDiskFull(bool full) { m_operations.setDiskFull(full); }
    /// Submissions are answered only by answerAll() from now on.
    Q_INVOKABLE void holdAnswers() { m_operations.wait(); }
    Q_INVOKABLE void answerAll() { m_operations.answerAll(); }
    /// How many operations were taken, and a field of the last; about and refers as "about", "refers".
    Q_INVOKABLE int takenCount() const { return int(m_operations.taken().size()); }
    Q_INVOKABLE QString takenField(const QString &name) const;
    /// The server has taken it.
    Q_INVOKABLE void deliver(const QString &code);
    /// Every code of a verdict that docs/formats/operations.md names.
    [[nodiscard]] Q_INVOKABLE static QStringList codesOfVerdicts();
    /// The server lets this kiosk in no more.
    Q_INVOKABLE void setTurnedAway(bool turnedAway) { m_models.setTurnedAway(turnedAway); }
    /// The server does not agree to the cancellation of a receipt.
    Q_INVOKABLE void refuseCancellation(const QString &code)
    {
        m_operations.answerCancellation(code, outbox::TakenBack::Failed);
    }
    /// What the station is told of the last thing that was handed in.
    Q_INVOKABLE void tell(const QString &state);
    Q_INVOKABLE void wait(int minutes);
    /// What has just appeared finds its place: layouts settle with the next frames.
    Q_INVOKABLE void settle();
    /// Another vacancy comes to the window of the house.
    Q_INVOKABLE void turnShowcase() { m_models.showcase().turn(); }
    /// Three people work here; residents have called from two kiosks, want jobs, and have signed up for a
    /// class that has begun, for one that has not, and for one that nobody knows any more.
    Q_INVOKABLE void staffStation();
    /// The bureau asks residents and employers.
    Q_INVOKABLE void publishSurveys();
    /// Each of them asks with pictures, of which one is not here yet.
    Q_INVOKABLE void publishPicturedSurvey();
    /// Each of them asks for a signature, and nothing else.
    Q_INVOKABLE void publishSignedSurvey();
    /// The first fair has a plan of its hall, and the picture is here.
    Q_INVOKABLE void publishPlan();
    Q_INVOKABLE void withdrawSurveys();
    /// How many surveys were begun and kept.
    Q_INVOKABLE int draftCount() const { return int(m_surveys.kept().size()); }
    /// Nobody works here, and nobody has asked for anything.
    Q_INVOKABLE void clearStation();
    /// Types the right PIN for the first of them.
    Q_INVOKABLE void signIn();
    /// The printer cannot print for a reason such as "printer.paper_out", or can, when it is empty; the
    /// screens hear of it with the next events.
    Q_INVOKABLE void setOnline(bool online) { m_models.freshness().setOnline(online); }
    Q_INVOKABLE void setPrinter(const QString &reason);
    /// The next slip fails for this reason.
    Q_INVOKABLE void failNextSlip(const QString &reason) { m_print.failNext(reason); }
    /// Slips are printed only by finishSlips() from now on.
    Q_INVOKABLE void holdSlips() { m_print.wait(); }
    Q_INVOKABLE void finishSlips() { m_print.finishAll(); }
    /// How many slips were printed, and the texts of the last.
    Q_INVOKABLE int slipCount() const { return int(m_print.slips().size()); }
    Q_INVOKABLE QStringList lastSlip() const;
    /// Lets the idle time run out: the session is in Warning afterwards, with `secondsLeft` on the screen.
    Q_INVOKABLE void idle(int secondsLeft);

    /// A code is held before the scanner, which is heard on every page.
    Q_INVOKABLE void scanCode(const QString &text) { m_scanner.show(text); }
    /// What this reads is taken for the scanner's.
    void listenTo(capture::CodeSource &source);
    /// The same before the camera; nothing happens while it is off.
    Q_INVOKABLE void showCode(const QString &text) { m_camera.show(text); }
    /// The camera sees a hand that holds a phone with this code.
    Q_INVOKABLE void showPhone(const QString &text);
    Q_INVOKABLE void plugCamera(bool in) { m_camera.plug(in); }
    Q_INVOKABLE void plugScanner(bool in) { m_scanner.plug(in); }
    Q_INVOKABLE bool cameraIsOn() const { return m_camera.active(); }
    /// The text of a ticket of a fair in the catalogue.
    Q_INVOKABLE QString ticketText() const;

    void classBegin() override {}
    void componentComplete() override;

    /// Lets an engine find the modules as they stand in the source folder, the models, and FakeKiosk in
    /// Yizhan.Fakes.
    static void prepare(QQmlEngine &engine);

Q_SIGNALS:
    void shown();

private:
    void staffClassReceipts();

    ManualClock m_clock;
    SeededRandom m_random{1};
    FakeJobs m_jobs;
    FakeItems m_items;
    QTemporaryDir m_pictures;
    FakeMatchService m_match;
    FakeInputService m_input;
    FakeOperations m_operations;
    FakeStaff m_staff;
    FakeDoor m_door;
    FakeSurveys m_surveys;
    FakePrint m_print;
    FakeSetup m_setup;
    FakeCodeSource m_camera{capture::CodeSource::Manner::Camera};
    FakeCodeSource m_scanner{capture::CodeSource::Manner::Scanner};
    app::KioskModels m_models;
    std::optional<app::LanguageSwitch> m_languages;
    std::unique_ptr<QQuickWindow> m_window;
};

} // namespace yizhan::fakes
