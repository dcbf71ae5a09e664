// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace yizhan::viewmodels {

/// The filters that are on, in the order they were chosen; each can be taken off by itself with
/// JobBrowser::remove().
class ChosenFilterModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by JobBrowser")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role {
        FacetRole = Qt::UserRole + 1, ///< int: JobBrowser.Facet
        CodeRole,                     ///< QString
        NameRole,                     ///< QString: an area's name, else empty
        ListedWithoutRole, ///< int: where nothing is listed, how many vacancies there are without it; else 0
    };
    Q_ENUM(Role)

    struct Chosen
    {
        int facet = 0;
        QString code;
        QString name;
        int listedWithout = 0;

        friend bool operator==(const Chosen &, const Chosen &) = default;
    };

    explicit ChosenFilterModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const std::vector<Chosen> &chosen() const { return m_chosen; }
    [[nodiscard]] bool contains(int facet, const QString &code) const;
    void append(const Chosen &chosen);
    void remove(int facet, const QString &code);
    void clear();
    /// Gives every row its ListedWithoutRole. `listedWithout(facet, code)`.
    template <typename ListedWithout>
    void count(ListedWithout &&listedWithout)
    {
        const std::vector<Chosen> before = m_chosen;
        for (Chosen &chosen : m_chosen)
            chosen.listedWithout = listedWithout(chosen.facet, chosen.code);
        if (m_chosen != before)
            changed({ListedWithoutRole});
    }
    /// Gives every row its name again, after the language changed. `nameOf(facet, code)`.
    template <typename NameOf>
    void rename(NameOf &&nameOf)
    {
        for (Chosen &chosen : m_chosen)
            chosen.name = nameOf(chosen.facet, chosen.code);
        changed({NameRole, Qt::DisplayRole});
    }

Q_SIGNALS:
    void countChanged();

private:
    void changed(const QList<int> &roles);

    std::vector<Chosen> m_chosen;
};

} // namespace yizhan::viewmodels
