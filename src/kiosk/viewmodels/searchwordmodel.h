// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace yizhan::viewmodels {

/// Words to search for, each with the number of vacancies it leads to, which is never 0.
class SearchWordModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by JobSearch")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role {
        WordRole = Qt::UserRole + 1, ///< QString: what to search for
        VacanciesRole,               ///< int
        ReasonRole,                  ///< int: SearchWordModel.Reason
    };
    Q_ENUM(Role)
    /// Why a word is offered. From WiderArea on the values follow search::SearchOffer::Kind.
    enum Reason { Completion, WiderArea, FewerWishes, SimilarWork };
    Q_ENUM(Reason)

    struct Word
    {
        QString word;
        int vacancies = 0;
        Reason reason = Completion;

        friend bool operator==(const Word &, const Word &) = default;
    };

    explicit SearchWordModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const std::vector<Word> &words() const { return m_words; }
    /// Rows that stay at their place are kept, so that a list does not flicker from key to key.
    void setWords(std::vector<Word> words);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Word> m_words;
};

} // namespace yizhan::viewmodels
