// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activityfilter.h"
#include "boothpage.h"
#include "cataloguewatch.h"
#include "checkindoor.h"
#include "classchoice.h"
#include "codeinbox.h"
#include "coursepage.h"
#include "fairbooths.h"
#include "faircalendar.h"
#include "fairpage.h"
#include "feedbackform.h"
#include "freshness.h"
#include "helpcall.h"
#include "jobbrowser.h"
#include "jobsearch.h"
#include "keyboardinput.h"
#include "kioskconfig.h"
#include "kioskservices.h"
#include "kiosksession.h"
#include "matchbrowser.h"
#include "navigator.h"
#include "noticeboard.h"
#include "receiptpage.h"
#include "receiptsearch.h"
#include "requestform.h"
#include "rulelinemodel.h"
#include "scanpage.h"
#include "session.h"
#include "setuppage.h"
#include "shortlist.h"
#include "showcase.h"
#include "slipprinting.h"
#include "staffboard.h"
#include "staffclasses.h"
#include "staffsession.h"
#include "stationinfo.h"
#include "surveyboard.h"
#include "surveyform.h"
#include "trainingshelf.h"
#include "uplinkstate.h"
#include "vacancypage.h"

#include <QVariantMap>

namespace yizhan::app {

/// Everything that the screens see, built and wired to one another. Reading of the catalogue begins at once.
/// What belongs to a resident is a SessionPart and registers itself.
class KioskModels
{
public:
    /// `services` and `clock` outlive the models. `pixelsPerMm` as in StationInfo.
    KioskModels(const settings::KioskConfig &config, const KioskServices &services, const Clock &clock,
                Random &random, double pixelsPerMm);
    Q_DISABLE_COPY_MOVE(KioskModels)

    /// The required properties of Main.qml: all that the screens can reach.
    [[nodiscard]] QVariantMap initialProperties();

    [[nodiscard]] viewmodels::Navigator &navigator() { return m_navigator; }
    /// Whether the server lets this kiosk in: nothing is promised that waits for somebody to set it up again.
    void setTurnedAway(bool turnedAway);
    /// Something may be new in the scope of the station: those who wait at this screen hear of it at once.
    void lookAtTheStation();

