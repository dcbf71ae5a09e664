// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "matchweights.h"
#include "result.h"

#include <QByteArray>

#include <memory>

namespace yizhan::matching {

using MatchWeightsPtr = std::shared_ptr<const catalogue::MatchWeights>;

/// The file that the program was built with, as text and as points. Lives as long as the program. Any thread.
[[nodiscard]] QByteArray builtinWeightsText();
[[nodiscard]] const catalogue::MatchWeights &builtinWeights();

/// The points by which an open catalogue orders its vacancies: those that the bureau delivered with it, or
/// the built-in ones where it delivered none, or, with a warning, where its own cannot be read. On the thread
/// of the database. Errors: those of sqlError().
[[nodiscard]] Result<MatchWeightsPtr> loadMatchWeights(storage::Database &database);

} // namespace yizhan::matching
