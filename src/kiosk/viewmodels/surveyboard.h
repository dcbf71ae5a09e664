// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueaware.h"
#include "clock.h"
#include "itemservice.h"
#include "routeaware.h"
#include "sessionpart.h"
#include "staffsession.h"
#include "surveyjson.h"
#include "surveyservice.h"
#include "surveyvalue.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace yizhan::viewmodels {

/// The surveys that can be begun, by who is at the screen, and what who is signed in has begun. Lives on the
/// GUI thread.
class SurveyBoard : public QObject, public RouteAware, public CatalogueAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QList<yizhan::viewmodels::SurveyValue> surveys READ surveys NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::SurveyBegun> begun READ begun NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::SurveyBegun> sent READ sent NOTIFY changed)
    Q_PROPERTY(bool staffed READ staffed NOTIFY changed)
    Q_PROPERTY(int handedIn READ handedIn NOTIFY changed)
    Q_PROPERTY(bool unreadable READ unreadable NOTIFY changed)

public:
    /// All outlive the board.
    SurveyBoard(session::Session &session, desk::SurveyService &drafts, desk::ItemService &items,
                StaffSession &staff, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QList<SurveyValue> surveys() const;
    /// The one that was saved last first; nothing while nobody is signed in.
    [[nodiscard]] QList<SurveyBegun> begun() const;
    /// What they have handed in and may still correct, the last one first.
    [[nodiscard]] QList<SurveyBegun> sent() const;
    [[nodiscard]] bool staffed() const { return m_staff.signedIn(); }
    /// By who is signed in, since they are.
    [[nodiscard]] int handedIn() const { return m_handedIn; }
    /// The drafts cannot be read.
    [[nodiscard]] bool unreadable() const { return m_unreadable; }

    /// Throws a draft away, which staff alone can do.
    Q_INVOKABLE void discard(const QString &id);

    /// Reads both anew.
    void refresh() override;
    void noteHandedIn();
    void arrive(const Arrival &arrival) override;
    void forget() override;
    void speak(session::Language language) override;

Q_SIGNALS:
    void changed();

private:
    void refreshDrafts();
    [[nodiscard]] SurveyBegun valueOf(const drafts::SurveyDraft &draft, const QDateTime &when) const;
    [[nodiscard]] QString titleOf(const catalogue::Survey &survey) const;

    desk::SurveyService &m_service;
    desk::ItemService &m_items;
    StaffSession &m_staff;
    const Clock &m_clock;
    std::vector<catalogue::Survey> m_surveys;
    std::vector<drafts::SurveyDraft> m_drafts;
    int m_handedIn = 0;
    bool m_unreadable = false;
    quint64 m_reading = 0; ///< numbers the sessions, so that a late answer is passed over
};

/// What a survey is called in a language.
[[nodiscard]] QString surveyTitle(const catalogue::Survey &survey, session::Language language);

} // namespace yizhan::viewmodels
