// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulelinemodel.h"

#include <algorithm>

namespace yizhan::viewmodels {

RuleLineModel::RuleLineModel(QObject *parent) : QAbstractListModel(parent) {}

void RuleLineModel::setWeights(const matching::MatchWeightsPtr &weights)
{
    if (*weights == m_weights)
        return;
    beginResetModel();
    m_weights = *weights;
    m_lines = matching::ruleLines(m_weights);
    endResetModel();
    Q_EMIT weightsChanged();
}

int RuleLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant RuleLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const matching::RuleLine &line = m_lines[row];
    switch (role) {
    case PartRole:
        return static_cast<int>(line.part);
    case VerdictRole:
    case Qt::DisplayRole:
        return static_cast<int>(line.verdict);
    case PointsRole:
        return line.points;
    case MetersRole:
        return line.meters;
    case BestRole:
        return bestOf(line.part);
    case FirstRole:
        return row == 0 || m_lines[row - 1].part != line.part;
    default:
        return {};
    }
}

QHash<int, QByteArray> RuleLineModel::roleNames() const
{
    return {{PartRole, "part"},     {VerdictRole, "verdict"}, {PointsRole, "points"},
            {MetersRole, "meters"}, {BestRole, "best"},       {FirstRole, "first"}};
}

int RuleLineModel::bestOf(matching::Part part) const
{
    int best = 0;
    for (const matching::RuleLine &line : m_lines) {
        if (line.part == part)
            best = std::max(best, line.points);
    }
    return best;
}

} // namespace yizhan::viewmodels
