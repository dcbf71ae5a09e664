// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "understanding.h"

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace yizhan::viewmodels {

/// What a typed phrase was understood as, part by part, the work first; see search::UnderstoodPart.
class UnderstoodModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by JobSearch")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role {
        MeaningRole = Qt::UserRole + 1, ///< int: UnderstoodModel.Meaning
        FacetRole,                      ///< int: JobBrowser.Facet, of a condition; else -1
        CodeRole,                       ///< QString: the choice of a condition that has but one; else empty
        WordsRole,                      ///< QString: the work that is looked for, or what said the condition
    };
    Q_ENUM(Role)
    enum Meaning { Work, Condition, Nearest, NoExperience };
    Q_ENUM(Meaning)

    explicit UnderstoodModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const std::vector<search::UnderstoodPart> &parts() const { return m_parts; }
    /// Nothing moves where the parts are the same.
    void setParts(std::vector<search::UnderstoodPart> parts);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<search::UnderstoodPart> m_parts;
};

} // namespace yizhan::viewmodels
