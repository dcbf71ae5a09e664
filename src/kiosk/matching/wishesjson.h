// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "wishes.h"

#include <QByteArray>

namespace yizhan::matching {

/// Largest file of wishes that is read, in bytes, and most entries of one list in it.
constexpr qsizetype maxWishesBytes = 64 * 1024;
constexpr std::size_t maxWishesEntries = 32;

/// Reads the JSON of docs/formats/wishes.md. What it does not know it refuses, so that nobody believes a wish
/// was heard which was not, and nothing about a person is taken in unseen.
///
/// Errors name the member and the remedy, never its value: TooLarge (`wishes.size`), Invalid
/// (`wishes.syntax`, `wishes.member`: unknown; `wishes.personal`: a member about the person; `wishes.value`).
[[nodiscard]] Result<Wishes> readWishes(const QByteArray &json);

} // namespace yizhan::matching
