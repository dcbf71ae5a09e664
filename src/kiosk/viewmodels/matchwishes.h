// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agerange.h"
#include "chosenfiltermodel.h"
#include "codes.h"
#include "facetmodel.h"
#include "matchservice.h"
#include "spokennames.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <array>

namespace yizhan::viewmodels {

/// The six picture questions and what the resident tapped in this session. Nothing is kept beyond it. About
/// the person two things are asked: schooling, because vacancies ask for it, and the age for whoever likes to
/// tell it, only to warn of limits that vacancies state. Lives on the GUI thread.
class MatchWishes : public QObject, public SpokenNames
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QList<bool> decided READ decided NOTIFY changed)
    Q_PROPERTY(QList<bool> open READ open NOTIFY changed)
    Q_PROPERTY(bool workFull READ workFull NOTIFY changed)
    Q_PROPERTY(QStringList hours READ hours NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int payUnit READ payUnit WRITE setPayUnit NOTIFY changed)
    Q_PROPERTY(QList<int> payUnits READ payUnits CONSTANT)
    // With its namespace: qmllint of Qt 6.4 finds it no other way.
    Q_PROPERTY(yizhan::viewmodels::ChosenFilterModel *chosen READ chosen CONSTANT)

public:
    /// In the order of the screens. Schooling comes first: who never went to school shall not have to pass by
    /// all the others to say so. Age stands beside it and is no wish.
    enum Question { Schooling, Work, Place, Time, Pay, Musts, Age };
    Q_ENUM(Question)
    static constexpr std::size_t questionCount = 7;
    static constexpr int mostWork = 3; ///< kinds of work that may be chosen

    /// Where "near here" is measured from.
    struct Origin
    {
        std::optional<catalogue::GeoPoint> point; ///< the station, when its settings say where it stands
        QString area;                             ///< its county or town; empty when not set
    };

    explicit MatchWishes(Origin origin, QObject *parent = nullptr);

    /// By Question: something is chosen, or it is open.
    [[nodiscard]] QList<bool> decided() const;
    /// By Question: the resident said that it does not matter.
    [[nodiscard]] QList<bool> open() const { return QList<bool>(m_open.begin(), m_open.end()); }
    /// mostWork kinds are chosen; a further one is not taken.
    [[nodiscard]] bool workFull() const;
    /// The chosen codes of Time that are hours, any of which will do, and those that are kinds of employment,
    /// likewise.
    [[nodiscard]] QStringList hours() const;
    [[nodiscard]] QStringList kinds() const;
    /// One of payUnits(), that of the amounts that are offered. A change takes the chosen amount back.
    [[nodiscard]] int payUnit() const { return static_cast<int>(m_payUnit); }
    void setPayUnit(int unit);
    /// Each a catalogue::PayUnit: month, day, hour.
    [[nodiscard]] static QList<int> payUnits();
    /// Everything chosen but the age, in the order of tapping; `facet` is the Question.
    [[nodiscard]] ChosenFilterModel *chosen() { return &m_chosen; }

    /// The choices of a question. Stays the same object, owned by the wishes. Codes: schooling, "NO_LIMIT"
    /// for none; groups of work; "near" and areas; "day night shifts weekend flexible partTime gig mothers";
    /// bands of pay as "month:3000-"; benefits, and "place time pay" where that question was answered; spans
    /// of years as "51-55". `count` is the number of vacancies that state it, -1 where none is said.
    Q_INVOKABLE [[nodiscard]] yizhan::viewmodels::FacetModel *
    choices(yizhan::viewmodels::MatchWishes::Question question);
    /// Takes a choice on or off. An unknown code is passed over.
    Q_INVOKABLE void toggle(yizhan::viewmodels::MatchWishes::Question question, const QString &code);
    /// "It does not matter": takes every choice of the question off.
    Q_INVOKABLE void leaveOpen(yizhan::viewmodels::MatchWishes::Question question);
    /// As it was when the session began.
    Q_INVOKABLE void reset();

    /// What was tapped, for the engine: all but the age.
    [[nodiscard]] matching::Wishes wishes() const;
    /// The span that was tapped; not told when none was.
    [[nodiscard]] AgeRange age() const;
    /// How many vacancies state each choice. Those that none states are not offered, unless chosen.
    void setCounts(const desk::MatchCounts &counts);

Q_SIGNALS:
    void changed();

private:
    void rename() override;
    [[nodiscard]] bool has(Question question, const QString &code) const;
    [[nodiscard]] bool offers(Question question, const QString &code) const;
    [[nodiscard]] QStringList codesOf(Question question) const;
    [[nodiscard]] int countOf(Question question, const QString &code) const;
    [[nodiscard]] int timeCountOf(const QString &code) const;
    [[nodiscard]] QString nameOf(Question question, const QString &code) const;
    [[nodiscard]] matching::PlaceWish placeWish() const;
    [[nodiscard]] matching::PayWish payWish() const;
    [[nodiscard]] matching::TimeWish timeWish() const;
    void show();
    void showChosen();

    Origin m_origin;
    std::array<FacetModel, questionCount> m_choices;
    std::array<QStringList, questionCount> m_chosenCodes;
    ChosenFilterModel m_chosen;
    desk::MatchCounts m_counts;
    std::array<bool, questionCount> m_open{};
    catalogue::PayUnit m_payUnit = catalogue::PayUnit::Month;
};

} // namespace yizhan::viewmodels
