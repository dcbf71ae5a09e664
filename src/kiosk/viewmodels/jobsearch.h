// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueaware.h"
#include "clock.h"
#include "jobservice.h"
#include "routeaware.h"
#include "searchwordmodel.h"
#include "sessionpart.h"
#include "understoodmodel.h"
#include "vacancylistmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// What a typed text would find, looked up again with every key: how many vacancies, words to go on with, and
/// other ways where it finds nothing. All work is done by the JobService; this object lives on the GUI
/// thread and never waits. Only the newest text is answered.
class JobSearch : public QObject, public RouteAware, public CatalogueAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int total READ total NOTIFY answered)
    Q_PROPERTY(QString readAs READ readAs NOTIFY answered)
    Q_PROPERTY(bool widened READ widened NOTIFY answered)
    Q_PROPERTY(bool mentioned READ mentioned NOTIFY answered)
    Q_PROPERTY(QString formerText READ formerText NOTIFY answered)
    Q_PROPERTY(bool settled READ settled NOTIFY answered)
    // With their namespace: qmllint of Qt 6.4 finds them no other way.
    Q_PROPERTY(yizhan::viewmodels::SearchWordModel *suggestions READ suggestions CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::SearchWordModel *offers READ offers CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::SearchWordModel *common READ common CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::UnderstoodModel *understood READ understood CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::VacancyListModel *first READ first CONSTANT)

public:
    /// `session`, `service` and `clock` outlive the search.
    JobSearch(session::Session &session, desk::JobService &service, const Clock &clock,
              QObject *parent = nullptr);

    /// As typed; at most search::maxTypedLength characters count.
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    /// Vacancies that the answered text finds.
    [[nodiscard]] int total() const { return m_answer.total; }
    /// The word that a sound or spelling was taken for; empty when it was taken as it is.
    [[nodiscard]] QString readAs() const { return m_answer.readAs; }
    /// Place and wishes of the text found nothing together and were left off.
    [[nodiscard]] bool widened() const { return m_answer.widened; }
    /// No title answers the text; other texts of the found vacancies hold its words.
    [[nodiscard]] bool mentioned() const { return m_answer.mentioned; }
    /// The text before, whose vacancies are still shown because the present one finds nothing; else empty.
    /// Forgotten with the text: an emptied field shows nothing.
    [[nodiscard]] QString formerText() const { return m_formerText; }
    /// Whether what is shown answers `text`.
    [[nodiscard]] bool settled() const { return !m_waiting; }
    [[nodiscard]] SearchWordModel *suggestions() { return &m_suggestions; }
    [[nodiscard]] SearchWordModel *offers() { return &m_offers; }
    /// How the phrase was understood; empty where it was looked for as it was typed.
    [[nodiscard]] UnderstoodModel *understood() { return &m_understood; }
    /// Takes back a part of what was understood: looks for the text that remains.
    Q_INVOKABLE void takeBack(int part);
    /// Before anything is typed: words of work of which the catalogue has the most here. Asked for when the
    /// search begins; nothing of them comes from what residents typed.
    [[nodiscard]] SearchWordModel *common() { return &m_common; }
    /// The best few of what is found; where the text finds nothing, those of `formerText`.
    [[nodiscard]] VacancyListModel *first() { return &m_first; }

    /// Looks again after the catalogue changed.
    void refresh() override;

    /// A search that is begun is empty; on the way back the text of the step stands there again, also for the
    /// list that it led to.
    [[nodiscard]] std::any keep(const Route &left) const override;
    void arrive(const Arrival &arrival) override;
    /// Nothing of the text stays in the field either.
    void forget() override;
    void speak(session::Language language) override;

Q_SIGNALS:
    void textChanged();
    void answered();
    /// The field is to show `text`, which another hand has changed. (Not to be seen from a changed text: a
    /// field that takes a candidate in is empty for a moment.)
    void replaced();

private:
    void replace(const QString &text);
    void ask();
    void askCommon();
    void showFirst(const desk::SearchGlance &answer);
    void show(const desk::SearchGlance &answer);

    desk::JobService &m_service;
    const Clock &m_clock;
    SearchWordModel m_suggestions;
    SearchWordModel m_offers;
    SearchWordModel m_common;
    UnderstoodModel m_understood;
    VacancyListModel m_first;
    QString m_text;
    QString m_askedText;  ///< what is with the worker, or was last
    QString m_foundText;  ///< what m_first answers
    QString m_formerText; ///< the same, where m_text finds nothing
    desk::SearchGlance m_answer;
    bool m_waiting = false;  ///< a question is with the worker
    bool m_askAgain = false; ///< a newer one came meanwhile
};

} // namespace yizhan::viewmodels
