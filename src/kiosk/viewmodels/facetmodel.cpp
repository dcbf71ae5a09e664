// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetmodel.h"

#include <algorithm>

namespace yizhan::viewmodels {

FacetModel::FacetModel(QObject *parent) : QAbstractListModel(parent) {}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_choices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CodeRole:
        return choice.code;
    case NameRole:
    case Qt::DisplayRole:
        return choice.name;
    case CountRole:
        return choice.count;
    case SelectedRole:
        return choice.selected;
    default:
        return {};
    }
}

QHash<int, QByteArray> FacetModel::roleNames() const
{
    return {{CodeRole, "code"}, {NameRole, "name"}, {CountRole, "count"}, {SelectedRole, "selected"}};
}

int FacetModel::countOf(const QString &code) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [&](const Choice &choice) { return choice.code == code; });
    return found == m_choices.end() ? 0 : found->count;
}

void FacetModel::setChoices(const std::vector<Choice> &choices, int notStated)
{
    const std::size_t before = m_choices.size();
    removeMissing(choices);
    insertAndUpdate(choices);
    if (before != m_choices.size())
        Q_EMIT countChanged();
    if (m_notStated != notStated) {
        m_notStated = notStated;
        Q_EMIT notStatedChanged();
    }
}

void FacetModel::removeMissing(const std::vector<Choice> &choices)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const int position = m_choices[static_cast<std::size_t>(row)].position;
        const bool stays = std::any_of(choices.begin(), choices.end(), [position](const Choice &choice) {
            return choice.position == position;
        });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_choices.erase(m_choices.begin() + row);
        endRemoveRows();
    }
}

void FacetModel::insertAndUpdate(const std::vector<Choice> &choices)
{
    for (std::size_t row = 0; row < choices.size(); ++row) {
        const int shown = static_cast<int>(row);
        if (row == m_choices.size() || m_choices[row].position != choices[row].position) {
            beginInsertRows({}, shown, shown);
            m_choices.insert(m_choices.begin() + shown, choices[row]);
            endInsertRows();
        } else if (m_choices[row] != choices[row]) {
            m_choices[row] = choices[row];
            Q_EMIT dataChanged(index(shown), index(shown));
        }
    }
}

} // namespace yizhan::viewmodels
