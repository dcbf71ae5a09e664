// SPDX-License-Identifier: GPL-3.0-or-later
#include "statementpool.h"

#include <QVariant>

#include <algorithm>

namespace yizhan::storage {

StatementPool::Loan &StatementPool::Loan::operator=(Loan &&other) noexcept
{
    if (this != &other) {
        giveBack();
        query = std::move(other.query);
        m_text = std::move(other.m_text);
        m_home = std::move(other.m_home);
    }
    return *this;
}

void StatementPool::Loan::giveBack() noexcept
{
    if (const auto home = m_home.lock())
        home->put(m_text, std::move(query));
    m_home.reset();
}

bool StatementPool::mayKeep(const QString &text)
{
    return !text.startsWith(QLatin1String("PRAGMA"), Qt::CaseInsensitive);
}

std::optional<QSqlQuery> StatementPool::take(const QString &text)
{
    const auto found =
        std::find_if(m_idle.begin(), m_idle.end(), [&text](const Idle &idle) { return idle.text == text; });
    if (found == m_idle.end())
        return std::nullopt;
    QSqlQuery query = std::move(found->query);
    m_idle.erase(found);
    return query;
}

void StatementPool::put(const QString &text, QSqlQuery query)
{
    query.finish();
    const auto values = query.boundValues().size();
    for (int position = 0; position < static_cast<int>(values); ++position)
        query.bindValue(position, QVariant());
    m_idle.push_front({text, std::move(query)});
    if (m_idle.size() > capacity)
        m_idle.pop_back();
}

} // namespace yizhan::storage
