// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace yizhan::catalogue {

/// A pictured group of work: what a resident taps. Each stands for classes of 职业分类大典 (2022).
struct OccupationGroup
{
    QString id; ///< "catering", also the name of the pictogram; positions in the list never change
};

/// All groups, "other" last. Lives as long as the program.
[[nodiscard]] std::span<const OccupationGroup> occupationGroups();

/// Position of a group in occupationGroups(); that of "other" when unknown or empty.
[[nodiscard]] int occupationGroupIndex(QStringView id);

/// The group of a vacancy from its class (code like "6-31-01-02", or a class name; may be empty) and its
/// title. Never fails: what no rule knows is "other".
[[nodiscard]] QString classifyGroup(QStringView occupation, QStringView title);

} // namespace yizhan::catalogue
