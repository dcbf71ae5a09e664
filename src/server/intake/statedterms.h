// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QString>
#include <QStringList>

namespace yizhan::intake {

/// What words of a posting say about its terms.
struct StatedTerms
{
    catalogue::EmploymentKinds kinds;
    catalogue::Benefits benefits;
    catalogue::Shifts shifts;
    catalogue::VacancyTags tags;
};

/// From the cells 工作时间 and 班次.
[[nodiscard]] catalogue::Shifts shiftsOfCell(const QString &cell);

/// From the cell 标签.
[[nodiscard]] catalogue::VacancyTags tagsOfCell(const QString &cell);

/// From the cell 急招: 是, 急招, 1, true, √.
[[nodiscard]] bool isYes(const QString &cell);

/// What a title states about the kind of work: 兼职, 日结, 实习生, 妈妈岗 … A bait prefix 急招 is no
/// statement: the tag Urgent comes only from the columns 急招 and 标签.
void readTitle(QStringView title, StatedTerms &terms);

/// What a description states in plain words: 两班倒, 长白班, 包吃住, 提供食宿, 购买社保 …, not where the
/// words are denied (不包吃住) or name a duty of the post (办理社保).
void readDescription(QStringView text, StatedTerms &terms);

} // namespace yizhan::intake
