// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chosenfiltermodel.h"
#include "facetmodel.h"
#include "fakevacancies.h"
#include "routeaware.h"
#include "vacancylistmodel.h"

#include <QObject>

#include <array>
#include <vector>

namespace yizhan::fakes {

/// Stands in for viewmodels::JobBrowser: the same properties, fixed contents, answers at once. Registered in
/// QML as JobBrowser.
class FakeJobBrowser : public QObject, public viewmodels::RouteAware
{
    Q_OBJECT
    Q_PROPERTY(bool ready READ ready CONSTANT)
    Q_PROPERTY(bool busy MEMBER m_busy NOTIFY resultChanged)
    Q_PROPERTY(int available MEMBER m_available NOTIFY availableChanged)
    Q_PROPERTY(int newToday MEMBER m_newToday NOTIFY availableChanged)
    Q_PROPERTY(int total READ total NOTIFY resultChanged)
    Q_PROPERTY(int stated READ stated NOTIFY resultChanged)
    Q_PROPERTY(bool statedOnly MEMBER m_statedOnly NOTIFY resultChanged)
    Q_PROPERTY(Sort sort MEMBER m_sort NOTIFY resultChanged)
    Q_PROPERTY(bool distanceKnown READ ready CONSTANT)
    Q_PROPERTY(int page MEMBER m_page NOTIFY resultChanged)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY resultChanged)
    Q_PROPERTY(int pageSize READ pageSize WRITE setPageSize NOTIFY resultChanged)
    Q_PROPERTY(QString searchText MEMBER m_searchText NOTIFY resultChanged)
    Q_PROPERTY(yizhan::viewmodels::VacancyListModel *results READ results CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::ChosenFilterModel *chosen READ chosen CONSTANT)

public:
    enum Facet { Kind, Group, County, Town, PayBand, Education, Shift, Benefit, Shelf };
    Q_ENUM(Facet)
    enum Sort { Newest, Pay, Distance, BestMatch };
    Q_ENUM(Sort)

    FakeJobBrowser();

    [[nodiscard]] bool ready() const { return true; }
    [[nodiscard]] int total() const { return static_cast<int>(m_rows.size()) * 3 - 2; }
    [[nodiscard]] int stated() const { return 2; }
    [[nodiscard]] int pageCount() const { return (total() + m_pageSize - 1) / m_pageSize; }
    [[nodiscard]] int pageSize() const { return m_pageSize; }
    void setPageSize(int size);
    [[nodiscard]] viewmodels::VacancyListModel *results() { return &m_results; }
    [[nodiscard]] viewmodels::ChosenFilterModel *chosen() { return &m_chosen; }

    Q_INVOKABLE yizhan::viewmodels::FacetModel *facet(int facet)
    {
        return &m_facets.at(static_cast<std::size_t>(facet));
    }
    Q_INVOKABLE void choose(int facet, const QString &code);
    Q_INVOKABLE void remove(int facet, const QString &code);
    Q_INVOKABLE void toggle(int facet, const QString &code);
    Q_INVOKABLE void clear();
    Q_INVOKABLE void nextPage() { turn(1); }
    Q_INVOKABLE void previousPage() { turn(-1); }
    Q_INVOKABLE void search(const QString &text);
    Q_INVOKABLE void searchAnew(const QString &text);
    Q_INVOKABLE void reset() { clear(); }
    void arrive(const viewmodels::Arrival &arrival) override;

    void setLanguage(int language);

Q_SIGNALS:
    void availableChanged();
    void resultChanged();

private:
    void turn(int by);
    void showRows();
    void showFacets();

    std::vector<desk::VacancyRow> m_rows;
    viewmodels::VacancyListModel m_results;
    viewmodels::ChosenFilterModel m_chosen;
    std::array<viewmodels::FacetModel, 9> m_facets;
    QString m_searchText;
    Sort m_sort = Newest;
    bool m_busy = false;
    bool m_statedOnly = false;
    int m_available = 1284;
    int m_newToday = 36;
    int m_page = 0;
    int m_pageSize = 4;
    int m_language = 0;
};

} // namespace yizhan::fakes
