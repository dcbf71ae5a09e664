// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "jobservice.h"
#include "printable.h"
#include "routeaware.h"
#include "sessionpart.h"
#include "vacancylistmodel.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace yizhan::viewmodels {

/// 记下来: the vacancies that somebody keeps to compare and to take along, without being anybody. It is gone
/// when the session ends. Lives on the GUI thread.
class Shortlist : public QObject, public RouteAware, public session::SessionPart, public Printable
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool full READ full NOTIFY changed)
    Q_PROPERTY(QStringList ids READ ids NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::VacancyListModel *vacancies READ vacancies CONSTANT)
    Q_PROPERTY(bool takeAwayIsLink READ takeAwayIsLink NOTIFY read)
    Q_PROPERTY(QString takeAwayText READ takeAwayText NOTIFY read)

public:
    static constexpr int most = 10;

    /// All outlive the list. `publicUrl` as in VacancyPage.
    Shortlist(session::Session &session, desk::JobService &service, const Clock &clock, QString publicUrl,
              QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    /// No further one is kept.
    [[nodiscard]] bool full() const { return count() >= most; }
    /// In the order in which they were kept.
    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    /// What is known of them; one that was withdrawn meanwhile is left out. As of the last arrival at the
    /// list.
    [[nodiscard]] VacancyListModel *vacancies() { return &m_vacancies; }
    /// The code opens a page; else it holds the vacancies themselves.
    [[nodiscard]] bool takeAwayIsLink() const { return !link().isEmpty(); }
    /// For a QR code: takeAwayListLink() where there is a page, and all are on it; else takeAwayList().
    [[nodiscard]] QString takeAwayText() const;

    /// Keeps it, or keeps it no longer; nothing happens where the list is full.
    Q_INVOKABLE void toggle(const QString &id);

    /// Keeps those that are not kept yet, as far as there is room.
    void take(const QStringList &ids);

    /// Reads all of them when the list comes to the front.
    void arrive(const Arrival &arrival) override;
    void forget() override;
    void speak(session::Language language) override;
    [[nodiscard]] print::Slip slip(const SlipHead &head) const override;

Q_SIGNALS:
    void changed();
    void read();

private:
    [[nodiscard]] QString link() const;
    void readAll();
    void show();

    desk::JobService &m_service;
    const Clock &m_clock;
    const QString m_publicUrl;
    QStringList m_ids;
    std::vector<desk::VacancyAnswer> m_known; ///< in the order of m_ids
    VacancyListModel m_vacancies;
    quint64 m_reading = 0; ///< numbers the readings, so that a late answer to a former one is passed over
};

} // namespace yizhan::viewmodels
