// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agerange.h"
#include "matchreason.h"
#include "matchservice.h"
#include "spokennames.h"
#include "vacancyfacts.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace yizhan::viewmodels {

/// The matches of one page. A page turn changes the rows in place, so that no card is built anew.
class MatchListModel : public QAbstractListModel, public SpokenNames
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by MatchBrowser")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role {
        VacancyIdRole = Qt::UserRole + 1, ///< QString, for VacancyPage::open()
        TitleRole,
        PayRole,      ///< PayValue
        AreaNameRole, ///< QString: county-level choice; empty outside the city or not stated
        TownNameRole,
        RegionRole,         ///< QString: the place in the publisher's words
        DistanceMetersRole, ///< int; -1 not known
        FactsRole,          ///< VacancyFacts: what else the card says
        StarsRole,          ///< int, 1–3
        ReasonsRole,        ///< QList<MatchReason>, at most three, most points first
        CautionRole,        ///< MatchReason; not `stated` when there is none. No age limit that lets the
                            ///< told age in; one that does not has 1 as its third argument
        HasCourseRole,      ///< bool: there is a course for all that stands between
        SectionRole,        ///< int: Match.Section
        FirstRole,          ///< bool: first of its section on this page, and not of SectionGood
    };
    Q_ENUM(Role)

    /// A row and the Match.Section in which it stands.
    struct Entry
    {
        desk::MatchRow row;
        int section = -1;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit MatchListModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setEntries(std::vector<Entry> entries);
    /// The age that the resident told: what lets it in needs no warning.
    void setAge(AgeRange age);

Q_SIGNALS:
    void countChanged();

private:
    void rename() override;
    [[nodiscard]] QVariant placeOf(const Entry &entry, int role) const;
    [[nodiscard]] QVariant matchOf(int number, int role) const;
    [[nodiscard]] MatchReason cautionOf(const desk::MatchRow &row) const;

    std::vector<Entry> m_entries;
    AgeRange m_age;
};

} // namespace yizhan::viewmodels
