// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agerange.h"
#include "clock.h"
#include "coursevalue.h"
#include "jobservice.h"
#include "payvalue.h"
#include "placevalue.h"
#include "printable.h"
#include "routeaware.h"
#include "sensitivitytoken.h"
#include "sessionpart.h"
#include "vacancyfacts.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace yizhan::viewmodels {

/// One vacancy, read in full: that of the route, or one that is opened beside the results. The phone number
/// comes out only after revealPhone(), and the session is sensitive while it stands there. Lives on the GUI
/// thread.
class VacancyPage : public QObject, public RouteAware, public session::SessionPart, public Printable
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString vacancyId READ vacancyId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString employer READ employer NOTIFY changed)
    Q_PROPERTY(QString group READ group NOTIFY changed)
    Q_PROPERTY(int headcount READ headcount NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::PayValue pay READ pay NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::PlaceValue> places READ places NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::CourseValue> courses READ courses NOTIFY changed)
    Q_PROPERTY(int kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int shifts READ shifts NOTIFY changed)
    Q_PROPERTY(QString hours READ hours NOTIFY changed)
    Q_PROPERTY(int education READ education NOTIFY changed)
    Q_PROPERTY(int experienceMonths READ experienceMonths NOTIFY changed)
    Q_PROPERTY(int ageMin READ ageMin NOTIFY changed)
    Q_PROPERTY(int ageMax READ ageMax NOTIFY changed)
    Q_PROPERTY(bool ageOutside READ ageOutside NOTIFY ageChanged)
    Q_PROPERTY(bool ageInside READ ageInside NOTIFY ageChanged)
    Q_PROPERTY(int benefits READ benefits NOTIFY changed)
    Q_PROPERTY(QStringList otherBenefits READ otherBenefits NOTIFY changed)
    Q_PROPERTY(QStringList certificates READ certificates NOTIFY changed)
    Q_PROPERTY(int tags READ tags NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::VacancyFacts facts READ facts NOTIFY changed)
    Q_PROPERTY(int daysLeft READ daysLeft NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString contact READ contact NOTIFY changed)
    Q_PROPERTY(bool hasPhone READ hasPhone NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY phoneChanged)
    Q_PROPERTY(QString takeAwayText READ takeAwayText NOTIFY takeAwayTextChanged)
    Q_PROPERTY(bool takeAwayIsLink READ takeAwayIsLink NOTIFY takeAwayTextChanged)

