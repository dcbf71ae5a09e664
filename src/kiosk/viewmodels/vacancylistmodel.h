// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payvalue.h"
#include "spokennames.h"
#include "vacancyfacts.h"
#include "vacancyrows.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace yizhan::viewmodels {

/// The vacancies of one page of results. A page turn changes the rows in place, so that no card is built
/// anew.
class VacancyListModel : public QAbstractListModel, public SpokenNames
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by JobBrowser")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role {
        VacancyIdRole = Qt::UserRole + 1, ///< QString, for VacancyPage::open()
        TitleRole,
        PayRole,      ///< PayValue
        FactsRole,    ///< VacancyFacts: what else the card says
        AreaNameRole, ///< QString: county-level choice of the nearest place; empty outside the city or not
                      ///< stated
        TownNameRole,
        RegionRole,         ///< QString: the place in the publisher's words
        DistanceMetersRole, ///< int; -1 not known
        BenefitsRole,       ///< int: bits of catalogue::Benefit
        FirstNotStatedRole, ///< bool: the first of those that say nothing of a fact that was chosen
    };
    Q_ENUM(Role)

    explicit VacancyListModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setRows(std::vector<desk::VacancyRow> rows);

Q_SIGNALS:
    void countChanged();

private:
    void rename() override;
    [[nodiscard]] QVariant factOf(const desk::VacancyRow &row, int role) const;

    std::vector<desk::VacancyRow> m_rows;
};

} // namespace yizhan::viewmodels
