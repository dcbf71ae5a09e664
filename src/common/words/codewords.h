// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"
#include "codes.h"
#include "coursecategory.h"

#include <QString>
#include <QStringList>

/// What people call the things that the catalogue knows by codes and numbers, in the language of the
/// installed translators; without one, in English. Any thread.
namespace yizhan::words {

/// The word of a code. Empty for NotStated.
[[nodiscard]] QString word(catalogue::EmploymentKind kind);
[[nodiscard]] QString word(catalogue::Shift shift);
[[nodiscard]] QString word(catalogue::Benefit benefit);
[[nodiscard]] QString word(catalogue::VacancyTag tag);
[[nodiscard]] QString word(catalogue::Education education);
[[nodiscard]] QString word(catalogue::Certificate certificate);
[[nodiscard]] QString word(catalogue::CourseCategory category);
/// Of a pictured group of work by its id; an unknown one is "other".
[[nodiscard]] QString groupWord(const QString &id);

/// Of the string that travels, of whichever list it is: "MEALS". Empty when no list has it. Pay units have no
/// word of their own: they are said with an amount (moneywords.h).
[[nodiscard]] QString wordOfCode(const QString &code);

/// Of the members of a set, in the order of its list, at most `most`.
[[nodiscard]] QStringList wordsOf(catalogue::EmploymentKinds kinds, qsizetype most = 32);
[[nodiscard]] QStringList wordsOf(catalogue::Shifts shifts, qsizetype most = 32);
[[nodiscard]] QStringList wordsOf(catalogue::Benefits benefits, qsizetype most = 32);
[[nodiscard]] QStringList wordsOf(catalogue::VacancyTags tags, qsizetype most = 32);
[[nodiscard]] QStringList wordsOf(catalogue::Certificates certificates, qsizetype most = 32);

/// Several words as one text: "包吃、包住", "Meals, Lodging".
[[nodiscard]] QString enumeration(const QStringList &words);

} // namespace yizhan::words
