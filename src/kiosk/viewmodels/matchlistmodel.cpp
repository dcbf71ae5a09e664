// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchlistmodel.h"

#include "areaname.h"
#include "matchcodes.h"
#include "payvalue.h"

#include <algorithm>

namespace yizhan::viewmodels {

MatchListModel::MatchListModel(QObject *parent) : QAbstractListModel(parent) {}

int MatchListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant MatchListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case VacancyIdRole:
        return entry.row.shown.vacancy.id;
    case TitleRole:
    case Qt::DisplayRole:
        return entry.row.shown.vacancy.title;
    case PayRole:
        return QVariant::fromValue(PayValue(entry.row.shown.vacancy.pay));
    case AreaNameRole:
    case TownNameRole:
    case RegionRole:
        return placeOf(entry, role);
    case DistanceMetersRole:
        return entry.row.shown.distanceMeters;
    case FactsRole:
        return QVariant::fromValue(VacancyFacts(entry.row.shown.vacancy, entry.row.shown.today));
    default:
        return matchOf(index.row(), role);
    }
}

QVariant MatchListModel::placeOf(const Entry &entry, int role) const
{
    const auto &places = entry.row.shown.vacancy.places;
    if (places.empty())
        return QString();
    const catalogue::Place &place = places.front();
    return role == RegionRole ? place.region
                              : areaName(role == AreaNameRole ? place.county : place.town, language());
}

QVariant MatchListModel::matchOf(int number, int role) const
{
    const auto place = static_cast<std::size_t>(number);
    const Entry &entry = m_entries[place];
    switch (role) {
    case StarsRole:
        return entry.row.stars;
    case ReasonsRole: {
        QList<MatchReason> reasons;
        for (const matching::Reason &reason : entry.row.reasons)
            reasons.append({reason.finding, language()});
        return QVariant::fromValue(reasons);
    }
    case CautionRole:
        return QVariant::fromValue(cautionOf(entry.row));
    case HasCourseRole:
        return !entry.row.courses.empty();
    case SectionRole:
        return entry.section;
    case FirstRole:
        return entry.section != Match::SectionGood &&
               (number == 0 || m_entries[place - 1].section != entry.section);
    default:
        return {};
    }
}

MatchReason MatchListModel::cautionOf(const desk::MatchRow &row) const
{
    auto caution = row.caution;
    if (caution && caution->verdict == matching::Verdict::AgeLimit && m_age.told()) {
        if (m_age.outside(static_cast<int>(caution->first), static_cast<int>(caution->second)))
            caution->third = 1;
        else
            caution = row.beside;
    }
    return caution ? MatchReason(*caution, language()) : MatchReason();
}

QHash<int, QByteArray> MatchListModel::roleNames() const
{
    return {{VacancyIdRole, "vacancyId"},
            {TitleRole, "title"},
            {PayRole, "pay"},
            {AreaNameRole, "areaName"},
            {TownNameRole, "townName"},
            {RegionRole, "region"},
            {DistanceMetersRole, "distanceMeters"},
            {FactsRole, "facts"},
            {StarsRole, "stars"},
            {ReasonsRole, "reasons"},
            {CautionRole, "caution"},
            {HasCourseRole, "hasCourse"},
            {SectionRole, "section"},
            {FirstRole, "first"}};
}

void MatchListModel::setEntries(std::vector<Entry> entries)
{
    const int before = rowCount();
    const int after = static_cast<int>(entries.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_entries.resize(entries.size());
        endRemoveRows();
    }
    const int kept = std::min(before, after);
    for (int row = 0; row < kept; ++row)
        m_entries[static_cast<std::size_t>(row)] = std::move(entries[static_cast<std::size_t>(row)]);
    // Whether a row begins its section hangs on its neighbour: all of them are shown anew.
    if (kept > 0)
        Q_EMIT dataChanged(index(0), index(kept - 1));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        std::move(entries.begin() + before, entries.end(), std::back_inserter(m_entries));
        endInsertRows();
    }
    if (before != after)
        Q_EMIT countChanged();
}

void MatchListModel::setAge(AgeRange age)
{
    m_age = age;
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CautionRole});
}

void MatchListModel::rename()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace yizhan::viewmodels
