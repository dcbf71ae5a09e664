// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueaware.h"
#include "clock.h"
#include "jobservice.h"
#include "sessionpart.h"
#include "showcasevacancy.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace yizhan::viewmodels {

/// The window of the house, seen while nobody is at the screen: the time, and three vacancies of today, or
/// near, one of which gives way to another every six seconds. Lives on the GUI thread.
class Showcase : public QObject, public CatalogueAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QList<yizhan::viewmodels::ShowcaseVacancy> vacancies READ vacancies NOTIFY vacanciesChanged)
    Q_PROPERTY(int count READ count NOTIFY vacanciesChanged)
    Q_PROPERTY(QString time READ time NOTIFY timeChanged)
    Q_PROPERTY(int month READ month NOTIFY timeChanged)
    Q_PROPERTY(int day READ day NOTIFY timeChanged)
    Q_PROPERTY(int weekday READ weekday NOTIFY timeChanged)
    Q_PROPERTY(bool motion READ motion CONSTANT)

public:
    static constexpr int shown = 3;
    static constexpr int turnMs = 6'000;

    /// `session`, `service` and `clock` outlive the showcase. Without `motion` nothing on the screen moves by
    /// itself: for those whom it makes dizzy.
    Showcase(session::Session &session, desk::JobService &service, const Clock &clock, bool motion,
             QObject *parent = nullptr);

    /// Always three; empty ones last, where there are no more.
    [[nodiscard]] QList<ShowcaseVacancy> vacancies() const { return m_vacancies; }
    /// How many of them are none of the empty ones.
    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    /// "8:12", in China Standard Time.
    [[nodiscard]] QString time() const;
    [[nodiscard]] int month() const { return m_minute.date().month(); }
    [[nodiscard]] int day() const { return m_minute.date().day(); }
    /// 1 = Monday.
    [[nodiscard]] int weekday() const { return m_minute.date().dayOfWeek(); }
    [[nodiscard]] bool motion() const { return m_motion; }

    /// Whether somebody could see it.
    void setSeen(bool seen);
    /// Reads the vacancies anew: at the start and after each synchronisation.
    void refresh() override;
    /// One of the three gives way to the next; called by its own timer, and by tests.
    void turn();
    /// Looks at the clock; called by its own timer, and by tests after they moved the clock.
    void tick();

    /// Nothing: what hangs in the window is nobody's.
    void forget() override {}
    void speak(session::Language language) override;

Q_SIGNALS:
    void vacanciesChanged();
    void timeChanged();

private:
    void ask(search::Sort sort);
    void take(const std::vector<desk::VacancyRow> &rows);
    void show();

    desk::JobService &m_service;
    const Clock &m_clock;
    std::vector<desk::VacancyRow> m_rows; ///< that can hang here, in their turn
    std::vector<std::size_t> m_places;    ///< which of them hang, from above
    QList<ShowcaseVacancy> m_vacancies = QList<ShowcaseVacancy>(shown);
    QTimer m_turns;
    QTimer m_minutes;
    QDateTime m_minute; ///< that is shown, China Standard Time
    std::size_t m_next = 0;
    std::size_t m_place = 0; ///< that gives way next
    int m_reading = 0;
    bool m_motion = true;
};

} // namespace yizhan::viewmodels
