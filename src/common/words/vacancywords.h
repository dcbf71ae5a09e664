// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QString>

/// What the card of a vacancy says in one line each, in the language of the installed translators; without
/// one, in English. What nobody wrote is named as unwritten, so that it is asked and not guessed. Any thread.
namespace yizhan::words {

/// "初中 · 要 1 年经验 · 健康证 · 18–55 岁"; "要健康证 · 学历、经验没写" where a part is missing, and
/// "要求没写，可以问" where all is.
[[nodiscard]] QString demandLine(const catalogue::Vacancy &vacancy);
/// The hours as they were published where they are short, else the shifts; then kinds other than full time.
/// "上班时间没写，可以问" where nothing says when.
[[nodiscard]] QString scheduleLine(const catalogue::Vacancy &vacancy);

/// "今天发布", "昨天发布", "3 天前发布"; from a week on the day, from half a year on with its year. Empty
/// where the day is not known or lies ahead.
[[nodiscard]] QString postedWords(QDate posted, QDate today);

/// How one gets over a distance in a straight line, ways being a quarter longer: on foot (4.5 km/h) up to
/// half an hour, by bicycle or motor scooter (15 km/h) up to half an hour; empty beyond, and below 0.
[[nodiscard]] QString wayWords(qint64 meters);

} // namespace yizhan::words
