// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yizhan::tests {

/// The tests below `folder` (tst_*.cpp) that the CMakeLists.txt beside them does not name, by their name or
/// by what follows "tst_" in it: nobody builds them, and nobody misses them. Sorted paths, relative to
/// `folder`.
[[nodiscard]] QStringList unbuiltTests(const QString &folder);

} // namespace yizhan::tests
