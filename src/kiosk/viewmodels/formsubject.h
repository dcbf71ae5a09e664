// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classjson.h"
#include "coursejson.h"
#include "fairjson.h"
#include "itemroute.h"
#include "openeditem.h"
#include "screens.h"
#include "vacancyjson.h"

namespace yizhan::viewmodels {

/// What a form or a receipt is about, by its id: a vacancy, a class and the course that it belongs to, or a
/// job fair. Lives on the GUI thread.
class FormSubject
{
public:
    /// As of OpenedItem.
    FormSubject(QObject &owner, desk::ItemService &service, const Clock &clock,
                const std::function<void()> &changed)
        : m_vacancy(owner, service, clock, changed), m_course(owner, service, clock, changed),
          m_fair(owner, service, clock, changed), m_class(owner, service, clock, [this, changed] {
              followCourse();
              changed();
          })
    {
    }

    void open(Screens::FormKind kind, const QString &id);
    void close();

    [[nodiscard]] const QString &id() const
    {
        return m_kind == Screens::Enrolment    ? m_class.id()
               : m_kind == Screens::FairSignUp ? m_fair.id()
                                               : m_vacancy.id();
    }
    [[nodiscard]] ItemStates::State state() const
    {
        return m_kind == Screens::Enrolment    ? m_class.state()
               : m_kind == Screens::FairSignUp ? m_fair.state()
                                               : m_vacancy.state();
    }
    /// Of the vacancy or the fair; the name of the class, else of its course. Empty unless it is known.
    [[nodiscard]] QString title() const;
    /// Who calls: the employer, or who teaches; of a fair, where it is.
    [[nodiscard]] QString note() const;
    /// Its page; nothing unless it is known, and of a class before its course is.
    [[nodiscard]] std::optional<Route> route() const;
    /// The first day of the class or the fair; invalid when it is neither, or none is stated.
    [[nodiscard]] QDate starts() const
    {
        return m_kind == Screens::FairSignUp ? m_fair.item().starts : m_class.item().starts;
    }

private:
    void followCourse();

    Screens::FormKind m_kind = Screens::Interest;
    OpenedItem<catalogue::Vacancy> m_vacancy;
    OpenedItem<catalogue::Course> m_course;
    OpenedItem<catalogue::Fair> m_fair;
    OpenedItem<catalogue::Class> m_class;
};

} // namespace yizhan::viewmodels
