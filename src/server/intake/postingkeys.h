// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace yizhan::intake {

/// "<source>/<identifier>", the id of a vacancy in the feed.
[[nodiscard]] QString vacancyId(const QString &source, const QString &identifier);

/// A source's identifier as it may stand in an id: itself, or "h-" and a hash of it when it is too long for
/// the feed.
[[nodiscard]] QString safeIdentifier(const QString &given);

/// For a posting without 岗位编号: "h-" and the first 16 hexadecimal digits of BLAKE2b-128 over
/// "title|employer|region|street". The same posting gets the same identifier at every import, as long as
/// these four stay.
[[nodiscard]] QString identifierOfContent(const QString &title, const QString &employer,
                                          const QString &region, const QString &street);

/// The identifier of the `occurrence`th row (2, 3, …) that carries the same one in a file: "x#2" when the
/// source gave it, "h-…-2" when it was made from the content.
[[nodiscard]] QString numberedIdentifier(const QString &identifier, bool given, int occurrence);

/// BLAKE2b-128 over title as published, employer and description, blanks folded; empty when the description
/// is: without it two postings may well be two jobs.
[[nodiscard]] QByteArray duplicateKeyOf(const QString &title, const QString &employer,
                                        const QString &description);

} // namespace yizhan::intake
