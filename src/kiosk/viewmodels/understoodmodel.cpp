// SPDX-License-Identifier: GPL-3.0-or-later
#include "understoodmodel.h"

namespace yizhan::viewmodels {

namespace {

UnderstoodModel::Meaning meaningOf(const search::UnderstoodPart &part)
{
    if (part.wish)
        return *part.wish == search::Wish::Nearest ? UnderstoodModel::Nearest : UnderstoodModel::NoExperience;
    return part.facet ? UnderstoodModel::Condition : UnderstoodModel::Work;
}

QString codeOf(const search::UnderstoodPart &part)
{
    if (!part.facet || part.choices.size() != 1)
        return {};
    return search::choiceCodes(*part.facet)[static_cast<std::size_t>(part.choices.front())];
}

} // namespace

UnderstoodModel::UnderstoodModel(QObject *parent) : QAbstractListModel(parent) {}

int UnderstoodModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

QVariant UnderstoodModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const search::UnderstoodPart &part = m_parts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case MeaningRole:
        return meaningOf(part);
    case FacetRole:
        return part.facet ? static_cast<int>(*part.facet) : -1;
    case CodeRole:
        return codeOf(part);
    case WordsRole:
    case Qt::DisplayRole:
        return part.words;
    default:
        return {};
    }
}

QHash<int, QByteArray> UnderstoodModel::roleNames() const
{
    return {{MeaningRole, "meaning"}, {FacetRole, "facet"}, {CodeRole, "code"}, {WordsRole, "words"}};
}

void UnderstoodModel::setParts(std::vector<search::UnderstoodPart> parts)
{
    if (m_parts == parts)
        return;
    const bool countChanges = m_parts.size() != parts.size();
    beginResetModel();
    m_parts = std::move(parts);
    endResetModel();
    if (countChanges)
        Q_EMIT countChanged();
}

} // namespace yizhan::viewmodels
