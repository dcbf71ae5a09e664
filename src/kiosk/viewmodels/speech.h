// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coursevalue.h"
#include "fairvalue.h"
#include "matchreason.h"
#include "payvalue.h"
#include "vacancyfacts.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// What codes, money, distances and days are called (common/words), for QML: the same words that a resident
/// takes along and that a terminal prints. Sets of codes come as the bits of their flags. Holds nothing. A
/// binding does not hear of another language through these functions: QML asks them by way of
/// `Codebook` and `Facts`, which see to that. Lives on the GUI thread.
class Speech : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Speech(QObject *parent = nullptr);

    /// The words of a set, in the order of its list, at most `most`.
    Q_INVOKABLE [[nodiscard]] QStringList kinds(int bits) const;
    Q_INVOKABLE [[nodiscard]] QStringList shifts(int bits) const;
    Q_INVOKABLE [[nodiscard]] QStringList tags(int bits) const;
    Q_INVOKABLE [[nodiscard]] QStringList benefits(int bits, int most) const;
    /// Of a set, as one text.
    Q_INVOKABLE [[nodiscard]] QString certificates(int bits) const;
    /// Of a catalogue::Education; empty when it is not stated.
    Q_INVOKABLE [[nodiscard]] QString education(int value) const;
    /// Of the string that travels: "MEALS"; empty for an unknown one.
    Q_INVOKABLE [[nodiscard]] QString word(const QString &code) const;
    /// Of a pictured group of work.
    Q_INVOKABLE [[nodiscard]] QString group(const QString &id) const;

    Q_INVOKABLE [[nodiscard]] QString pay(const yizhan::viewmodels::PayValue &pay) const;
    /// "month:4000-5000".
    Q_INVOKABLE [[nodiscard]] QString payBand(const QString &code) const;
    /// What a course costs; empty when it does not say.
    Q_INVOKABLE [[nodiscard]] QString fee(const yizhan::viewmodels::CourseValue &course) const;

    /// What a job fair costs; empty when it does not say.
    Q_INVOKABLE [[nodiscard]] QString fairFee(const yizhan::viewmodels::FairValue &fair) const;
    /// When a job fair is open on its days: "晚上 7 点到 9 点", else as the bureau writes it.
    Q_INVOKABLE [[nodiscard]] QString fairHours(const yizhan::viewmodels::FairValue &fair) const;
    /// 1 … 7, Monday first.
    Q_INVOKABLE [[nodiscard]] QString weekday(int weekday) const;

    /// "离这里 800 米"; empty below 0.
    Q_INVOKABLE [[nodiscard]] QString distanceFromHere(int meters) const;
    /// The distance of a reason that has one, "约 3.1 公里".
    Q_INVOKABLE [[nodiscard]] QString reasonDistance(const yizhan::viewmodels::MatchReason &reason) const;
    /// "离这里约 3.1 公里".
    Q_INVOKABLE [[nodiscard]] QString reasonFromHere(const yizhan::viewmodels::MatchReason &reason) const;
    Q_INVOKABLE [[nodiscard]] QString monthDay(int month, int day) const;
    Q_INVOKABLE [[nodiscard]] QString daysLeft(int days) const;
    Q_INVOKABLE [[nodiscard]] QString experience(int months) const;
    /// The lines of a vacancy's card (vacancywords.h).
    Q_INVOKABLE [[nodiscard]] QString demands(const yizhan::viewmodels::VacancyFacts &facts) const;
    Q_INVOKABLE [[nodiscard]] QString schedule(const yizhan::viewmodels::VacancyFacts &facts) const;
    Q_INVOKABLE [[nodiscard]] QString posted(const yizhan::viewmodels::VacancyFacts &facts) const;
    /// "800 米", "走路约 15 分钟"; empty below 0, and the way where it is long.
    Q_INVOKABLE [[nodiscard]] QString distance(int meters) const;
    Q_INVOKABLE [[nodiscard]] QString way(int meters) const;
    /// A limit that somebody has set, "5 公里"; that of a choice of JobBrowser.Reach, and of the widest.
    Q_INVOKABLE [[nodiscard]] QString limit(int meters) const;
    Q_INVOKABLE [[nodiscard]] QString reach(const QString &code) const;
    Q_INVOKABLE [[nodiscard]] QString widestReach() const;
    /// "广州市番禺区" of "广东省广州市番禺区石碁镇".
    Q_INVOKABLE [[nodiscard]] QString city(const QString &region) const;
    Q_INVOKABLE [[nodiscard]] QString age(int youngest, int oldest) const;
    Q_INVOKABLE [[nodiscard]] QString ageDemand(int youngest, int oldest) const;
};

} // namespace yizhan::viewmodels
