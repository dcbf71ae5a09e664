// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeitems.h"
#include "fakevacancies.h"
#include "jobservice.h"
#include "syntheticfacets.h"

#include <algorithm>
#include <set>

namespace yizhan::fakes {

/// Answers at once. The numbers are those of a made-up list of 1,284 vacancies, counted by the real rule; the
/// rows are sampleVacancies() over and over, whatever is asked for. A typed text finds seven vacancies and
/// six words to go on with; in Latin letters it is read as 厨师; with a blank it is widened; one with 航
/// finds nothing and offers other ways. Without a text there are eight words to begin with.
class FakeJobs final : public desk::JobService
{
public:
    /// `today` is the day of the made-up list; `updatedAt` in UTC.
    FakeJobs(EpochDay today, QDateTime updatedAt) : m_updatedAt(std::move(updatedAt)), m_index(madeUp(today))
    {
    }

    [[nodiscard]] QFuture<Result<QDateTime>> reload() override
    {
        return QtFuture::makeReadyFuture(Result<QDateTime>(m_updatedAt));
    }
    [[nodiscard]] QFuture<Result<desk::CatalogueGlance>> glance() override
    {
        return QtFuture::makeReadyFuture(Result<desk::CatalogueGlance>({false, m_updatedAt}));
    }
    [[nodiscard]] QFuture<desk::BrowseAnswer> browse(const desk::BrowseRequest &request) override
    {
        const search::BrowseQuestion question{request.filter, request.statedOnly, request.today, nullptr};
        desk::BrowseAnswer answer;
        answer.result =
            std::make_shared<const search::BrowseResult>(search::BrowseResult::answer(m_index, question));
        const int listed = answer.result->listed();
        if (listed == 0)
            answer.loosenings = search::loosenings(m_index, question);
        answer.page = std::clamp(request.page, 0, std::max(0, (listed - 1) / request.pageSize));
        answer.distanceKnown = true;
        const int rows = std::min(request.pageSize, listed - answer.page * request.pageSize);
        for (int row = 0; row < rows; ++row) {
            const int position = answer.page * request.pageSize + row;
            answer.rows.push_back(rowAt(m_ownVacancies ? position : answer.page + row));
            answer.rows.back().statesAll = position < answer.result->stated();
            answer.rows.back().firstNotStated = position == answer.result->stated();
        }
        return QtFuture::makeReadyFuture(answer);
    }
    [[nodiscard]] QFuture<desk::SearchGlance> search(const desk::SearchRequest &request) override
    {
        desk::SearchGlance glance;
        if (request.text.isEmpty()) {
            int most = 212;
            for (const char *word : {"普工", "保安", "保洁", "厨师", "服务员", "仓管", "叉车司机", "收银员"})
                glance.suggestions.push_back({QString::fromUtf8(word), most -= 24});
            return QtFuture::makeReadyFuture(glance);
        }
        if (request.text.contains(u'航')) {
            using Kind = search::SearchOffer::Kind;
            glance.offers = {{Kind::WiderArea, QStringLiteral("飞机维修"), 3},
                             {Kind::FewerWishes, QStringLiteral("机修"), 12},
                             {Kind::SimilarWork, QStringLiteral("驾驶员"), 40}};
            return QtFuture::makeReadyFuture(glance);
        }
        glance.total = 7;
        glance.readAs = request.text.front().unicode() < 0x80 ? QStringLiteral("厨师") : QString();
        glance.widened = request.text.contains(u' ');
        if (request.text.endsWith(u'的'))
            glance.understood = {
                {QStringLiteral("扫地"), {}, {}, {}, QStringLiteral("晚上")},
                {QStringLiteral("晚上"), search::Facet::Shift, {3}, {}, QStringLiteral("扫地")}};
        int vacancies = 128;
        for (const char *word : {"厨师", "厨师长", "厨师学徒", "中餐厨师", "厨房帮工", "广式点心厨师傅"}) {
            glance.suggestions.push_back({QString::fromUtf8(word), vacancies});
            vacancies /= 2;
        }
        for (int row = 0; row < request.rows; ++row)
            glance.rows.push_back(rowAt(row));
        return QtFuture::makeReadyFuture(glance);
    }
    /// Knows sampleVacancies(); sampleCourse() opens those that ask for a certificate.
    [[nodiscard]] QFuture<Result<desk::VacancyAnswer>> vacancy(const QString &id, EpochDay today) override
    {
        const auto found = std::find_if(m_vacancies.begin(), m_vacancies.end(),
                                        [&id](const auto &vacancy) { return vacancy.id == id; });
        if (found == m_vacancies.end())
            return QtFuture::makeReadyFuture(Result<desk::VacancyAnswer>(
                fail(ErrorCode::NotFound, "item.missing", QStringLiteral("there is none of this id"))));
        desk::VacancyAnswer answer{*found, {}, {}, m_ofStation.count(id) == 0};
        answer.vacancy.validThrough = fromEpochDay(today + daysShown);
        for (const catalogue::Place &place : found->places)
            answer.distanceMeters.push_back(place.county.isEmpty() ? -1 : metersAway);
        if (!found->certificates.isEmpty())
            answer.courses = {{sampleCourse(), sampleCourse().certificates()}};
        return QtFuture::makeReadyFuture(Result<desk::VacancyAnswer>(answer));
    }

    /// This vacancy is the station's alone: phones have no page of it.
    void keepForStation(const QString &id) { m_ofStation.insert(id); }

    /// What the rows of all lists are from now on, in this order, over and over; not empty.
    void setVacancies(std::vector<catalogue::Vacancy> vacancies)
    {
        m_vacancies = std::move(vacancies);
        m_ownVacancies = true;
    }

private:
    static constexpr int daysShown = 12;
    static constexpr int metersAway = 820;

    [[nodiscard]] static search::BrowseIndexPtr madeUp(EpochDay today)
    {
        SeededRandom random(1);
        std::vector<search::BrowseIndex::Entry> entries;
        for (int item = 1; item <= 1284; ++item) {
            entries.push_back({item, syntheticFacets(random, today)});
            entries.back().facets.until = 0;
        }
        return std::make_shared<const search::BrowseIndex>(entries, catalogue::GeoPoint{23.0515, 112.4725});
    }
    [[nodiscard]] desk::VacancyRow rowAt(int position) const
    {
        const std::size_t sample = static_cast<std::size_t>(position) % m_vacancies.size();
        desk::VacancyRow row;
        row.vacancy = m_vacancies[sample];
        row.distanceMeters = row.vacancy.places.empty() ? -1 : metersAway;
        row.today = QDate(2025, 11, 24);
        return row;
    }

    std::vector<catalogue::Vacancy> m_vacancies = sampleVacancies();
    bool m_ownVacancies = false;
    std::set<QString> m_ofStation;
    QDateTime m_updatedAt;
    search::BrowseIndexPtr m_index;
};

} // namespace yizhan::fakes
