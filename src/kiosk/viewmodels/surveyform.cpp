// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyform.h"

#include "surveyboard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::viewmodels {

using Kind = SurveyQuestion::Kind;

SurveyForm::SurveyForm(session::Session &session, const Services &services, const Clock &clock,
                       SurveyPlace place, QObject *parent)
    : QObject(parent), SessionPart(session), m_services(services), m_clock(clock), m_place(std::move(place))
{
    // What staff ask is of somebody who need not be the next at the screen.
    connect(&m_services.staff, &StaffSession::changed, this, [this] {
        if (m_staffed && !m_services.staff.signedIn())
            close();
    });
}

SurveyForm::~SurveyForm() = default;

QString SurveyForm::title() const
{
    return surveyTitle(m_draft.survey, language());
}

const forms::Screen *SurveyForm::screen() const
{
    return m_page < pages() ? &m_screens.at(static_cast<std::size_t>(m_page)) : nullptr;
}

QList<SurveyQuestion *> SurveyForm::questions() const
{
    QList<SurveyQuestion *> all;
    for (const auto &question : m_questions)
        all.append(question.get());
    return all;
}

bool SurveyForm::skippable() const
{
    bool any = false;
    for (const auto &question : m_questions) {
        if (question->required() || question->kind() == Kind::Instance)
            return false;
        any = any || (question->kind() != Kind::Note && question->kind() != Kind::Unsupported);
    }
    return any;
}

/// The group that is named nearest to the question, and which one of its instances it is.
QString SurveyForm::headingOf(const forms::Screen &screen) const
{
    if (screen.group != nullptr && screen.groupNode != nullptr) {
        if (QString own = m_session->label(*screen.group, *screen.groupNode); !own.isEmpty())
            return own;
    }
    if (screen.questions.empty() || screen.questions.front().offersInstance)
        return {};
    for (const forms::Node *node = screen.questions.front().node->parent; node != nullptr;
         node = node->parent) {
        const QString label = m_session->label(*node);
        if (!label.isEmpty())
            return node->repeatPosition > 0 ? label + u' ' + QString::number(node->repeatPosition) : label;
    }
    return {};
}

QString SurveyForm::heading() const
{
    const forms::Screen *shown = screen();
    return shown == nullptr ? QString() : headingOf(*shown);
}

/// What the form asks now. Where one is stays the same question, whatever came or went before it.
void SurveyForm::look()
{
    const forms::Screen *before = screen();
    const forms::Node *node = before == nullptr ? nullptr : before->questions.front().node;
    const bool offer = before != nullptr && before->questions.front().offersInstance;
    std::vector<forms::Screen> now = m_session->screens();
    const auto same = std::find_if(now.begin(), now.end(), [&](const forms::Screen &one) {
        return one.questions.front().node == node && one.questions.front().offersInstance == offer;
    });
    if (node != nullptr && same != now.end())
        m_page = static_cast<int>(std::distance(now.begin(), same));
    m_screens = std::move(now);
    m_page = std::clamp(m_page, 0, std::max(0, pages() - 1));
    std::size_t asked = 0;
    for (const forms::Screen &one : m_screens)
        asked += one.questions.size();
    std::size_t all = 0;
    for (const forms::SchemaNode *schema : m_session->form().schemaNodes()) {
        for (const forms::Control *control : schema->controls)
            all += control->kind == forms::Control::Kind::Group ? 0 : 1;
    }
    m_exact = asked >= all;
}

void SurveyForm::rebuild()
{
    const auto before = std::exchange(m_questions, {}); // the screens look at them until they are told
    m_active = -1;
    if (const forms::Screen *shown = screen()) {
        if (m_audit)
            m_audit->show(*m_session, *shown);
        for (const forms::Question &question : shown->questions) {
            m_questions.push_back(std::make_unique<SurveyQuestion>(
                *m_session, question, SurveyAround{m_place.location, m_files, m_clock.today()}));
            connectQuestion(*m_questions.back());
            if (m_active < 0 && m_questions.back()->kind() == Kind::Pad && !m_questions.back()->readonly())
                m_active = static_cast<int>(m_questions.size()) - 1;
        }
    }
    Q_EMIT questionsChanged();
    Q_EMIT changed();
}

