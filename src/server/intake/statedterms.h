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

/// From the cell 岗位类型: 全职, 兼职, 见习 …, also the strings of schema.org. `unknown` is set when a word
/// says nothing to us.
[[nodiscard]] catalogue::EmploymentKinds kindsOfCell(const QString &cell, bool &unknown);

/// From the cells 工作时间 and 班次.
[[nodiscard]] catalogue::Shifts shiftsOfCell(const QString &cell);

/// From the cell 标签.
[[nodiscard]] catalogue::VacancyTags tagsOfCell(const QString &cell);

/// From the cell 急招: 是, 急招, 1, true, √.
[[nodiscard]] bool isYes(const QString &cell);

/// From the cell 福利待遇, a list of words. Words without a code of ours go to `others` as they are.
[[nodiscard]] catalogue::Benefits benefitsOfCell(const QString &cell, QStringList &others);

/// What a title states about the kind of work: 兼职, 日结, 实习生, 妈妈岗 … A bait prefix 急招 is no
/// statement: the tag Urgent comes only from the columns 急招 and 标签.
void readTitle(QStringView title, StatedTerms &terms);

/// What a description states in plain words: 两班倒, 长白班, 包吃住, 提供食宿, 购买社保 …, not where the
/// words are denied (不包吃住) or name a duty of the post (办理社保).
void readDescription(QStringView text, StatedTerms &terms);

} // namespace yizhan::intake
