// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakejobsearch.h"

#include "fakejobbrowser.h"

namespace yizhan::fakes {

using viewmodels::SearchWordModel;

void FakeJobSearch::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    std::vector<SearchWordModel::Word> words;
    if (total() > 0) {
        int vacancies = 128;
        for (const char *word : {"厨师", "厨师长", "厨师学徒", "中餐厨师", "厨房帮工", "广式点心厨师傅"}) {
            words.push_back({QString::fromUtf8(word), vacancies, SearchWordModel::Completion});
            vacancies /= 2;
        }
    }
    m_suggestions.setWords(std::move(words));
    std::vector<SearchWordModel::Word> offers;
    if (fruitless())
        offers = {{QStringLiteral("飞机维修"), 3, SearchWordModel::WiderArea},
                  {QStringLiteral("机修"), 12, SearchWordModel::FewerWishes},
                  {QStringLiteral("驾驶员"), 40, SearchWordModel::SimilarWork}};
    m_offers.setWords(std::move(offers));
    std::vector<desk::VacancyRow> rows;
    for (const catalogue::Vacancy &sample : sampleVacancies()) {
        if (total() > 0 && rows.size() < 3)
            rows.push_back({.vacancy = sample});
    }
    m_first.setRows(std::move(rows));
    Q_EMIT textChanged();
    Q_EMIT answered();
}

QString FakeJobSearch::readAs() const
{
    return !m_text.isEmpty() && m_text.front().unicode() < 0x80 ? QStringLiteral("厨师") : QString();
}

} // namespace yizhan::fakes
