// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueaware.h"
#include "classvalue.h"
#include "clock.h"
#include "course.h"
#include "itemservice.h"
#include "matchservice.h"
#include "printable.h"
#include "routeaware.h"
#include "sessionpart.h"
#include "toldplaces.h"
#include "vacancylistmodel.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// What belongs to the course of the route besides the course itself: the classes that one can sign up for,
/// the one that is chosen, and the vacancies that it opens. Lives on the GUI thread.
class ClassChoice : public QObject,
                    public RouteAware,
                    public CatalogueAware,
                    public session::SessionPart,
                    public Printable
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QList<yizhan::viewmodels::ClassValue> classes READ classes NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString chosenId READ chosenId NOTIFY changed)
    Q_PROPERTY(bool canSignUp READ canSignUp NOTIFY changed)
    Q_PROPERTY(int opens READ opens NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::VacancyListModel *vacancies READ vacancies CONSTANT)

public:
    /// The most vacancies that are listed.
    static constexpr int mostVacancies = 40;

    /// All outlive the choice.
    ClassChoice(session::Session &session, desk::ItemService &items, desk::MatchService &match,
                const Clock &clock, QObject *parent = nullptr);

    /// Those that begin soonest first.
    [[nodiscard]] QList<ClassValue> classes() const;
    /// Of classes(); -1: there is none. At first the one that begins soonest.
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] QString chosenId() const;
    /// One can sign up for the chosen one today.
    [[nodiscard]] bool canSignUp() const;
    /// Vacancies of today that the course opens.
    [[nodiscard]] int opens() const { return m_opens; }
    /// The newest of them, at most mostVacancies.
    [[nodiscard]] VacancyListModel *vacancies() { return &m_vacancies; }

    Q_INVOKABLE void choose(int index);

    /// The catalogue holds something else: other places may be free. What is chosen stays.
    void refresh() override;

    void arrive(const Arrival &arrival) override;
    void forget() override;
    void speak(session::Language language) override;
    /// Of the chosen class.
    [[nodiscard]] print::Slip slip(const SlipHead &head) const override;

Q_SIGNALS:
    void changed();

private:
    void open(const QString &course);

    desk::ItemService &m_items;
    desk::MatchService &m_match;
    const Clock &m_clock;
    QString m_course; ///< its id
    catalogue::Course m_about;
    std::vector<catalogue::Class> m_classes;
    int m_chosen = -1;
    int m_opens = 0;
    ToldPlaces m_places;
    VacancyListModel m_vacancies;
    quint64 m_opening = 0; ///< numbers the openings, so that a late answer to a former one is passed over
};

} // namespace yizhan::viewmodels
