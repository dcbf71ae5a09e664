// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace yizhan::viewmodels {

/// The choices of one facet, each with the number of vacancies that state it and all else that is chosen. A
/// choice that none states is not in the model unless it is chosen. Changes row by row, so that a list on the
/// screen keeps its place.
class FacetModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by JobBrowser")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(int notStated READ notStated NOTIFY notStatedChanged)

public:
    enum Role {
        CodeRole = Qt::UserRole + 1, ///< QString: "441202", "catering", "month:4000-5000", "MEALS", "gig"
        NameRole,     ///< QString: an area's name; empty for everything that QML words by its code
        CountRole,    ///< int: vacancies that state it
        SelectedRole, ///< bool
    };
    Q_ENUM(Role)

    struct Choice
    {
        QString code;
        QString name;
        int count = 0;
        bool selected = false;
        int position = 0; ///< place in the facet's own order

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit FacetModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Vacancies of the present result that say nothing about this facet.
    [[nodiscard]] int notStated() const { return m_notStated; }
    /// Vacancies that state the choice of a code; 0 for one that is not in the model.
    Q_INVOKABLE [[nodiscard]] int countOf(const QString &code) const;

    /// Shows `choices`, which are ordered by `position`.
    void setChoices(const std::vector<Choice> &choices, int notStated);

Q_SIGNALS:
    void countChanged();
    void notStatedChanged();

private:
    void removeMissing(const std::vector<Choice> &choices);
    void insertAndUpdate(const std::vector<Choice> &choices);

    std::vector<Choice> m_choices;
    int m_notStated = 0;
};

} // namespace yizhan::viewmodels
