// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that shows single vacancies, their courses, and what suits a resident.
#include "tourguide.h"

#include <array>

namespace yizhan::tour {

using viewmodels::JobBrowser;
namespace Screens = viewmodels::Screens;

Result<void> TourGuide::walkVacancy()
{
    go(Screens::Results);
    YIZHAN_TRY(answered());
    openVacancy(idOfResult(0));
    YIZHAN_TRY(picture("vacancy"));
    m_models.vacancy().revealPhone();
    YIZHAN_TRY(picture("vacancy-phone"));
    m_models.jobs().setSort(JobBrowser::Pay);
    YIZHAN_TRY(answered());
    openVacancy(idOfResult(1));
    YIZHAN_TRY(picture("vacancy-second"));
    m_models.jobs().setSort(JobBrowser::Newest);
    openVacancy(QStringLiteral("no-such-source/0"));
    return picture("vacancy-missing");
}

Result<void> TourGuide::answered()
{
    if (!settle(0))
        return fail(ErrorCode::Timeout, "tour.catalogue", QStringLiteral("no answer to a question"));
    return {};
}

/// A vacancy that asks for what can be learned, and a course that teaches it; none where the catalogue has
/// none.
Result<void> TourGuide::walkCourses()
{
    constexpr int looked = 3;
    m_models.jobs().search(QStringLiteral("叉车"));
    go(Screens::Results);
    YIZHAN_TRY(answered());
    for (int row = 0; row < looked && m_models.vacancy().courses().isEmpty(); ++row) {
        openVacancy(idOfResult(row));
        YIZHAN_TRY(answered());
    }
    if (!m_models.vacancy().courses().isEmpty()) {
        YIZHAN_TRY(picture("vacancy-courses"));
        m_models.navigator().openItem(Screens::Course, m_models.vacancy().courses().constFirst().id());
        YIZHAN_TRY(picture("course"));
    }
    m_models.jobs().clear();
    return {};
}

Result<void> TourGuide::walkMatching()
{
    using viewmodels::MatchWishes;
    MatchWishes &wishes = *m_models.match().wishes();
    struct Answer
    {
        MatchWishes::Question question;
        const char *name;
        const char *codes;
    };
    static constexpr std::array answers{Answer{MatchWishes::Schooling, "match-schooling", "JUNIOR_SECONDARY"},
                                        Answer{MatchWishes::Work, "match-work", "catering cleaning"},
                                        Answer{MatchWishes::Place, "match-place", "near"},
                                        Answer{MatchWishes::Time, "match-time", "day"},
                                        Answer{MatchWishes::Pay, "match-pay", "month:3000-"},
                                        Answer{MatchWishes::Musts, "match-musts", "LODGING place"}};
    for (const Answer &answer : answers) {
        m_models.navigator().openKind(Screens::MatchQuestion, answer.question);
        for (const QString &code : QString::fromLatin1(answer.codes).split(QLatin1Char(' ')))
            wishes.toggle(answer.question, code);
        YIZHAN_TRY(picture(answer.name));
    }
    wishes.toggle(MatchWishes::Musts, QStringLiteral("place")); // else nothing is widened
    go(Screens::Matches);
    YIZHAN_TRY(picture("matches"));
    m_models.match().nextPage();
    YIZHAN_TRY(picture("matches-page-2"));
    m_models.navigator().openItem(
        Screens::Vacancy,
        m_models.match().results()->index(0).data(viewmodels::MatchListModel::VacancyIdRole).toString());
    YIZHAN_TRY(picture("matched"));
    m_models.navigator().openItem(Screens::Matches, m_models.vacancy().vacancyId());
    YIZHAN_TRY(picture("matches-like"));
    go(Screens::MatchRule);
    YIZHAN_TRY(picture("match-rule"));
    m_models.match().forget();
    return {};
}

} // namespace yizhan::tour
