// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancylistmodel.h"

#include "areaname.h"

#include <algorithm>

namespace yizhan::viewmodels {

namespace {

const catalogue::Place &placeOf(const desk::VacancyRow &row)
{
    static const catalogue::Place nowhere;
    return row.vacancy.places.empty() ? nowhere : row.vacancy.places.front();
}

} // namespace

VacancyListModel::VacancyListModel(QObject *parent) : QAbstractListModel(parent) {}

int VacancyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VacancyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const desk::VacancyRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case VacancyIdRole:
        return row.vacancy.id;
    case TitleRole:
    case Qt::DisplayRole:
        return row.vacancy.title;
    case PayRole:
        return QVariant::fromValue(PayValue(row.vacancy.pay));
    case FactsRole:
        return QVariant::fromValue(VacancyFacts(row.vacancy, row.today));
    case AreaNameRole:
        return areaName(placeOf(row).county, language());
    case TownNameRole:
        return areaName(placeOf(row).town, language());
    case RegionRole:
        return placeOf(row).region;
    default:
        return factOf(row, role);
    }
}

QVariant VacancyListModel::factOf(const desk::VacancyRow &row, int role) const
{
    switch (role) {
    case DistanceMetersRole:
        return row.distanceMeters;
    case BenefitsRole:
        return static_cast<int>(row.vacancy.benefits);
    case FirstNotStatedRole:
        return row.firstNotStated;
    default:
        return {};
    }
}

QHash<int, QByteArray> VacancyListModel::roleNames() const
{
    return {{VacancyIdRole, "vacancyId"},
            {TitleRole, "title"},
            {PayRole, "pay"},
            {FactsRole, "facts"},
            {AreaNameRole, "areaName"},
            {TownNameRole, "townName"},
            {RegionRole, "region"},
            {DistanceMetersRole, "distanceMeters"},
            {BenefitsRole, "benefits"},
            {FirstNotStatedRole, "firstNotStated"}};
}

void VacancyListModel::setRows(std::vector<desk::VacancyRow> rows)
{
    const int before = rowCount();
    const int after = static_cast<int>(rows.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
    const int kept = std::min(before, after);
    for (int row = 0; row < kept; ++row) {
        const auto place = static_cast<std::size_t>(row);
        if (m_rows[place] == rows[place])
            continue;
        m_rows[place] = std::move(rows[place]);
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        std::move(rows.begin() + before, rows.end(), std::back_inserter(m_rows));
        endInsertRows();
    }
    if (before != after)
        Q_EMIT countChanged();
}

void VacancyListModel::rename()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {AreaNameRole, TownNameRole});
}

} // namespace yizhan::viewmodels
