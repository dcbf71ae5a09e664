// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chosenfiltermodel.h"
#include "clock.h"
#include "facetmodel.h"
#include "jobservice.h"
#include "routeaware.h"
#include "sessionpart.h"
#include "vacancylistmodel.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <optional>
#include <vector>

namespace yizhan::viewmodels {

/// 找工作: what was chosen, how many vacancies every further choice leads to, and one page of results. All
/// work is done by the JobService; this object lives on the GUI thread and never waits. While an answer is
/// under way the former one stays on the screen and `busy` is true; only the newest question is answered.
/// Going home asks for everything again; a way back asks what was asked there, unless it leads from the
/// conditions, which are chosen for the list behind them.
class JobBrowser : public QObject, public RouteAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(int available READ available NOTIFY availableChanged)
    Q_PROPERTY(int newToday READ newToday NOTIFY availableChanged)
    Q_PROPERTY(int total READ total NOTIFY resultChanged)
    Q_PROPERTY(int stated READ stated NOTIFY resultChanged)
    Q_PROPERTY(bool statedOnly READ statedOnly WRITE setStatedOnly NOTIFY statedOnlyChanged)
    Q_PROPERTY(Sort sort READ sort WRITE setSort NOTIFY sortChanged)
    Q_PROPERTY(bool distanceKnown READ distanceKnown NOTIFY availableChanged)
    Q_PROPERTY(int page READ page NOTIFY resultChanged)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY resultChanged)
    Q_PROPERTY(int pageSize READ pageSize WRITE setPageSize NOTIFY pageSizeChanged)
    Q_PROPERTY(QStringList shownIds READ shownIds NOTIFY resultChanged)
    Q_PROPERTY(QString searchText READ searchText NOTIFY searchTextChanged)
    // With their namespace: qmllint of Qt 6.4 finds them no other way.
    Q_PROPERTY(yizhan::viewmodels::VacancyListModel *results READ results CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::ChosenFilterModel *chosen READ chosen CONSTANT)

public:
    /// The values equal those of search::Facet.
    enum Facet { Kind, Group, County, Town, PayBand, Education, Shift, Benefit, Shelf, Reach, Experience };
    Q_ENUM(Facet)
    /// The values equal those of search::Sort. BestMatch: what answers the search text best comes first.
    enum Sort { Newest, Pay, Distance, BestMatch };
    Q_ENUM(Sort)

    /// `session`, `service` and `clock` outlive the browser.
    JobBrowser(session::Session &session, desk::JobService &service, const Clock &clock,
               QObject *parent = nullptr);

    /// The catalogue is loaded and the first counts are there.
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool busy() const { return m_busy; }
    /// Vacancies that may be shown today.
    [[nodiscard]] int available() const { return m_answer.result ? m_answer.result->available() : 0; }
    /// Of these, how many were posted today.
    [[nodiscard]] int newToday() const { return m_answer.result ? m_answer.result->newToday() : 0; }
    /// Results on the pages: those that do not state a chosen fact count while they are not hidden.
    [[nodiscard]] int total() const { return m_answer.result ? m_answer.result->listed() : 0; }
    /// Results that state every chosen fact; they come first.
    [[nodiscard]] int stated() const { return m_answer.result ? m_answer.result->stated() : 0; }
    /// Whether the results that do not state a chosen fact are hidden. Ends with what it was asked for: at
    /// home, with another kind of work, with a search begun anew.
    [[nodiscard]] bool statedOnly() const { return m_statedOnly; }
    void setStatedOnly(bool on);
    /// Until somebody chooses another order: what answers a text best, and without one what is near, or the
    /// newest where the station does not know where it is. A text begins with its own order and takes it
    /// along.
    [[nodiscard]] Sort sort() const { return m_chosenSort.value_or(usualSort()); }
    void setSort(Sort sort);
    /// Whether sorting by distance means anything: the station and some vacancies have coordinates.
    [[nodiscard]] bool distanceKnown() const { return m_answer.distanceKnown; }
    /// The page on the screen, from 0.
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;
    /// Results on a page, 1 to 50.
    [[nodiscard]] int pageSize() const { return m_pageSize; }
    void setPageSize(int size);
    /// Ids of the vacancies on the page.
    [[nodiscard]] QStringList shownIds() const;
    [[nodiscard]] QString searchText() const { return m_searchText; }
    [[nodiscard]] VacancyListModel *results() { return &m_results; }
    [[nodiscard]] ChosenFilterModel *chosen() { return &m_chosen; }

    /// The choices of a facet. Stays the same object, owned by the browser.
    Q_INVOKABLE [[nodiscard]] yizhan::viewmodels::FacetModel *
    facet(yizhan::viewmodels::JobBrowser::Facet facet);
    /// Adds a choice; an unknown code is passed over. A town brings its county; an education, a
    /// reach or an experience replaces the former one.
    Q_INVOKABLE void choose(yizhan::viewmodels::JobBrowser::Facet facet, const QString &code);
    /// Takes a choice off; a county takes its towns along.
    Q_INVOKABLE void remove(yizhan::viewmodels::JobBrowser::Facet facet, const QString &code);
    Q_INVOKABLE void toggle(yizhan::viewmodels::JobBrowser::Facet facet, const QString &code);
    /// Takes all choices and the search text off, and hides nothing.
    Q_INVOKABLE void clear();
    Q_INVOKABLE void nextPage();
    Q_INVOKABLE void previousPage();
    /// Results that answer `text`, see search::SearchEngine; empty = all. At most 40 characters count.
    Q_INVOKABLE void search(const QString &text);
    /// The same with nothing else chosen: place and wishes stand in the words, and what was chosen before
    /// would hide what the words promise.
    Q_INVOKABLE void searchAnew(const QString &text);
    [[nodiscard]] std::any keep(const Route &left) const override;
    void arrive(const Arrival &arrival) override;
    void forget() override;
    void speak(session::Language language) override;

    /// Takes the catalogue as it is now on the disk: at the start, and after each synchronisation.
    void reload();
    /// Which shelves facet(Shelf) shows, in this order; all in their own order unless it is called.
    void setShelves(const QStringList &codes);