void SurveyForm::connectQuestion(SurveyQuestion &question)
{
    connect(&question, &SurveyQuestion::answeredAnew, this, &SurveyForm::answered);
    // The page that is told so is about to go.
    connect(
        &question, &SurveyQuestion::added, this,
        [this](forms::Node *instance) {
            noteAudit(u"add repeat"_s);
            look();
            for (int page = 0; page < pages(); ++page) {
                const forms::Node *node = m_screens.at(static_cast<std::size_t>(page)).questions.front().node;
                bool within = false;
                for (; node != nullptr && !within; node = node->parent)
                    within = node == instance;
                if (within) {
                    m_dirty = true;
                    save();
                    return show(page);
                }
            }
        },
        Qt::QueuedConnection);
    connect(
        &question, &SurveyQuestion::removed, this,
        [this] {
            noteAudit(u"delete repeat"_s);
            look();
            m_dirty = true;
            rebuild();
            save();
        },
        Qt::QueuedConnection);
}

void SurveyForm::answered()
{
    if (!m_personal)
        m_personal.emplace(session());
    std::vector<const forms::Node *> before;
    for (const auto &question : m_questions)
        before.push_back(question->question().node);
    look();
    std::vector<const forms::Node *> now;
    if (const forms::Screen *shown = screen()) {
        for (const forms::Question &question : shown->questions)
            now.push_back(question.node);
    }
    m_dirty = m_staffed;
    if (before == now) {
        for (const auto &question : m_questions)
            question->refresh();
        Q_EMIT changed();
    } else {
        QMetaObject::invokeMethod(
            this,
            [this, turn = m_turn] { // the question that was answered is still at it
                if (turn == m_turn)
                    rebuild();
            },
            Qt::QueuedConnection);
    }
    save();
}

void SurveyForm::next()
{
    if (m_state != State::Asking && m_state != State::NotKept)
        return;
    bool stays = false;
    for (const auto &question : m_questions)
        stays = question->complain() || stays;
    if (stays) {
        Q_EMIT changed();
        return;
    }
    m_moving = true;
    if (saved())
        return goOn();
    save();
    Q_EMIT changed();
}

void SurveyForm::skip()
{
    if (!skippable())
        return;
    for (const auto &question : m_questions) {
        if (question->answered() && !question->readonly())
            question->clear();
    }
    next();
}

void SurveyForm::goOn()
{
    m_moving = false;
    if (std::exchange(m_correcting, false)) {
        Q_EMIT corrected();
    } else if (m_page + 1 >= pages()) {
        Q_EMIT moved({Screens::SurveyReview, 0, m_id});
    } else {
        show(m_page + 1);
        m_dirty = m_staffed; // where one is
        save();
    }
}

bool SurveyForm::back()
{
    if (m_correcting || m_moving || !m_session || m_page == 0)
        return false;
    show(m_page - 1);
    return true;
}

void SurveyForm::activate(int question)
{
    if (question < 0 || question >= static_cast<int>(m_questions.size()))
        return;
    m_active = m_questions.at(static_cast<std::size_t>(question))->kind() == Kind::Pad ? question : -1;
    Q_EMIT changed();
}

void SurveyForm::show(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pages() - 1));
    rebuild();
}

void SurveyForm::arrive(const Arrival &arrival)
{
    const Route &route = arrival.route;
    m_inFront = route.screen == Screens::Survey;
    if (route.screen == Screens::Surveys && m_staffed && saved())
        return close();
    if (route.screen != Screens::Survey && route.screen != Screens::SurveyReview)
        return;
    if (route.id != m_id || m_state == State::Closed)
        return open(route.id);
    if (!m_session)
        return;
    look();
    if (route.screen == Screens::Survey)
        return show(m_correcting ? route.kind : m_page);
    m_correcting = false;
    noteAudit(u"end screen"_s);
    reviewAnswers();
    Q_EMIT changed();
}

void SurveyForm::forget()
{
    close();
}

void SurveyForm::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
