// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace yizhan::tool {

/// `yizhan handwriting --strokes FILE [--limit N] [--script simplified|traditional] [--data DIR]`: for each
/// line `id<TAB>x,y x,y …;x,y …` of the file a line `id<TAB>candidate candidate …`, by the code of the
/// kiosk's pad. `yizhan handwriting --compile FOLDER --out FILE` makes the file of strokes that the pad reads
/// out of a folder of the package hanzi-writer-data.
[[nodiscard]] console::Command handwritingCommand();

} // namespace yizhan::tool
