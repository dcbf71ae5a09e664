// SPDX-License-Identifier: GPL-3.0-or-later
// A survey is opened, kept and closed.
#include "surveyform.h"

#include "whenanswered.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::viewmodels {

using catalogue::Survey;
using drafts::SurveyDraft;

namespace {

constexpr auto draftPrefix = "draft/"_L1;
constexpr auto sentPrefix = "sent/"_L1; // to be corrected

/// "English (en)" and "en" are English.
QString languageOf(const forms::FormDefinition &form, session::Language language)
{
    const bool cantonese =
        language == session::Language::Cantonese || language == session::Language::CantoneseTraditional;
    const QString code = language == session::Language::English ? u"en"_s : cantonese ? u"yue"_s : u"zh"_s;
    for (const QString &name : form.languages()) {
        if (name == code || name.endsWith(u'(' + code + u')'))
            return name;
    }
    return form.defaultLanguage();
}

QByteArray plain(const SurveyDraft &draft)
{
    return draft.answers ? draft.answers->view().toByteArray() : QByteArray();
}

} // namespace

/// A route names a survey by its id, a draft as "draft/<id>", what was handed in as "sent/<id>".
void SurveyForm::open(const QString &id)
{
    close();
    m_id = id;
    m_staffed = m_services.staff.signedIn();
    setState(State::Loading);
    const quint64 turn = m_turn;
    if (id.startsWith(draftPrefix) || id.startsWith(sentPrefix)) {
        const desk::DraftKey key = m_services.staff.draftKey();
        if (!key)
            return miss({ErrorCode::Invalid, u"draft.key"_s, {}, {}});
        whenAnswered(m_services.surveys.draft(id.section(u'/', 1), key), this,
                     [this, turn](const Result<SurveyDraft> &draft) {
                         if (turn != m_turn)
                             return;
                         if (draft)
                             load(draft->survey, *draft);
                         else
                             miss(draft.error());
                     });
        return;
    }
    whenAnswered(desk::itemById<Survey>(m_services.items, id, toEpochDay(m_clock.today())), this,
                 [this, turn](const Result<Survey> &survey) {
                     if (turn != m_turn)
                         return;
                     if (survey)
                         load(*survey, {});
                     else
                         miss(survey.error());
                 });
}

void SurveyForm::load(const Survey &survey, const SurveyDraft &draft)
{
    m_draft = draft;
    m_draft.survey = survey;
    whenAnswered(m_services.surveys.form(survey), this,
                 [this, draft, turn = m_turn](const Result<desk::OpenForm> &opened) {
                     if (turn != m_turn)
                         return;
                     if (opened)
                         begin(*opened, draft);
                     else
                         miss(opened.error());
                 });
}

void SurveyForm::begin(const desk::OpenForm &opened, const SurveyDraft &draft)
{
    m_random = std::make_unique<SeededRandom>(opened.seed);
    forms::SessionSetting setting;
    setting.language = languageOf(*opened.form, language());
    setting.properties = {{u"mode"_s, m_staffed ? u"staff"_s : u"self"_s},
                          {u"station"_s, m_place.station},
                          {u"username"_s, m_staffed ? m_services.staff.account()->id : QString()}};
    setting.location = m_place.location;
    setting.answers = plain(draft);
    setting.edits = draft.sent.isValid();
    auto begun = forms::FormSession::begin(opened.form, m_clock, *m_random, std::move(setting));
    if (!begun)
        return miss(begun.error());
    m_session = *std::move(begun);
    m_xml = opened.xml;
    m_files = opened.files;
    m_draft.answers.reset();
    if (draft.id.isEmpty() || draft.sent.isValid()) { // what was handed in stays as it is
        m_draft.id = QString::number(m_random->next(), 16).rightJustified(16, u'0');
        m_draft.begun = m_clock.nowUtc();
        m_draft.replaces = draft.id;
        m_draft.sent = {};
    }
    if (!draft.id.isEmpty())
        m_personal.emplace(session());
    audit(!draft.id.isEmpty());
    setState(State::Asking);
    m_page = draft.sent.isValid() ? 0 : draft.page;
    look();
    reviewAnswers();
    rebuild();
}

void SurveyForm::miss(const Error &error)
{
    qWarning("a survey cannot be opened: %s", qUtf8Printable(error.reason));
    setState(State::Missing);
}

void SurveyForm::close()
{
    ++m_turn;
    const auto before = std::exchange(m_questions, {}); // the screens look at them until they are told
    const auto session = std::exchange(m_session, {});
    m_audit.reset();
    m_screens.clear();
    m_answers.clear();
    m_draft = {};
    m_xml.clear();
    m_files.clear();
    m_id.clear();
    m_page = m_wrong = 0;
    m_active = -1;
    m_staffed = m_exact = m_correcting = m_moving = m_dirty = m_saving = false;
    m_personal.reset();
    m_state = State::Closed;
    Q_EMIT questionsChanged();
    Q_EMIT changed();
}

