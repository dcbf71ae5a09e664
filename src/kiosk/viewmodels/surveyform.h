// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "codeinbox.h"
#include "formaudit.h"
#include "itemservice.h"
#include "operationservice.h"
#include "random.h"
#include "routeaware.h"
#include "sensitivitytoken.h"
#include "sessionpart.h"
#include "staffsession.h"
#include "surveyjson.h"
#include "surveyquestion.h"
#include "surveyservice.h"

#include <QHash>
#include <QObject>
#include <QQmlListProperty>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

namespace yizhan::viewmodels {

/// Where a survey is asked.
struct SurveyPlace
{
    QString station;  ///< its name
    QString location; ///< `latitude longitude 0 0`; empty: nobody has said
};

/// A survey while it is answered: by a resident alone, or by somebody of the staff who asks. Then each answer
/// is on the disk before the next page shows, and nothing that the hand does throws it away. A resident's own
/// answers are kept nowhere until they are handed in. The session is sensitive while there are answers. Lives
/// on the GUI thread.
class SurveyForm : public QObject, public RouteAware, public session::SessionPart, public CodeConsumer
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString askedBy READ askedBy NOTIFY changed)
    Q_PROPERTY(int page READ page NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(bool exact READ exact NOTIFY changed)
    Q_PROPERTY(bool saved READ saved NOTIFY changed)
    Q_PROPERTY(bool moving READ moving NOTIFY changed)
    Q_PROPERTY(bool correcting READ correcting NOTIFY changed)
    Q_PROPERTY(bool skippable READ skippable NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QQmlListProperty<yizhan::viewmodels::SurveyQuestion> questions READ shownQuestions NOTIFY
                   questionsChanged)
    Q_PROPERTY(int active READ active NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::SurveyAnswer> answers READ answers NOTIFY changed)
    Q_PROPERTY(int wrong READ wrong NOTIFY changed)

public:
    enum class State {
        Closed,
        Loading,
        Missing, ///< the form is not here, or cannot be read
        Asking,
        Sending,
        NotKept, ///< the disk refused it: what was answered is still here
        Refused, ///< this kiosk cannot send any more
    };
    Q_ENUM(State)

    struct Services
    {
        desk::SurveyService &surveys;
        desk::OperationService &operations;
        desk::ItemService &items;
        StaffSession &staff;
    };
    /// All outlive the object.
    SurveyForm(session::Session &session, const Services &services, const Clock &clock, SurveyPlace place,
               QObject *parent = nullptr);
    ~SurveyForm() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString title() const;
    /// Of the staff; empty where somebody answers alone.
    [[nodiscard]] QString askedBy() const { return m_staffed ? m_services.staff.name() : QString(); }
    /// From 0, among `pages` as they are now.
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return static_cast<int>(m_screens.size()); }
    /// No answer can bring further questions, so that `pages` is the truth.
    [[nodiscard]] bool exact() const { return m_exact; }
    /// All is on the disk; always where nothing is to be.
    [[nodiscard]] bool saved() const { return !m_dirty && !m_saving; }
    /// The next page comes as soon as the disk has the answers of this one.
    [[nodiscard]] bool moving() const { return m_moving; }
    /// Asked for from the page of all answers, which comes next.
    [[nodiscard]] bool correcting() const { return m_correcting; }
    /// Nothing on the page must be answered, and something can be.
    [[nodiscard]] bool skippable() const;
    /// Of the group, and which instance of it.
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QList<SurveyQuestion *> questions() const;
    /// The same for QML.
    [[nodiscard]] QQmlListProperty<SurveyQuestion> shownQuestions()
    {
        using List = QQmlListProperty<SurveyQuestion>;
        return List(
            this, nullptr,
            [](List *list) { return static_cast<SurveyForm *>(list->object)->questions().size(); },
            [](List *list, qsizetype at) {
                return static_cast<SurveyForm *>(list->object)->questions().at(at);
            });
    }
    /// Which of them the pad is for; -1: none.
    [[nodiscard]] int active() const { return m_active; }
    [[nodiscard]] const QList<SurveyAnswer> &answers() const { return m_answers; }
    /// How many of them cannot stand.
    [[nodiscard]] int wrong() const { return m_wrong; }

    /// Goes on, or says what keeps this page.
    Q_INVOKABLE void next();
    /// The same without the answers that need not be.
    Q_INVOKABLE void skip();
    Q_INVOKABLE void activate(int question);
    /// To the question before; false where there is none, or where the way back leads elsewhere.
    Q_INVOKABLE bool back();
    /// From the page of all answers.
    Q_INVOKABLE void correct(int page);
    /// Hands it in, once: while that is under way, a further call does nothing. Where an answer cannot stand
    /// it leads there.
    Q_INVOKABLE void submit();

    /// The survey or the draft of the route, where one was; what was handed in, to be corrected; or all
    /// answers. On the list what is on the disk
    /// is closed; what somebody answers alone stays until another one is opened.
    void arrive(const Arrival &arrival) override;
    /// The answer to the first question of the page that asks for a code, while it is in front.
    [[nodiscard]] bool takes(const QString &text) override;
    void forget() override;
    void speak(session::Language language) override;

