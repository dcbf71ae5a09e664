// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::publishing {

/// "<source>/<identifier>", the id of an item in the feed. The name of a source holds no stroke.
[[nodiscard]] QString itemId(const QString &source, const QString &identifier);

/// A source's identifier as it may stand in an id: itself, or "h-" and a hash of it when it is too long for
/// the feed.
[[nodiscard]] QString safeIdentifier(const QString &given);

/// For a row without a number: "h-" and the first 16 hexadecimal digits of BLAKE2b-128 over "a|b|c|d". The
/// same row gets the same identifier at every import, as long as these four stay: of a vacancy title,
/// employer, region and street.
[[nodiscard]] QString identifierOfContent(const QString &a, const QString &b, const QString &c,
                                          const QString &d);

/// The identifier of the `occurrence`th row (2, 3, …) that carries the same one in a file: "x#2" when the
/// source gave it, "h-…-2" when it was made from the content.
[[nodiscard]] QString numberedIdentifier(const QString &identifier, bool given, int occurrence);

} // namespace yizhan::publishing