    /// What belongs to the resident.
    [[nodiscard]] const session::Session &parts() const { return m_session; }
    [[nodiscard]] viewmodels::KioskSession &session() { return m_kioskSession; }
    [[nodiscard]] viewmodels::StationInfo &station() { return m_station; }
    [[nodiscard]] viewmodels::Freshness &freshness() { return m_freshness; }
    [[nodiscard]] viewmodels::JobBrowser &jobs() { return m_jobs; }
    [[nodiscard]] viewmodels::JobSearch &search() { return m_search; }
    [[nodiscard]] viewmodels::VacancyPage &vacancy() { return m_vacancy; }
    [[nodiscard]] viewmodels::CoursePage &course() { return m_course; }
    [[nodiscard]] viewmodels::Shortlist &shortlist() { return m_shortlist; }
    [[nodiscard]] viewmodels::TrainingShelf &training() { return m_training; }
    [[nodiscard]] viewmodels::ClassChoice &classes() { return m_classes; }
    [[nodiscard]] viewmodels::FairCalendar &fairs() { return m_fairs; }
    [[nodiscard]] viewmodels::FairBooths &booths() { return m_booths; }
    [[nodiscard]] viewmodels::FairPage &fair() { return m_fair; }
    [[nodiscard]] viewmodels::BoothPage &booth() { return m_booth; }
    [[nodiscard]] viewmodels::NoticeBoard &notices() { return m_notices; }
    [[nodiscard]] viewmodels::KeyboardInput &keyboard() { return m_keyboard; }
    [[nodiscard]] viewmodels::MatchBrowser &match() { return m_match; }
    [[nodiscard]] viewmodels::RuleLineModel &rule() { return m_rule; }
    [[nodiscard]] viewmodels::UplinkState &sending() { return m_sending; }
    [[nodiscard]] viewmodels::RequestForm &form() { return m_form; }
    [[nodiscard]] viewmodels::FeedbackForm &feedback() { return m_feedback; }
    [[nodiscard]] viewmodels::ReceiptPage &receipt() { return m_receipt; }
    [[nodiscard]] viewmodels::ReceiptSearch &receiptSearch() { return m_receiptSearch; }
    [[nodiscard]] viewmodels::SetupPage &setup() { return m_setup; }
    [[nodiscard]] viewmodels::StaffSession &staff() { return m_staff; }
    [[nodiscard]] viewmodels::StaffBoard &staffBoard() { return m_staffBoard; }
    [[nodiscard]] viewmodels::StaffClasses &staffClasses() { return m_staffClasses; }
    [[nodiscard]] viewmodels::CheckInDoor &door() { return m_door; }
    [[nodiscard]] viewmodels::SurveyBoard &surveys() { return m_surveys; }
    [[nodiscard]] viewmodels::SurveyForm &survey() { return m_survey; }
    [[nodiscard]] viewmodels::HelpCall &help() { return m_help; }
    [[nodiscard]] viewmodels::SlipPrinting &printing() { return m_printing; }
    [[nodiscard]] viewmodels::CodeInbox &codes() { return m_codes; }
    [[nodiscard]] viewmodels::ScanPage &scan() { return m_scan; }
    [[nodiscard]] viewmodels::Showcase &showcase() { return m_showcase; }
    [[nodiscard]] viewmodels::CatalogueWatch &watch() { return m_watch; }
    [[nodiscard]] viewmodels::ActivityFilter &activity() { return m_activity; }

private:
    void followTheWay();
    void followTheCatalogue();
    void followTheSending();
    void followWhatIsSent();
    void followTheCall();
    void followTheStaff();
    void followTheCodes();
    void followTheCamera();
    void followTheDoor();
    void followTheSurveys();
    void followTheShowcase();

    session::Session m_session; // outlives its parts
    viewmodels::KioskSession m_kioskSession;
    viewmodels::StationInfo m_station;
    viewmodels::Freshness m_freshness;
    viewmodels::JobBrowser m_jobs;
    viewmodels::JobSearch m_search;
    viewmodels::VacancyPage m_vacancy;
    viewmodels::CoursePage m_course;
    viewmodels::Shortlist m_shortlist;
    viewmodels::TrainingShelf m_training;
    viewmodels::ClassChoice m_classes;
    viewmodels::FairCalendar m_fairs;
    viewmodels::FairBooths m_booths;
    viewmodels::FairPage m_fair;
    viewmodels::BoothPage m_booth;
    viewmodels::NoticeBoard m_notices;
    viewmodels::KeyboardInput m_keyboard;
    viewmodels::MatchBrowser m_match;
    viewmodels::RuleLineModel m_rule;
    viewmodels::UplinkState m_sending;
    viewmodels::RequestForm m_form;
    viewmodels::FeedbackForm m_feedback;
    viewmodels::ReceiptPage m_receipt;
    viewmodels::ReceiptSearch m_receiptSearch;
    viewmodels::SetupPage m_setup;
    viewmodels::SlipPrinting m_printing;
    viewmodels::HelpCall m_help;
    viewmodels::StaffSession m_staff;
    viewmodels::StaffReceipts m_staffReceipts;
    viewmodels::StaffBoard m_staffBoard;
    viewmodels::StaffClasses m_staffClasses;
    viewmodels::CodeInbox m_codes;
    viewmodels::ScanPage m_scan;
    viewmodels::CheckInDoor m_door;
    viewmodels::SurveyBoard m_surveys;
    viewmodels::SurveyForm m_survey;
    viewmodels::Showcase m_showcase;
    viewmodels::Navigator m_navigator;
    viewmodels::CatalogueWatch m_watch;
    viewmodels::ActivityFilter m_activity;
};

} // namespace yizhan::app