/// What the form wants to be written down about how it is filled in.
void SurveyForm::audit(bool resumes)
{
    const forms::AuditWish wish = forms::auditWishOf(m_session->form());
    if (!wish.isWanted)
        return;
    const QString user = m_staffed ? m_services.staff.account()->id : QString();
    m_audit = std::make_unique<forms::FormAudit>(wish, m_clock, user, m_session->audit());
    noteAudit(resumes ? u"form resume"_s : u"form start"_s);
}

void SurveyForm::noteAudit(const QString &event)
{
    if (!m_audit)
        return;
    m_audit->leave(*m_session);
    m_audit->note(event);
    keepAudit();
}

/// Before the answers are put on the disk, or handed in.
void SurveyForm::keepAudit()
{
    if (m_audit)
        m_session->keepAudit(m_audit->csv());
}

/// As it is put on the disk now.
SurveyDraft SurveyForm::kept()
{
    keepAudit();
    QByteArray answers = m_session->draft();
    auto bytes = std::make_shared<crypto::SecretBytes>(static_cast<std::size_t>(answers.size()));
    [[maybe_unused]] const bool fits = bytes->append(answers);
    answers.fill('\0');
    SurveyDraft draft = m_draft;
    draft.account = m_services.staff.account()->id;
    draft.saved = m_clock.nowUtc();
    draft.label = label();
    draft.page = m_page;
    draft.pages = pages();
    draft.answers = std::move(bytes);
    return draft;
}

/// What was handed in stays for a while, for who asked, so that it can be corrected; it takes the place of
/// what it corrects. It is in the outbox already: where the disk refuses this, only that is lost.
void SurveyForm::keepSent()
{
    const auto warn = [](const Result<void> &done) {
        if (!done)
            qWarning("what was handed in is not kept: %s", qUtf8Printable(done.error().toString()));
    };
    const desk::DraftKey key = m_services.staff.draftKey();
    SurveyDraft draft = kept();
    draft.sent = draft.saved;
    const QString before = std::exchange(draft.replaces, {});
    if (key)
        whenAnswered(m_services.surveys.save(draft, m_xml, key), this, warn);
    else
        whenAnswered(m_services.surveys.discard(draft.id), this, warn);
    if (!before.isEmpty())
        whenAnswered(m_services.surveys.discard(before), this, warn);
}

bool SurveyForm::takes(const QString &text)
{
    if (!m_inFront || m_state != State::Asking)
        return false;
    const auto asked = std::find_if(m_questions.begin(), m_questions.end(),
                                    [](const auto &question) { return question->scannable(); });
    if (asked == m_questions.end())
        return false;
    (*asked)->write(text.trimmed());
    return true;
}

/// One after the other: what changes while the disk writes is written once more.
void SurveyForm::save()
{
    if (!m_staffed || !m_session || m_saving)
        return;
    const desk::DraftKey key = m_services.staff.draftKey();
    if (!key) {
        m_moving = false;
        return setState(State::NotKept);
    }
    const SurveyDraft draft = kept();
    m_dirty = false;
    m_saving = true;
    whenAnswered(m_services.surveys.save(draft, m_xml, key), this,
                 [this, turn = m_turn](const Result<void> &written) {
                     if (turn != m_turn)
                         return;
                     m_saving = false;
                     if (!written) {
                         qWarning("a draft was not kept: %s", qUtf8Printable(written.error().toString()));
                         m_dirty = true;
                         m_moving = false;
                         return setState(State::NotKept);
                     }
                     if (m_state == State::NotKept)
                         m_state = State::Asking;
                     if (m_dirty)
                         save();
                     else if (m_moving)
                         goOn();
                     Q_EMIT changed();
                 });
}

/// Whom it is about: the first text that was written, of which only the first character is shown.
QString SurveyForm::label()
{
    for (const forms::Screen &screen : m_screens) {
        for (const forms::Question &question : screen.questions) {
            const bool named = !question.offersInstance && kindOf(question) == SurveyQuestion::Kind::Text &&
                               !question.node->text.isEmpty();
            if (named)
                return question.node->text.left(1) + u"**"_s;
        }
    }
    return {};
}

void SurveyForm::speak(session::Language language)
{
    if (!m_session)
        return;
    m_session->setLanguage(languageOf(m_session->form(), language));
    if (m_audit)
        m_audit->note(u"language change"_s);
    for (const auto &question : m_questions)
        question->refresh();
    reviewAnswers();
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
