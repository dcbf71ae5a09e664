// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyboard.h"

#include "whenanswered.h"

#include <algorithm>

namespace yizhan::viewmodels {

using catalogue::Survey;
using catalogue::SurveyAudience;
using drafts::SurveyDraft;

QString surveyTitle(const Survey &survey, session::Language language)
{
    QString title = survey.title;
    if (language == session::Language::English)
        title = survey.titleEnglish;
    else if (language != session::Language::Chinese)
        title = survey.titleCantonese;
    return title.isEmpty() ? survey.title : title;
}

SurveyBoard::SurveyBoard(session::Session &session, desk::SurveyService &drafts, desk::ItemService &items,
                         StaffSession &staff, const Clock &clock, QObject *parent)
    : QObject(parent), SessionPart(session), m_service(drafts), m_items(items), m_staff(staff), m_clock(clock)
{
    connect(&m_staff, &StaffSession::changed, this, [this] {
        if (!staffed() && (!m_drafts.empty() || m_handedIn > 0))
            forget();
        Q_EMIT changed();
    });
}

QString SurveyBoard::titleOf(const Survey &survey) const
{
    return surveyTitle(survey, language());
}

QList<SurveyValue> SurveyBoard::surveys() const
{
    QList<SurveyValue> values;
    const SurveyAudience others = staffed() ? SurveyAudience::Resident : SurveyAudience::Staff;
    for (const Survey &survey : m_surveys) {
        if (!survey.retired && survey.audience != others)
            values.append({survey.id, titleOf(survey), survey.minutes});
    }
    return values;
}

SurveyBegun SurveyBoard::valueOf(const SurveyDraft &draft, const QDateTime &when) const
{
    const QDateTime local = chinaTime(when);
    return {draft.id,
            titleOf(draft.survey),
            draft.label,
            draft.page,
            draft.pages,
            local.date() == m_clock.today(),
            local.date().month(),
            local.date().day(),
            local.toString(QStringLiteral("HH:mm"))};
}

QList<SurveyBegun> SurveyBoard::begun() const
{
    QList<SurveyBegun> values;
    for (const SurveyDraft &draft : m_drafts) {
        if (!draft.sent.isValid())
            values.append(valueOf(draft, draft.saved));
    }
    return values;
}

QList<SurveyBegun> SurveyBoard::sent() const
{
    QList<SurveyBegun> values;
    for (const SurveyDraft &draft : m_drafts) {
        const bool corrected =
            std::any_of(m_drafts.begin(), m_drafts.end(), [&draft](const SurveyDraft &one) {
                return one.replaces == draft.id; // it is among what is not finished
            });
        if (draft.sent.isValid() && !corrected)
            values.append(valueOf(draft, draft.sent));
    }
    return values;
}

void SurveyBoard::refresh()
{
    whenAnswered(desk::allItems<Survey>(m_items, toEpochDay(m_clock.today())), this,
                 [this](const Result<std::vector<Survey>> &read) {
                     if (!read) // there may be no catalogue yet
                         return;
                     m_surveys = *read;
                     Q_EMIT changed();
                 });
    refreshDrafts();
}

void SurveyBoard::refreshDrafts()
{
    const desk::DraftKey key = m_staff.draftKey();
    if (!key || !m_staff.account())
        return;
    whenAnswered(m_service.drafts(m_staff.account()->id, key), this,
                 [this, reading = m_reading](const Result<std::vector<SurveyDraft>> &read) {
                     if (reading != m_reading)
                         return;
                     m_unreadable = !read;
                     if (read)
                         m_drafts = *read;
                     else
                         qWarning("the drafts cannot be read: %s", qUtf8Printable(read.error().toString()));
                     Q_EMIT changed();
                 });
}

void SurveyBoard::discard(const QString &id)
{
    if (!staffed())
        return;
    whenAnswered(m_service.discard(id), this, [this, reading = m_reading](const Result<void> &gone) {
        if (!gone)
            qWarning("a draft was not removed: %s", qUtf8Printable(gone.error().toString()));
        if (reading == m_reading)
            refreshDrafts();
    });
}

void SurveyBoard::noteHandedIn()
{
    ++m_handedIn;
    refreshDrafts();
    Q_EMIT changed();
}

void SurveyBoard::arrive(const Arrival &arrival)
{
    if (arrival.route.screen == Screens::Surveys || arrival.route.screen == Screens::StaffHome)
        refresh();
}

void SurveyBoard::forget()
{
    ++m_reading;
    m_drafts.clear();
    m_handedIn = 0;
    m_unreadable = false;
    Q_EMIT changed();
}

void SurveyBoard::speak([[maybe_unused]] session::Language language)
{
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
