// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ruletext.h"
#include "weightsinforce.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace yizhan::viewmodels {

/// The page 怎么排的: the published rule, line by line, and the numbers that its sentences name. Made from
/// the same weights that order the vacancies, so that page and order cannot differ.
class RuleLineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QString edition READ edition NOTIFY weightsChanged)
    Q_PROPERTY(int threeStars READ threeStars NOTIFY weightsChanged)
    Q_PROPERTY(int twoStars READ twoStars NOTIFY weightsChanged)
    Q_PROPERTY(int few READ few NOTIFY weightsChanged)
    Q_PROPERTY(int payPercent READ payPercent NOTIFY weightsChanged)
    Q_PROPERTY(int learnableMonths READ learnableMonths NOTIFY weightsChanged)

public:
    enum Role {
        PartRole = Qt::UserRole + 1, ///< int: Match.Part
        VerdictRole,                 ///< int: Match.Verdict, the case
        PointsRole,                  ///< int: what the case gives
        MetersRole,                  ///< int: of Match.Near: up to here
        BestRole,                    ///< int: most points of the part
        FirstRole,                   ///< bool: first line of its part
    };
    Q_ENUM(Role)

    /// Begins with the built-in weights.
    explicit RuleLineModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString edition() const { return m_weights.edition; }
    /// Least points of 100 for three stars and for two.
    [[nodiscard]] int threeStars() const { return m_weights.stars.three; }
    [[nodiscard]] int twoStars() const { return m_weights.stars.two; }
    /// With fewer good results the wishes are widened; a wished pay is lowered to `payPercent` of it.
    [[nodiscard]] int few() const { return m_weights.widening.few; }
    [[nodiscard]] int payPercent() const { return m_weights.widening.payPercent; }
    [[nodiscard]] int learnableMonths() const { return m_weights.requirements.learnableMonths; }

    /// The weights that order the vacancies from now on.
    void setWeights(const matching::MatchWeightsPtr &weights);

Q_SIGNALS:
    void weightsChanged();

private:
    [[nodiscard]] int bestOf(matching::Part part) const;

    catalogue::MatchWeights m_weights = matching::builtinWeights();
    std::vector<matching::RuleLine> m_lines = matching::ruleLines(m_weights);
};

} // namespace yizhan::viewmodels
