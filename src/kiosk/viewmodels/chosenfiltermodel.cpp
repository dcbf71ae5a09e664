// SPDX-License-Identifier: GPL-3.0-or-later
#include "chosenfiltermodel.h"

#include <algorithm>

namespace yizhan::viewmodels {

ChosenFilterModel::ChosenFilterModel(QObject *parent) : QAbstractListModel(parent) {}

int ChosenFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chosen.size());
}

QVariant ChosenFilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Chosen &chosen = m_chosen[static_cast<std::size_t>(index.row())];
    switch (role) {
    case FacetRole:
        return chosen.facet;
    case CodeRole:
        return chosen.code;
    case ListedWithoutRole:
        return chosen.listedWithout;
    case NameRole:
    case Qt::DisplayRole:
        return chosen.name;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChosenFilterModel::roleNames() const
{
    return {
        {FacetRole, "facet"}, {CodeRole, "code"}, {NameRole, "name"}, {ListedWithoutRole, "listedWithout"}};
}

bool ChosenFilterModel::contains(int facet, const QString &code) const
{
    return std::any_of(m_chosen.begin(), m_chosen.end(),
                       [&](const Chosen &chosen) { return chosen.facet == facet && chosen.code == code; });
}

void ChosenFilterModel::append(const Chosen &chosen)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_chosen.push_back(chosen);
    endInsertRows();
    Q_EMIT countChanged();
}

void ChosenFilterModel::remove(int facet, const QString &code)
{
    const auto found = std::find_if(m_chosen.begin(), m_chosen.end(), [&](const Chosen &chosen) {
        return chosen.facet == facet && chosen.code == code;
    });
    if (found == m_chosen.end())
        return;
    const int row = static_cast<int>(found - m_chosen.begin());
    beginRemoveRows({}, row, row);
    m_chosen.erase(found);
    endRemoveRows();
    Q_EMIT countChanged();
}

void ChosenFilterModel::clear()
{
    if (m_chosen.empty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_chosen.clear();
    endRemoveRows();
    Q_EMIT countChanged();
}

void ChosenFilterModel::changed(const QList<int> &roles)
{
    if (!m_chosen.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
}

} // namespace yizhan::viewmodels