Q_SIGNALS:
    void readyChanged();
    void busyChanged();
    void availableChanged();
    void resultChanged();
    /// Something else is asked for than what stands on the screen, or another page of it; not with news from
    /// the catalogue to the same question.
    void listExpected();
    void statedOnlyChanged();
    void sortChanged();
    void pageSizeChanged();
    void searchTextChanged();
    /// reload() is done; `updatedAt` (UTC) is invalid when the catalogue does not say or could not be read.
    void catalogueRead(const QDateTime &updatedAt);
    /// The catalogue could not be read: a stable slug (Error::reason) for logs and for the staff screen.
    void failed(const QString &reason);

private:
    /// What is asked, and where in the answer.
    struct Question
    {
        search::BrowseFilter filter;
        QString text;
        std::optional<Sort> sort; ///< nothing: the usual one
        bool statedOnly = false;
        int page = 0;
        friend bool operator==(const Question &, const Question &) = default;
    };
    [[nodiscard]] Question question() const;
    void resume(const Question &question);
    void showOnly(Facet facet, const QString &code);
    void chooseNothing();
    void hideSilent(bool hidden);
    void setSearchText(const QString &text);
    [[nodiscard]] Sort usualSort() const;
    void noteSort();
    void ask(int page);
    void send();
    void showRows();
    void showFacets();
    void showChosen();
    void showLoosenings();
    void setBusy(bool busy);
    [[nodiscard]] std::vector<int> shownChoices(search::Facet facet) const;
    [[nodiscard]] QString nameOf(int facet, const QString &code) const;

    desk::JobService &m_service;
    const Clock &m_clock;
    VacancyListModel m_results;
    ChosenFilterModel m_chosen;
    std::array<FacetModel, search::facetCount> m_facets;
    QTimer m_dayWatch;
    search::BrowseFilter m_filter;
    desk::BrowseAnswer m_answer;   ///< on the screen now
    desk::BrowseAnswer m_toNobody; ///< the last one to the question that nobody has touched
    QString m_searchText;
    std::vector<int> m_shelves;      ///< choices in the order shown; empty = as they are
    Question m_asked;                ///< that is under way, or was last
    std::optional<Question> m_shown; ///< of the rows on the screen
    std::optional<Sort> m_chosenSort;
    Sort m_shownSort = Newest;
    bool m_statedOnly = false;
    bool m_ready = false;
    bool m_busy = false;
    bool m_waiting = false;  ///< a question is with the worker
    bool m_askAgain = false; ///< a newer one came meanwhile
    EpochDay m_askedDay = 0;
    int m_wantedPage = 0;
    int m_page = 0;
    int m_pageSize = 4;
};

} // namespace yizhan::viewmodels