public:
    enum class State {
        Idle,    ///< nothing is open
        Loading, ///< asked for; the facts are empty
        Ready,
        Missing, ///< withdrawn or past its day meanwhile
    };
    Q_ENUM(State)

    /// `session`, `service` and `clock` outlive the page. `publicUrl` is the address residents' phones reach
    /// the server under, without a slash at its end; empty when there is none: then the facts themselves are
    /// taken along.
    VacancyPage(session::Session &session, desk::JobService &service, const Clock &clock, QString publicUrl,
                QObject *parent = nullptr);

    Q_INVOKABLE void open(const QString &id);
    Q_INVOKABLE void close();
    /// The list beside it is asked for something else: what is open was opened for what stood there before.
    Q_INVOKABLE void expectList();
    /// The list beside it shows these vacancies: the first of them opens, unless what is open stands among
    /// them or was opened since the list was asked for. Beside an empty list nothing is open.
    Q_INVOKABLE void followList(const QStringList &ids);
    /// Shows the phone number. Each vacancy counts once per opening.
    Q_INVOKABLE void revealPhone();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString vacancyId() const { return m_id; }
    [[nodiscard]] QString title() const { return m_answer.vacancy.title; }
    [[nodiscard]] QString employer() const { return m_answer.vacancy.employer; }
    [[nodiscard]] QString group() const { return m_answer.vacancy.group; }
    [[nodiscard]] int headcount() const { return m_answer.vacancy.headcount; }
    [[nodiscard]] PayValue pay() const { return PayValue(m_answer.vacancy.pay); }
    [[nodiscard]] QList<PlaceValue> places() const;
    /// Courses that open the vacancy, the best first.
    [[nodiscard]] QList<CourseValue> courses() const;
    [[nodiscard]] int kinds() const { return static_cast<int>(m_answer.vacancy.kinds); }
    [[nodiscard]] int shifts() const { return static_cast<int>(m_answer.vacancy.shifts); }
    [[nodiscard]] QString hours() const { return m_answer.vacancy.hours; }
    [[nodiscard]] int education() const { return static_cast<int>(m_answer.vacancy.education); }
    [[nodiscard]] int experienceMonths() const { return m_answer.vacancy.experienceMonths; }
    [[nodiscard]] int ageMin() const { return m_answer.vacancy.ageMin; }
    [[nodiscard]] int ageMax() const { return m_answer.vacancy.ageMax; }
    /// An age was told (setAge()), and the stated limit excludes it, or lets it in. Without one neither.
    [[nodiscard]] bool ageOutside() const { return m_age.outside(ageMin(), ageMax()); }
    [[nodiscard]] bool ageInside() const { return m_age.told() && !ageOutside(); }
    /// What the resident told elsewhere; it is forgotten with the session here as well.
    void setAge(AgeRange age);
    [[nodiscard]] int benefits() const { return static_cast<int>(m_answer.vacancy.benefits); }
    [[nodiscard]] QStringList otherBenefits() const { return m_answer.vacancy.otherBenefits; }
    [[nodiscard]] QStringList certificates() const { return m_answer.vacancy.certificates; }
    [[nodiscard]] int tags() const { return static_cast<int>(m_answer.vacancy.tags); }
    /// What the cards of the lists say as well: when it was posted.
    [[nodiscard]] VacancyFacts facts() const { return {m_answer.vacancy, m_clock.today()}; }
    /// Whole days to the last one that its source states: 0 = ends today; -1 when none is stated, however
    /// long it is shown.
    [[nodiscard]] int daysLeft() const;
    /// The employer's own words; empty where they only say the title once more.
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString contact() const { return m_answer.vacancy.contact; }
    [[nodiscard]] bool hasPhone() const { return !m_answer.vacancy.phone.isEmpty(); }
    /// Empty until revealPhone().
    [[nodiscard]] QString phone() const { return m_phoneShown ? m_answer.vacancy.phone : QString(); }
    /// What the QR code holds: a link, or the facts (takeaway.h). Read it again when the language changed.
    [[nodiscard]] QString takeAwayText() const;
    /// What is this station's alone has no page for phones: its facts are taken along.
    [[nodiscard]] bool takeAwayIsLink() const { return !m_publicUrl.isEmpty() && m_answer.shared; }

    /// With the telephone number, whether it was shown or not: whoever takes it along wants to call.
    [[nodiscard]] print::Slip slip(const SlipHead &head) const override;
    [[nodiscard]] std::any keep(const Route &left) const override;
    void arrive(const Arrival &arrival) override;
    /// Closes.
    void forget() override;
    void speak(session::Language language) override;

Q_SIGNALS:
    void changed();
    void ageChanged();
    void phoneChanged();
    void takeAwayTextChanged();

private:
    void show(const Result<desk::VacancyAnswer> &answer);
    void empty(State state);

    desk::JobService &m_service;
    const Clock &m_clock;
    QString m_publicUrl;
    QString m_id;
    desk::VacancyAnswer m_answer;
    AgeRange m_age;
    State m_state = State::Idle;
    std::optional<session::SensitivityToken> m_phoneShown; ///< held while the number stands there
    bool m_ofList = false; ///< opened for what the list beside it was asked for last
    quint64 m_opening = 0; ///< numbers the openings, so that a late answer to a former one is passed over
};

} // namespace yizhan::viewmodels