Q_SIGNALS:
    void changed();
    void questionsChanged();
    /// On to this screen.
    void moved(const yizhan::viewmodels::Route &route);
    /// Back to the page of all answers.
    void corrected();
    /// It is on the kiosk's disk; the form is closed.
    void sent(const yizhan::desk::Receipt &receipt, bool byStaff);

private:
    // surveyopening.cpp
    void open(const QString &id);
    void load(const catalogue::Survey &survey, const drafts::SurveyDraft &draft);
    void begin(const desk::OpenForm &opened, const drafts::SurveyDraft &draft);
    void miss(const Error &error);
    void close();
    void save();
    void audit(bool resumes);
    void noteAudit(const QString &event);
    void keepAudit();
    [[nodiscard]] drafts::SurveyDraft kept();
    void keepSent();
    [[nodiscard]] QString label();

    void show(int page);
    void look();
    void rebuild();
    void connectQuestion(SurveyQuestion &question);
    void answered();
    void reviewAnswers();
    [[nodiscard]] bool isWrong(const forms::Question &question);
    void refuse(int page);
    void goOn();
    void setState(State state);
    void take(const Result<desk::Receipt> &answer);
    [[nodiscard]] QString headingOf(const forms::Screen &screen) const;
    [[nodiscard]] int pageOf(const forms::Node *node) const;
    [[nodiscard]] desk::OperationDraft operation();
    [[nodiscard]] const forms::Screen *screen() const;

    Services m_services;
    const Clock &m_clock;
    const SurveyPlace m_place;
    State m_state = State::Closed;
    QString m_id; ///< of the route
    bool m_staffed = false;
    drafts::SurveyDraft m_draft; ///< without answers
    QByteArray m_xml;
    QHash<QString, QString> m_files; ///< beside the form, by the names that it knows
    std::unique_ptr<SeededRandom> m_random;
    std::unique_ptr<forms::FormSession> m_session;
    std::unique_ptr<forms::FormAudit> m_audit; ///< where the form asks for it
    std::vector<forms::Screen> m_screens;
    std::vector<std::unique_ptr<SurveyQuestion>> m_questions;
    QList<SurveyAnswer> m_answers;
    int m_page = 0;
    int m_wrong = 0;
    int m_active = -1;
    bool m_inFront = false;
    bool m_exact = false;
    bool m_correcting = false;
    bool m_moving = false;
    bool m_dirty = false;
    bool m_saving = false;
    std::optional<session::SensitivityToken> m_personal; ///< held while there are answers
    quint64 m_turn = 0; ///< numbers what was opened, so that a late answer of a former one is passed over
};

} // namespace yizhan::viewmodels
