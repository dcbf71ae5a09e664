// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "trainingcounts.h"

#include <QString>

#include <map>
#include <vector>

namespace yizhan::ledger {

/// How many people a year the bureau's plan wants to train, by the categories of courses.
using TrainingTargets = std::map<catalogue::CourseCategory, int>;

/// Reads them from a TOML file (docs/formats/training-targets.md). Errors: NotFound, TooLarge, Io
/// (`file.open`), Invalid
/// (`targets.toml`: no TOML; `targets.value`: an unknown category, or no number from 1 to 1,000,000), with
/// the line as their place.
[[nodiscard]] Result<TrainingTargets> readTrainingTargets(const QString &path);

/// Where a category stands.
struct TrainingStand
{
    QString category; ///< its code; empty: of classes whose course says none
    qint64 placed = 0;
    qint64 attended = 0;
    qint64 waiting = 0;
    int target = 0; ///< 0: none
};
/// Each category that has a count or a target, in their order; 南粤家政 is the sum of its trades, which stand
/// behind it.
[[nodiscard]] std::vector<TrainingStand> standOf(const std::vector<TrainingCount> &counts,
                                                 const TrainingTargets &targets);

} // namespace yizhan::ledger
