// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionlanguage.h"

#include <QString>
#include <QStringView>

namespace yizhan::viewmodels {

/// The name of a county or town in a language; empty for an unknown code. A town whose English
/// name is not on the list keeps its Chinese one.
[[nodiscard]] QString areaName(QStringView code, session::Language language);

} // namespace yizhan::viewmodels
