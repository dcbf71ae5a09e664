// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "greyplane.h"
#include "result.h"

#include <QString>
#include <QStringList>

namespace yizhan::tool {

/// Most bytes of a picture's file.
inline constexpr qint64 maxPictureBytes = 32LL * 1024 * 1024;
/// Most pixels of a picture: a camera of 48 megapixels.
inline constexpr qint64 maxPicturePixels = 50'000'000;
/// Most paths in a list.
inline constexpr int maxListedPictures = 100'000;

/// A picture in any format that Qt reads, as grey. Its size is asked before it is unpacked. What is no
/// regular file is not opened: a pipe would never end. One thread of the process at a time: what libraries
/// write to the standard error meanwhile is dropped. Errors: Io (`file.open`), Invalid (`scan.picture`),
/// TooLarge
/// (`scan.too_large`).
[[nodiscard]] Result<scan::GreyPlane> readPicture(const QString &path);

/// Paths, one a line, in UTF-8; empty lines are passed over. Errors: Io (`file.open`), TooLarge
/// (`scan.list`).
[[nodiscard]] Result<QStringList> readPictureList(const QString &path);

/// A text on one line: \t, \n, \r, \\, and \xNN for other control characters.
[[nodiscard]] QString escaped(const QString &text);

} // namespace yizhan::tool
