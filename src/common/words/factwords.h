// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QString>

/// Places, distances, days and what a vacancy asks for, in the language of the installed translators; without
/// one, in English. Any thread.
namespace yizhan::words {

/// Region and street as one text. The street as published often begins with the region, or with its last
/// part, already: that is said once.
[[nodiscard]] QString placeWords(const catalogue::Place &place);

/// City and district of a published region: "广州市番禺区" of "广东省广州市番禺区石碁镇". The region itself
/// where it names no city.
[[nodiscard]] QString cityWords(const QString &region);

/// The benefits of the list, then those that no list has: "包吃、包住、开门利是". Empty when none is stated.
[[nodiscard]] QString benefitWords(const catalogue::Vacancy &vacancy);

/// How well a distance is known.
enum class Measured {
    ToTheSpot,
    ToTheTown, ///< to the middle of a town: "约 3.1 公里"
};

/// "800 米", "2.4 公里": in steps of 50 metres below 950, of 100 up to 10 kilometres, then of a kilometre.
/// Empty below 0, which is not known.
[[nodiscard]] QString distanceWords(qint64 meters, Measured measured = Measured::ToTheSpot);
/// Of a distance that somebody has set, which is not rounded: "1.5 公里", "30 公里".
[[nodiscard]] QString limitWords(int meters);
/// "离这里 800 米"; empty below 0.
[[nodiscard]] QString distanceFromHere(qint64 meters, Measured measured = Measured::ToTheSpot);

/// "11月24日"
[[nodiscard]] QString dayWords(int month, int day);
/// Whole days to the last one: 0 is today. Empty below 0: it does not end.
[[nodiscard]] QString daysLeftWords(int days);

/// "要 6 个月经验", "要 1 年半经验", "要 3 年经验": in years where it is whole or half ones, and never
/// rounded. "不要经验" for 0; empty below 0, which is not stated.
[[nodiscard]] QString experienceWords(int months);
/// "单位写明：18–45 岁": a caution. 0 = open; empty when both ends are.
[[nodiscard]] QString ageWords(int youngest, int oldest);
/// "写明要 18–45 岁": a warning for somebody who told another age. Likewise.
[[nodiscard]] QString ageDemandWords(int youngest, int oldest);

/// A kiosk as people call it, by the last four digits of its mark: "66AA". The screens of the staff say it of
/// a call, and the kiosk of itself.
[[nodiscard]] QString machineWord(const QString &mark);

} // namespace yizhan::words
