// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ink.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace yizhan::input {

/// A character as it is written: its strokes in the usual order.
struct WrittenCharacter
{
    char16_t character = 0;
    std::uint8_t rarity = 0;        ///< 0 for the commonest, 255 for what no list of words has
    std::vector<InkStroke> strokes; ///< x to the right, y down, 0 to 255
};

/// Bounds of the file, several times what it holds.
inline constexpr std::size_t mostWrittenCharacters = 60'000;
inline constexpr std::size_t mostPlacesOfStroke = 16;
inline constexpr qint64 mostStrokeBytes = 16'000'000;

/// The file that a kiosk reads (docs/formats/stroke-data.md): all coordinates in a byte, a checksum at the
/// end. Strokes of more than mostPlacesOfStroke places are thinned out; what is empty or has more than
/// maxStrokes strokes is left out.
[[nodiscard]] QByteArray encodeStrokeData(const std::vector<WrittenCharacter> &characters);

/// Reads it back; every number is checked before it is used. Errors: Corrupt (`input.strokes`).
[[nodiscard]] Result<std::vector<WrittenCharacter>> decodeStrokeData(const QByteArray &bytes,
                                                                     const QString &place);

/// Reads a file of it. Errors: NotFound, Io, TooLarge, Corrupt (`input.strokes`).
[[nodiscard]] Result<std::vector<WrittenCharacter>> readStrokeData(const QString &path);

} // namespace yizhan::input
