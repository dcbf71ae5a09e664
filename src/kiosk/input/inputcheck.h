// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputmethod.h"

#include <QList>
#include <QString>

namespace yizhan::input {

/// What the keyboard needs, and whether it is there.
struct InputFinding
{
    QString name; ///< a stable slug, as `input.pinyin`
    bool ok = false;
    QString remedy; ///< the package to install or the command to run, when not ok
};

/// Looks at all bytes of the packages' files and of the compiled schemas, and reads the file of strokes.
/// Every finding, in a fixed order.
[[nodiscard]] QList<InputFinding> checkInput(const InputPaths &paths);

} // namespace yizhan::input
