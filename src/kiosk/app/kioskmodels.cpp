// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmodels.h"

#include "catalogueaware.h"

namespace yizhan::app {

namespace {

using viewmodels::JobBrowser;
using viewmodels::MatchBrowser;

viewmodels::StationInfo::Facts factsOf(const settings::KioskConfig::Station &station, double pixelsPerMm)
{
    return {station.name, station.area, station.phone, station.desk, station.hours, pixelsPerMm};
}

viewmodels::KioskSession::Settings sessionOf(const settings::KioskConfig::Session &chosen)
{
    using viewmodels::KioskSession;
    KioskSession::Settings settings{
        chosen.times, {}, KioskSession::Language(chosen.language), KioskSession::TextSize(chosen.textSize)};
    for (const session::Language language : chosen.languages)
        settings.languages.append(KioskSession::Language(language));
    return settings;
}

viewmodels::SurveyPlace placeOf(const settings::KioskConfig::Station &station)
{
    viewmodels::SurveyPlace place;
    place.station = station.name;
    if (station.position) {
        constexpr int digits = 6; // a decimetre
        place.location = QString::number(station.position->latitude, 'f', digits) + u' ' +
                         QString::number(station.position->longitude, 'f', digits) + QStringLiteral(" 0 0");
    }
    return place;
}

} // namespace

KioskModels::KioskModels(const settings::KioskConfig &config, const KioskServices &services,
                         const Clock &clock, Random &random, double pixelsPerMm)
    : m_kioskSession(m_session, clock, sessionOf(config.session)),
      m_station(m_session, factsOf(config.station, pixelsPerMm)), m_freshness(clock),
      m_jobs(m_session, services.jobs, clock), m_search(m_session, services.jobs, clock),
      m_vacancy(m_session, services.jobs, clock, config.server.publicUrl),
      m_course(m_session, services.items, clock),
      m_shortlist(m_session, services.jobs, clock, config.server.publicUrl),
      m_training(m_session, services.items, services.match, clock),
      m_classes(m_session, services.items, services.match, clock),
      m_fairs(m_session, services.items, clock, config.station.position),
      m_booths(m_session, services.items, clock),
      m_fair(m_session, services.items, m_booths, clock, config.station.position, config.server.publicUrl),
      m_booth(m_session, services.items, services.jobs, clock), m_notices(m_session, services.items, clock),
      m_keyboard(m_session, services.input),
      m_match(m_session, services.match, clock, {config.station.position, config.station.area}),
      m_sending(services.operations), m_form(m_session, services.operations, services.items, clock),
      m_feedback(m_session, services.operations),
      m_receipt(m_session, services.operations, services.items, clock, config.server.publicUrl),
      m_receiptSearch(m_session), m_setup(m_session, services.setup, services.operations),
      m_printing(m_session, services.print, m_station, clock),
      m_help(m_session, services.operations, services.items, clock, config.station.opening),
      m_staff(m_session, services.staff, services.items, services.operations, clock),
      m_staffReceipts(m_session, m_staff, services.items, services.operations, clock),
      m_staffBoard(m_session, m_staffReceipts, m_staff, services.operations, clock),
      m_staffClasses(m_session, m_staffReceipts, m_staff, clock),
      m_codes(services.items, services.operations, clock, random, config.server.publicUrl),
      m_scan(m_session, m_codes, services.codes, config.scan.scannerPlace),
      m_door(m_session, services.door, services.items, clock),
      m_surveys(m_session, services.surveys, services.items, m_staff, clock),
      m_survey(m_session, {services.surveys, services.operations, services.items, m_staff}, clock,
               placeOf(config.station)),
      m_showcase(m_session, services.jobs, clock, config.screen.motion), m_navigator(m_session),
      m_watch(services.jobs, m_jobs, m_freshness), m_activity(m_kioskSession)
{
    m_jobs.setShelves(config.shelves);
    followTheWay();
    followTheCatalogue();
    followTheSending();
    followWhatIsSent();
    followTheCall();
    followTheStaff();
    followTheCodes();
    followTheCamera();
    followTheDoor();
    followTheSurveys();
    followTheShowcase();
    m_watch.start();
}

/// Every model that the screens see and whose contents follow the way; and what on their pages leads on.
void KioskModels::followTheWay()
{
    for (const QVariant &property : initialProperties()) {
        if (auto *model = dynamic_cast<viewmodels::RouteAware *>(property.value<QObject *>()))
            m_navigator.follow(*model);
    }
    QObject::connect(&m_receipt, &viewmodels::ReceiptPage::leads, &m_navigator, &viewmodels::Navigator::go);
    QObject::connect(&m_notices, &viewmodels::NoticeBoard::leads, &m_codes, &viewmodels::CodeInbox::follow);
}

/// Every model that the screens see and that shows items of the catalogue.
void KioskModels::followTheCatalogue()
{
    for (const QVariant &property : initialProperties()) {
        auto *const object = property.value<QObject *>();
        if (auto *model = dynamic_cast<viewmodels::CatalogueAware *>(object))
            QObject::connect(&m_jobs, &JobBrowser::catalogueRead, object, [model] { model->refresh(); });
    }
    QObject::connect(&m_jobs, &JobBrowser::catalogueRead, &m_help, [this] { lookAtTheStation(); });
    QObject::connect(&m_match, &MatchBrowser::weightsRead, &m_rule, &viewmodels::RuleLineModel::setWeights);
    QObject::connect(&m_match, &MatchBrowser::ageTold, &m_vacancy, &viewmodels::VacancyPage::setAge);
}

void KioskModels::setTurnedAway(bool turnedAway)
{
    m_setup.setTurnedAway(turnedAway);
    m_receipt.setTurnedAway(turnedAway);
    m_help.setTurnedAway(turnedAway);
}

void KioskModels::lookAtTheStation()
{
    m_help.refresh();
    m_receipt.refresh();
    m_staffBoard.refresh();
    if (m_staff.signedIn())
        m_staff.refresh();
}

/// Whoever of the staff is welcome takes the screen over: the resident's session ends with all that was in
/// it.
void KioskModels::followTheStaff()
{
    using viewmodels::StaffSession;
    QObject::connect(&m_staff, &StaffSession::welcome, &m_kioskSession,
                     [this](const catalogue::StaffAccount &account, const desk::DraftKey &drafts) {
                         m_navigator.unlock();
                         m_kioskSession.end();
                         m_kioskSession.begin();
                         m_staff.enter(account, drafts);
                         m_navigator.open(viewmodels::Screens::StaffHome);
                         m_staffBoard.refresh();
                     });
    QObject::connect(&m_staff, &StaffSession::changed, &m_kioskSession,
                     [this] { m_kioskSession.setStaff(m_staff.signedIn()); });
    QObject::connect(&m_staff, &StaffSession::removed, &m_kioskSession, &viewmodels::KioskSession::end,
                     Qt::QueuedConnection);
}

/// Where staff have left the screen to those who come, the next of them finds it so whatever the one before
/// did.
void KioskModels::followTheDoor()
{
    QObject::connect(&m_navigator, &viewmodels::Navigator::changed, &m_kioskSession, [this] {
        m_kioskSession.setLeft(m_navigator.screen() == viewmodels::Screens::SelfCheckIn);
    });
    // Whoever scans touches nothing.
    QObject::connect(&m_door, &viewmodels::CheckInDoor::changed, &m_kioskSession, [this] {
        if (m_door.verdict() != viewmodels::CheckInDoor::Verdict::None)
            m_kioskSession.noteActivity();
    });
    QObject::connect(&m_kioskSession, &viewmodels::KioskSession::ended, &m_navigator, [this] {
        if (m_navigator.locked())
            m_kioskSession.begin();
    });
}

/// What staff have asked leads back to the list; what somebody has answered alone, to its receipt.
void KioskModels::followTheSurveys()
{
    using viewmodels::SurveyForm;
    QObject::connect(&m_survey, &SurveyForm::moved, &m_navigator, &viewmodels::Navigator::go);
    QObject::connect(&m_survey, &SurveyForm::corrected, &m_navigator,
                     [this] { m_navigator.returnTo(viewmodels::Screens::SurveyReview); });
    QObject::connect(&m_survey, &SurveyForm::sent, &m_navigator,
                     [this](const desk::Receipt &receipt, bool byStaff) {
                         if (byStaff) {
                             m_surveys.noteHandedIn();
                             m_navigator.returnTo(viewmodels::Screens::Surveys);
                             return;
                         }
                         m_receipt.take(receipt);
                         m_navigator.goInsteadOf(
                             viewmodels::Screens::Survey,
                             {viewmodels::Screens::Receipt, viewmodels::Screens::JustMade, receipt.code});
                     });
}

/// Whether this kiosk can send is looked at for each resident anew, and once it is set up.
void KioskModels::followTheSending()
{
    QObject::connect(&m_kioskSession, &viewmodels::KioskSession::ended, &m_sending,
                     &viewmodels::UplinkState::refresh);
    QObject::connect(&m_setup, &viewmodels::SetupPage::enrolled, &m_sending,
                     &viewmodels::UplinkState::refresh);
    QObject::connect(&m_setup, &viewmodels::SetupPage::enrolled, &m_receipt,
                     [this] { setTurnedAway(false); });
}

/// Who waits for somebody to come touches nothing. What is personal on the screen ends as it always does.
void KioskModels::followTheCall()
{
    QObject::connect(&m_help, &viewmodels::HelpCall::changed, &m_kioskSession, [this] {
        if (m_help.waits() && !m_session.sensitive())
            m_kioskSession.noteActivity();
    });
}

/// What was handed in is shown by its receipt, and no way leads back into the form.
void KioskModels::followWhatIsSent()
{
    const auto showInsteadOf = [this](viewmodels::Screens::Screen since, const desk::Receipt &receipt) {
        m_receipt.take(receipt);
        m_navigator.goInsteadOf(since,
                                {viewmodels::Screens::Receipt, viewmodels::Screens::JustMade, receipt.code});
    };
    QObject::connect(&m_form, &viewmodels::RequestForm::sent, &m_receipt,
                     [showInsteadOf](const desk::Receipt &receipt) {
                         showInsteadOf(viewmodels::Screens::FormConsent, receipt);
                     });
    QObject::connect(&m_feedback, &viewmodels::FeedbackForm::sent, &m_receipt,
                     [showInsteadOf](const desk::Receipt &receipt) {
                         showInsteadOf(viewmodels::Screens::Feedback, receipt);
                     });
}

/// Whoever shows a code is there, whatever the screen shows; what it is about comes to the front.
void KioskModels::followTheCodes()
{
    using viewmodels::CodeInbox;
    QObject::connect(&m_codes, &CodeInbox::scanned, &m_kioskSession, [this] {
        m_kioskSession.begin();
        m_kioskSession.stay();
        m_kioskSession.noteActivity();
    });
    m_codes.claim(m_door);
    m_codes.claim(m_survey);
    QObject::connect(&m_codes, &CodeInbox::leads, &m_navigator, &viewmodels::Navigator::go);
    QObject::connect(&m_codes, &CodeInbox::shortlisted, &m_shortlist, [this](const QStringList &ids) {
        m_shortlist.take(ids);
        m_navigator.open(viewmodels::Screens::Shortlist);
    });
}

/// The page of the camera comes when it has something to say, and sees nothing while a sheet lies over it.
void KioskModels::followTheCamera()
{
    QObject::connect(&m_scan, &viewmodels::ScanPage::wanted, &m_navigator,
                     [this] { m_navigator.open(viewmodels::Screens::Scan); });
    QObject::connect(&m_navigator, &viewmodels::Navigator::sheetChanged, &m_scan,
                     [this] { m_scan.setCovered(m_navigator.sheet() != viewmodels::Navigator::NoSheet); });
}

/// It turns while somebody may look at it.
void KioskModels::followTheShowcase()
{
    const auto look = [this] {
        m_showcase.setSeen(m_kioskSession.state() == viewmodels::KioskSession::State::Attract);
    };
    QObject::connect(&m_kioskSession, &viewmodels::KioskSession::stateChanged, &m_showcase, look);
    look();
}

QVariantMap KioskModels::initialProperties()
{
    return {{QStringLiteral("navigator"), QVariant::fromValue(&m_navigator)},
            {QStringLiteral("session"), QVariant::fromValue(&m_kioskSession)},
            {QStringLiteral("station"), QVariant::fromValue(&m_station)},
            {QStringLiteral("jobs"), QVariant::fromValue(&m_jobs)},
            {QStringLiteral("search"), QVariant::fromValue(&m_search)},
            {QStringLiteral("vacancy"), QVariant::fromValue(&m_vacancy)},
            {QStringLiteral("course"), QVariant::fromValue(&m_course)},
            {QStringLiteral("shortlist"), QVariant::fromValue(&m_shortlist)},
            {QStringLiteral("training"), QVariant::fromValue(&m_training)},
            {QStringLiteral("classes"), QVariant::fromValue(&m_classes)},
            {QStringLiteral("fairs"), QVariant::fromValue(&m_fairs)},
            {QStringLiteral("booths"), QVariant::fromValue(&m_booths)},
            {QStringLiteral("fair"), QVariant::fromValue(&m_fair)},
            {QStringLiteral("booth"), QVariant::fromValue(&m_booth)},
            {QStringLiteral("notices"), QVariant::fromValue(&m_notices)},
            {QStringLiteral("freshness"), QVariant::fromValue(&m_freshness)},
            {QStringLiteral("keyboard"), QVariant::fromValue(&m_keyboard)},
            {QStringLiteral("sending"), QVariant::fromValue(&m_sending)},
            {QStringLiteral("form"), QVariant::fromValue(&m_form)},
            {QStringLiteral("feedback"), QVariant::fromValue(&m_feedback)},
            {QStringLiteral("receipt"), QVariant::fromValue(&m_receipt)},
            {QStringLiteral("receiptSearch"), QVariant::fromValue(&m_receiptSearch)},
            {QStringLiteral("setup"), QVariant::fromValue(&m_setup)},
            {QStringLiteral("staff"), QVariant::fromValue(&m_staff)},
            {QStringLiteral("staffBoard"), QVariant::fromValue(&m_staffBoard)},
            {QStringLiteral("staffClasses"), QVariant::fromValue(&m_staffClasses)},
            {QStringLiteral("door"), QVariant::fromValue(&m_door)},
            {QStringLiteral("surveys"), QVariant::fromValue(&m_surveys)},
            {QStringLiteral("survey"), QVariant::fromValue(&m_survey)},
            {QStringLiteral("help"), QVariant::fromValue(&m_help)},
            {QStringLiteral("printing"), QVariant::fromValue(&m_printing)},
            {QStringLiteral("scan"), QVariant::fromValue(&m_scan)},
            {QStringLiteral("showcase"), QVariant::fromValue(&m_showcase)},
            {QStringLiteral("match"), QVariant::fromValue(&m_match)},
            {QStringLiteral("rule"), QVariant::fromValue(&m_rule)}};
}

} // namespace yizhan::app
