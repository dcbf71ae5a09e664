// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matchdesk.h"

#include <QFuture>

namespace yizhan::fakes {

/// Answers at once, by the real rule, over the vacancies that it is given.
class FakeMatchService final : public desk::MatchService
{
public:
    explicit FakeMatchService(std::vector<catalogue::Vacancy> vacancies) : m_vacancies(std::move(vacancies))
    {
    }

    /// What was asked last.
    [[nodiscard]] const desk::MatchRequest &asked() const { return m_asked; }

    [[nodiscard]] QFuture<Result<desk::MatchedPage>> match(const desk::MatchRequest &request) override
    {
        m_asked = request;
        return done(pageOf(request));
    }
    [[nodiscard]] QFuture<Result<desk::MatchCounts>> counts(EpochDay today) override
    {
        return done(desk::countsOf(index(), today));
    }

    /// The courses that are there, and what they may open besides the other vacancies.
    void setCourses(std::vector<catalogue::Course> courses, std::vector<catalogue::Vacancy> openable = {})
    {
        m_courses = std::move(courses);
        m_openable = m_vacancies;
        m_openable.insert(m_openable.end(), openable.begin(), openable.end());
    }
    [[nodiscard]] QFuture<Result<std::vector<desk::CourseReach>>> courseReach(EpochDay today) override
    {
        std::vector<desk::CourseReach> reach;
        for (const auto &course : m_courses)
            reach.push_back({course.id, static_cast<int>(opened(course, today).size())});
        return done(std::move(reach));
    }
    [[nodiscard]] QFuture<Result<desk::OpenedPage>> openedBy(const QString &course, EpochDay today,
                                                             int limit) override
    {
        desk::OpenedPage page;
        for (const auto &known : m_courses) {
            if (known.id != course)
                continue;
            const auto rows = opened(known, today);
            page.total = static_cast<int>(rows.size());
            for (const auto row : rows) {
                desk::VacancyRow shown;
                shown.vacancy = m_openable[row];
                if (static_cast<int>(page.rows.size()) < limit)
                    page.rows.push_back(std::move(shown));
            }
        }
        return done(std::move(page));
    }

    [[nodiscard]] QFuture<Result<matching::MatchWeightsPtr>> weights() override
    {
        return done(matching::MatchWeightsPtr());
    }

private:
    template <typename T>
    static QFuture<Result<T>> done(T value)
    {
        return QtFuture::makeReadyFuture(Result<T>(std::move(value)));
    }

    [[nodiscard]] std::vector<matching::MatchIndex::Row> opened(const catalogue::Course &course,
                                                                EpochDay today) const
    {
        return matching::vacanciesFor(course, indexOf(m_openable), matching::builtinWeights(), today);
    }
    [[nodiscard]] matching::MatchIndex index() const { return indexOf(m_vacancies); }
    [[nodiscard]] static matching::MatchIndex indexOf(const std::vector<catalogue::Vacancy> &vacancies)
    {
        std::vector<matching::MatchIndex::Entry> entries;
        for (std::size_t item = 0; item < vacancies.size(); ++item)
            entries.push_back({static_cast<qint64>(item), vacancies[item].id,
                               matching::factsOf(vacancies[item], 0), matching::ageLimitOf(vacancies[item])});
        return matching::MatchIndex(std::move(entries));
    }

    [[nodiscard]] desk::MatchedPage pageOf(const desk::MatchRequest &request) const
    {
        desk::MatchedPage page;
        matching::MatchQuestion question{request.wishes, request.today, request.limit};
        for (std::size_t item = 0; item < m_vacancies.size(); ++item) {
            if (request.like.isEmpty() || m_vacancies[item].id != request.like)
                continue;
            page.likeTitle = m_vacancies[item].title;
            question.wishes = matching::wishesLike(matching::factsOf(m_vacancies[item], 0));
            question.except = static_cast<qint64>(item);
        }
        const auto answer = matching::matchVacancies(index(), matching::builtinWeights(), question);
        page.available = answer.available;
        page.stopped = answer.stopped;
        page.good = answer.good;
        page.widenings = answer.widenings;
        page.payUnit = question.wishes.pay.unit;
        for (const auto &result : answer.results) {
            desk::MatchRow row;
            row.shown.vacancy = m_vacancies[static_cast<std::size_t>(result.item)];
            row.stars = result.stars;
            row.reasons = result.reasons;
            row.caution = result.caution;
            row.beside = result.beside;
            row.standing = result.standing;
            row.widening = result.widening;
            page.rows.push_back(std::move(row));
        }
        return page;
    }

    std::vector<catalogue::Vacancy> m_vacancies;
    std::vector<catalogue::Course> m_courses;
    std::vector<catalogue::Vacancy> m_openable;
    desk::MatchRequest m_asked;
};

} // namespace yizhan::fakes
