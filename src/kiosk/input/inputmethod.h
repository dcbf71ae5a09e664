// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace yizhan::input {

/// The ways to write Chinese.
enum class Method { Handwriting, Pinyin, Stroke, Jyutping };
inline constexpr std::array methods{Method::Handwriting, Method::Pinyin, Method::Stroke, Method::Jyutping};

/// Whether a method can be used now.
enum class Readiness {
    Preparing, ///< its data are being read or compiled
    Ready,
    Missing, ///< its package is not installed, or its data are broken
};

/// Where the data of the methods lie.
struct InputPaths
{
    /// Debian's librime-data and rime-data-*.
    QString rimeData = QStringLiteral("/usr/share/rime-data");
    /// Debian's tegaki-zinnia-simplified-chinese.
    QString handwritingModel = QStringLiteral("/usr/share/tegaki/models/zinnia/handwriting-zh_CN.model");
    /// The strokes of characters, compiled by `yizhan handwriting --compile`; without the file handwriting
    /// goes by the model alone.
    QString strokeData;
    /// Ours, with the compiled schemas: mode 0700. Nothing that is typed gets there.
    QString compiled;
};

/// The paths for a kiosk whose data folder is `dataDir`; empty = compiled schemas in a temporary folder of
/// their own.
[[nodiscard]] InputPaths inputPaths(const QString &dataDir);

} // namespace yizhan::input
