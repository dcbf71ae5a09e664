// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchwordmodel.h"
#include "vacancylistmodel.h"

#include <QObject>

namespace yizhan::fakes {

/// Stands in for viewmodels::JobSearch: the same properties, fixed answers, given at once. Every text finds
/// seven vacancies and six words to go on with; one with 航 finds nothing and offers other ways. Registered
/// in QML as JobSearch.
class FakeJobSearch : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int total READ total NOTIFY answered)
    Q_PROPERTY(QString readAs READ readAs NOTIFY answered)
    Q_PROPERTY(bool widened READ widened NOTIFY answered)
    Q_PROPERTY(bool mentioned READ mentioned NOTIFY answered)
    Q_PROPERTY(bool settled READ settled CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::SearchWordModel *suggestions READ suggestions CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::SearchWordModel *offers READ offers CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::VacancyListModel *first READ first CONSTANT)

public:
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    void reset()
    {
        setText({});
        Q_EMIT replaced();
    }
    [[nodiscard]] int total() const { return m_text.isEmpty() || fruitless() ? 0 : 7; }
    /// What is spelled in Latin letters is taken for 厨师.
    [[nodiscard]] QString readAs() const;
    /// So is a text with a blank.
    [[nodiscard]] bool widened() const { return m_text.contains(u' '); }
    [[nodiscard]] bool mentioned() const { return false; }
    [[nodiscard]] bool settled() const { return true; }
    [[nodiscard]] viewmodels::SearchWordModel *suggestions() { return &m_suggestions; }
    [[nodiscard]] viewmodels::SearchWordModel *offers() { return &m_offers; }
    [[nodiscard]] viewmodels::VacancyListModel *first() { return &m_first; }
    void setLanguage(int language) { m_first.setLanguage(language); }

Q_SIGNALS:
    void textChanged();
    void answered();
    void replaced();

private:
    [[nodiscard]] bool fruitless() const { return m_text.contains(u'航'); }

    QString m_text;
    viewmodels::SearchWordModel m_suggestions;
    viewmodels::SearchWordModel m_offers;
    viewmodels::VacancyListModel m_first;
};

} // namespace yizhan::fakes
