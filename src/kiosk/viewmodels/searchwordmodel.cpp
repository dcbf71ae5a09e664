// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchwordmodel.h"

#include <algorithm>

namespace yizhan::viewmodels {

SearchWordModel::SearchWordModel(QObject *parent) : QAbstractListModel(parent) {}

int SearchWordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

QVariant SearchWordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Word &word = m_words[static_cast<std::size_t>(index.row())];
    switch (role) {
    case WordRole:
    case Qt::DisplayRole:
        return word.word;
    case VacanciesRole:
        return word.vacancies;
    case ReasonRole:
        return word.reason;
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchWordModel::roleNames() const
{
    return {{WordRole, "word"}, {VacanciesRole, "vacancies"}, {ReasonRole, "reason"}};
}

void SearchWordModel::setWords(std::vector<Word> words)
{
    const int before = rowCount();
    const int after = static_cast<int>(words.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_words.resize(words.size());
        endRemoveRows();
    }
    for (int row = 0; row < std::min(before, after); ++row) {
        const auto place = static_cast<std::size_t>(row);
        if (m_words[place] == words[place])
            continue;
        m_words[place] = std::move(words[place]);
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        std::move(words.begin() + before, words.end(), std::back_inserter(m_words));
        endInsertRows();
    }
    if (before != after)
        Q_EMIT countChanged();
}

} // namespace yizhan::viewmodels
