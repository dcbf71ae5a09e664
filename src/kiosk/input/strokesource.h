// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strokedata.h"

namespace yizhan::input {

/// What becomes of the strokes that others have drawn: the package `hanzi-writer-data`, one file of JSON a
/// character, whose `medians` are the middle lines of its strokes in a square of 1024, y upwards from -124 to
/// 900. Its strokes are under the Arphic Public License (ARPHICPL.TXT beside them).

/// The strokes of one file. Errors: Invalid (`input.source`).
[[nodiscard]] Result<std::vector<InkStroke>> parseMedians(const QByteArray &json, const QString &place);

/// Every character of a folder of such files, in the order of their codes; files of other names are passed
/// over. Errors: NotFound and Invalid (`input.source`).
[[nodiscard]] Result<std::vector<WrittenCharacter>> readStrokeSource(const QString &folder);

/// Adds characters that are put together from strokes of others, by lines of
/// `character<TAB>part part …`; a part is `福[0:4]`, strokes of a character where they stand there, or
/// `庶@45,0,100,100`, a whole one laid into a box in hundredths of the square. Lines of characters that are
/// there already, or whose parts are not, are passed over. Errors: Invalid (`input.source`, with the line).
[[nodiscard]] Result<void> addComposed(const QByteArray &rules, std::vector<WrittenCharacter> &characters);

/// Our rules for it, assets/handwriting/composed.txt: what the package does not have of the names of people
/// and places.
[[nodiscard]] QByteArray composedRules();

/// Sets how rare each character is: by its place in RIME's lists of words below `rimeData`, and where these
/// are not installed by whether GB 2312 or Big5 has it.
void setRarity(const QString &rimeData, std::vector<WrittenCharacter> &characters);

} // namespace yizhan::input
