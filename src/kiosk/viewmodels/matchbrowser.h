// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueaware.h"
#include "clock.h"
#include "matchlistmodel.h"
#include "matchwishes.h"
#include "payvalue.h"
#include "routeaware.h"
#include "sensitivitytoken.h"
#include "sessionpart.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace yizhan::viewmodels {

/// 找合适的工作: what suits the wishes, or is like a vacancy, page by page, and how it was widened. The work
/// is done by a MatchService; this object lives on the GUI thread and never waits. While an answer is under
/// way the former one stays on the screen; only the newest question is answered. A way back to the results
/// asks again only where something else was asked meanwhile. The age that a resident tells stays here: it
/// makes the session sensitive, and warns on the cards of the limits that exclude it, no more.
class MatchBrowser : public QObject, public RouteAware, public CatalogueAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(bool prepared READ prepared NOTIFY preparedChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString failure READ failure NOTIFY resultChanged)
    Q_PROPERTY(QString likeId READ likeId NOTIFY resultChanged)
    Q_PROPERTY(QString likeTitle READ likeTitle NOTIFY resultChanged)
    Q_PROPERTY(int total READ total NOTIFY resultChanged)
    Q_PROPERTY(int good READ good NOTIFY resultChanged)
    Q_PROPERTY(int stopped READ stopped NOTIFY resultChanged)
    Q_PROPERTY(QList<int> widenings READ widenings NOTIFY resultChanged)
    Q_PROPERTY(yizhan::viewmodels::PayValue widenedPay READ widenedPay NOTIFY resultChanged)
    Q_PROPERTY(int page READ page NOTIFY pageChanged)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY pageChanged)
    Q_PROPERTY(int pageSize READ pageSize WRITE setPageSize NOTIFY pageSizeChanged)
    // With their namespace: qmllint of Qt 6.4 finds them no other way.
    Q_PROPERTY(yizhan::viewmodels::MatchListModel *results READ results CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::MatchWishes *wishes READ wishes CONSTANT)

public:
    /// `session`, `service` and `clock` outlive the browser.
    MatchBrowser(session::Session &session, desk::MatchService &service, const Clock &clock,
                 MatchWishes::Origin origin, QObject *parent = nullptr);

    /// The choices carry their counts, or cannot get them.
    [[nodiscard]] bool prepared() const { return m_prepared; }
    [[nodiscard]] bool busy() const { return m_busy; }
    /// Why there is no answer: a stable slug (Error::reason); empty when there is one.
    [[nodiscard]] QString failure() const { return m_failure; }
    /// The vacancy that the results are like; empty when they answer the wishes.
    [[nodiscard]] QString likeId() const { return m_like; }
    [[nodiscard]] QString likeTitle() const { return m_answer.likeTitle; }
    /// Results on all pages.
    [[nodiscard]] int total() const { return static_cast<int>(m_answer.rows.size()); }
    /// Vacancies that suit what was asked for, before anything was widened.
    [[nodiscard]] int good() const { return m_answer.good; }
    /// Vacancies that were left out because they say the opposite of a must.
    [[nodiscard]] int stopped() const { return m_answer.stopped; }
    /// Values of Match.Section: what was widened, in that order.
    [[nodiscard]] QList<int> widenings() const;
    /// What was asked for instead, where pay was widened; else not stated.
    [[nodiscard]] PayValue widenedPay() const;
    /// The page on the screen, from 0.
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;
    /// Results on a page, 1 to 50.
    [[nodiscard]] int pageSize() const { return m_pageSize; }
    void setPageSize(int size);
    [[nodiscard]] MatchListModel *results() { return &m_results; }
    [[nodiscard]] MatchWishes *wishes() { return &m_wishes; }

    /// Reads what the questions need.
    void prepare();
    /// Asks for what is like a vacancy, or with an empty id for what suits the wishes.
    void find(const QString &like);
    Q_INVOKABLE void nextPage();
    Q_INVOKABLE void previousPage();

    [[nodiscard]] std::any keep(const Route &left) const override;
    void arrive(const Arrival &arrival) override;
    void forget() override;
    void speak(session::Language language) override;

    /// The catalogue may be another now: the rule and what stands on the screen are asked again.
    void refresh() override;

Q_SIGNALS:
    void preparedChanged();
    void busyChanged();
    void resultChanged();
    void pageChanged();
    void pageSizeChanged();
    /// The resident told an age, or took it back.
    void ageTold(yizhan::viewmodels::AgeRange age);
    /// The weights of the newest answer, never nullptr: other than before, or the same.
    void weightsRead(const yizhan::matching::MatchWeightsPtr &weights);

private:
    /// What stands on the page of results: what it answers, and where in the answer.
    struct Shown
    {
        matching::Wishes wishes;
        int page = 0;
    };
    void findAt(const QString &like, int page);
    void ask();
    void take(const Result<desk::MatchedPage> &answer);
    void tell(const matching::MatchWeightsPtr &weights);
    void followAge();
    void showPage(int page);
    void setBusy(bool busy);
    void setPrepared(bool prepared);
    [[nodiscard]] int sectionOf(const desk::MatchRow &row) const;

    desk::MatchService &m_service;
    const Clock &m_clock;
    MatchWishes m_wishes;
    MatchListModel m_results;
    desk::MatchedPage m_answer;
    QString m_failure;
    QString m_like;
    quint64 m_asking = 0; ///< numbers the questions, so that a late answer to a former one is passed over
    bool m_asked = false; ///< results stand on the screen or are under way
    bool m_prepared = false;
    bool m_busy = false;
    matching::Wishes m_answering; ///< those that were asked last
    AgeRange m_age;
    std::optional<session::SensitivityToken> m_personal; ///< held while an age is told
    int m_page = 0;
    int m_returnPage = 0; ///< where the answer under way is to be opened
    int m_pageSize = 4;
};

} // namespace yizhan::viewmodels
